package org.musubi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.musubi.catalogue.Catalogues;
import org.musubi.design.Notation;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFiles;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.diagram.canvas.Zoom;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.control.Opening;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.diagram.runtime.MusubiImages;
import org.musubi.workbench.session.CouncilSession;

/** Measures what the user of a diagram waits for on the screen: opening, then scrolling and zooming. */
final class EditorBenchmarks {
  private static final int[] SIZES = {100, 1_000, 2_000};
  private static final String ROW = "%-6s %6d  %-34s %12s%n";
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 900;
  private static final int FRAMES = 30;

  private final Path scratch;
  private final Specification notation;
  private final Display display = new Display();
  private int paints;

  EditorBenchmarks(Path scratch) throws SpecificationException {
    this.scratch = scratch;
    Notation.metamodels();
    notation = Specification.load(Notation.specification(), SpecificationOptions.of(Notation.services()));
  }

  /** Measures and prints everything. */
  void run() throws Exception {
    System.out.printf("%-6s %6s  %-34s %12s%n", "", "boxes", "what", "figure");
    for (IntFunction<DiagramCase> cases : List.<IntFunction<DiagramCase>>of(DiagramCase::partnership,
        DiagramCase::logic)) {
      run(cases.apply(60), false); // warms up
      for (int size : SIZES) {
        run(cases.apply(size), true);
      }
    }
    display.dispose();
  }

  private void run(DiagramCase subject, boolean printed) throws Exception {
    Path file = scratch.resolve(subject.diagram() + subject.boxes().size() + ".musubi");
    new CouncilFiles(Catalogues::in).save((CouncilModel) subject.resource().getContents().getFirst(), file);
    CouncilSession council = CouncilSession.open(file);
    try (DiagramRuntime runtime = new DiagramRuntime(council, notation, Choices.FIRST)) {
      EObject target = council.resource().getEObject(subject.resource().getURIFragment(subject.target()));
      KnownDiagram known = runtime.create((DiagramDescription) notation.representation(subject.diagram()), target,
          subject.diagram());
      Rows rows = new Rows(subject.diagram(), subject.boxes().size(), printed);
      Shell shell = new Shell(display);
      shell.setLayout(new FillLayout());
      shell.setSize(WIDTH, HEIGHT);
      shell.open();
      open(shell, runtime, known, rows, "open to first paint, laid out anew");
      council.save(new NullProgressMonitor());
      open(shell, runtime, known, rows, "open to first paint, places known");
      shell.dispose();
    }
  }

  private void open(Shell shell, DiagramRuntime runtime, KnownDiagram known, Rows rows, String what) {
    long begin = System.nanoTime();
    Diagram diagram = runtime.open(known);
    DiagramControl control = new DiagramControl(shell, runtime, diagram, new MusubiImages(), new Nowhere(),
        new Told());
    Control canvas = control.viewer().getControl();
    paints = 0;
    canvas.addListener(SWT.Paint, event -> paints++);
    shell.layout();
    while (paints == 0) {
      display.readAndDispatch();
    }
    rows.add(what, begin, 1);
    begin = System.nanoTime();
    drain();
    while (runtime.isArranging(diagram)) {
      display.readAndDispatch();
    }
    drain();
    rows.add("… and until nothing is left to do", begin, 1);
    Zoom zoom = control.viewer().zoom();
    begin = System.nanoTime();
    for (int i = 0; i < FRAMES; i++) {
      zoom.at(new Point(WIDTH / 2, HEIGHT / 2), zoom.level() * (i < FRAMES / 2 ? 1.15 : 1 / 1.15));
      painted(canvas);
    }
    rows.add("one step of zooming, painted", begin, FRAMES);
    zoom.original();
    begin = System.nanoTime();
    for (int i = 0; i < FRAMES; i++) {
      Point view = control.viewer().canvas().getViewport().getViewLocation();
      control.viewer().canvas().scrollTo(view.x + 40, view.y + 40);
      painted(canvas);
    }
    rows.add("one step of scrolling, painted", begin, FRAMES);
    control.control().dispose();
    runtime.close(diagram);
    drain();
  }

  /** Lets the screen show what has changed; a screen shows at most 60 pictures a second. */
  private void painted(Control canvas) {
    int before = paints;
    canvas.redraw();
    while (paints == before) {
      display.readAndDispatch();
    }
  }

  private void drain() {
    while (display.readAndDispatch()) {
      Measurement.consume(paints);
    }
  }

  /** Prints rows of one case. */
  private record Rows(String diagram, int size, boolean printed) {
    void add(String what, long begin, int times) {
      if (printed) {
        double millis = (System.nanoTime() - begin) / 1e6 / times;
        System.out.printf(ROW, diagram, size, what, String.format(Locale.ROOT, "%.1f ms", millis));
      }
    }
  }

  /** Nothing is opened from these diagrams. */
  private static final class Nowhere implements Opening {
    @Override
    public void navigate(NavigationRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void openForm(EObject element) {
      throw new UnsupportedOperationException();
    }
  }

  /** What has to be said is printed. */
  private static final class Told implements Feedback {
    @Override
    public void say(String sentence) {
      System.out.println(sentence);
    }

    @Override
    public void refuse(String reason) {
      if (!reason.isEmpty()) {
        System.out.println(reason);
      }
    }
  }
}
