package org.musubi.viewpoint.geometry;

import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Shape;

/** The part of a shape in which a label has room. */
final class TextArea {
  private static final int PAD_X = 8;
  private static final int PAD_Y = 6;
  /** Largest rectangle in an ellipse: both sides times the square root of one half. */
  private static final double ROUND = Math.sqrt(0.5);

  private TextArea() {
  }

  /** Where a label may stand in a shape of the given size. */
  static Bounds of(Shape shape, Size size) {
    int width = size.width();
    int height = size.height();
    return switch (shape) {
      case ELLIPSE, DOT, RING -> centred(size, (int) (width * ROUND) - 4, (int) (height * ROUND) - 2);
      case LOZENGE -> centred(size, width / 2, height / 2);
      case TRIANGLE -> new Bounds(width / 4, height / 2, width / 2, height / 2 - 2);
      case NOTE -> inset(size, padX(width), padX(width) + Outline.FOLD, padY(height));
      case PARALLELOGRAM -> {
        int slant = Math.min(Outline.SLANT, width / 3);
        yield inset(size, padX(width) + slant, padX(width) + slant, padY(height));
      }
      case RECTANGLE, ROUNDED_RECTANGLE, STROKE, IMAGE -> inset(size, padX(width), padX(width), padY(height));
    };
  }

  /** The size a shape needs so that a label of the given size has room. */
  static Size around(Shape shape, int width, int height) {
    return switch (shape) {
      case ELLIPSE, DOT, RING ->
        new Size((int) Math.ceil((width + 5) / ROUND) + 1, (int) Math.ceil((height + 3) / ROUND) + 1);
      case LOZENGE -> new Size(2 * width + 6, 2 * height + 6);
      case TRIANGLE -> new Size(2 * width + 4, 2 * height + 6);
      case NOTE -> new Size(width + 2 * PAD_X + Outline.FOLD, height + 2 * PAD_Y);
      case PARALLELOGRAM -> new Size(width + 2 * PAD_X + 2 * Outline.SLANT, height + 2 * PAD_Y);
      case RECTANGLE, ROUNDED_RECTANGLE, STROKE, IMAGE -> new Size(width + 2 * PAD_X, height + 2 * PAD_Y);
    };
  }

  private static int padX(int width) {
    return Math.min(PAD_X, width / 8);
  }

  private static int padY(int height) {
    return Math.min(PAD_Y, height / 8);
  }

  private static Bounds inset(Size size, int left, int right, int vertical) {
    return new Bounds(left, vertical, size.width() - left - right, size.height() - 2 * vertical);
  }

  private static Bounds centred(Size size, int width, int height) {
    int fittingWidth = Math.max(0, width);
    int fittingHeight = Math.max(0, height);
    return new Bounds((size.width() - fittingWidth) / 2, (size.height() - fittingHeight) / 2, fittingWidth,
        fittingHeight);
  }
}
