package org.musubi.sheets.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.ValueList;

/** Writes a workbook in the format of Excel 2007 and later, in our own style. */
public final class WorkbookWriter implements BookWriter {

  @Override
  public void write(Book book, OutputStream out) throws IOException {
    try (SheetWorkbook workbook = new SheetWorkbook()) {
      requireLists(book);
      StyleBook styles = StyleBook.of(workbook);
      Digest digest = new Digest();
      List<GridWriter> sheets = new ArrayList<>();
      for (Book.Worksheet worksheet : book.sheets()) {
        sheets.add(new GridWriter(workbook, styles, worksheet, book, digest));
      }
      try (Rows rows = new Rows(workbook, book.stamp().printedOn())) {
        for (int i = 0; i < sheets.size(); i++) {
          sheets.get(i).write(rows::of);
          DataNames.define(workbook, sheets.get(i).tab(), book.sheets().get(i));
        }
        add(workbook, book);
        Backstage.writeLists(workbook, book);
        Backstage.writeStamp(workbook, book, sheets.stream().map(GridWriter::tab).toList(), digest.sum());
        Backstage.writeProperties(workbook, book);
        workbook.setActiveSheet(0);
        if (book.grids().stream().anyMatch(grid -> grid.firstStreamedRow().isPresent())) {
          Computation.of(workbook);
          rows.write(out);
        } else {
          save(workbook, book.stamp().printedOn(), out);
        }
      }
    }
  }

  /**
   * Puts a sheet in our own style behind the others of a workbook.
   *
   * @return the name on its tab
   */
  public static String append(XSSFWorkbook workbook, Book book, Book.Worksheet worksheet) {
    GridWriter sheet = new GridWriter(workbook, StyleBook.within(workbook), worksheet, book, new Digest());
    sheet.write((tab, used) -> workbook.getSheet(tab));
    DataNames.define(workbook, sheet.tab(), worksheet);
    return sheet.tab();
  }

  /** Puts the additions of the book behind the worksheets, with the same footer. */
  public static void add(XSSFWorkbook workbook, Book book) throws IOException {
    int before = workbook.getNumberOfSheets();
    for (Book.Addition addition : book.additions()) {
      addition.addTo(workbook);
    }
    for (int i = before; i < workbook.getNumberOfSheets(); i++) {
      PageTexts.set(workbook.getSheetAt(i), book, Book.Print.PLAIN);
    }
  }

  /**
   * Computes all formulas and writes the workbook; the stream stays open.
   *
   * @param day the time of all parts, so that the same workbook makes the same file
   */
  public static void save(SheetWorkbook workbook, LocalDate day, OutputStream out) throws IOException {
    Computation.of(workbook);
    try (SteadyZip zip = new SteadyZip(day, out)) {
      workbook.write(zip);
    }
  }

  private static void requireLists(Book book) {
    Set<String> names = book.lists().stream().map(ValueList::name).collect(Collectors.toSet());
    for (Grid grid : book.grids()) {
      for (Grid.Checked checked : grid.checks()) {
        if (checked.validation() instanceof Validation.FromList list && !names.contains(list.listName())) {
          throw new IllegalArgumentException(
              "Sheet " + grid.name() + " offers the list " + list.listName() + ", which the workbook does not have");
        }
      }
    }
  }
}
