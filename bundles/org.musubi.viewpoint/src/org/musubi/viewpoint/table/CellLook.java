package org.musubi.viewpoint.table;

import java.util.Set;

import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.view.Rgb;

/**
 * How the text of a cell or the head of a line looks.
 *
 * @param foreground colour of the letters
 * @param size font size in points
 * @param formats bold, italic and so on
 * @param background colour behind the text, null = none of its own
 */
public record CellLook(Rgb foreground, int size, Set<FontFormat> formats, Rgb background) {
  /** Look of what no style is given for. */
  public static final CellLook PLAIN = new CellLook(Rgb.BLACK, 9, Set.of(), null);

  public CellLook {
    formats = Set.copyOf(formats);
  }

  public boolean isBold() {
    return formats.contains(FontFormat.BOLD);
  }

  public boolean isItalic() {
    return formats.contains(FontFormat.ITALIC);
  }
}
