package org.musubi.workbench.sirius.layout;

import java.util.function.Function;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Anchor;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.model.business.internal.query.DNodeContainerExperimentalQuery;
import org.eclipse.sirius.diagram.ui.business.api.query.ViewQuery;
import org.eclipse.sirius.diagram.ui.internal.refresh.GMFHelper;
import org.musubi.workbench.drawing.DrawingLayout.Box;

/** Where nodes are: the notation of GMF in the terms of layouts, and back. */
final class NotationPlaces {

  private static final double CENTRE = 0.5;
  private static final int AUTOMATIC = -1;

  private final Function<Node, Box> boxes;

  /** @param boxes the rectangle of a node inside of what it lies in or sits on */
  NotationPlaces(Function<Node, Box> boxes) {
    this.boxes = boxes;
  }

  /** The rectangle of a node as the notation has it. */
  static Box box(Node node) {
    Dimension size = isPile(node) ? pile(node) : single(node);
    if (new ViewQuery(node).isRegion()) {
      Point origin = CompartmentOrigins.of(node);
      return new Box(origin.x, origin.y, size.width, size.height);
    }
    Location location = node.getLayoutConstraint() instanceof Location at ? at : null;
    Dimension inset = inset(node);
    return new Box((location == null ? 0 : location.getX()) + inset.width,
        (location == null ? 0 : location.getY()) + inset.height, size.width, size.height);
  }

  private static Dimension single(Node node) {
    Rectangle size = GMFHelper.getBounds(node, true);
    return new Dimension(size.width - shadow(node), size.height - shadow(node));
  }

  /** As large as the compartments need it. */
  private static Dimension pile(Node node) {
    Rectangle around = new Rectangle();
    for (Object child : node.getChildren()) {
      for (Object inner : ((View) child).getChildren()) {
        if (inner instanceof Node compartment && new ViewQuery(compartment).isRegion()) {
          Box box = box(compartment);
          around.union(box.x(), box.y(), box.width(), box.height());
        }
      }
    }
    int border = GMFHelper.getBorderSize((DNodeContainer) node.getElement()).width;
    return new Dimension(around.right() + border, around.bottom() + border);
  }

  private static boolean isPile(Node node) {
    return node.getElement() instanceof DNodeContainer container
        && new DNodeContainerExperimentalQuery(container).isRegionContainer();
  }

  /** Gives a node its rectangle; what consists of compartments is as large as these. */
  static void place(Node node, Box box) {
    Bounds bounds = (Bounds) node.getLayoutConstraint();
    int shadow = shadow(node);
    if (new ViewQuery(node).isRegion()) {
      CompartmentOrigins.remember(node, new Point(box.x(), box.y()));
    } else {
      Dimension inset = inset(node);
      bounds.setX(box.x() - inset.width);
      bounds.setY(box.y() - inset.height);
    }
    bounds.setWidth(isPile(node) ? AUTOMATIC : box.width() + shadow);
    bounds.setHeight(isPile(node) ? AUTOMATIC : box.height() + shadow);
  }

  /** What the notation does not count: header, margin and border of a container; compartments have their own places. */
  private static Dimension inset(Node node) {
    Node parent = parent(node);
    ViewQuery query = new ViewQuery(node);
    return parent == null || query.isBorderedNode() ? new Dimension()
        : GMFHelper.getTopLeftInsets(parent);
  }

  /** How much wider and higher a container is in the notation than it is drawn. */
  private static int shadow(Node node) {
    return (int) Math.round(GMFHelper.getShadowBorderSize(node));
  }

  /** The node that shows what the given one lies in or sits on, null on the diagram itself. */
  private static Node parent(Node node) {
    View view = (View) node.eContainer();
    while (view instanceof Node && view.eContainer() instanceof View outer
        && outer.getElement() == view.getElement()) {
      view = outer;
    }
    return view instanceof Node parent ? parent : null;
  }

  /** The outline of a node in the coordinates of the diagram. */
  Rectangle outline(Node node) {
    Box box = boxes.apply(node);
    Rectangle outline = new Rectangle(box.x(), box.y(), box.width(), box.height());
    for (Node around = parent(node); around != null; around = parent(around)) {
      Box outer = boxes.apply(around);
      outline.translate(outer.x(), outer.y());
    }
    return outline;
  }

  /** The point the corners of an edge are counted from at its source. */
  Point source(Edge edge) {
    return anchor(edge.getSource(), edge.getSourceAnchor());
  }

  /** The point the corners of an edge are counted from at its target. */
  Point target(Edge edge) {
    return anchor(edge.getTarget(), edge.getTargetAnchor());
  }

  /** Edges that end at edges count from the middle of where those begin. */
  private Point anchor(View end, Anchor anchor) {
    if (end instanceof Edge edge) {
      return anchor(edge.getSource(), null);
    }
    Rectangle outline = outline((Node) end);
    double[] share = share(anchor instanceof IdentityAnchor identity ? identity.getId() : null);
    return new Point((int) Math.round(outline.x + outline.width * share[0]),
        (int) Math.round(outline.y + outline.height * share[1]));
  }

  /** Shares of width and height in an id like (0.5,0.5), the centre when there is none. */
  private static double[] share(String id) {
    if (id != null && id.matches("\\([-\\d.E]+,[-\\d.E]+\\).*")) {
      String[] parts = id.substring(1, id.indexOf(')')).split(",");
      return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }
    return new double[] {CENTRE, CENTRE};
  }
}
