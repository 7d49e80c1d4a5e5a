package org.musubi.render.scene;

import org.musubi.viewpoint.view.Rgb;

/**
 * One line of text.
 *
 * @param text what is written, without line feeds
 * @param x place of the {@code anchor}
 * @param baseline where the letters stand
 * @param width room measured for the text; a renderer whose font is wider squeezes the text into it
 * @param anchor which part of the text is at {@code x}
 * @param font its font
 * @param color colour of the letters
 */
public record TextRun(String text, double x, double baseline, double width, Anchor anchor, TextFont font, Rgb color)
    implements Primitive {
  /** Which part of a text is at the given place. */
  public enum Anchor {
    START, MIDDLE, END
  }

  /** Where the text begins when it has the given width. */
  public double left(double actualWidth) {
    return switch (anchor) {
      case START -> x;
      case MIDDLE -> x - actualWidth / 2;
      case END -> x - actualWidth;
    };
  }
}
