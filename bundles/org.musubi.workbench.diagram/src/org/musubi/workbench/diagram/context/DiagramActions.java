package org.musubi.workbench.diagram.context;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.tool.QuickAdd;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * What a user can do in a diagram with mouse and keys. Each call is one step of undo; within {@link #together} several
 * are one. A container of null is the diagram itself. What fails is told to the user and leaves everything as it was.
 */
public interface DiagramActions {

  /** Carries out several actions as one step of undo. */
  void together(String label, Runnable actions);

  Verdict canCreate(AbstractToolDescription tool, NodeView container);

  /** @param place upper left corner in the diagram and size; a size of 0 means as large as usual */
  void create(AbstractToolDescription tool, NodeView container, Bounds place);

  Verdict canLeave(EdgeCreationDescription tool, ElementView source);

  Verdict canConnect(EdgeCreationDescription tool, ElementView source, ElementView target);

  void connect(EdgeCreationDescription tool, ElementView source, ElementView target);

  /** Tools that may link two elements. */
  List<EdgeCreationDescription> links(ElementView source, ElementView target);

  Verdict canReconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd);

  void reconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd);

  /** What may be added behind an element. */
  List<QuickAdd> quickAdds(ElementView source);

  /** What may follow an element inside a container; where nothing fits, what may follow it anywhere. */
  List<QuickAdd> quickAdds(ElementView source, NodeView container);

  /** @param at where the new node shall be, in the diagram */
  void quickAdd(QuickAdd choice, Point at);

  /** @param places new places in the diagram */
  void move(Map<NodeView, Bounds> places);

  /** @param places new places in the diagram; the sizes are the user's choice from now on */
  void resize(Map<NodeView, Bounds> places);

  Verdict canMoveInto(Collection<NodeView> nodes, NodeView container);

  /** @param places new places in the diagram */
  void moveInto(Map<NodeView, Bounds> places, NodeView container);

  /** @param bends points between the ends; empty = the line is routed by the diagram again */
  void bend(EdgeView edge, List<Point> bends);

  Verdict canDrop(Collection<? extends EObject> elements, NodeView container);

  void drop(Collection<? extends EObject> elements, NodeView container, Point at);

  Verdict canEditLabel(ElementView element);

  /** The text to begin editing with. */
  String editableText(ElementView element);

  void editLabel(ElementView element, String text);

  Verdict canDelete(Collection<? extends ElementView> elements);

  void delete(Collection<? extends ElementView> elements);

  /** What a double click does. */
  void open(ElementView element);
}
