package org.musubi.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Corners;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Spot;
import org.musubi.render.scene.Stroke;
import org.musubi.viewpoint.view.Rgb;

/** Primitives in the terms of Java2D. Nothing here needs a display. */
public final class Outlines {
  private Outlines() {
  }

  public static Shape of(Box box) {
    return box.arcWidth() > 0 && box.arcHeight() > 0
        ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), box.arcWidth(), box.arcHeight())
        : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  public static Shape of(Oval oval) {
    return new Ellipse2D.Double(oval.x(), oval.y(), oval.width(), oval.height());
  }

  public static Shape of(Polygon polygon) {
    Path2D.Double path = new Path2D.Double();
    List<Spot> points = polygon.points();
    for (int i = 0; i < points.size(); i++) {
      if (i == 0) {
        path.moveTo(points.get(i).x(), points.get(i).y());
      } else {
        path.lineTo(points.get(i).x(), points.get(i).y());
      }
    }
    if (!points.isEmpty()) {
      path.closePath();
    }
    return path;
  }

  public static Shape of(Polyline line) {
    Path2D.Double path = new Path2D.Double();
    Corners.draw(line, new Corners.Pen() {
      @Override
      public void moveTo(Spot to) {
        path.moveTo(to.x(), to.y());
      }

      @Override
      public void lineTo(Spot to) {
        path.lineTo(to.x(), to.y());
      }

      @Override
      public void curveTo(Spot control, Spot to) {
        path.quadTo(control.x(), control.y(), to.x(), to.y());
      }
    });
    return path;
  }

  public static BasicStroke stroke(Stroke stroke) {
    List<Double> dashes = stroke.dashes();
    float[] pattern = new float[dashes.size()];
    for (int i = 0; i < pattern.length; i++) {
      pattern[i] = dashes.get(i).floatValue();
    }
    return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
        pattern.length == 0 ? null : pattern, 0);
  }

  /** The paint that fills an area with these bounds. */
  public static Paint paint(Fill fill, Rectangle2D area) {
    if (fill.isPlain()) {
      return color(fill.start());
    }
    Point2D from = new Point2D.Double(area.getMinX(), area.getMinY());
    Point2D to = end(fill, area);
    return new GradientPaint(from, color(fill.start()), to, color(fill.end()));
  }

  /** Where the passage of colours ends that begins at the upper left corner. */
  public static Point2D end(Fill fill, Rectangle2D area) {
    return switch (fill.direction()) {
      case LEFT_TO_RIGHT -> new Point2D.Double(area.getMaxX(), area.getMinY());
      case TOP_TO_BOTTOM -> new Point2D.Double(area.getMinX(), area.getMaxY());
      case DIAGONAL -> new Point2D.Double(area.getMaxX(), area.getMaxY());
    };
  }

  public static Color color(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }
}
