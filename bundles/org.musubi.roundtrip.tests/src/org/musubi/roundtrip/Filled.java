package org.musubi.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.sheets.SheetDefinitions;

/** A workbook that a partner fills in. */
public final class Filled {

  private static int saved;

  private final Path sent;
  private final XSSFWorkbook workbook;

  private Filled(Path sent, XSSFWorkbook workbook) {
    this.sent = sent;
    this.workbook = workbook;
  }

  /** Opens a workbook as it was sent. */
  public static Filled open(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new Filled(file, new XSSFWorkbook(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public XSSFWorkbook workbook() {
    return workbook;
  }

  public XSSFSheet sheet() {
    return workbook.getSheetAt(0);
  }

  /** Rows of a column of {@link PartnerSheet}: where its hidden name points. */
  public AreaReference area(String table, String column) {
    XSSFName name = workbook.getName("mu." + PartnerSheet.KEY + ".1." + table + "." + column);
    return new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion());
  }

  public int column(String table, String column) {
    return area(table, column).getFirstCell().getCol();
  }

  /** Row in which an id stands. */
  public int row(String table, String id) {
    CellReference first = area(table, "id").getFirstCell();
    for (int row = first.getRow(); row <= sheet().getLastRowNum(); row++) {
      Row cells = sheet().getRow(row);
      Cell cell = cells == null ? null : cells.getCell(first.getCol());
      if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** First row of a table without id, for filling in; {@code section} picks the part below its heading. */
  public int blankRow(String table, String heading) {
    boolean inside = heading == null;
    CellReference first = area(table, "id").getFirstCell();
    for (int row = first.getRow() - 1; row <= sheet().getLastRowNum(); row++) {
      Row cells = sheet().getRow(row);
      if (cells != null && heading != null && text(row, 1).equals(heading)) {
        inside = true;
      } else if (inside && cells != null && row >= first.getRow() && text(row, first.getCol()).isEmpty()
          && text(row, 3).isEmpty()) {
        return row;
      }
    }
    throw new IllegalArgumentException(String.valueOf(heading));
  }

  public String text(int row, int column) {
    Row cells = sheet().getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  /** Types a text, a number or a truth into a cell; null empties it. */
  public Filled type(int row, int column, Object value) {
    Row cells = sheet().getRow(row) == null ? sheet().createRow(row) : sheet().getRow(row);
    Cell cell = cells.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    switch (value) {
      case null -> cell.setBlank();
      case String text -> cell.setCellValue(text);
      case Number number -> cell.setCellValue(number.doubleValue());
      case Boolean truth -> cell.setCellValue(truth);
      default -> throw new IllegalArgumentException(value.toString());
    }
    return this;
  }

  /** Types into the cell of an element. */
  public Filled type(String table, String id, String column, Object value) {
    return type(row(table, id), column(table, column), value);
  }

  /** Address of the cell of an element. */
  public String address(String table, String id, String column) {
    return new CellReference(row(table, id), column(table, column)).formatAsString();
  }

  /** Signs as the one who saved the workbook. */
  public Filled by(String author) {
    workbook.getProperties().getCoreProperties().setLastModifiedByUser(author);
    return this;
  }

  /** Saves the workbook under another name beside the one that was sent. */
  public Path save() {
    Path file = sent.resolveSibling("返送" + ++saved + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** What a public sheet shows in place of a name. */
  public static String placeholder() {
    return SheetDefinitions.personRemoved(Locale.JAPANESE);
  }
}
