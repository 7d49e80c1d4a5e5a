package org.musubi.workbench.diagram.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.layout.LayoutScope;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.look.DiagramLook;
import org.musubi.workbench.diagram.text.DiagramText;

/** Brings order into the places of nodes, and says which elements are shown. Each call is one step of undo. */
public final class Arranging {

  /** Edges and middles that can be brought into one line. */
  public enum Alignment {
    LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM
  }

  private final ChangeRunner runner;
  private final Diagram diagram;
  private final DiagramLook look;
  private final Places places;

  public Arranging(ChangeRunner runner, Diagram diagram, DiagramLook look) {
    this.runner = runner;
    this.diagram = diagram;
    this.look = look;
    this.places = new Places(look);
  }

  /** Lays out the whole diagram; what is pinned stays. */
  public void arrangeAll() {
    run(DiagramText.ARRANGE_ALL, () -> DiagramLayout.arrange(diagram, LayoutScope.all()));
  }

  /** Lays out some nodes among themselves. */
  public void arrange(Collection<NodeView> nodes) {
    run(DiagramText.ARRANGE_SELECTION, () -> DiagramLayout.arrange(diagram, LayoutScope.of(nodes)));
  }

  /** Brings nodes into line with the last one. */
  public void align(List<NodeView> nodes, Alignment alignment) {
    if (nodes.size() < 2) {
      return;
    }
    Bounds line = look.place(nodes.getLast());
    move(DiagramText.ALIGN, nodes, place -> switch (alignment) {
      case LEFT -> place.at(line.x(), place.y());
      case CENTER -> place.at(line.x() + (line.width() - place.width()) / 2, place.y());
      case RIGHT -> place.at(line.right() - place.width(), place.y());
      case TOP -> place.at(place.x(), line.y());
      case MIDDLE -> place.at(place.x(), line.y() + (line.height() - place.height()) / 2);
      case BOTTOM -> place.at(place.x(), line.bottom() - place.height());
    });
  }

  /** Makes the gaps between nodes equal; the outermost stay. */
  public void distribute(List<NodeView> nodes, boolean across) {
    if (nodes.size() < 3) {
      return;
    }
    List<NodeView> order = new ArrayList<>(nodes);
    order.sort(Comparator.comparingInt(node -> across ? look.place(node).x() : look.place(node).y()));
    Bounds first = look.place(order.getFirst());
    Bounds last = look.place(order.getLast());
    int room = across ? last.right() - first.x() : last.bottom() - first.y();
    for (NodeView node : order) {
      room -= across ? look.place(node).width() : look.place(node).height();
    }
    double gap = room / (double) (order.size() - 1);
    Map<NodeView, Bounds> moved = new LinkedHashMap<>();
    double next = across ? first.x() : first.y();
    for (NodeView node : order) {
      Bounds place = look.place(node);
      int start = (int) Math.round(next);
      moved.put(node, across ? place.at(start, place.y()) : place.at(place.x(), start));
      next += (across ? place.width() : place.height()) + gap;
    }
    run(DiagramText.DISTRIBUTE, () -> places.move(diagram, moved));
  }

  /** Makes nodes as large as the last one. */
  public void matchSize(List<NodeView> nodes) {
    if (nodes.size() < 2) {
      return;
    }
    Bounds model = look.place(nodes.getLast());
    Map<NodeView, Bounds> sized = new LinkedHashMap<>();
    nodes.forEach(node -> sized.put(node, look.place(node).sized(model.width(), model.height())));
    run(DiagramText.MATCH_SIZE, () -> places.resize(diagram, sized));
  }

  /** Makes nodes as large as their content needs, and lets them follow it again. */
  public void autoSize(List<NodeView> nodes) {
    run(DiagramText.AUTO_SIZE, () -> nodes.forEach(node -> {
      Bounds needed = look.needed(node);
      node.state().setSizedByUser(false);
      if (node.state().bounds() != null) {
        node.state().setBounds(node.state().bounds().sized(needed.width(), needed.height()));
      }
    }));
  }

  /** Keeps layouts from moving nodes, or lets them. */
  public void pin(List<NodeView> nodes, boolean pinned) {
    run(pinned ? DiagramText.PIN : DiagramText.UNPIN, () -> nodes.forEach(node -> node.state().setPinned(pinned)));
  }

  /** Folds the content of containers away, or shows it again. */
  public void collapse(List<NodeView> nodes, boolean collapsed) {
    run(collapsed ? DiagramText.COLLAPSE : DiagramText.EXPAND, () -> nodes.stream().filter(NodeView::isContainer)
        .forEach(node -> node.state().setCollapsed(collapsed)));
  }

  /** Takes elements out of sight. */
  public void hide(Collection<? extends ElementView> elements) {
    run(DiagramText.HIDE, () -> elements.forEach(element -> element.state().setHidden(true)));
  }

  /** Shows hidden elements again. */
  public void reveal(Collection<? extends ElementView> elements) {
    run(DiagramText.REVEAL, () -> elements.forEach(element -> element.state().setHidden(false)));
  }

  /** The elements that were taken out of sight by the user. */
  public List<ElementView> hidden() {
    return diagram.allElements().filter(element -> element.state().isHidden()).toList();
  }

  /** Lets the diagram route edges again that the user had bent. */
  public void reroute(Collection<EdgeView> edges) {
    run(DiagramText.REROUTE, () -> edges.forEach(edge -> {
      edge.state().setBends(List.of());
      edge.state().setRoutedByUser(false);
      edge.state().setRouting(null);
    }));
  }

  /** Shows or leaves out an additional layer. */
  public void setLayer(String name, boolean shown) {
    run(DiagramText.LAYERS, () -> diagram.state()
        .setActiveLayers(changed(diagram.state().activeLayers(), names -> apply(names, name, shown))));
  }

  /** Switches a filter on or off. */
  public void setFilter(String name, boolean on) {
    run(DiagramText.FILTERS, () -> diagram.state()
        .setActiveFilters(changed(diagram.state().activeFilters(), names -> apply(names, name, on))));
  }

  private void move(DiagramText label, List<NodeView> nodes, UnaryOperator<Bounds> change) {
    Map<NodeView, Bounds> moved = new LinkedHashMap<>();
    for (NodeView node : nodes) {
      if (!look.isArranged(node)) {
        moved.put(node, change.apply(look.place(node)));
      }
    }
    if (!moved.isEmpty()) {
      run(label, () -> places.move(diagram, moved));
    }
  }

  private void run(DiagramText label, Runnable change) {
    runner.run(label.text(), () -> {
      change.run();
      return null;
    });
  }

  private static List<String> changed(Collection<String> names, Consumer<List<String>> change) {
    List<String> copy = new ArrayList<>(names);
    change.accept(copy);
    return copy;
  }

  private static void apply(List<String> names, String name, boolean contained) {
    names.remove(name);
    if (contained) {
      names.add(name);
    }
  }
}
