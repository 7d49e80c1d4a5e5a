package org.musubi.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFiles;
import org.musubi.roundtrip.RoundTrip;
import org.musubi.roundtrip.compare.ReturnedFile;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Worksheet;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Measures reading the cells of a returned workbook against POI's event reader on the same file, and comparing all
 * sheets of the sample council with the council from end to end.
 */
final class ReturnedBenchmarks {

  private static final int ROWS = 20_000;
  private static final int COLUMNS = 20;
  private static final int ROUNDS = 7;
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final Path sample;
  private final Path scratch;

  ReturnedBenchmarks(Path sample, Path scratch) {
    this.sample = sample;
    this.scratch = scratch;
  }

  void run() throws Exception {
    Timing.head("returned", "cells", "raw reading");
    int cells = ROWS * COLUMNS;
    Path file = write();
    double baseline = Timing.best(ROUNDS, () -> raw(file));
    Timing.print("read", cells, "baseline: POI's event reader", baseline, baseline);
    double millis = Timing.best(ROUNDS, () -> BookReader.read(file));
    Timing.print("read", cells, "BookReader, cells kept", millis, baseline);
    Timing.print("read", cells, "cells a second", String.format(Locale.ROOT, "%,.0f", cells / millis * 1000));
    compareSample();
  }

  private void compareSample() throws Exception {
    CouncilModel model = new CouncilFiles(Catalogues::in).load(sample).model();
    Path sent = new SheetExporter().export(new SheetExportRequest(model, EnumSet.allOf(CouncilSheet.class), null, false,
        false, DAY, scratch.resolve("returned"), true), ProgressListener.NONE).getFirst();
    SheetHistory history = SheetHistory.of(scratch.resolve("midori.musubi"));
    history.remember(sent);
    int cells = BookReader.read(sent).worksheets().stream().mapToInt(Worksheet::size).sum();
    double millis = Timing.median(ROUNDS,
        () -> new RoundTrip(model, history).compare(List.of(ReturnedFile.of(sent)), null));
    Timing.print("compare", cells, "all sheets of the sample, with the exported ones",
        String.format(Locale.ROOT, "%.0f ms", millis));
  }

  private Path write() throws Exception {
    Path file = scratch.resolve("cells.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int r = 0; r < ROWS; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < COLUMNS; c++) {
          if (c % 2 == 0) {
            row.createCell(c).setCellValue("事業所の健康づくり " + r % 500 + "-" + c);
          } else {
            row.createCell(c).setCellValue(r * 0.5 + c);
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }

  /** Reads all cells as POI gives them, and keeps nothing. */
  private static Object raw(Path file) throws Exception {
    int[] signs = new int[1];
    try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(container);
      XSSFSheetXMLHandler handler = new XSSFSheetXMLHandler(reader.getStylesTable(),
          new ReadOnlySharedStringsTable(container), new XSSFSheetXMLHandler.SheetContentsHandler() {
            @Override
            public void startRow(int row) {
            }

            @Override
            public void endRow(int row) {
            }

            @Override
            public void cell(String reference, String value, XSSFComment comment) {
              signs[0] += value.length();
            }
          }, new DataFormatter(), false);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      try (InputStream content = reader.getSheetsData().next()) {
        parser.parse(new InputSource(content));
      }
      container.revert();
    }
    return signs[0];
  }
}
