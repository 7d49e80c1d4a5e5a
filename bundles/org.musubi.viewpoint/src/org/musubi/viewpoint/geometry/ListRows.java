package org.musubi.viewpoint.geometry;

import java.util.LinkedHashMap;
import java.util.Map;

import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeView;

/** The items of a list, one below the other. */
final class ListRows {
  /** Room around the items. */
  static final int PAD = 4;
  private static final int PAD_X = 4;
  private static final int PAD_Y = 2;
  private static final int SMALLEST_ROW = 20;
  private static final int MAX_EMS = 22;
  private static final int MAX_LINES = 3;

  private ListRows() {
  }

  /** The size an item takes when its list is as wide as it likes. */
  static Size natural(NodeView item) {
    LabelLook look = LabelLayout.shown(item);
    if (look == null) {
      return new Size(2 * PAD_X, SMALLEST_ROW);
    }
    return size(LabelLayout.filled(look, LabelLayout.ems(look, MAX_EMS), MAX_LINES));
  }

  /** Width of the widest item and height of all. */
  static Size content(NodeView list) {
    int width = 0;
    for (NodeView item : NodeSizer.shownChildren(list)) {
      width = Math.max(width, natural(item).width());
    }
    int height = 0;
    for (NodeView item : NodeSizer.shownChildren(list)) {
      height += height(item, width);
    }
    return new Size(width, height);
  }

  /** Places of the items relative to the list. */
  static Map<NodeView, Bounds> of(NodeView list, Bounds content) {
    Map<NodeView, Bounds> rows = new LinkedHashMap<>();
    int y = content.y();
    for (NodeView item : NodeSizer.shownChildren(list)) {
      int height = height(item, content.width());
      rows.put(item, new Bounds(content.x(), y, content.width(), height));
      y += height;
    }
    return rows;
  }

  /** Where label and icon stand in an item of the given size. */
  static LabelLayout.Placed place(NodeView item, Size size) {
    LabelLook look = LabelLayout.shown(item);
    if (look == null || size.width() - 2 * PAD_X < LabelLayout.ems(look, 1)) {
      return new LabelLayout.Placed(null, null);
    }
    Bounds area = new Bounds(PAD_X, 0, size.width() - 2 * PAD_X, size.height());
    LabelAlignment alignment = look.alignment() == LabelAlignment.RIGHT ? look.alignment()
        : LabelAlignment.LEFT;
    return layout(look, size.width()).in(area, alignment);
  }

  private static int height(NodeView item, int width) {
    LabelLook look = LabelLayout.shown(item);
    return look == null ? SMALLEST_ROW : size(layout(look, width)).height();
  }

  private static LabelLayout layout(LabelLook look, int width) {
    return LabelLayout.filled(look, width - 2 * PAD_X, MAX_LINES);
  }

  private static Size size(LabelLayout layout) {
    return new Size(layout.width() + 2 * PAD_X, Math.max(SMALLEST_ROW, layout.height() + 2 * PAD_Y));
  }
}
