package org.musubi.viewpoint.geometry;

import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;

/**
 * Where a label stands.
 *
 * @param look letters and colour
 * @param bounds the block of text, as wide as its widest line
 * @param lines the text broken into lines
 * @param alignment where shorter lines stand in the block
 */
public record LabelBox(LabelLook look, Bounds bounds, TextLines lines, LabelAlignment alignment) {
  /** The same label elsewhere. */
  public LabelBox moved(int dx, int dy) {
    return new LabelBox(look, bounds.moved(dx, dy), lines, alignment);
  }

  /** Where each line stands, from top to bottom; as wide as measured. */
  public List<Bounds> lineBounds() {
    List<Bounds> result = new ArrayList<>();
    int y = bounds.y();
    for (String line : lines.lines()) {
      int width = Math.min(bounds.width(), TextMeasure.width(line, look.size(), look.isBold()));
      int x = switch (alignment) {
        case LEFT -> bounds.x();
        case RIGHT -> bounds.right() - width;
        case CENTER -> bounds.x() + (bounds.width() - width) / 2;
      };
      result.add(new Bounds(x, y, width, lines.lineHeight()));
      y += lines.lineHeight();
    }
    return result;
  }
}
