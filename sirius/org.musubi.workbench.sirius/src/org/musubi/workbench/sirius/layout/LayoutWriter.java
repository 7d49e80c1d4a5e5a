package org.musubi.workbench.sirius.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.DrawerStyle;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationPackage;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.ArrangeConstraint;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.diagram.EdgeRouting;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.business.api.helper.graphicalfilters.HideFilterHelper;
import org.eclipse.sirius.diagram.business.api.query.DDiagramElementQuery;
import org.eclipse.sirius.diagram.description.AdditionalLayer;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.Course;
import org.musubi.workbench.drawing.DrawingLayout.Mark;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.drawing.DrawingLayout.Routing;

/** Gives a diagram of Sirius a layout. To be used within a write transaction. */
final class LayoutWriter {

  private final DDiagram diagram;
  private final DrawingLayout layout;
  private final Map<Node, Box> boxes = new HashMap<>();
  private final NotationPlaces places =
      new NotationPlaces(node -> boxes.containsKey(node) ? boxes.get(node) : NotationPlaces.box(node));

  LayoutWriter(DDiagram diagram, DrawingLayout layout) {
    this.diagram = diagram;
    this.layout = layout;
  }

  /** Shows exactly the layers the layout names, puts on exactly its filters, and brings the diagram in step. */
  void writeChoices() {
    DiagramDescription description = diagram.getDescription();
    diagram.getActivatedLayers().removeIf(each -> each instanceof AdditionalLayer layer && layer.isOptional()
        && !layout.layers().contains(each.getName()));
    for (AdditionalLayer layer : description.getAdditionalLayers()) {
      if (layout.layers().contains(layer.getName()) && !diagram.getActivatedLayers().contains(layer)) {
        diagram.getActivatedLayers().add(layer);
      }
    }
    diagram.getActivatedFilters().removeIf(each -> !layout.filters().contains(each.getName()));
    for (FilterDescription filter : description.getFilters()) {
      if (layout.filters().contains(filter.getName()) && !diagram.getActivatedFilters().contains(filter)) {
        diagram.getActivatedFilters().add(filter);
      }
    }
    DialectManager.INSTANCE.refresh(diagram, new NullProgressMonitor());
  }

  /** Puts everything the layout knows in its place; the rest stays where it is. */
  void writePlaces() {
    DiagramKeys keys = new DiagramKeys(diagram);
    keys.nodes().forEach((node, key) -> write(node, layout.nodes().get(key)));
    keys.edges().forEach((edge, key) -> write(edge, layout.edges().get(key)));
  }

  private void write(AbstractDNode node, Placing placing) {
    if (placing == null) {
      return;
    }
    hide(node, placing.marks());
    constrain(node, placing.marks());
    Node view = SiriusGMFHelper.getGmfNode(node);
    if (view != null) {
      if (view.getLayoutConstraint() instanceof Bounds && placing.box().isPresent()) {
        NotationPlaces.place(view, placing.box().get());
        boxes.put(view, placing.box().get());
      }
      fold(view, placing.marks().contains(Mark.FOLDED));
    }
  }

  private void write(DEdge edge, Course course) {
    if (course == null) {
      return;
    }
    hide(edge, course.marks());
    route(edge, course.routing());
    Edge view = SiriusGMFHelper.getGmfEdge(edge);
    if (view != null) {
      new EdgeWriter(view, places).write(course.bends());
    }
  }

  private static void hide(DDiagramElement element, Set<Mark> marks) {
    boolean wanted = marks.contains(Mark.HIDDEN);
    if (wanted != new DDiagramElementQuery(element).isHidden()) {
      if (wanted) {
        HideFilterHelper.INSTANCE.hide(element);
      } else {
        HideFilterHelper.INSTANCE.reveal(element);
      }
    }
  }

  private static void constrain(AbstractDNode node, Set<Mark> marks) {
    EList<ArrangeConstraint> constraints = node.getArrangeConstraints();
    set(constraints, marks.contains(Mark.PINNED), List.of(ArrangeConstraint.KEEP_LOCATION));
    set(constraints, marks.contains(Mark.SIZED), List.of(ArrangeConstraint.KEEP_SIZE));
  }

  private static void set(EList<ArrangeConstraint> constraints, boolean wanted, Collection<ArrangeConstraint> which) {
    constraints.removeAll(which);
    if (wanted) {
      constraints.addAll(which);
    }
  }

  private static void fold(View view, boolean folded) {
    for (Object child : view.getChildren()) {
      if (((View) child).getStyle(NotationPackage.Literals.DRAWER_STYLE) instanceof DrawerStyle drawer
          && drawer.isCollapsed() != folded) {
        drawer.setCollapsed(folded);
      }
    }
  }

  private static void route(DEdge edge, Routing routing) {
    if (routing != Routing.AS_SPECIFIED && edge.getOwnedStyle() instanceof EdgeStyle style) {
      style.setRoutingStyle(switch (routing) {
        case STRAIGHT -> EdgeRouting.STRAIGHT_LITERAL;
        case TREE -> EdgeRouting.TREE_LITERAL;
        default -> EdgeRouting.MANHATTAN_LITERAL;
      });
      String feature = DiagramPackage.Literals.EDGE_STYLE__ROUTING_STYLE.getName();
      if (!style.getCustomFeatures().contains(feature)) {
        style.getCustomFeatures().add(feature);
      }
    }
  }
}
