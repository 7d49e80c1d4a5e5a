package org.musubi.viewpoint.layout;

import java.util.List;

import org.musubi.viewpoint.view.Point;

/** Packs nodes without edges into rows, in their order. */
final class Packing {
  /** Width of a pleasant whole divided by its height. */
  static final double ASPECT = 1.6;
  private static final int MOST_COLUMNS = 200;
  private static final double SIMILAR = 2.2;

  private Packing() {
  }

  /**
   * Packs nodes into rows and columns when they are of similar size, else into rows.
   *
   * @param width width available, 0 or less = as looks well
   */
  static LevelPlan pack(List<Box> boxes, int gap, int width) {
    return pack(boxes, gap, width, ASPECT);
  }

  /** Like {@link #pack(List, int, int)} with another shape of the whole. */
  static LevelPlan pack(List<Box> boxes, int gap, int width, double aspect) {
    if (boxes.isEmpty()) {
      return new LevelPlan();
    }
    if (!areSimilar(boxes)) {
      return rows(boxes, gap, width > 0 ? width : pleasantWidth(boxes, gap, aspect));
    }
    return columns(boxes, gap, width > 0 ? fitting(boxes, gap, width) : pleasantCount(boxes, gap, aspect));
  }

  /** Puts nodes into a grid of cells of one size, as square as possible: four become two by two. */
  static LevelPlan grid(List<Box> boxes, int gap, int cellWidth, int cellHeight) {
    LevelPlan plan = new LevelPlan();
    int columns = (int) Math.ceil(Math.sqrt(boxes.size()));
    for (int i = 0; i < boxes.size(); i++) {
      plan.places().put(boxes.get(i).node(),
          new Point(i % columns * (cellWidth + gap), i / columns * (cellHeight + gap)));
    }
    return plan;
  }

  private static int fitting(List<Box> boxes, int gap, int width) {
    int count = boxes.size();
    while (count > 1 && sum(widths(boxes, count)) + gap * (count - 1) > width) {
      count--;
    }
    return count;
  }

  /** The number of columns that gives the whole the wanted shape. */
  private static int pleasantCount(List<Box> boxes, int gap, double aspect) {
    int highest = boxes.stream().mapToInt(Box::height).max().orElse(1);
    int best = 1;
    double smallest = Double.MAX_VALUE;
    int most = Math.min(boxes.size(), MOST_COLUMNS);
    for (int count = 1; count <= most; count++) {
      int lines = (boxes.size() + count - 1) / count;
      double shape = (sum(widths(boxes, count)) + gap * (count - 1.0)) / (lines * (highest + gap) - gap);
      double distance = Math.abs(Math.log(shape / aspect));
      if (distance < smallest - 1e-9) {
        smallest = distance;
        best = count;
      }
    }
    return best;
  }

  private static int pleasantWidth(List<Box> boxes, int gap, double aspect) {
    double area = 0;
    int widest = 0;
    for (Box box : boxes) {
      area += (double) (box.width() + gap) * (box.height() + gap);
      widest = Math.max(widest, box.width());
    }
    return Math.max(widest, (int) Math.ceil(Math.sqrt(area * aspect)));
  }

  private static boolean areSimilar(List<Box> boxes) {
    int narrowest = boxes.stream().mapToInt(Box::width).min().orElse(1);
    int widest = boxes.stream().mapToInt(Box::width).max().orElse(1);
    return widest <= SIMILAR * narrowest + 40;
  }

  private static LevelPlan rows(List<Box> boxes, int gap, int target) {
    LevelPlan plan = new LevelPlan();
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (Box box : boxes) {
      if (x > 0 && x + box.width() > target) {
        x = 0;
        y += rowHeight + gap;
        rowHeight = 0;
      }
      plan.places().put(box.node(), new Point(x, y));
      x += box.width() + gap;
      rowHeight = Math.max(rowHeight, box.height());
    }
    return plan;
  }

  private static LevelPlan columns(List<Box> boxes, int gap, int count) {
    int[] widths = widths(boxes, count);
    LevelPlan plan = new LevelPlan();
    int y = 0;
    for (int start = 0; start < boxes.size(); start += count) {
      int x = 0;
      int rowHeight = 0;
      for (int i = start; i < Math.min(start + count, boxes.size()); i++) {
        Box box = boxes.get(i);
        plan.places().put(box.node(), new Point(x + (widths[i - start] - box.width()) / 2, y));
        x += widths[i - start] + gap;
        rowHeight = Math.max(rowHeight, box.height());
      }
      y += rowHeight + gap;
    }
    return plan;
  }

  private static int[] widths(List<Box> boxes, int columns) {
    int[] widths = new int[columns];
    for (int i = 0; i < boxes.size(); i++) {
      widths[i % columns] = Math.max(widths[i % columns], boxes.get(i).width());
    }
    return widths;
  }

  private static int sum(int[] values) {
    int sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}
