package org.musubi.workbench.sirius.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gmf.runtime.notation.DrawerStyle;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationPackage;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.ArrangeConstraint;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.diagram.EdgeRouting;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.business.api.query.DDiagramElementQuery;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Bend;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.Course;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.Mark;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.drawing.DrawingLayout.Routing;

/** Tells where everything in a diagram of Sirius is in terms that other runtimes understand. */
public final class LayoutReader {

  private final DDiagram diagram;
  private final DiagramKeys keys;
  private final NotationPlaces places = new NotationPlaces(NotationPlaces::box);

  public LayoutReader(DDiagram diagram) {
    this.diagram = diagram;
    keys = new DiagramKeys(diagram);
  }

  /** Places, courses, layers and filters as they are now. */
  public DrawingLayout read() {
    Map<NodeKey, Placing> nodes = new LinkedHashMap<>();
    Map<EdgeKey, Course> edges = new LinkedHashMap<>();
    keys.nodes().forEach((node, key) -> placing(node).ifPresent(placing -> nodes.put(key, placing)));
    keys.edges().forEach((edge, key) -> course(edge).ifPresent(course -> edges.put(key, course)));
    return new DrawingLayout(nodes, edges, layers(), filters());
  }

  /** Layers and filters only, for a diagram that has not been laid out. */
  DrawingLayout readChoices() {
    return new DrawingLayout(Map.of(), Map.of(), layers(), filters());
  }

  private Optional<Placing> placing(AbstractDNode node) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    add(marks, Mark.HIDDEN, isHidden(node));
    List<ArrangeConstraint> constraints = node.getArrangeConstraints();
    add(marks, Mark.PINNED, constraints.contains(ArrangeConstraint.KEEP_LOCATION));
    add(marks, Mark.SIZED, constraints.contains(ArrangeConstraint.KEEP_SIZE));
    Node view = SiriusGMFHelper.getGmfNode(node);
    if (node instanceof DNodeListElement || view == null) {
      return marks.isEmpty() ? Optional.empty() : Optional.of(new Placing(Optional.empty(), marks));
    }
    add(marks, Mark.FOLDED, isFolded(view));
    if (!node.isVisible() && !marks.contains(Mark.HIDDEN)) {
      return Optional.empty();
    }
    Box box = NotationPlaces.box(view);
    return Optional.of(new Placing(Optional.of(box), marks));
  }

  private Optional<Course> course(DEdge edge) {
    Edge view = SiriusGMFHelper.getGmfEdge(edge);
    boolean hidden = isHidden(edge);
    if (view == null || !edge.isVisible() && !hidden) {
      return Optional.empty();
    }
    List<Bend> bends = bends(view);
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    add(marks, Mark.HIDDEN, hidden);
    add(marks, Mark.ROUTED, !bends.isEmpty());
    return Optional.of(new Course(bends, routing(edge), marks));
  }

  /** The notation counts corners from both ends, so that they follow both when these are moved. */
  private List<Bend> bends(Edge edge) {
    List<Bend> bends = new ArrayList<>();
    if (edge.getBendpoints() instanceof RelativeBendpoints relative) {
      List<?> points = relative.getPoints();
      Point source = places.source(edge);
      Point target = places.target(edge);
      for (int at = 1; at < points.size() - 1; at++) {
        RelativeBendpoint point = (RelativeBendpoint) points.get(at);
        double weight = (at + 1) / (points.size() + 1.0);
        bends.add(new Bend(between(source.x + point.getSourceX(), target.x + point.getTargetX(), weight),
            between(source.y + point.getSourceY(), target.y + point.getTargetY(), weight)));
      }
    }
    return bends;
  }

  private static int between(int bySource, int byTarget, double weight) {
    return (int) Math.round(bySource * (1 - weight) + byTarget * weight);
  }

  private static Routing routing(DEdge edge) {
    EdgeStyle style = edge.getOwnedStyle() instanceof EdgeStyle own ? own : null;
    String feature = DiagramPackage.Literals.EDGE_STYLE__ROUTING_STYLE.getName();
    if (style == null || !style.getCustomFeatures().contains(feature)) {
      return Routing.AS_SPECIFIED;
    }
    EdgeRouting chosen = style.getRoutingStyle();
    return chosen == EdgeRouting.STRAIGHT_LITERAL ? Routing.STRAIGHT
        : chosen == EdgeRouting.TREE_LITERAL ? Routing.TREE : Routing.RECTANGULAR;
  }

  private static boolean isFolded(View view) {
    for (Object child : view.getChildren()) {
      if (((View) child).getStyle(NotationPackage.Literals.DRAWER_STYLE) instanceof DrawerStyle drawer
          && drawer.isCollapsed()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(DDiagramElement element) {
    return new DDiagramElementQuery(element).isHidden();
  }

  private Set<String> layers() {
    Set<String> names = new LinkedHashSet<>();
    diagram.getActivatedLayers().stream().filter(AdditionalLayer.class::isInstance).map(IdentifiedElement::getName)
        .forEach(names::add);
    return names;
  }

  private Set<String> filters() {
    Set<String> names = new LinkedHashSet<>();
    diagram.getActivatedFilters().stream().map(IdentifiedElement::getName).forEach(names::add);
    return names;
  }

  private static void add(Set<Mark> marks, Mark mark, boolean present) {
    if (present) {
      marks.add(mark);
    }
  }
}
