package org.musubi.sheets.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints workbooks for tests and reads the pages back. */
final class Prints {

  /** A sign on a page; points from the upper left corner of the page to where it stands. */
  record Sign(String sign, double x, double y, double width, double size) {
  }

  private Prints() {
  }

  static Path save(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  static byte[] print(Path workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfSheets().write(workbook, out);
    return out.toByteArray();
  }

  static PDDocument print(XSSFWorkbook workbook, Path folder) throws IOException {
    return Loader.loadPDF(print(save(workbook, folder.resolve("workbook.xlsx"))));
  }

  /** The text of a page, the first is 1. */
  static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** The texts of all pages. */
  static List<String> texts(PDDocument document) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      texts.add(text(document, page));
    }
    return texts;
  }

  /** The signs of a page in the order they are written. */
  static List<Sign> signs(PDDocument document, int page) throws IOException {
    List<Sign> signs = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        signs.add(new Sign(text.getUnicode(), text.getX(), text.getY(), text.getWidth(), text.getFontSizeInPt()));
      }
    };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return signs;
  }

  /** The first sign of a text on a page. */
  static Sign find(PDDocument document, int page, String text) throws IOException {
    List<Sign> signs = signs(document, page);
    for (int i = 0; i < signs.size(); i++) {
      StringBuilder from = new StringBuilder();
      for (int j = i; j < signs.size() && from.length() < text.length(); j++) {
        from.append(signs.get(j).sign());
      }
      if (from.toString().startsWith(text)) {
        return signs.get(i);
      }
    }
    throw new AssertionError("No " + text + " on page " + page + ": " + text(document, page));
  }

  /** A page as a picture of one pixel per point. */
  static BufferedImage picture(PDDocument document, int page) throws IOException {
    return new PDFRenderer(document).renderImage(page - 1);
  }

  /** Whether an area of a picture is white. */
  static boolean isWhite(BufferedImage picture, int x, int y, int width, int height) {
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        if ((picture.getRGB(i, j) & 0xffffff) != 0xffffff) {
          return false;
        }
      }
    }
    return true;
  }
}
