package org.musubi.viewpoint.view;

import java.util.Set;

import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;

/**
 * How a label looks after all expressions and customisations were evaluated.
 *
 * @param text what is written; may hold line feeds; empty = nothing is written
 * @param size font size in points
 * @param formats bold, italic and so on
 * @param color colour of the letters
 * @param alignment where lines stand in the width available
 * @param iconPath path of the icon before the text, null = none. A path as the specification writes it
 *     ({@code /<bundle or project>/<path>}), or {@code label:} followed by nothing when the icon is the one the model's
 *     own label provider has for the element
 */
public record LabelLook(String text, int size, Set<FontFormat> formats, Rgb color, LabelAlignment alignment,
    String iconPath) {
  /** Marks that the icon of the element's label provider is meant. */
  public static final String ELEMENT_ICON = "label:";

  public LabelLook {
    text = text == null ? "" : text;
    formats = Set.copyOf(formats);
  }

  public boolean isBold() {
    return formats.contains(FontFormat.BOLD);
  }

  public boolean isItalic() {
    return formats.contains(FontFormat.ITALIC);
  }
}
