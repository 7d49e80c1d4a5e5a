package org.musubi.development.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the rows of a filled form as texts; sheets, columns and rows the form does not know are passed over. */
final class FormReader {

  /** The header may have a title above it. */
  private static final int HEADER_WITHIN = 10;

  /** A form is filled by people; more is a mistake or an attack. */
  private static final long LARGEST = 20L * 1024 * 1024;

  /** Rows whose code begins so are examples for the eye. */
  private static final List<String> EXAMPLES = List.of("例", "example");

  private final List<FormRow> rows = new ArrayList<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  FormReader() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  List<FormRow> rows() {
    return rows;
  }

  List<RowProblem> problems() {
    return problems;
  }

  void read(Path file) throws LibraryFileException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new LibraryFileException(ExchangeText.NO_FILE.text(file), null);
      }
      if (Files.size(file) > LARGEST) {
        throw new LibraryFileException(ExchangeText.TOO_LARGE.text(file, LARGEST / 1024 / 1024), null);
      }
      try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        read(workbook, file);
      }
    } catch (IOException | RuntimeException e) {
      // POI reports what is no workbook, an encrypted or a damaged one by several unchecked exceptions.
      throw new LibraryFileException(ExchangeText.NO_WORKBOOK.text(file), e);
    }
  }

  private void read(XSSFWorkbook workbook, Path file) throws LibraryFileException {
    boolean known = false;
    for (FormSheet kind : FormSheet.values()) {
      for (Sheet sheet : workbook) {
        if (kind.isNamedBy(sheet.getSheetName())) {
          known = true;
          read(kind, sheet);
        }
      }
    }
    if (!known) {
      throw new LibraryFileException(ExchangeText.NO_SHEET.text(file, FormSheet.TEMPLATES.title(Locale.getDefault())),
          null);
    }
  }

  private void read(FormSheet kind, Sheet sheet) {
    Optional<Row> header = header(kind, sheet);
    if (header.isEmpty()) {
      problems.add(new RowProblem(sheet.getSheetName(), 0,
          ExchangeText.NO_HEADER.text(sheet.getSheetName(), FormColumn.NAME.title(Locale.getDefault()))));
      return;
    }
    Map<Integer, FormColumn> columns = columns(kind, header.get());
    for (FormColumn column : kind.columns()) {
      if (column.required() && !columns.containsValue(column)) {
        problems.add(new RowProblem(sheet.getSheetName(), header.get().getRowNum() + 1,
            ExchangeText.NO_COLUMN.text(sheet.getSheetName(), column.title(Locale.getDefault()))));
        return;
      }
    }
    for (int r = header.get().getRowNum() + 1; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      if (row != null) {
        read(kind, row, columns);
      }
    }
  }

  private Optional<Row> header(FormSheet kind, Sheet sheet) {
    for (int r = sheet.getFirstRowNum(); r <= Math.min(sheet.getLastRowNum(), HEADER_WITHIN); r++) {
      Row row = sheet.getRow(r);
      if (row != null && columns(kind, row).containsValue(FormColumn.NAME)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Map<Integer, FormColumn> columns(FormSheet kind, Row header) {
    Map<Integer, FormColumn> columns = new HashMap<>();
    for (Cell cell : header) {
      String title = text(cell);
      kind.columns().stream().filter(column -> !title.isEmpty() && column.isNamedBy(title)).findFirst()
          .ifPresent(column -> columns.put(cell.getColumnIndex(), column));
    }
    return columns;
  }

  private void read(FormSheet kind, Row row, Map<Integer, FormColumn> columns) {
    Map<FormColumn, List<String>> texts = new EnumMap<>(FormColumn.class);
    for (Cell cell : row) {
      FormColumn column = columns.get(cell.getColumnIndex());
      String text = text(cell);
      if (column != null && !text.isEmpty()) {
        texts.computeIfAbsent(column, any -> new ArrayList<>()).add(text);
      }
    }
    FormRow filled = new FormRow(kind, row.getRowNum() + 1, texts);
    String key = filled.text(kind == FormSheet.INDICATORS ? FormColumn.TEMPLATE : FormColumn.CODE);
    if (!texts.isEmpty() && EXAMPLES.stream().noneMatch(FormColumn.plain(key)::startsWith)) {
      rows.add(filled);
    }
  }

  private String text(Cell cell) {
    return formatter.formatCellValue(cell).strip();
  }
}
