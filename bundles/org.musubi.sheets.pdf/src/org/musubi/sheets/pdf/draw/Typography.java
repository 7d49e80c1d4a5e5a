package org.musubi.sheets.pdf.draw;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.musubi.render.pdf.PageText;
import org.musubi.sheets.pdf.look.Letters;

/** The letters of one document and how wide they are. */
public final class Typography implements Closeable {

  private final PageText texts;
  private final Map<Integer, Float> widths = new HashMap<>();
  private final Map<Integer, Float> boldWidths = new HashMap<>();

  public Typography(PDDocument document) {
    texts = new PageText(document);
  }

  PageText texts() {
    return texts;
  }

  /** Whether Japanese can be written at all. */
  public boolean canWriteJapanese() {
    return texts.canWriteJapanese();
  }

  /** Width of a text on one line in points. */
  double width(String text, Letters letters) throws IOException {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i), letters);
    }
    return width;
  }

  /** Width of one sign in points. */
  double width(int sign, Letters letters) throws IOException {
    Map<Integer, Float> known = letters.bold() ? boldWidths : widths;
    Float width = known.get(sign);
    if (width == null) {
      width = (float) texts.width(Character.toString(sign), 1, letters.bold());
      known.put(sign, width);
    }
    return width * letters.size();
  }

  /** Releases the font files; only after the document has been saved. */
  @Override
  public void close() throws IOException {
    texts.close();
  }
}
