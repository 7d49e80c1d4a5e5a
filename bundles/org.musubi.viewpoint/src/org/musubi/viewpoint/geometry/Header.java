package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeView;

/** The strip at the top of a container that holds its label. */
final class Header {
  private static final int PAD_X = 8;
  private static final int PAD_Y = 4;
  private static final int MAX_EMS = 18;
  private static final int MAX_LINES = 4;

  private Header() {
  }

  /** Width at which the label of a container reads well, with its surroundings; 0 when it has none. */
  static int naturalWidth(NodeView node) {
    LabelLook look = LabelLayout.shown(node);
    return look == null ? 0
        : LabelLayout.balanced(look, LabelLayout.ems(look, MAX_EMS), MAX_LINES).width() + 2 * PAD_X;
  }

  /** Height of the header of a container of the given width; 0 when it has no label. */
  static int height(NodeView node, int width) {
    LabelLook look = LabelLayout.shown(node);
    return look == null ? 0 : layout(look, width).height() + 2 * PAD_Y;
  }

  /** Where label and icon stand in a header of the given size. */
  static LabelLayout.Placed place(NodeView node, int width, int height) {
    LabelLook look = LabelLayout.shown(node);
    if (look == null) {
      return new LabelLayout.Placed(null, null);
    }
    Bounds area = new Bounds(PAD_X, 0, width - 2 * PAD_X, height);
    return layout(look, width).in(area, look.alignment());
  }

  private static LabelLayout layout(LabelLook look, int width) {
    return LabelLayout.balanced(look, width - 2 * PAD_X, MAX_LINES);
  }
}
