package org.musubi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFiles;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;

/** Measures what users wait for: on the sample council, and for diagrams on councils of several sizes. */
public final class Benchmarks {
  /** The day printed on the sheets, so that every run does the same work. */
  private static final LocalDate PRINTED_ON = LocalDate.of(2026, 4, 1);

  /** Name under which the diagrams are measured. */
  private static final String DIAGRAMS = "diagrams";

  /** Names under which importing, checking and networks are measured, each against its own baseline. */
  private static final String IMPORT = "import";
  private static final String VALIDATION = "validation";
  private static final String NETWORK = "network";

  /** Name under which writing sheets is measured against POI itself. */
  private static final String SHEETS = "sheets";

  /** Name under which reading returned sheets is measured against POI itself. */
  private static final String RETURNED = "returned";

  /** Name under which the editor of diagrams is measured; it needs a display. */
  private static final String EDITOR = "editor";

  private final Path sample;
  private final Path scratch;
  private final CouncilFiles files = new CouncilFiles(Catalogues::in);
  private final SheetExporter exporter = new SheetExporter();

  private Benchmarks(Path sample, Path scratch) {
    this.sample = sample;
    this.scratch = scratch;
  }

  /**
   * @param args beginnings of the names of the benchmarks to run; none runs all. The system property
   *     {@code musubi.root} is the folder of the project.
   */
  public static void main(String[] args) throws Exception {
    AnalysisSetup.register();
    Path scratch = Files.createTempDirectory("musubi-bench");
    try {
      Path sample = Path.of(System.getProperty("musubi.root", "")).resolve("models/midori/midori.musubi");
      List<Benchmark> all = new Benchmarks(sample, scratch).all();
      if (args.length == 1 && runSeparately(args[0], sample, scratch)) {
        return;
      }
      List<Benchmark> chosen = all.stream().filter(b -> chosen(b.name(), args)).toList();
      if (chosen.isEmpty()) {
        System.err.println("No benchmark has such a name; there are: "
            + String.join(", ", all.stream().map(Benchmark::name).toList())
            + ", " + String.join(", ", DIAGRAMS, EDITOR, IMPORT, VALIDATION, NETWORK, SHEETS));
        System.exit(2);
      }
      System.out.println(Measurement.HEADER);
      for (Benchmark benchmark : chosen) {
        System.out.println(benchmark.measure());
      }
      if (args.length == 0) {
        for (String more : List.of(DIAGRAMS, IMPORT, VALIDATION, NETWORK, SHEETS, RETURNED)) {
          System.out.println();
          runSeparately(more, sample, scratch);
        }
      }
    } finally {
      delete(scratch);
    }
  }

  /** Runs what has a baseline of its own. @return false when nothing is called so */
  private static boolean runSeparately(String name, Path sample, Path scratch) throws Exception {
    switch (name) {
      case DIAGRAMS -> new DiagramBenchmarks(scratch).run();
      case EDITOR -> new EditorBenchmarks(scratch).run();
      case IMPORT -> new ImportBenchmarks(scratch).run();
      case VALIDATION -> new ValidationBenchmarks().run();
      case NETWORK -> new NetworkBenchmarks().run();
      case SHEETS -> new SheetBenchmarks(sample, scratch).run();
      case RETURNED -> new ReturnedBenchmarks(sample, scratch).run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<Benchmark> all() throws Exception {
    CouncilModel model = files.load(sample).model();
    List<Benchmark> all = new ArrayList<>();
    all.add(new Benchmark("load", () -> files.load(sample).model()));
    all.add(new Benchmark("save", () -> save(model)));
    all.add(new Benchmark("derive", () -> derive(model)));
    for (CouncilSheet sheet : CouncilSheet.values()) {
      all.add(new Benchmark("sheet." + sheet.key(), () -> export(model, Set.of(sheet))));
    }
    all.add(new Benchmark("sheets", () -> export(model, EnumSet.allOf(CouncilSheet.class))));
    return all;
  }

  private Object save(CouncilModel model) throws Exception {
    Path file = scratch.resolve("saved.musubi");
    files.save(model, file);
    return file;
  }

  /** Reads every derived value: scores, ranks, achievement, ratings. */
  private static Object derive(CouncilModel model) {
    int values = 0;
    for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
        if (feature.isDerived() && element.eGet(feature) != null) {
          values++;
        }
      }
    }
    return values;
  }

  private Object export(CouncilModel model, Set<CouncilSheet> sheets) throws Exception {
    return exporter.export(new SheetExportRequest(model, sheets, null, false, false, PRINTED_ON,
        scratch.resolve("sheets"), true), ProgressListener.NONE);
  }

  private static boolean chosen(String name, String[] beginnings) {
    return beginnings.length == 0 || Stream.of(beginnings).anyMatch(name::startsWith);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
