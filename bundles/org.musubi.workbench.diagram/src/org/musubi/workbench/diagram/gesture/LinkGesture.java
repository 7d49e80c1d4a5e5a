package org.musubi.workbench.diagram.gesture;

import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.Point;

/** Drawing a line from an element that stays to one that is being looked for. */
public interface LinkGesture {

  /** The end that stays. */
  ElementView fixedEnd();

  /** Whether the line may end here; null = on the empty diagram. */
  Verdict mayEnd(ElementView target);

  /**
   * The user let go.
   *
   * @param target where the line ends, null = on the empty diagram
   * @param at the place in the diagram
   */
  void finish(ElementView target, Point at);
}
