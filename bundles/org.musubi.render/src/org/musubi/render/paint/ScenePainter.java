package org.musubi.render.paint;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.musubi.render.paint.ScreenFonts.Piece;
import org.musubi.render.scene.Box;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextRun;

/** Paints scenes with Java2D, without a display. Not safe for several threads. */
public final class ScenePainter {
  /** Widths are compared without the effects of hinting, so that every scale looks the same. */
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  private final ScreenFonts fonts = new ScreenFonts();
  private final ImagePainter images = new ImagePainter();

  /** Paints a whole figure with its background. */
  public void paint(Scene scene, Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.setColor(Outlines.color(scene.background()));
    graphics.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
    all(scene.content(), graphics);
  }

  private void all(List<Primitive> content, Graphics2D graphics) {
    for (Primitive primitive : content) {
      one(primitive, graphics);
    }
  }

  private void one(Primitive primitive, Graphics2D graphics) {
    switch (primitive) {
      case Box box -> shape(Outlines.of(box), box.fill(), box.stroke(), graphics);
      case Oval oval -> shape(Outlines.of(oval), oval.fill(), oval.stroke(), graphics);
      case Polygon polygon -> shape(Outlines.of(polygon), polygon.fill(), polygon.stroke(), graphics);
      case Polyline line -> shape(Outlines.of(line), null, line.stroke(), graphics);
      case TextRun run -> text(run, graphics);
      case Picture picture -> images.draw(graphics, picture.image(),
          new Rectangle2D.Double(picture.x(), picture.y(), picture.width(), picture.height()));
      case Group group -> group(group, graphics);
    }
  }

  private static void shape(Shape shape, Fill fill, Stroke stroke, Graphics2D graphics) {
    if (fill != null) {
      graphics.setPaint(Outlines.paint(fill, shape.getBounds2D()));
      graphics.fill(shape);
    }
    if (stroke != null) {
      graphics.setPaint(Outlines.color(stroke.color()));
      graphics.setStroke(Outlines.stroke(stroke));
      graphics.draw(shape);
    }
  }

  private void group(Group group, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    own.translate(group.x(), group.y());
    if (group.opacity() < 1) {
      own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
    }
    all(group.content(), own);
    own.dispose();
  }

  private void text(TextRun run, Graphics2D graphics) {
    List<Piece> pieces = fonts.pieces(run.text(), run.font());
    double natural = pieces.stream().mapToDouble(piece -> piece.width(MEASURE)).sum();
    if (natural <= 0) {
      return;
    }
    double squeeze = Math.min(1, run.width() / natural);
    Graphics2D own = (Graphics2D) graphics.create();
    own.setPaint(Outlines.color(run.color()));
    own.translate(run.left(natural * squeeze), run.baseline());
    own.scale(squeeze, 1);
    double x = 0;
    for (Piece piece : pieces) {
      own.setFont(piece.font());
      own.drawString(piece.text(), (float) x, 0);
      x += piece.width(MEASURE);
    }
    own.setStroke(Outlines.stroke(Stroke.of(run.color(), Math.max(1, run.font().size() / 14))));
    if (run.font().underline()) {
      own.draw(new Line2D.Double(0, run.font().size() * 0.15, natural, run.font().size() * 0.15));
    }
    if (run.font().strikeThrough()) {
      own.draw(new Line2D.Double(0, -run.font().size() * 0.3, natural, -run.font().size() * 0.3));
    }
    own.dispose();
  }
}
