package org.musubi.viewpoint.layout;

import java.util.Collection;
import java.util.List;

import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/**
 * Gives the elements of a diagram their places, with the algorithm its specification names or one that suits it. The
 * same diagram always gets the same places. Hidden, filtered and folded elements take no part; pinned ones stay where
 * they are. Results are written into the state of the diagram: one run is one undoable step when the caller makes
 * it one.
 */
public final class DiagramLayout {
  private DiagramLayout() {
  }

  /** Arranges everything the scope names. Edges whose course a user set keep it. */
  public static void arrange(Diagram diagram, LayoutScope scope) {
    new Arrangement(diagram, scope).run();
  }

  /**
   * Places new nodes near what they are joined with and moves nothing else.
   *
   * @param withoutBounds nodes that have no place yet; others are passed over
   */
  public static void arrangeNew(Diagram diagram, Collection<NodeView> withoutBounds) {
    new NewPlaces(diagram).place(withoutBounds);
  }

  /**
   * Prepares a diagram to be shown: arranges it when it was never laid out, else places what has no place yet.
   *
   * @return whether anything was changed
   */
  public static boolean firstOpen(Diagram diagram) {
    List<NodeView> all = diagram.allNodes().filter(NodeView::isVisible).filter(DiagramLayout::hasPlace).toList();
    List<NodeView> unplaced = all.stream().filter(node -> node.state().bounds() == null).toList();
    if (unplaced.isEmpty()) {
      return false;
    }
    if (unplaced.size() == all.size()) {
      arrange(diagram, LayoutScope.all());
    } else {
      arrangeNew(diagram, unplaced);
    }
    return true;
  }

  /** Whether a node has a place of its own; items of lists and nodes on borders are placed by what they belong to. */
  static boolean hasPlace(NodeView node) {
    return node.kind() != NodeKind.LIST_ITEM && node.kind() != NodeKind.BORDER_NODE;
  }
}
