package org.musubi.workbench.forms.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours taken from a control's own colours, so that they fit light and dark themes alike. */
public record Shades(RGB foreground, RGB background) {

  private static final double DARK = 0.5;

  public static Shades of(Control control) {
    return new Shades(control.getForeground().getRGB(), control.getBackground().getRGB());
  }

  public boolean isDark() {
    return luminance(background) < DARK;
  }

  /** The text colour itself. */
  public Color foregroundColor() {
    return new Color(foreground);
  }

  /** Lines around fields and cards. */
  public Color border() {
    return mix(foreground, background, 0.28);
  }

  /** Fine lines inside tables and grids. */
  public Color rule() {
    return mix(foreground, background, 0.13);
  }

  /** Text of less weight: labels, hints, units. Still readable (contrast above 4.5). */
  public Color quiet() {
    return mix(foreground, background, 0.68);
  }

  /** Fill of cards, chips and head rows. */
  public Color tint() {
    return mix(foreground, background, 0.06);
  }

  /** The colour of what is chosen. */
  public Color accent() {
    return isDark() ? new Color(0x5B, 0x9B, 0xD9) : new Color(0x1F, 0x5F, 0xA8);
  }

  /** Text on {@link #accent()}. */
  public Color onAccent() {
    return isDark() ? new Color(0x10, 0x18, 0x20) : new Color(0xFF, 0xFF, 0xFF);
  }

  /** Text of error messages. */
  public Color error() {
    return isDark() ? new Color(0xFF, 0x9A, 0x8A) : new Color(0xB3, 0x26, 0x1E);
  }

  /** A fill of the given hue that keeps the text colour readable. */
  public Color wash(RGB hue) {
    return mix(hue, background, isDark() ? 0.38 : 0.24);
  }

  /** A line or letter of the given hue on this background. */
  public Color stroke(RGB hue) {
    return isDark() ? mix(new RGB(255, 255, 255), hue, 0.35) : mix(new RGB(0, 0, 0), hue, 0.25);
  }

  private static double luminance(RGB c) {
    return (0.299 * c.red + 0.587 * c.green + 0.114 * c.blue) / 255;
  }

  private static Color mix(RGB one, RGB other, double share) {
    return new Color(mix(one.red, other.red, share), mix(one.green, other.green, share),
        mix(one.blue, other.blue, share));
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one * share + other * (1 - share));
  }
}
