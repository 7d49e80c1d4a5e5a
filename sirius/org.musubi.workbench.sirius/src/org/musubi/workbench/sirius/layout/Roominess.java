package org.musubi.workbench.sirius.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeList;
import org.eclipse.sirius.diagram.LabelPosition;
import org.eclipse.sirius.diagram.NodeStyle;
import org.eclipse.sirius.diagram.Square;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.Box;
import org.musubi.workbench.drawing.DrawingLayout.Mark;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.drawing.DrawingLayout.Placing;

/**
 * Room for text: draw2d sets letters a little wider than they are measured for a layout, and would cut off the ends of
 * lines that just fit.
 */
final class Roominess {

  private static final double WIDER = 1.08;
  private static final int MARGIN = 6;
  /** What Sirius keeps free below the heading of a list without lines. */
  private static final int EMPTY_LIST = 15;

  private final Map<NodeKey, AbstractDNode> nodes = new HashMap<>();

  Roominess(DDiagram diagram) {
    new DiagramKeys(diagram).nodes().forEach((node, key) -> nodes.put(key, node));
  }

  /** The same with wider boxes where text stands in them, to be arranged again with these sizes. */
  DrawingLayout widened(DrawingLayout layout) {
    Map<NodeKey, Placing> widened = new LinkedHashMap<>();
    layout.nodes().forEach((key, placing) -> widened.put(key,
        placing.box().isPresent() && holdsText(nodes.get(key)) ? widened(placing, nodes.get(key)) : placing));
    return new DrawingLayout(widened, layout.edges(), layout.layers(), layout.filters());
  }

  private static Placing widened(Placing placing, AbstractDNode node) {
    if (placing.marks().contains(Mark.SIZED)) {
      return placing;
    }
    Box box = placing.box().orElseThrow();
    Set<Mark> marks = EnumSet.of(Mark.SIZED);
    marks.addAll(placing.marks());
    int width = (int) Math.ceil(box.width() * WIDER) + MARGIN;
    boolean isEmptyList = node instanceof DNodeList list && list.getOwnedElements().isEmpty();
    int height = box.height() + (isEmptyList ? EMPTY_LIST : 0);
    return new Placing(Optional.of(new Box(box.x(), box.y(), width, height)), marks);
  }

  private static boolean holdsText(AbstractDNode node) {
    return node instanceof DNodeList || node instanceof DNode leaf && leaf.getOwnedStyle() instanceof Square
        && ((NodeStyle) leaf.getOwnedStyle()).getLabelPosition() == LabelPosition.NODE_LITERAL;
  }

  /** Places of one layout, marks of another. */
  static DrawingLayout marked(DrawingLayout places, DrawingLayout marks) {
    Map<NodeKey, Placing> nodes = new LinkedHashMap<>();
    places.nodes().forEach((key, placing) -> nodes.put(key, new Placing(placing.box(),
        marks.nodes().containsKey(key) ? marks.nodes().get(key).marks() : Set.of())));
    return new DrawingLayout(nodes, places.edges(), places.layers(), places.filters());
  }
}
