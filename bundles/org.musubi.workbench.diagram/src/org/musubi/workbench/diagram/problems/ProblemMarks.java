package org.musubi.workbench.diagram.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Point;
import org.musubi.viewpoint.specification.ERROR_LEVEL;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.canvas.OverlayLayer;
import org.musubi.workbench.diagram.figure.EdgeFigure;
import org.musubi.workbench.diagram.figure.NodeFigure;
import org.musubi.workbench.diagram.part.ElementPart;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;

/** Shows at the elements of a canvas that there is a problem, with the sentences as tooltip. */
public final class ProblemMarks {

  /** Leaves the corner to the handle that resizes the element. */
  private static final int BESIDE_CORNER = 14;

  private final DiagramViewer viewer;
  private final DiagramProblems problems;
  private final DiagramRuntime runtime;
  private final OverlayLayer layer;
  private final Map<ElementView, MarkFigure> marks = new IdentityHashMap<>();
  private final Runnable problemsListener = this::show;
  private final DiagramsListener follow = new Follow();

  public ProblemMarks(DiagramViewer viewer, DiagramProblems problems, DiagramRuntime runtime) {
    this.viewer = viewer;
    this.problems = problems;
    this.runtime = runtime;
    layer = OverlayLayer.add(viewer, "problems");
    problems.addListener(problemsListener);
    runtime.addListener(follow);
    show();
  }

  /** The elements that bear a mark at present. */
  public List<ElementView> marked() {
    return List.copyOf(marks.keySet());
  }

  public void dispose() {
    problems.removeListener(problemsListener);
    runtime.removeListener(follow);
  }

  private void show() {
    marks.values().forEach(mark -> {
      viewer.getVisualPartMap().remove(mark);
      layer.remove(mark);
    });
    marks.clear();
    byElement().forEach((element, found) -> {
      ElementPart part = viewer.part(element);
      if (part != null) {
        ERROR_LEVEL worst = found.stream().map(DiagramProblem::level)
            .max(Comparator.comparingInt(ERROR_LEVEL::getValue)).orElseThrow();
        MarkFigure mark = new MarkFigure(worst,
            found.stream().map(DiagramProblem::message).distinct().collect(Collectors.joining("\n")));
        marks.put(element, mark);
        mark.placeAt(place(part));
        layer.add(mark);
        // A click on the mark is a click on the element.
        viewer.getVisualPartMap().put(mark, part);
      }
    });
  }

  private Map<ElementView, List<DiagramProblem>> byElement() {
    Map<ElementView, List<DiagramProblem>> map = new LinkedHashMap<>();
    for (DiagramProblem problem : problems.all()) {
      for (ElementView element : problem.views()) {
        map.computeIfAbsent(element, any -> new ArrayList<>()).add(problem);
      }
    }
    return map;
  }

  private static Point place(ElementPart part) {
    return switch (part.getFigure()) {
      case NodeFigure node -> node.shape().getTopRight().getTranslated(-BESIDE_CORNER, 0);
      case EdgeFigure edge -> edge.middle();
      default -> part.getFigure().getBounds().getTopRight();
    };
  }

  /** Marks go along with their elements at once; whether they are still due is found out later. */
  private final class Follow implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() == viewer.context().diagram() && !problems.all().isEmpty()) {
        show();
      }
    }
  }
}
