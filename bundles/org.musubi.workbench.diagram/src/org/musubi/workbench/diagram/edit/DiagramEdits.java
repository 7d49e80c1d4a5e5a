package org.musubi.workbench.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.tool.QuickAdd;
import org.musubi.viewpoint.tool.ToolException;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.context.DiagramActions;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.look.DiagramLook;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.text.DiagramText;

/** What mouse and keys do, carried out by the tools of the notation. */
public final class DiagramEdits implements DiagramActions {

  private final DiagramRuntime runtime;
  private final Diagram diagram;
  private final DiagramLook look;
  private final Feedback feedback;
  private final Outcome outcome;
  private final Places places;

  public DiagramEdits(DiagramRuntime runtime, Diagram diagram, DiagramLook look, Feedback feedback,
      Outcome outcome) {
    this.runtime = runtime;
    this.diagram = diagram;
    this.look = look;
    this.feedback = feedback;
    this.outcome = outcome;
    this.places = new Places(look);
  }

  @Override
  public void together(String label, Runnable actions) {
    attempt(() -> runtime.runner().run(label, () -> {
      actions.run();
      return ToolResult.NOTHING;
    }));
  }

  @Override
  public Verdict canCreate(AbstractToolDescription tool, NodeView container) {
    return tools().canCreate(tool, diagram, container);
  }

  @Override
  public void create(AbstractToolDescription tool, NodeView container, Bounds place) {
    Bounds size = place.width() > 0 && place.height() > 0 ? place : null;
    show(attempt(() -> runtime.runner().run(DiagramText.CREATE.text(), () -> {
      ToolResult made = tools().create(tool, diagram, container, inside(container, place), size);
      if (size == null) {
        places.putAround(made, new Point(place.x(), place.y()));
      }
      return made;
    })), true);
  }

  @Override
  public Verdict canLeave(EdgeCreationDescription tool, ElementView source) {
    return tools().canStart(tool, source);
  }

  @Override
  public Verdict canConnect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    return tools().canConnect(tool, source, target);
  }

  @Override
  public void connect(EdgeCreationDescription tool, ElementView source, ElementView target) {
    show(attempt(() -> tools().connect(tool, source, target)), false);
  }

  @Override
  public List<EdgeCreationDescription> links(ElementView source, ElementView target) {
    return tools().edgeToolsFrom(source).stream()
        .filter(tool -> tools().canConnect(tool, source, target).allowed()).toList();
  }

  @Override
  public Verdict canReconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    return tools().canReconnect(edge, sourceEnd, newEnd);
  }

  @Override
  public void reconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    show(attempt(() -> tools().reconnect(edge, sourceEnd, newEnd)), false);
  }

  @Override
  public List<QuickAdd> quickAdds(ElementView source) {
    return tools().quickAdds(source);
  }

  @Override
  public List<QuickAdd> quickAdds(ElementView source, NodeView container) {
    List<QuickAdd> inside = container == null ? List.of() : tools().quickAdds(source, container);
    return inside.isEmpty() ? quickAdds(source) : inside;
  }

  @Override
  public void quickAdd(QuickAdd choice, Point at) {
    Bounds place = new Bounds(at.x(), at.y(), 0, 0);
    show(attempt(() -> runtime.runner().run(DiagramText.CREATE.text(), () -> {
      ToolResult made = tools().quickAdd(choice, inside(choice.container(), place));
      places.putAround(made, at);
      return made;
    })), true);
  }

  @Override
  public void move(Map<NodeView, Bounds> newPlaces) {
    attempt(() -> runtime.runner().run(DiagramText.MOVE.text(), () -> places.move(diagram, newPlaces)));
  }

  @Override
  public void resize(Map<NodeView, Bounds> newPlaces) {
    attempt(() -> runtime.runner().run(DiagramText.RESIZE.text(), () -> places.resize(diagram, newPlaces)));
  }

  @Override
  public Verdict canMoveInto(Collection<NodeView> nodes, NodeView container) {
    return tools().canDrop(List.copyOf(nodes), diagram, container, DragSource.DIAGRAM);
  }

  @Override
  public void moveInto(Map<NodeView, Bounds> newPlaces, NodeView container) {
    Bounds first = newPlaces.values().iterator().next();
    show(attempt(() -> tools().drop(List.copyOf(newPlaces.keySet()), diagram, container, DragSource.DIAGRAM,
        inside(container, first))), false);
  }

  @Override
  public void bend(EdgeView edge, List<Point> bends) {
    attempt(() -> runtime.runner().run(DiagramText.BEND.text(), () -> {
      edge.state().setBends(bends);
      edge.state().setRoutedByUser(!bends.isEmpty());
      return ToolResult.NOTHING;
    }));
  }

  @Override
  public Verdict canDrop(Collection<? extends EObject> elements, NodeView container) {
    return tools().canDrop(List.copyOf(elements), diagram, container, DragSource.PROJECT_EXPLORER);
  }

  @Override
  public void drop(Collection<? extends EObject> elements, NodeView container, Point at) {
    Bounds place = new Bounds(at.x(), at.y(), 0, 0);
    show(attempt(() -> tools().drop(List.copyOf(elements), diagram, container, DragSource.PROJECT_EXPLORER,
        inside(container, place))), false);
  }

  @Override
  public Verdict canEditLabel(ElementView element) {
    return tools().canEditLabel(element);
  }

  @Override
  public String editableText(ElementView element) {
    String text = tools().labelToEdit(element);
    return text == null ? "" : text;
  }

  @Override
  public void editLabel(ElementView element, String text) {
    attempt(() -> tools().editLabel(element, text));
  }

  @Override
  public Verdict canDelete(Collection<? extends ElementView> elements) {
    for (ElementView element : elements) {
      Verdict verdict = tools().canDelete(element);
      if (!verdict.allowed()) {
        return verdict;
      }
    }
    return Verdict.YES;
  }

  @Override
  public void delete(Collection<? extends ElementView> elements) {
    Verdict verdict = canDelete(elements);
    if (verdict.allowed()) {
      attempt(() -> tools().delete(elements));
    } else {
      feedback.refuse(verdict.reason());
    }
  }

  @Override
  public void open(ElementView element) {
    if (tools().hasDoubleClick(element)) {
      show(attempt(() -> tools().doubleClick(element)), false);
    } else {
      outcome.openForm(element.target());
    }
  }

  /** Shows what a tool did that was chosen elsewhere, e.g. in a menu. */
  public void run(Supplier<ToolResult> tool) {
    show(attempt(tool), false);
  }

  private Tools tools() {
    return runtime.tools();
  }

  private Point inside(NodeView container, Bounds place) {
    Point origin = look.geometry().contentOrigin(container);
    return new Point(place.x() - origin.x(), place.y() - origin.y());
  }

  private ToolResult attempt(Supplier<ToolResult> action) {
    try {
      feedback.refuse("");
      return action.get();
    } catch (ToolException failed) {
      ILog.of(DiagramEdits.class).warn(failed.getMessage(), failed);
      feedback.refuse(failed.getLocalizedMessage());
      return ToolResult.NOTHING;
    }
  }

  private void show(ToolResult result, boolean isNew) {
    Set<ElementView> selection = new LinkedHashSet<>();
    for (EObject element : result.toSelect()) {
      selection.addAll(runtime.session().views(diagram, element));
    }
    List<ElementView> chosen = new ArrayList<>(selection.isEmpty() ? result.created() : selection);
    if (!chosen.isEmpty()) {
      outcome.select(chosen);
    }
    if (isNew) {
      result.created().stream().filter(NodeView.class::isInstance).findFirst()
          .filter(node -> canEditLabel(node).allowed()).ifPresent(outcome::nameNew);
    }
    result.navigations().forEach(outcome::navigate);
  }
}
