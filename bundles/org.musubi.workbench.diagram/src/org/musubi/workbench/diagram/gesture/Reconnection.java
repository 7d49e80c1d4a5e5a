package org.musubi.workbench.diagram.gesture;

import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.text.DiagramText;

/** Moves one end of an edge to another element. */
public final class Reconnection implements LinkGesture {

  private final EdgeView edge;
  private final boolean sourceEnd;
  private final DiagramContext context;

  /** @param sourceEnd whether the end at the source moves */
  public Reconnection(EdgeView edge, boolean sourceEnd, DiagramContext context) {
    this.edge = edge;
    this.sourceEnd = sourceEnd;
    this.context = context;
  }

  @Override
  public ElementView fixedEnd() {
    return sourceEnd ? edge.end() : edge.source();
  }

  @Override
  public Verdict mayEnd(ElementView target) {
    if (target == null) {
      return Verdict.no(DiagramText.RECONNECT_TO_ELEMENT.text());
    }
    return target == (sourceEnd ? edge.source() : edge.end()) ? Verdict.YES
        : context.actions().canReconnect(edge, sourceEnd, target);
  }

  @Override
  public void finish(ElementView target, Point at) {
    if (target != (sourceEnd ? edge.source() : edge.end())) {
      context.actions().reconnect(edge, sourceEnd, target);
    }
  }
}
