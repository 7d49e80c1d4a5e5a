package org.musubi.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.catalogue.Catalogues;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.dataimport.DataImport;
import org.musubi.dataimport.ImportOptions;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.Progress;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.table.TableSources;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Measures importing 100,000 rows from CSV (Shift_JIS) and XLSX, against merely reading the same file in the same run
 * with Commons CSV and with POI's own event reader.
 */
final class ImportBenchmarks {

  private static final int ROWS = 100_000;
  private static final int ROUNDS = 7;
  private static final String[] HEADER = {"地域", "年度", "指標", "性別", "年齢", "値", "備考"};
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private final Path scratch;
  private final DataImport imports;

  ImportBenchmarks(Path scratch) {
    this.scratch = scratch;
    Catalogues catalogues = Catalogues.in(new ResourceSetImpl());
    CouncilModel model = StarterCouncil.create(catalogues, new StarterRequest("計測用協議会", "計測圏域",
        CouncilLevel.SECONDARY, catalogues.areaByJisCode("44").orElseThrow(), new FiscalYear(2026),
        StarterTemplate.EMPTY, Language.JA));
    imports = new DataImport(model, catalogues);
  }

  void run() throws Exception {
    Timing.head("import", "rows", "raw reading");
    Path csv = csv();
    measure("CSV", csv, Timing.best(ROUNDS, () -> rawCsv(csv)));
    Path xlsx = xlsx();
    measure("XLSX", xlsx, Timing.best(ROUNDS, () -> rawXlsx(xlsx)));
  }

  private void measure(String kind, Path file, double raw) throws Exception {
    Timing.print(kind, ROWS, "baseline: raw reading", raw, raw);
    Timing.print(kind, ROWS, "find out the format and read",
        Timing.best(ROUNDS, () -> count(TableSources.open(file, TableSources.Wishes.NONE))), raw);
    double checked = Timing.best(ROUNDS, () -> check(file));
    Timing.print(kind, ROWS, "… and check every value", checked, raw);
    Timing.print(kind, ROWS, "checked a second", String.format(Locale.ROOT, "%,.0f rows", ROWS / checked * 1000));
    Timing.print(kind, ROWS, "size of the file", String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1e6));
  }

  private static Object count(TableSource table) throws Exception {
    int[] cells = new int[1];
    table.read(null, row -> {
      cells[0] += row.cells().size();
      return true;
    });
    return cells;
  }

  private ImportPlan check(Path file) throws Exception {
    TableSource table = TableSources.open(file, TableSources.Wishes.NONE);
    Mapping mapping = imports.guess(table, null);
    ImportPlan plan =
        imports.check(table, null, mapping, ImportOptions.strict(LocalDate.of(2026, 4, 1)), Progress.NONE);
    if (plan.values().size() != ROWS) {
      throw new IllegalStateException(plan.report().refused().stream().limit(3).toList().toString());
    }
    return plan;
  }

  private static Object[] row(int number) {
    return new Object[] {number % 2 == 0 ? "大分県" : "計測圏域", "令和%d年度".formatted(1 + number / 2 % 5), "特定健診実施率",
        number / 10 % 2 == 0 ? "男" : "女", "%d-%d歳".formatted(number / 20 % 100, 100 + number / 2000),
        number % 1000 / 10.0, number % 50 == 0 ? "速報値" : ""};
  }

  private Path csv() throws Exception {
    StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
    for (int i = 0; i < ROWS; i++) {
      for (Object cell : row(i)) {
        text.append(cell).append(',');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return Files.write(scratch.resolve("rows.csv"), text.toString().getBytes(SHIFT_JIS));
  }

  private Path xlsx() throws Exception {
    Path file = scratch.resolve("rows.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      fill(sheet.createRow(0), HEADER);
      for (int i = 0; i < ROWS; i++) {
        fill(sheet.createRow(i + 1), row(i));
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private static Object rawCsv(Path file) throws Exception {
    int signs = 0;
    try (Reader reader = Files.newBufferedReader(file, SHIFT_JIS);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(CSVFormat.DEFAULT).get()) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          signs += cell.length();
        }
      }
    }
    return signs;
  }

  private static Object rawXlsx(Path file) throws Exception {
    int[] signs = new int[1];
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(container);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
          new ReadOnlySharedStringsTable(container), new Counter(signs), false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        parser.parse(new InputSource(sheet));
      }
    }
    return signs;
  }

  private record Counter(int[] signs) implements SheetContentsHandler {

    @Override
    public void startRow(int number) {
      signs[0]++;
    }

    @Override
    public void endRow(int number) {
      signs[0]++;
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      signs[0] += value.length();
    }
  }
}
