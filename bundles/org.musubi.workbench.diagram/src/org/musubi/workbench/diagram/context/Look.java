package org.musubi.workbench.diagram.context;

import java.util.List;
import org.musubi.render.scene.Primitive;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Where the elements of a diagram are and what they look like, in coordinates of the diagram. */
public interface Look {

  /** The outline of a node. */
  Bounds place(NodeView node);

  /** Where the content of a container lies; the places of its nodes are relative to its upper left corner. */
  Bounds content(NodeView container);

  /** True when the container or stack decides where the node is. */
  boolean isArranged(NodeView node);

  /** The size the content of a node needs. */
  Bounds needed(NodeView node);

  /** Where the label of a node is. */
  Bounds label(NodeView node);

  /** All points of an edge from source to target. */
  List<Point> route(EdgeView edge);

  /** What is painted, from back to front. */
  List<Primitive> primitives(ElementView element);
}
