package org.musubi.workbench.diagram.canvas;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Primitive;
import org.musubi.workbench.diagram.figure.NodeFigure;
import org.musubi.workbench.diagram.part.NodePart;

/** Lets nodes glide from where they were to where a layout has put them, so that the eye can follow. */
public final class Glide {

  private static final int FRAMES = 10;
  private static final int FRAME_MILLIS = 16;
  private static final int MOST_NODES = 150;

  private final DiagramViewer viewer;
  private final Map<NodePart, Rectangle> before = new IdentityHashMap<>();

  /** Remembers where nodes are now. */
  public Glide(DiagramViewer viewer) {
    this.viewer = viewer;
    for (NodePart part : viewer.nodeParts()) {
      before.put(part, ((NodeFigure) part.getFigure()).shape());
    }
  }

  /** Shows the way to where they are now; large diagrams jump. */
  public void start() {
    before.keySet().removeIf(part -> !part.isActive()
        || ((NodeFigure) part.getFigure()).shape().getLocation().equals(before.get(part).getLocation()));
    if (!before.isEmpty() && before.size() <= MOST_NODES) {
      frame(1);
    }
  }

  private void frame(int number) {
    if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
      return;
    }
    double way = 1 - Math.pow(1 - number / (double) FRAMES, 3);
    for (Map.Entry<NodePart, Rectangle> entry : before.entrySet()) {
      NodePart part = entry.getKey();
      if (part.isActive()) {
        show(part, entry.getValue(), number == FRAMES ? 1 : way);
      }
    }
    if (number < FRAMES) {
      Display.getCurrent().timerExec(FRAME_MILLIS, () -> frame(number + 1));
    }
  }

  private void show(NodePart part, Rectangle from, double way) {
    NodeFigure figure = (NodeFigure) part.getFigure();
    List<Primitive> target = viewer.context().look().primitives(part.node());
    Rectangle to = org.musubi.workbench.diagram.gesture.Elements.rectangle(viewer.context().look().place(part.node()));
    if (way >= 1) {
      figure.show(target, to, part.node().isContainer());
      return;
    }
    int dx = (int) Math.round((from.x - to.x) * (1 - way));
    int dy = (int) Math.round((from.y - to.y) * (1 - way));
    figure.show(List.of(Group.at(dx, dy, target)), to.getTranslated(dx, dy), part.node().isContainer());
  }
}
