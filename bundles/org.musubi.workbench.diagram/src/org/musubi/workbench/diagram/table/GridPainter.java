package org.musubi.workbench.diagram.table;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.musubi.render.scene.TextFont;
import org.musubi.render.table.GridCell;
import org.musubi.render.table.TableGrid;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.workbench.diagram.paint.PaintResources;

/** Paints the fields of a table that are in sight. */
final class GridPainter {

  private static final Rgb CURSOR = new Rgb(20, 92, 158);
  private static final Rgb FOUND = new Rgb(255, 236, 139);
  private static final Rgb MARK = new Rgb(90, 90, 90);
  private static final Rgb HINT = new Rgb(84, 84, 84);
  private static final int SELECTED_ALPHA = 40;
  private static final int MARK_SIZE = 8;

  private final GridCanvas canvas;
  private final PaintResources resources;
  private Predicate<String> found = text -> false;
  private boolean editing;

  GridPainter(GridCanvas canvas) {
    this.canvas = canvas;
    resources = new PaintResources(canvas.getDisplay());
  }

  /** @param texts which texts a search has found */
  void setFound(Predicate<String> texts) {
    found = texts;
    canvas.redraw();
  }

  /** @param now whether the text of the field of the cursor is being changed; then it is not painted below */
  void setEditing(boolean now) {
    editing = now;
    canvas.redraw();
  }

  void dispose() {
    resources.dispose();
  }

  /** The font of a field, freed with the canvas. */
  org.eclipse.swt.graphics.Font font(GridCell field) {
    var look = field.look();
    return resources.font(new TextFont(TextFont.FAMILIES, TextMeasure.pixels(look.size()), look.isBold(),
        look.isItalic(), false, false));
  }

  static Color color(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }

  void paint(GC gc) {
    GridShape shape = canvas.shape();
    Rectangle client = canvas.getClientArea();
    gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
    gc.fillRectangle(client);
    int head = shape.headHeight();
    int frozen = shape.frozen();
    Rectangle body = new Rectangle(frozen, head, client.width - frozen, client.height - head);
    paint(gc, body, false);
    paint(gc, new Rectangle(0, head, frozen, client.height - head), true);
    heads(gc, new Rectangle(frozen, 0, client.width - frozen, head), false);
    heads(gc, new Rectangle(0, 0, frozen, head), true);
    gc.setClipping((Rectangle) null);
    if (shape.rows() == 0) {
      hint(gc, client, head);
    }
  }

  private void paint(GC gc, Rectangle clip, boolean names) {
    GridShape shape = canvas.shape();
    gc.setClipping(clip);
    for (int row = Math.max(0, shape.rowAt(canvas.scrollY())); row < shape.rows(); row++) {
      if (shape.headHeight() + shape.top(row) - canvas.scrollY() > clip.y + clip.height) {
        break;
      }
      for (int column = 0; column < shape.columns(); column++) {
        Rectangle area = canvas.area(row, column);
        if (shape.isNames(column) == names && area.intersects(clip)) {
          field(gc, area, shape.field(row, column), row, column);
        }
      }
    }
  }

  private void heads(GC gc, Rectangle clip, boolean names) {
    GridShape shape = canvas.shape();
    gc.setClipping(clip);
    for (int column = 0; column < shape.columns(); column++) {
      Rectangle area = canvas.area(-1, column);
      if (shape.isNames(column) == names && area.intersects(clip)) {
        GridCell head = shape.head(column);
        ground(gc, area, head.look().background());
        text(gc, area, head, 0);
      }
    }
  }

  private void field(GC gc, Rectangle area, GridCell field, int row, int column) {
    boolean hit = !field.text().isEmpty() && found.test(field.text());
    ground(gc, area, hit ? FOUND : field.look().background());
    int indent = field.indent();
    if (canvas.shape().isNames(column)) {
      Line line = canvas.shape().line(row);
      if (!line.lines().isEmpty()) {
        mark(gc, area, indent, canvas.isFolded(line));
        indent += TableGrid.INDENT;
      }
    }
    GridSelection selection = canvas.selection();
    boolean cursor = selection.row() == row && selection.column() == column;
    if (!cursor || !editing) {
      text(gc, area, field, indent);
    }
    if (selection.contains(row, column) && !selection.isSingle()) {
      gc.setAlpha(SELECTED_ALPHA);
      gc.setBackground(color(CURSOR));
      gc.fillRectangle(area);
      gc.setAlpha(255);
    }
    if (cursor) {
      gc.setForeground(color(CURSOR));
      gc.setLineWidth(2);
      gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
      gc.setLineWidth(1);
    }
  }

  private static void ground(GC gc, Rectangle area, Rgb behind) {
    if (behind != null) {
      gc.setBackground(color(behind));
      gc.fillRectangle(area);
    }
    gc.setForeground(color(TableGrid.LINE));
    gc.drawRectangle(area.x - 1, area.y - 1, area.width, area.height);
  }

  private static void mark(GC gc, Rectangle area, int indent, boolean folded) {
    int x = area.x + TableGrid.PADDING + indent;
    int y = area.y + (area.height - MARK_SIZE) / 2;
    gc.setBackground(color(MARK));
    gc.fillPolygon(folded ? new int[] {x, y, x + MARK_SIZE, y + MARK_SIZE / 2, x, y + MARK_SIZE}
        : new int[] {x, y, x + MARK_SIZE, y, x + MARK_SIZE / 2, y + MARK_SIZE});
  }

  private void text(GC gc, Rectangle area, GridCell field, int indent) {
    gc.setFont(font(field));
    gc.setForeground(color(field.look().foreground()));
    int y = area.y + (area.height - field.lines().height()) / 2;
    for (String line : field.lines().lines()) {
      int width = gc.stringExtent(line).x;
      int x = field.alignment() == LabelAlignment.CENTER ? area.x + (area.width - width) / 2
          : field.alignment() == LabelAlignment.RIGHT ? area.x + area.width - TableGrid.PADDING - width
          : area.x + TableGrid.PADDING + indent;
      int top = y + (field.lines().lineHeight() - gc.getFontMetrics().getHeight()) / 2;
      gc.drawString(line, x, top, true);
      rules(gc, field, x, top, width);
      y += field.lines().lineHeight();
    }
  }

  private static void rules(GC gc, GridCell field, int x, int top, int width) {
    int baseline = top + gc.getFontMetrics().getLeading() + gc.getFontMetrics().getAscent();
    if (field.look().formats().contains(FontFormat.UNDERLINE)) {
      gc.drawLine(x, baseline + 1, x + width, baseline + 1);
    }
    if (field.look().formats().contains(FontFormat.STRIKE_THROUGH)) {
      int middle = baseline - gc.getFontMetrics().getAscent() / 3;
      gc.drawLine(x, middle, x + width, middle);
    }
  }

  private void hint(GC gc, Rectangle client, int head) {
    gc.setFont(resources.font(TextFont.plain(TextMeasure.pixels(10))));
    gc.setForeground(color(HINT));
    gc.drawText(TableText.EMPTY_HINT.text(), 24, head + Math.min(40, Math.max(8, client.height / 4)), true);
  }
}
