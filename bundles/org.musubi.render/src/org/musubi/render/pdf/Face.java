package org.musubi.render.pdf;

import java.io.Closeable;
import java.io.IOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.musubi.render.pdf.FontFiles.FontFile;

/** A font embedded into one document; only the letters used get into it. */
final class Face implements Closeable {
  private final PDType0Font font;
  private final CmapLookup letters;
  private final boolean bold;
  private final Closeable source;

  private Face(PDType0Font font, CmapLookup letters, boolean bold, Closeable source) {
    this.font = font;
    this.letters = letters;
    this.bold = bold;
    this.source = source;
  }

  /** @throws IOException when the file is damaged, has no TrueType outlines or forbids to be embedded */
  static Face load(FontFile file, PDDocument document) throws IOException {
    if (file.fontName() == null) {
      TrueTypeFont single = new TTFParser().parse(new RandomAccessReadBufferedFile(file.file()));
      return of(single, file, document, single);
    }
    TrueTypeCollection collection = new TrueTypeCollection(file.file());
    TrueTypeFont member = collection.getFontByName(file.fontName());
    if (member == null) {
      collection.close();
      throw new IOException(file.fontName() + " is not in " + file.file());
    }
    return of(member, file, document, collection);
  }

  private static Face of(TrueTypeFont font, FontFile file, PDDocument document, Closeable source)
      throws IOException {
    try {
      if (font instanceof OpenTypeFont open && open.isPostScript()) {
        throw new IOException(file.file() + " has no TrueType outlines");
      }
      // Ligatures would make a text look different from the other formats.
      font.setEnableGsub(false);
      return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup(), file.bold(), source);
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e instanceof IOException known ? known : new IOException(e);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** Whether the letters are bold by themselves. */
  boolean isBold() {
    return bold;
  }

  boolean has(int sign) {
    return letters.getGlyphId(sign) > 0;
  }

  /** Width of a text in units of the font size. */
  double width(String text) throws IOException {
    return font.getStringWidth(text) / 1000;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
