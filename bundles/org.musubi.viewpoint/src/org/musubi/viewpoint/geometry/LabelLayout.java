package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeView;

/**
 * A label broken into lines together with its icon, before it has a place.
 *
 * @param look letters and icon
 * @param lines text
 * @param iconRoom width the icon takes with the gap after it, 0 = no icon
 */
record LabelLayout(LabelLook look, TextLines lines, int iconRoom) {
  /** Width, in letters, at which labels of nodes are broken. */
  static final int PLEASANT_EMS = 14;
  private static final int ICON_GAP = 4;
  private static final int UNLIMITED = Integer.MAX_VALUE / 4;

  /** Where the parts of a placed label are. */
  record Placed(LabelBox label, Bounds icon) {
  }

  /** The look of a label that is shown, null when there is none. */
  static LabelLook shown(NodeView node) {
    if (node.look() == null || node.look().labelHidden() || node.isCollapsedByFilter()) {
      return null;
    }
    LabelLook label = node.look().label();
    return label == null || label.text().isBlank() && label.iconPath() == null ? null : label;
  }

  /** Breaks a label evenly to a width that includes the icon. */
  static LabelLayout balanced(LabelLook look, int width, int maxLines) {
    int icon = iconRoom(look);
    return new LabelLayout(look, TextLines.balanced(look.text(), look.size(), look.isBold(), Math.max(1, width - icon),
        maxLines), icon);
  }

  /** Breaks a label to a width that includes the icon, filling each line. */
  static LabelLayout filled(LabelLook look, int width, int maxLines) {
    int icon = iconRoom(look);
    return new LabelLayout(look, TextLines.wrap(look.text(), look.size(), look.isBold(), Math.max(1, width - icon),
        maxLines), icon);
  }

  /** Breaks a label at its line feeds only. */
  static LabelLayout unbroken(LabelLook look) {
    return filled(look, UNLIMITED, UNLIMITED);
  }

  /** The given number of letters in pixels. */
  static int ems(LabelLook look, int count) {
    return TextMeasure.pixels(look.size()) * count;
  }

  int width() {
    return lines.width() + (lines.isEmpty() ? Math.min(iconRoom, NodeGeometry.ICON) : iconRoom);
  }

  int height() {
    return Math.max(lines.height(), iconRoom > 0 ? NodeGeometry.ICON : 0);
  }

  /** Puts the label into an area, centred from top to bottom. */
  Placed in(Bounds area, LabelAlignment alignment) {
    int x = switch (alignment) {
      case LEFT -> area.x();
      case RIGHT -> area.right() - width();
      case CENTER -> area.x() + (area.width() - width()) / 2;
    };
    int top = area.y() + (area.height() - height()) / 2;
    Bounds icon = null;
    if (iconRoom > 0) {
      int centre = lines.isEmpty() ? height() / 2 : (height() - lines.height()) / 2 + lines.lineHeight() / 2;
      icon = new Bounds(x, top + centre - NodeGeometry.ICON / 2, NodeGeometry.ICON, NodeGeometry.ICON);
    }
    LabelBox label = null;
    if (!lines.isEmpty()) {
      Bounds block = new Bounds(x + iconRoom, top + (height() - lines.height()) / 2, lines.width(), lines.height());
      label = new LabelBox(look, block, lines, alignment);
    }
    return new Placed(label, icon);
  }

  private static int iconRoom(LabelLook look) {
    return look.iconPath() == null ? 0 : NodeGeometry.ICON + ICON_GAP;
  }
}
