package org.musubi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.Notation;
import org.musubi.model.core.NamedElement;
import org.musubi.render.scene.SceneOptions;
import org.musubi.render.svg.SvgWriter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.layout.LayoutScope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.NodeView;

/**
 * Measures diagrams of 100, 1,000 and 5,000 boxes with half as many lines again, against the time it takes in the same
 * run just to go through the same elements and ask for their labels.
 */
final class DiagramBenchmarks {
  private static final int[] SIZES = {100, 1_000, 5_000};
  private static final String ROW = "%-6s %6d  %-34s %12s %10s";
  private static final int ROUNDS = 15;

  private final Path scratch;
  private final Specification notation;

  DiagramBenchmarks(Path scratch) throws SpecificationException {
    this.scratch = scratch;
    Notation.metamodels();
    notation = Specification.load(Notation.specification(), SpecificationOptions.of(Notation.services()));
  }

  /** Measures and prints everything. */
  void run() throws Exception {
    System.out.printf("%-6s %6s  %-34s %12s %10s%n", "", "boxes", "what", "figure", "x baseline");
    for (IntFunction<DiagramCase> cases : List.<IntFunction<DiagramCase>>of(DiagramCase::partnership,
        DiagramCase::logic)) {
      run(cases.apply(200)); // warms up; not printed
      for (int size : SIZES) {
        run(cases.apply(size)).forEach(System.out::println);
      }
    }
  }

  private List<String> run(DiagramCase subject) throws Exception {
    List<String> rows = new ArrayList<>();
    int size = subject.boxes().size();
    Scope[] scopes = subject.boxes().stream().map(Scope::of).toArray(Scope[]::new);
    double baseline = best(() -> labels(subject, scopes));
    rows.add(row(subject, size, "baseline: go through and label", baseline, baseline));

    long before = usedMemory();
    RepresentationSession session =
        new RepresentationSession(notation, List.of(subject.resource()), ElementLabels.ofMetamodel());
    DiagramDescription description = (DiagramDescription) notation.representation(subject.diagram());
    long begin = System.nanoTime();
    Diagram diagram = session.createDiagram(description, subject.target(), subject.diagram());
    rows.add(row(subject, size, "create and refresh first time", millis(begin), baseline));
    rows.add(row(subject, size, "heap of the open diagram", (usedMemory() - before) / 1e6, "MB"));
    rows.add(row(subject, size, "refresh everything again", best(() -> session.refresh(diagram)), baseline));
    rows.add(row(subject, size, "refresh after renaming one box", edits(subject, session), baseline));
    double settle = best(() -> {
      rename(subject, 1);
      session.refreshChanged();
      return session.settle(Long.MAX_VALUE);
    });
    rows.add(row(subject, size, "… and settle all in idle time", settle, baseline));

    begin = System.nanoTime();
    DiagramLayout.arrange(diagram, LayoutScope.all());
    rows.add(row(subject, size, "layout (ELK and routes)", millis(begin), baseline));
    files(subject, diagram, size, baseline, rows);
    session.close();
    return rows;
  }

  private void files(DiagramCase subject, Diagram diagram, int size, double baseline, List<String> rows)
      throws Exception {
    DiagramMemory memory = new DiagramMemory(diagram, new ElementReferences(subject.resource()));
    DiagramsFile file = new DiagramsFile(scratch.resolve(subject.diagram() + size + ".musubi-diagrams"));
    rows.add(row(subject, size, "save the diagram file", best(() -> {
      file.write(List.of(memory.snapshot()));
      return file;
    }), baseline));
    rows.add(row(subject, size, "size of the diagram file", Files.size(file.path()) / 1e6, "MB"));
    byte[][] svg = new byte[1][];
    rows.add(row(subject, size, "write SVG", best(() -> svg[0] = svg(diagram)), baseline));
    rows.add(row(subject, size, "size of the SVG", svg[0].length / 1e6, "MB"));
    long placed = diagram.allNodes().map(NodeView::state).filter(state -> state.bounds() != null).count();
    if (placed == 0) {
      throw new IllegalStateException("nothing was laid out");
    }
  }

  private Object labels(DiagramCase subject, Scope[] scopes) {
    int length = 0;
    for (Scope scope : scopes) {
      length += notation.interpreter().text("feature:name", scope).length();
    }
    for (EObject line : subject.lines()) {
      length += line.eClass().getName().length();
    }
    return length;
  }

  /** Time of the refresh alone, the change itself apart; the middle of many. */
  private static double edits(DiagramCase subject, RepresentationSession session) {
    double[] times = new double[200];
    for (int i = 0; i < times.length; i++) {
      rename(subject, i);
      long begin = System.nanoTime();
      session.refreshChanged();
      times[i] = millis(begin);
    }
    java.util.Arrays.sort(times);
    return times[times.length / 2];
  }

  private static void rename(DiagramCase subject, int round) {
    NamedElement box = subject.boxes().get(round * 31 % subject.boxes().size());
    box.setName(box.getName() + "'");
  }

  private static byte[] svg(Diagram diagram) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SvgWriter().write(diagram, SceneOptions.of(Locale.JAPANESE), out);
    return out.toByteArray();
  }

  private interface Work {
    Object call() throws Exception;
  }

  private static double best(Work work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      Measurement.consume(System.identityHashCode(work.call()));
      best = Math.min(best, millis(begin));
    }
    return best;
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static long usedMemory() throws IOException {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String row(DiagramCase subject, int size, String what, double millis, double baseline) {
    return String.format(ROW, subject.diagram(), size, what, String.format("%.2f ms", millis),
        String.format("%.1f", millis / baseline));
  }

  private static String row(DiagramCase subject, int size, String what, double figure, String unit) {
    return String.format(ROW, subject.diagram(), size, what, String.format("%.2f %s", figure, unit), "");
  }
}
