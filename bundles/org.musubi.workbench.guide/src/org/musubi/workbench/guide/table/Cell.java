package org.musubi.workbench.guide.table;

import java.util.function.Supplier;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/**
 * What a cell shows.
 *
 * @param text never null
 * @param sortValue what the column is sorted by, null when missing (always last); all of a column of one kind
 * @param image null for none
 * @param foreground null for the usual one
 * @param background null for the usual one
 * @param font null for the usual one
 * @param tooltip asked for when it is needed; null for none
 */
public record Cell(String text, Comparable<?> sortValue, Image image, Color foreground, Color background, Font font,
    Supplier<String> tooltip) {

  /** A text, sorted by itself. */
  public static Cell of(String text) {
    String shown = text == null ? "" : text;
    return new Cell(shown, shown.isEmpty() ? null : shown, null, null, null, null, null);
  }

  /** A number as it is to be shown, sorted by its value; null when missing. */
  public static Cell of(String shown, Number value) {
    return new Cell(shown == null ? "" : shown, value == null ? null : value.doubleValue(), null, null, null, null,
        null);
  }

  /** The same for a number type that is also comparable. */
  public static Cell of(String shown, Integer value) {
    return of(shown, (Number) value);
  }

  /** The same for a number type that is also comparable. */
  public static Cell of(String shown, Long value) {
    return of(shown, (Number) value);
  }

  /** The same for a number type that is also comparable. */
  public static Cell of(String shown, Double value) {
    return of(shown, (Number) value);
  }

  /** A text sorted by something else, e.g. a rank or a date; null when missing. */
  public static Cell of(String shown, Comparable<?> sortValue) {
    return new Cell(shown == null ? "" : shown,
        sortValue instanceof Number number ? (Comparable<?>) number.doubleValue() : sortValue, null, null, null, null,
        null);
  }

  public Cell withImage(Image newImage) {
    return new Cell(text, sortValue, newImage, foreground, background, font, tooltip);
  }

  public Cell withForeground(Color color) {
    return new Cell(text, sortValue, image, color, background, font, tooltip);
  }

  public Cell withBackground(Color color) {
    return new Cell(text, sortValue, image, foreground, color, font, tooltip);
  }

  public Cell withFont(Font newFont) {
    return new Cell(text, sortValue, image, foreground, background, newFont, tooltip);
  }

  public Cell withTooltip(String newTooltip) {
    return new Cell(text, sortValue, image, foreground, background, font, () -> newTooltip);
  }

  /** A tool tip that takes some work to put together. */
  public Cell withTooltip(Supplier<String> newTooltip) {
    return new Cell(text, sortValue, image, foreground, background, font, newTooltip);
  }
}
