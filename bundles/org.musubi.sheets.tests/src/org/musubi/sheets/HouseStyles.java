package org.musubi.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.musubi.model.core.Language;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.StartingTemplate;

/** Fills house styles for tests. */
final class HouseStyles {

  private HouseStyles() {
  }

  static SheetContext context(SheetExportRequest request) {
    return new SheetContext(request.model(), request.year(), request.publicVariant(), request.variant(),
        request.printedOn(), request.language() == Language.EN ? Locale.ENGLISH : Locale.JAPANESE)
        .enclosing(definitions(request));
  }

  private static List<SheetDefinition> definitions(SheetExportRequest request) {
    return request.sheets().stream().sorted().map(CouncilSheet::definition).toList();
  }

  /** The house style a council begins with. */
  static Path starting(SheetExportRequest request, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StartingTemplate.write(definitions(request), context(request), out);
    }
    return file;
  }

  /** Exports in a house style and reads the workbook back. */
  static XSSFWorkbook fill(SheetExportRequest request, Path template) throws IOException, SheetExportException {
    return Exports.read(write(request, template));
  }

  static Path write(SheetExportRequest request, Path template) throws IOException, SheetExportException {
    return new SheetExporter().export(request, HouseStyle.read(template), ProgressListener.NONE).getFirst();
  }

  /** All contents of the worksheets a reader sees, and of the hidden columns, one line a cell. */
  static List<String> contents(XSSFWorkbook workbook) {
    List<String> lines = new ArrayList<>();
    workbook.forEach(sheet -> {
      if (!sheet.getSheetName().startsWith("_")) {
        lines.add("== " + sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            String content = content((XSSFCell) cell);
            if (!content.isEmpty()) {
              lines.add(cell.getAddress().formatAsString() + " " + content);
            }
          }
        }
      }
    });
    return lines;
  }

  private static String content(XSSFCell cell) {
    String formula = cell.getCellType() == CellType.FORMULA ? " ← " + cell.getCellFormula() : "";
    return Exports.shown(cell).replace("\n", "⏎") + formula;
  }

  /** All that is shown on the sheets for a reader, from top to bottom. */
  static List<String> shown(XSSFWorkbook workbook) {
    List<String> shown = new ArrayList<>();
    workbook.forEach(sheet -> {
      if (!sheet.getSheetName().startsWith("_")) {
        sheet.forEach(row -> row.forEach(cell -> shown.add(Exports.shown((XSSFCell) cell))));
      }
    });
    shown.removeIf(String::isEmpty);
    return shown;
  }

  /** The hidden names of the columns and their cells, in order. */
  static List<String> names(XSSFWorkbook workbook) {
    TreeMap<String, String> names = new TreeMap<>();
    workbook.getAllNames().stream().filter(name -> name.getNameName().startsWith("mu."))
        .forEach(name -> names.put(name.getNameName(), name.getRefersToFormula()));
    return names.entrySet().stream().map(name -> name.getKey() + " " + name.getValue()).toList();
  }

  static List<String> meta(XSSFWorkbook workbook) {
    List<String> lines = new ArrayList<>();
    workbook.getSheet("_meta").forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
    return lines;
  }

  /** Lines of one list that are not in the other. */
  static TreeSet<String> difference(List<String> one, List<String> other) {
    TreeSet<String> difference = new TreeSet<>(one);
    difference.removeAll(other);
    return difference;
  }
}
