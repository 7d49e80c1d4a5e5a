package org.musubi.dataimport.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.musubi.dataimport.text.ImportText;

/** A workbook of Excel 97–2003; at most 65,536 rows, so it is read as a whole. */
final class XlsTable implements TableSource {

  private final Path file;
  private final List<String> sheets;

  private XlsTable(Path file, List<String> sheets) {
    this.file = file;
    this.sheets = List.copyOf(sheets);
  }

  static XlsTable open(Path file) throws TableException {
    return new XlsTable(file, with(file, workbook -> {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      return names;
    }));
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public Optional<TextFormat> format() {
    return Optional.empty();
  }

  @Override
  public void read(String sheet, RowHandler handler) throws TableException {
    String wanted = sheet == null ? sheets.getFirst() : sheet;
    if (!sheets.contains(wanted)) {
      throw new TableException(ImportText.NO_SUCH_SHEET.say(name(), wanted,
          String.join(ImportText.LIST_SEPARATOR.say(), sheets)));
    }
    with(file, workbook -> {
      read(workbook.getSheet(wanted), workbook, handler);
      return null;
    });
  }

  private static void read(HSSFSheet sheet, HSSFWorkbook workbook, RowHandler handler) {
    Merges merges = new Merges();
    sheet.getMergedRegions().forEach(merges::add);
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    for (int number = 0; number <= sheet.getLastRowNum(); number++) {
      HSSFRow row = sheet.getRow(number);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
        HSSFCell cell = row.getCell(column);
        cells.add(cell == null ? Cell.EMPTY : cell(cell, from1904));
      }
      merges.fill(number, cells);
      if (!cells.isEmpty() && !handler.row(new Row(number + 1, cells))) {
        return;
      }
    }
  }

  private static Cell cell(HSSFCell cell, boolean from1904) {
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case NUMERIC -> NumberCells.of(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())
          .cell(cell.getNumericCellValue(), from1904);
      case STRING -> Cell.text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Cell.flawed(FormulaError.forInt(cell.getErrorCellValue()).getString(), Cell.Flaw.FORMULA_ERROR);
      default -> Cell.EMPTY;
    };
  }

  private interface Use<T> {
    T of(HSSFWorkbook workbook);
  }

  private static <T> T with(Path file, Use<T> use) throws TableException {
    String name = file.getFileName().toString();
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new TableException(ImportText.PROTECTED.say(name));
      }
      if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
          && !container.getRoot().hasEntryCaseInsensitive("Book")) {
        throw new TableException(ImportText.NOT_A_WORKBOOK.say(name));
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
        return use.of(workbook);
      }
    } catch (EncryptedDocumentException e) {
      throw new TableException(ImportText.PROTECTED.say(name), e);
    } catch (IOException | RuntimeException e) {
      // POI reports damage of the old format by many kinds of runtime exceptions.
      throw new TableException(ImportText.DAMAGED_WORKBOOK.say(name), e);
    }
  }
}
