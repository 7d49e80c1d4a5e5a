package org.musubi.sheets.pdf.book;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** The texts cells share. */
final class SharedTexts {

  private final List<RichText> texts;

  private SharedTexts(List<RichText> texts) {
    this.texts = texts;
  }

  static SharedTexts none() {
    return new SharedTexts(List.of());
  }

  static SharedTexts read(InputStream in, IntFunction<Integer> themeColors) throws IOException {
    List<RichText> texts = new ArrayList<>();
    try {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      TextReader reader = new TextReader(xml, themeColors);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          texts.add(reader.read());
        }
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw new NoWorkbookException(e);
    }
    return new SharedTexts(texts);
  }

  /** The text of a number; empty when the workbook has no such text. */
  RichText get(int index) {
    return index < 0 || index >= texts.size() ? RichText.plain("") : texts.get(index);
  }
}
