package org.musubi.viewpoint.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.Insets;
import org.musubi.viewpoint.geometry.Size;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * Translates the distances along a stack from the graph of all lanes to the real lanes, which may be wider than the
 * graph needs. Order is kept, so courses stay free of nodes.
 */
final class LaneScale {
  /** Where a lane is in the graph and on the stack, along the stack. */
  private static final class Span {
    private boolean inGraph;
    private int graphStart;
    private int graphEnd;
    private int marginBefore;
    private int marginAfter;
    private int length;
    private int start;
    private int contentStart;
    private int inner;
    private int packed;
    private int header;
  }

  private final Map<NodeView, Span> spans = new HashMap<>();
  private final List<NodeView> lanes;
  private final boolean transposed;
  private int breadth;
  private int deepestHeader;

  LaneScale(List<NodeView> lanes, LaneLayout layout, LevelPlan graph, Map<NodeView, LevelPlan> isolated, int depth) {
    this.lanes = lanes;
    this.transposed = layout.isTransposed();
    int cross = 0;
    for (NodeView lane : lanes) {
      Span span = new Span();
      spans.put(lane, span);
      for (Box box : layout.content(lane)) {
        Point place = graph.places().get(box.node());
        if (place != null) {
          span.graphStart = span.inGraph ? Math.min(span.graphStart, place.x()) : place.x();
          span.graphEnd = Math.max(span.inGraph ? span.graphEnd : place.x(), place.x() + box.width());
          span.inGraph = true;
        }
      }
      for (Map.Entry<NodeView, Point> entry : isolated.get(lane).places().entrySet()) {
        span.packed = Math.max(span.packed, entry.getValue().x() + layout.box(entry.getKey()).width());
      }
      Size least = layout.content(lane).isEmpty() ? layout.closed(lane) : DiagramGeometry.smallest(lane);
      span.length = transposed ? least.height() : least.width();
      cross = Math.max(cross, transposed ? least.width() : least.height());
    }
    margins(LaneLayout.range(graph));
    place(layout, depth, cross);
  }

  /** The lane relative to the content of the stack. */
  Bounds lane(NodeView lane) {
    Span span = spans.get(lane);
    return transposed ? new Bounds(0, span.start, breadth, span.length)
        : new Bounds(span.start, 0, span.length, breadth);
  }

  /** Where the content of a lane begins along the stack. */
  int contentStart(NodeView lane) {
    return spans.get(lane).contentStart;
  }

  /** Where nodes without edges begin in the content of a lane, along the stack. */
  int packedOffset(NodeView lane) {
    Span span = spans.get(lane);
    return span.marginBefore + (span.inner - span.packed) / 2;
  }

  /** How much lower the content of a lane begins than its header asks for, to be level with the other lanes. */
  int headerOffset(NodeView lane) {
    return transposed ? 0 : deepestHeader - spans.get(lane).header;
  }

  /** Where the courses begin across the stack. */
  int courseTop() {
    return deepestHeader;
  }

  /** Place along the stack of a distance in the graph. */
  int map(int distance) {
    Span before = null;
    for (NodeView lane : lanes) {
      Span span = spans.get(lane);
      if (!span.inGraph) {
        continue;
      }
      if (distance < span.graphStart) {
        return transposed && before != null ? graphOrigin(before) + distance - before.graphStart
            : graphOrigin(span) - (span.graphStart - distance);
      }
      if (distance <= span.graphEnd) {
        return graphOrigin(span) + distance - span.graphStart;
      }
      before = span;
    }
    return before == null ? distance : graphOrigin(before) + distance - before.graphStart;
  }

  private static int graphOrigin(Span span) {
    return span.contentStart + span.marginBefore + (span.inner - (span.graphEnd - span.graphStart)) / 2;
  }

  /** Bends between lanes lie before the header of the next lane when lanes stand one below the other. */
  private void margins(int[] courses) {
    Span before = null;
    for (NodeView lane : lanes) {
      Span span = spans.get(lane);
      if (span.inGraph) {
        int gap = before != null ? span.graphStart - before.graphEnd
            : courses == null ? 0 : 2 * Math.max(0, span.graphStart - courses[0]);
        if (transposed && before != null) {
          before.marginAfter = Math.max(0, gap - padding());
        } else {
          span.marginBefore = Math.max(0, (gap + 1) / 2 - padding());
          if (before != null) {
            before.marginAfter = span.marginBefore;
          }
        }
        before = span;
      }
    }
    if (before != null && courses != null) {
      before.marginAfter = Math.max(0, courses[1] - before.graphEnd - padding());
    }
  }

  private void place(LaneLayout layout, int depth, int cross) {
    int side = 2 * padding();
    breadth = Math.max(cross, transposed ? depth + side : 0);
    for (NodeView lane : lanes) {
      Span span = spans.get(lane);
      span.inner = Math.max(span.packed, span.inGraph ? span.graphEnd - span.graphStart : 0);
      if (!layout.content(lane).isEmpty()) {
        int needed = span.marginBefore + span.inner + span.marginAfter;
        int header = DiagramGeometry.insets(lane, breadth).height();
        int around = transposed ? header : side;
        span.length = Math.max(span.length, needed + around);
        span.inner += transposed ? 0 : span.length - needed - around;
      }
      Insets insets = DiagramGeometry.insets(lane, transposed ? breadth : span.length);
      span.header = transposed ? insets.left() : insets.top();
      deepestHeader = Math.max(deepestHeader, span.header);
    }
    int start = 0;
    for (NodeView lane : lanes) {
      Span span = spans.get(lane);
      Insets insets = DiagramGeometry.insets(lane, transposed ? breadth : span.length);
      span.start = start;
      span.contentStart = start + (transposed ? insets.top() : insets.left());
      start += span.length;
    }
    if (!transposed) {
      breadth = Math.max(breadth, deepestHeader + depth + padding());
    }
  }

  private static int padding() {
    return DiagramGeometry.CONTAINER_PADDING;
  }
}
