package org.musubi.render.table;

import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.table.CellLook;
import org.musubi.viewpoint.text.TextLines;

/**
 * One field of a table as it is drawn.
 *
 * @param text what is written
 * @param look how
 * @param alignment where in the width
 * @param indent free space before the text in pixels
 * @param lines the text broken into lines that fit
 */
public record GridCell(String text, CellLook look, LabelAlignment alignment, int indent, TextLines lines) {
  static GridCell of(String text, CellLook look, LabelAlignment alignment, int indent, int width) {
    int room = Math.max(1, width - 2 * TableGrid.PADDING - indent);
    return new GridCell(text, look, alignment, indent,
        TextLines.wrap(text, look.size(), look.isBold(), room, TableGrid.MOST_LINES));
  }

  /** Height the text needs with the space above and below, in pixels. */
  public int height() {
    return lines.height() + 2 * TableGrid.PADDING;
  }
}
