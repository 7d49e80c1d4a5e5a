package org.musubi.sheets.pdf.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.musubi.sheets.pdf.book.RichText.Stretch;

/** Reads the texts of cells with their stretches; readings of Japanese words (furigana) are left out. */
final class TextReader {

  /** Signs XML cannot hold are written like this. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final XMLStreamReader xml;
  private final IntFunction<Integer> themeColors;

  /** @param themeColors colour of a number in the theme of the workbook as 0xRRGGBB, or null */
  TextReader(XMLStreamReader xml, IntFunction<Integer> themeColors) {
    this.xml = xml;
    this.themeColors = themeColors;
  }

  /** Reads up to the end of the element the reader stands on. */
  RichText read() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    RunFont font = RunFont.PLAIN;
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> {
            String part = decoded(xml.getElementText());
            if (!part.isEmpty() && (!stretches.isEmpty() || font != RunFont.PLAIN)) {
              stretches.add(new Stretch(text.length(), font));
            }
            text.append(part);
          }
          case "rPr" -> font = font();
          case "rPh", "phoneticPr" -> skip();
          case "r" -> {
            font = RunFont.PLAIN;
            depth++;
          }
          default -> depth++;
        }
      }
    }
    return new RichText(text.toString(), stretches);
  }

  private RunFont font() throws XMLStreamException {
    Double size = null;
    // A stretch says what it has; what it does not name it has not.
    boolean bold = false;
    boolean italic = false;
    boolean underline = false;
    boolean struck = false;
    Integer rgb = null;
    for (int depth = 1; depth > 0;) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String value = xml.getAttributeValue(null, "val");
        switch (xml.getLocalName()) {
          case "sz" -> size = value == null ? null : Double.valueOf(value);
          case "b" -> bold = isOn(value);
          case "i" -> italic = isOn(value);
          case "u" -> underline = !"none".equals(value);
          case "strike" -> struck = isOn(value);
          case "color" -> rgb = color();
          default -> { }
        }
      }
    }
    return new RunFont(size, bold, italic, underline, struck, rgb);
  }

  private Integer color() {
    String rgb = xml.getAttributeValue(null, "rgb");
    if (rgb != null && rgb.length() >= 6) {
      return Integer.parseInt(rgb.substring(rgb.length() - 6), 16);
    }
    String indexed = xml.getAttributeValue(null, "indexed");
    if (indexed != null) {
      byte[] color = new DefaultIndexedColorMap().getRGB(Integer.parseInt(indexed));
      return color == null ? null : Integer.valueOf((color[0] & 0xff) << 16 | (color[1] & 0xff) << 8 | color[2] & 0xff);
    }
    String theme = xml.getAttributeValue(null, "theme");
    return theme == null ? null : themeColors.apply(Integer.parseInt(theme));
  }

  private static boolean isOn(String value) {
    return value == null || value.equals("1") || value.equals("true");
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0;) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> { }
      }
    }
  }

  static String decoded(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    if (unix.indexOf("_x") < 0) {
      return unix;
    }
    return ESCAPED.matcher(unix).replaceAll(found ->
        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
