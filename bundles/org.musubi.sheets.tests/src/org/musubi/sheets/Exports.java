package org.musubi.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.sheets.content.Variant;

/** Exports councils for tests and reads the files back. */
final class Exports {

  private Exports() {
  }

  static SheetExportRequest request(CouncilModel model, Path folder, CouncilSheet... sheets) {
    Set<CouncilSheet> chosen = sheets.length == 0
        ? EnumSet.allOf(CouncilSheet.class) : EnumSet.copyOf(Arrays.asList(sheets));
    return new SheetExportRequest(model, chosen, MidoriCouncil.YEAR, false, false, MidoriCouncil.PRINTED, folder,
        true);
  }

  static SheetExportRequest publicly(SheetExportRequest request) {
    return new SheetExportRequest(request.model(), request.sheets(), request.year(), true, request.onePerFile(),
        request.printedOn(), request.outputFolder(), request.overwrite());
  }

  static SheetExportRequest inEnglish(SheetExportRequest request) {
    return new SheetExportRequest(request.model(), request.sheets(), request.year(), request.publicVariant(),
        request.onePerFile(), request.printedOn(), request.outputFolder(), request.overwrite(), Set.of(),
        Language.EN);
  }

  static SheetExportRequest as(Variant variant, SheetExportRequest request) {
    return new SheetExportRequest(request.model(), request.sheets(), request.year(), request.publicVariant(),
        request.onePerFile(), request.printedOn(), request.outputFolder(), request.overwrite(),
        request.furtherSheets(), request.language(), variant, request.paper());
  }

  static List<Path> write(SheetExportRequest request) throws SheetExportException {
    return write(request, ProgressListener.NONE);
  }

  static List<Path> write(SheetExportRequest request, ProgressListener listener) throws SheetExportException {
    return new SheetExporter().export(request, listener);
  }

  /** Exports into one workbook and reads it back. */
  static XSSFWorkbook read(SheetExportRequest request) throws SheetExportException {
    return read(write(request).getFirst());
  }

  static XSSFWorkbook read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of the package by name, as text. */
  static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  static XSSFCell cell(XSSFSheet sheet, String reference) {
    CellReference at = new CellReference(reference);
    XSSFRow row = sheet.getRow(at.getRow());
    return row == null ? null : row.getCell(at.getCol());
  }

  /** What a reader sees in a cell, by the result kept in the file. */
  static String shown(XSSFCell cell) {
    if (cell == null) {
      return "";
    }
    CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell.getNumericCellValue());
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case ERROR -> "#" + cell.getErrorCellString();
      default -> "";
    };
  }

  static String shown(XSSFSheet sheet, String reference) {
    return shown(cell(sheet, reference));
  }

  /** A number without noise: 24 as 24, 55.3 as 55.3. */
  static String number(double value) {
    return new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
  }

  /** Forgets the results kept in the file and computes all formulas anew. */
  static void recalculate(XSSFWorkbook workbook) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    evaluator.clearAllCachedResultValues();
    evaluator.evaluateAll();
  }

  /** What a reader sees in the cells of a line. */
  static List<String> line(XSSFSheet sheet, int row, String... columns) {
    return Arrays.stream(columns).map(column -> shown(sheet, column + (row + 1))).toList();
  }

  /** What a reader sees in the cells of a column below a row, down to the first empty one. */
  static List<String> below(XSSFSheet sheet, String column, int row) {
    List<String> texts = new ArrayList<>();
    for (int line = row + 2; !shown(sheet, column + line).isEmpty(); line++) {
      texts.add(shown(sheet, column + line));
    }
    return texts;
  }

  /** Row of the first cell in a column with a text, 0 counted; −1 when there is none. */
  static int rowOf(XSSFSheet sheet, String column, String text) {
    int index = CellReference.convertColStringToIndex(column);
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (sheet.getRow(row) != null && text.equals(shown(sheet.getRow(row).getCell(index)))) {
        return row;
      }
    }
    return -1;
  }
}
