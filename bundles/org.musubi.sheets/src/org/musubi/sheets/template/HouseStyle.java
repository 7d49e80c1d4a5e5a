package org.musubi.sheets.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.BookWriter;
import org.musubi.sheets.xlsx.SheetWorkbook;

/**
 * A council's own workbook that is filled instead of our layout, see {@code docs/house-style.md}.
 *
 * <p>Looks, widths, pictures, extra columns and page set-up are those of the workbook; contents are ours. Sheets it has
 * no worksheet for are written in our own layout.
 */
public final class HouseStyle {

  private final TemplateFile file;

  private HouseStyle(TemplateFile file) {
    this.file = file;
  }

  /**
   * Reads a house style.
   *
   * @throws TemplateException when the file is no workbook that may be used: missing, encrypted, with macros …
   */
  public static HouseStyle read(Path path) throws TemplateException {
    return new HouseStyle(TemplateFile.read(path));
  }

  /**
   * A writer in this style; it throws a {@link TemplateException} with all that is wrong before anything is written.
   *
   * @param context what the sheets are made from
   * @param known   all sheets there are, by which misspelt marks of worksheets are told
   * @param filter  takes personal data out of the texts of a public workbook
   */
  public BookWriter writer(SheetContext context, Collection<SheetDefinition> known, UnaryOperator<String> filter) {
    List<SheetDefinition> definitions = List.copyOf(known);
    return (book, out) -> write(book, new Facts(context, filter), definitions, out);
  }

  /** What is wrong with it for a workbook, sheet by sheet and cell by cell; empty when it can be filled. */
  public List<Problem> check(Book book, SheetContext context, Collection<SheetDefinition> known) throws IOException {
    try (SheetWorkbook workbook = file.open()) {
      Problems problems = new Problems();
      new TemplateBook(workbook, book, List.copyOf(known), new Facts(context, UnaryOperator.identity()), problems);
      return new ArrayList<>(problems.all());
    }
  }

  private void write(Book book, Facts facts, List<SheetDefinition> known, OutputStream out) throws IOException {
    try (SheetWorkbook workbook = file.open()) {
      Problems problems = new Problems();
      TemplateBook template = new TemplateBook(workbook, book, known, facts, problems);
      if (!problems.isEmpty()) {
        throw new TemplateException(file.name(), problems.all());
      }
      template.write(out);
    }
  }
}
