package org.musubi.sheets.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.SheetFormat;
import org.musubi.sheets.pdf.book.BookFile;
import org.musubi.sheets.pdf.book.NoWorkbookException;
import org.musubi.sheets.pdf.page.Metrics;

/**
 * Prints a workbook as PDF without Excel: the visible sheets page for page as their print set-up says, text as text
 * with a Japanese font of this machine, drawings as drawings. The same workbook gives the same file.
 */
public final class PdfSheets implements SheetFormat {

  private final Function<XSSFWorkbook, Metrics> metrics;

  /** Prints as Excel does. */
  public PdfSheets() {
    this(PdfSheets::excel);
  }

  /** @param metrics how wide and high the lines of a workbook are taken to be */
  PdfSheets(Function<XSSFWorkbook, Metrics> metrics) {
    this.metrics = metrics;
  }

  private static Metrics excel(XSSFWorkbook workbook) {
    XSSFFont font = workbook.getFontAt(0);
    return Metrics.excel(font.getFontName(), font.getFontHeight() / 20.0);
  }

  @Override
  public String extension() {
    return "pdf";
  }

  /**
   * Prints a workbook; the stream stays open.
   *
   * @throws IOException when the file is no workbook, cannot be read or has nothing to print; its message is one
   *     sentence for the user
   */
  @Override
  public void write(Path workbook, OutputStream out) throws IOException {
    String name = String.valueOf(workbook.getFileName());
    try (BookFile book = BookFile.open(workbook)) {
      OutputStream buffered = new BufferedOutputStream(CloseShieldOutputStream.wrap(out));
      new BookPrinter(book, name, metrics.apply(book.skeleton())).print(buffered);
      buffered.flush();
    } catch (NoWorkbookException | RuntimeException e) {
      // Damaged parts are met with all kinds of runtime exceptions by the libraries that read them.
      throw new IOException(PrintText.NO_WORKBOOK.in(Locale.getDefault(), name), e);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new IOException(PrintText.NOT_FOUND.in(Locale.getDefault(), name), e);
    }
  }
}
