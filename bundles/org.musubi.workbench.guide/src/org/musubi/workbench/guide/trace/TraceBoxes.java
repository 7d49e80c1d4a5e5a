package org.musubi.workbench.guide.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.TraceStage;
import org.musubi.analysis.trace.TraceStep;
import org.musubi.workbench.text.Labels;

/**
 * Where the elements of a trace stand: a column for every step from the left, each column ordered so that elements
 * stand near what they come from.
 *
 * @param hidden elements there was no room for
 */
record TraceBoxes(List<Box> boxes, List<Arrow> arrows, Point size, int hidden) {

  /** An element and its place. */
  record Box(EObject element, Rectangle area) {
  }

  /** A step from the right edge of its origin to the left edge of its consequence. */
  record Arrow(TraceStep step, Point from, Point to) {

    Rectangle area() {
      int x = Math.min(from.x, to.x) - 40;
      int y = Math.min(from.y, to.y) - 10;
      return new Rectangle(x, y, Math.abs(to.x - from.x) + 80, Math.abs(to.y - from.y) + 20);
    }
  }

  static final TraceBoxes NONE = new TraceBoxes(List.of(), List.of(), new Point(10, 10), 0);

  private static final int GAP_X = 130;
  private static final int GAP_Y = 10;
  private static final int MARGIN = 12;
  private static final int PAD = 6;
  private static final int CHARACTERS = 22;
  private static final int LINES = 3;
  /** A column of more elements is no picture any more; the list shows all. */
  private static final int IN_COLUMN = 60;

  static TraceBoxes lay(GC gc, Trace trace) {
    int line = gc.getFontMetrics().getHeight();
    int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS) + 2 * PAD;
    int height = line * (LINES + 1) + 8;
    Map<EObject, Integer> columns = trace.columns();
    TreeMap<Integer, List<EObject>> byColumn = new TreeMap<>();
    trace.elements().forEach(e -> byColumn.computeIfAbsent(columns.get(e), c -> new ArrayList<>()).add(e));
    Map<EObject, List<EObject>> origins = new HashMap<>();
    trace.steps().forEach(s -> origins.computeIfAbsent(s.consequence(), e -> new ArrayList<>()).add(s.origin()));
    Map<EObject, Integer> rows = new HashMap<>();
    int hidden = 0;
    for (List<EObject> column : byColumn.values()) {
      column.sort(Comparator.comparingDouble((EObject e) -> middle(origins.getOrDefault(e, List.of()), rows))
          .thenComparing(TraceStage::of));
      if (column.size() > IN_COLUMN) {
        List<EObject> kept = new ArrayList<>(column.subList(0, IN_COLUMN));
        if (column.contains(trace.start()) && !kept.contains(trace.start())) {
          kept.set(IN_COLUMN - 1, trace.start());
        }
        hidden += column.size() - IN_COLUMN;
        column.retainAll(kept);
      }
      for (int i = 0; i < column.size(); i++) {
        rows.put(column.get(i), i);
      }
    }
    int tallest = byColumn.values().stream().mapToInt(List::size).max().orElse(0);
    List<Box> boxes = new ArrayList<>();
    int x = MARGIN;
    for (List<EObject> column : byColumn.values()) {
      int y = MARGIN + (tallest - column.size()) * (height + GAP_Y) / 2;
      for (EObject element : column) {
        boxes.add(new Box(element, new Rectangle(x, y, width, height)));
        y += height + GAP_Y;
      }
      x += width + GAP_X;
    }
    return new TraceBoxes(List.copyOf(boxes), arrows(trace, boxes),
        new Point(x - GAP_X + MARGIN, tallest * (height + GAP_Y) + 2 * MARGIN), hidden);
  }

  /** The mean row of what an element comes from; what comes from nothing stays above. */
  private static double middle(List<EObject> origins, Map<EObject, Integer> rows) {
    return origins.stream().filter(rows::containsKey).mapToInt(rows::get).average().orElse(-1);
  }

  private static List<Arrow> arrows(Trace trace, List<Box> boxes) {
    Map<EObject, Rectangle> areas = new HashMap<>();
    boxes.forEach(box -> areas.put(box.element(), box.area()));
    List<Arrow> arrows = new ArrayList<>();
    for (TraceStep step : trace.steps()) {
      Rectangle from = areas.get(step.origin());
      Rectangle to = areas.get(step.consequence());
      if (from != null && to != null) {
        arrows.add(new Arrow(step, new Point(from.x + from.width, from.y + from.height / 2),
            new Point(to.x, to.y + to.height / 2)));
      }
    }
    return List.copyOf(arrows);
  }

  /** The label of an element, broken into the lines of its box; to be disposed. */
  TextLayout text(GC gc, Box box) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(gc.getFont());
    layout.setWidth(box.area().width - 2 * PAD);
    String label = Labels.of(box.element()).replaceAll("\\s+", " ");
    layout.setText(label);
    if (layout.getLineCount() > LINES) {
      int end = layout.getLineOffsets()[LINES];
      layout.setText(label.substring(0, Math.max(1, end - 2)) + "…");
    }
    return layout;
  }

  Optional<Box> box(EObject element) {
    return boxes.stream().filter(box -> box.element() == element).findFirst();
  }

  EObject at(int x, int y) {
    return boxes.stream().filter(box -> box.area().contains(x, y)).map(Box::element).findFirst().orElse(null);
  }

  /** The first element one step to the left or right. */
  Optional<EObject> neighbour(Trace trace, EObject element, boolean left) {
    return trace.steps().stream()
        .filter(step -> (left ? step.consequence() : step.origin()) == element)
        .map(step -> left ? step.origin() : step.consequence()).findFirst();
  }

  /** The element above or below in the same column. */
  Optional<EObject> beside(EObject element, int direction) {
    return box(element).flatMap(from -> boxes.stream()
        .filter(box -> box.area().x == from.area().x
            && Integer.signum(box.area().y - from.area().y) == direction)
        .min(Comparator.comparingInt(box -> Math.abs(box.area().y - from.area().y))).map(Box::element));
  }
}
