package org.musubi.workbench.diagram.paint;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.musubi.render.scene.Box;
import org.musubi.render.scene.Corners;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Spot;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextRun;

/**
 * Paints what a diagram looks like, the same that is exported, smoothly at any scale. What is too small to be read is
 * simplified, so that a whole large diagram is painted quickly.
 *
 * <p>The graphics context has the transformation of the diagram; {@link #ScenePainter} is told its scale and origin.
 */
public final class ScenePainter {

  /** Letters smaller than this many pixels on the screen are painted as a bar. */
  private static final double SMALLEST_LETTERS = 4;
  /** Below this scale lines have sharp bends and areas no passages of colour. */
  private static final double COARSE = 0.4;
  /**
   * Below this scale, where thousands of elements are seen at once, lines are one pixel wide, the fainter the thinner
   * they are, and neither smooth nor dashed.
   */
  private static final double OVERVIEW = 0.2;
  private static final double STRONGER = 2;
  private static final double FAINTEST = 0.25;
  /** Letters smaller than this many pixels on the screen are not seen. */
  private static final double SMALLEST_BAR = 1.2;
  private static final int BAR_ALPHA = 90;
  private static final int OPAQUE = 255;

  private final GC gc;
  private final PaintResources resources;
  private final double scale;
  private final float originX;
  private final float originY;
  private double dx;
  private double dy;
  private double opacity = 1;

  /**
   * @param gc what is painted on; its transformation is changed by this painter
   * @param scale size on the screen / size in the diagram
   * @param originX place of the origin of the diagram on the canvas
   * @param originY place of the origin of the diagram on the canvas
   */
  public ScenePainter(GC gc, PaintResources resources, double scale, double originX, double originY) {
    this.gc = gc;
    this.resources = resources;
    this.scale = scale;
    this.originX = (float) originX;
    this.originY = (float) originY;
    gc.setAdvanced(true);
    gc.setAntialias(isOverview() ? SWT.OFF : SWT.ON);
    gc.setTextAntialias(SWT.ON);
    gc.setInterpolation(SWT.HIGH);
    applyTransform();
  }

  /** Takes the transformation away again. */
  public void finish() {
    gc.setTransform(null);
    gc.setAlpha(OPAQUE);
  }

  /** Paints from back to front. */
  public void paint(List<? extends Primitive> primitives) {
    for (Primitive primitive : primitives) {
      switch (primitive) {
        case Box box -> paint(box);
        case Oval oval -> paint(oval);
        case Polygon polygon -> paint(polygon);
        case Polyline line -> paint(line);
        case TextRun text -> paint(text);
        case Picture picture -> paint(picture);
        case Group group -> paint(group);
      }
    }
  }

  /** Paints fainter than usual from now on, 1 = as usual. */
  public void setOpacity(double newOpacity) {
    opacity = newOpacity;
    gc.setAlpha(alpha());
  }

  private void paint(Group group) {
    double outer = opacity;
    dx += group.x();
    dy += group.y();
    setOpacity(outer * group.opacity());
    paint(group.content());
    setOpacity(outer);
    dx -= group.x();
    dy -= group.y();
  }

  private void paint(Box box) {
    int x = x(box.x());
    int y = y(box.y());
    int width = x(box.x() + box.width()) - x;
    int height = y(box.y() + box.height()) - y;
    int arcWidth = (int) Math.round(box.arcWidth());
    int arcHeight = (int) Math.round(box.arcHeight());
    fill(box.fill(), x, y, width, height, () -> {
      if (arcWidth == 0 || isCoarse()) {
        gc.fillRectangle(x, y, width, height);
      } else {
        gc.fillRoundRectangle(x, y, width, height, arcWidth, arcHeight);
      }
    });
    if (stroke(box.stroke())) {
      if (arcWidth == 0 || isCoarse()) {
        gc.drawRectangle(x, y, width, height);
      } else {
        gc.drawRoundRectangle(x, y, width, height, arcWidth, arcHeight);
      }
    }
  }

  private void paint(Oval oval) {
    int x = x(oval.x());
    int y = y(oval.y());
    int width = x(oval.x() + oval.width()) - x;
    int height = y(oval.y() + oval.height()) - y;
    fill(oval.fill(), x, y, width, height, () -> gc.fillOval(x, y, width, height));
    if (stroke(oval.stroke())) {
      gc.drawOval(x, y, width, height);
    }
  }

  private void paint(Polygon polygon) {
    int[] points = points(polygon.points());
    Rectangle area = PrimitiveArea.of(points);
    fill(polygon.fill(), area.x, area.y, area.width, area.height, () -> gc.fillPolygon(points));
    if (stroke(polygon.stroke())) {
      gc.drawPolygon(points);
    }
  }

  private void paint(Polyline line) {
    if (!stroke(line.stroke())) {
      return;
    }
    if (isCoarse()) {
      gc.drawPolyline(points(line.points()));
      return;
    }
    Path path = new Path(resources.device());
    try {
      Corners.draw(line, new PathPen(path));
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  private void paint(TextRun text) {
    double size = text.font().size();
    if (text.text().isBlank() || size * scale < SMALLEST_BAR) {
      return;
    }
    if (size * scale < SMALLEST_LETTERS) {
      gc.setBackground(resources.color(text.color()));
      gc.setAlpha((int) (BAR_ALPHA * opacity));
      gc.fillRectangle(x(text.left(text.width())), y(text.baseline() - size / 2), (int) Math.round(text.width()),
          Math.max(1, (int) Math.round(size / 2)));
      gc.setAlpha(alpha());
      return;
    }
    Font font = resources.font(text.font());
    gc.setFont(font);
    gc.setForeground(resources.color(text.color()));
    int actual = resources.width(gc, text.font(), text.text());
    int top = y(text.baseline()) - resources.ascent(gc, font);
    if (text.width() > 0 && actual > text.width() + 1) {
      squeezed(text, actual, top);
    } else {
      gc.drawString(text.text(), x(text.left(actual)), top, true);
      decorate(text, x(text.left(actual)), actual);
    }
  }

  /** The font of the screen is wider than what was measured: the text is compressed, as an export does. */
  private void squeezed(TextRun text, int actual, int top) {
    Transform transform = transform();
    try {
      double left = dx + text.left(text.width());
      transform.translate((float) left, 0);
      transform.scale((float) (text.width() / actual), 1);
      gc.setTransform(transform);
      gc.drawString(text.text(), 0, top, true);
      decorate(text, 0, actual);
    } finally {
      transform.dispose();
      applyTransform();
    }
  }

  private void decorate(TextRun text, int left, int width) {
    if (text.font().underline() || text.font().strikeThrough()) {
      gc.setLineAttributes(new LineAttributes(1));
      int base = y(text.baseline());
      if (text.font().underline()) {
        gc.drawLine(left, base + 2, left + width, base + 2);
      }
      if (text.font().strikeThrough()) {
        int middle = base - (int) Math.round(text.font().size() / 3);
        gc.drawLine(left, middle, left + width, middle);
      }
    }
  }

  private void paint(Picture picture) {
    resources.image(picture.image(), picture.width() * scale).ifPresent(image -> draw(image, picture));
  }

  private void draw(Image image, Picture picture) {
    Rectangle size = image.getBounds();
    if (size.width > 0 && size.height > 0) {
      gc.setAlpha(alpha());
      double factor = Math.min(picture.width() / size.width, picture.height() / size.height);
      int width = Math.max(1, (int) Math.round(size.width * factor));
      int height = Math.max(1, (int) Math.round(size.height * factor));
      gc.drawImage(image, 0, 0, size.width, size.height, x(picture.x() + (picture.width() - width) / 2),
          y(picture.y() + (picture.height() - height) / 2), width, height);
    }
  }

  private void fill(Fill fill, int x, int y, int width, int height, Runnable area) {
    if (fill == null || width <= 0 || height <= 0) {
      return;
    }
    gc.setAlpha(alpha());
    if (fill.isPlain() || isCoarse()) {
      gc.setBackground(resources.color(fill.isPlain() ? fill.start() : fill.end()));
      area.run();
      return;
    }
    boolean across = fill.direction() != Fill.Direction.TOP_TO_BOTTOM;
    boolean down = fill.direction() != Fill.Direction.LEFT_TO_RIGHT;
    Pattern pattern = new Pattern(resources.device(), x, y, across ? x + width : x, down ? y + height : y,
        resources.color(fill.start()), resources.color(fill.end()));
    try {
      gc.setBackgroundPattern(pattern);
      area.run();
    } finally {
      gc.setBackgroundPattern(null);
      pattern.dispose();
    }
  }

  private boolean stroke(Stroke stroke) {
    if (stroke == null) {
      return false;
    }
    gc.setForeground(resources.color(stroke.color()));
    double width = stroke.width();
    if (isOverview()) {
      gc.setAlpha((int) Math.round(OPAQUE * opacity * Math.clamp(width * scale * STRONGER, FAINTEST, 1)));
      width = Math.max(width, 1 / scale);
    }
    LineAttributes line = new LineAttributes((float) width, SWT.CAP_FLAT, SWT.JOIN_ROUND);
    List<Double> dashes = stroke.dashes();
    if (!dashes.isEmpty() && !isOverview()) {
      line.style = SWT.LINE_CUSTOM;
      line.dash = new float[dashes.size()];
      for (int i = 0; i < line.dash.length; i++) {
        line.dash[i] = dashes.get(i).floatValue();
      }
    }
    gc.setLineAttributes(line);
    return true;
  }

  private boolean isCoarse() {
    return scale < COARSE;
  }

  private boolean isOverview() {
    return scale < OVERVIEW;
  }

  private int alpha() {
    return (int) Math.round(OPAQUE * opacity);
  }

  private int x(double x) {
    return (int) Math.round(x + dx);
  }

  private int y(double y) {
    return (int) Math.round(y + dy);
  }

  private int[] points(List<Spot> spots) {
    int[] points = new int[spots.size() * 2];
    for (int i = 0; i < spots.size(); i++) {
      points[2 * i] = x(spots.get(i).x());
      points[2 * i + 1] = y(spots.get(i).y());
    }
    return points;
  }

  private Transform transform() {
    Device device = resources.device();
    return new Transform(device, (float) scale, 0, 0, (float) scale, originX, originY);
  }

  private void applyTransform() {
    Transform transform = transform();
    gc.setTransform(transform);
    transform.dispose();
  }

  private final class PathPen implements Corners.Pen {

    private final Path path;

    PathPen(Path path) {
      this.path = path;
    }

    @Override
    public void moveTo(Spot to) {
      path.moveTo((float) (to.x() + dx), (float) (to.y() + dy));
    }

    @Override
    public void lineTo(Spot to) {
      path.lineTo((float) (to.x() + dx), (float) (to.y() + dy));
    }

    @Override
    public void curveTo(Spot control, Spot to) {
      path.quadTo((float) (control.x() + dx), (float) (control.y() + dy), (float) (to.x() + dx),
          (float) (to.y() + dy));
    }
  }
}
