package org.musubi.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFiles;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * Measures writing a table of 100,000 rows as a sheet (styles, row heights, ids, check sum) and as CSV, against POI's
 * streaming writer that merely writes the same values, and all sheets of the sample council from end to end.
 */
final class SheetBenchmarks {

  private static final int ROWS = 100_000;
  private static final int COLUMNS = 14;
  private static final int ROUNDS = 5;
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final String KEY = "bench";

  private final Path sample;
  private final Path scratch;

  SheetBenchmarks(Path sample, Path scratch) {
    this.sample = sample;
    this.scratch = scratch;
  }

  void run() throws Exception {
    Timing.head("sheets", "rows", "raw writing");
    List<Integer> rows = IntStream.range(0, ROWS).boxed().toList();
    Callable<?> raw = () -> raw(rows);
    double baseline = Timing.best(ROUNDS, raw);
    Timing.print("XLSX", ROWS, "baseline: POI writes the values", baseline, baseline);
    memory("XLSX", "baseline", raw);
    measure("XLSX", SheetExportRequest.XLSX, rows, baseline);
    measure("CSV", SheetExportRequest.CSV, rows, baseline);
    sample();
  }

  private void measure(String topic, String format, List<Integer> rows, double baseline) throws Exception {
    Callable<?> export = () -> export(format, rows);
    double millis = Timing.best(ROUNDS, export);
    Timing.print(topic, ROWS, "export of the table", millis, baseline);
    Timing.print(topic, ROWS, "cells a second",
        String.format(Locale.ROOT, "%,.0f", ROWS * (double) COLUMNS / millis * 1000));
    memory(topic, "export of the table", export);
  }

  private void sample() throws Exception {
    CouncilModel model = new CouncilFiles(Catalogues::in).load(sample).model();
    for (String format : List.of(SheetExportRequest.XLSX, SheetExportRequest.CSV)) {
      SheetExportRequest request = request(model, EnumSet.allOf(CouncilSheet.class), Set.of()).in(Set.of(format));
      double millis = Timing.median(ROUNDS, () -> new SheetExporter().export(request, ProgressListener.NONE));
      Timing.print("sample", CouncilSheet.values().length, "all sheets as " + format,
          String.format(Locale.ROOT, "%.0f ms", millis));
    }
  }

  private SheetExportRequest request(CouncilModel model, Set<CouncilSheet> sheets, Set<String> further) {
    return new SheetExportRequest(model, sheets, null, false, false, DAY, scratch.resolve("sheets"), true, further,
        null);
  }

  private Object export(String format, List<Integer> rows) throws Exception {
    return new SheetExporter(List.of(new Large(rows))).export(
        request(CouncilFactory.eINSTANCE.createCouncilModel(), Set.of(), Set.of(KEY)).in(Set.of(format)),
        ProgressListener.NONE);
  }

  private Object raw(List<Integer> rows) throws Exception {
    Path file = scratch.resolve("raw.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      for (int number : rows) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(id(number));
        for (int column = 1; column <= COLUMNS; column++) {
          switch (value(number, column)) {
            case Value.Text text -> row.createCell(column).setCellValue(text.text());
            case Value.Number figure -> row.createCell(column).setCellValue(figure.number());
            default -> row.createCell(column);
          }
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static String id(int row) {
    return "_%08x-0000-4000-8000-000000000000".formatted(row);
  }

  /** Texts of the length that indicators and remarks have, and figures. */
  private static Value value(int row, int column) {
    return switch (column % 4) {
      case 0 -> Value.text("指標の値についての注記 " + row % 1000);
      case 1 -> Value.text("特定健診実施率 男 " + row % 97);
      case 2 -> new Value.Number(row % 1000 / 10.0, "0.0");
      default -> new Value.Number(row, "#,##0");
    };
  }

  /** A sheet with a long table. */
  private record Large(List<Integer> rows) implements SheetDefinition {

    @Override
    public String key() {
      return KEY;
    }

    @Override
    public String name(Locale locale) {
      return "計測";
    }

    @Override
    public List<SheetLayout> build(SheetContext context) {
      List<Column<Integer>> columns = new ArrayList<>();
      columns.add(Column.<Integer>id(SheetBenchmarks::id));
      for (int column = 1; column <= COLUMNS; column++) {
        int index = column;
        columns.add(Column.<Integer>at(Columns.letter(column), "c" + column, "列" + column, 14)
            .value(row -> SheetBenchmarks.value(row, index)));
      }
      return List.of(new SheetLayout("計測", new PageSetup(PageSetup.Paper.A4, "rows", "rows", "B"))
          .at(1, Table.ofResults("rows", null, columns, rows, SheetBenchmarks::id).streamed()));
    }
  }

  /** Memory a run allocates, and how much of the heap was in use at most after a collection. */
  private static void memory(String topic, String what, Callable<?> work) throws Exception {
    Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName).collect(Collectors.toSet());
    AtomicLong peak = new AtomicLong();
    NotificationListener listener = (notification, handback) -> {
      var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
      peak.accumulateAndGet(info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
          .filter(pool -> heap.contains(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum(), Math::max);
    };
    List<NotificationEmitter> collectors = new ArrayList<>();
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      collectors.add((NotificationEmitter) collector);
      collectors.getLast().addNotificationListener(listener, null, null);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Measurement.consume(System.identityHashCode(work.call()));
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    for (NotificationEmitter collector : collectors) {
      collector.removeNotificationListener(listener);
    }
    Timing.print(topic, ROWS, what + ": allocated in all", String.format(Locale.ROOT, "%,.0f MB", allocated / 1e6));
    Timing.print(topic, ROWS, what + ": most in use after a collection",
        String.format(Locale.ROOT, "%,.0f MB", peak.get() / 1e6));
  }
}
