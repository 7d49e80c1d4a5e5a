package org.musubi.render.paint;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

import org.musubi.render.paint.ScreenFonts.Piece;
import org.musubi.render.scene.TextFont;

/** Texts as shapes, for where a font cannot be embedded. Belongs to one drawing; not safe for several threads. */
public final class TextOutlines {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final ScreenFonts fonts = new ScreenFonts();

  /**
   * A text as a shape.
   *
   * @param shape the letters, standing on y = 0 and beginning at x = 0
   * @param width how far the next text is
   */
  public record Outlined(Shape shape, double width) {
  }

  /** The shape of a text in the first fonts of this machine that have its signs. */
  public Outlined of(String text, TextFont font) {
    Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (Piece piece : fonts.pieces(text, font)) {
      Shape letters = piece.font().createGlyphVector(CONTEXT, piece.text()).getOutline();
      all.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(letters), false);
      x += piece.width(CONTEXT);
    }
    return new Outlined(all, x);
  }

  /** Whether some font of this machine has the sign. */
  public boolean canWrite(int sign, TextFont font) {
    String text = Character.toString(sign);
    return fonts.pieces(text, font).getFirst().font().canDisplayUpTo(text) < 0;
  }
}
