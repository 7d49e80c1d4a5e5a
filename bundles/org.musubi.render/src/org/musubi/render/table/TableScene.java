package org.musubi.render.table;

import java.util.ArrayList;
import java.util.List;

import org.musubi.render.format.PageFit;
import org.musubi.render.scene.Box;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneOptions;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextFont;
import org.musubi.render.scene.TextRun;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.table.CellLook;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Rgb;

/** Makes figures from tables: title, date, head, lines. */
public final class TableScene {
  private static final Rgb INK = new Rgb(30, 30, 30);
  private static final Rgb FAINT_INK = new Rgb(95, 95, 95);
  private static final int TITLE_POINTS = 14;
  private static final int SMALL_POINTS = 9;
  private static final int GAP = 12;
  private static final int LEAST_WIDTH = 420;
  private static final int HINT_HEIGHT = 96;
  private static final int HINT_PADDING = 20;

  private final SceneOptions options;

  public TableScene(SceneOptions options) {
    this.options = options;
  }

  /** The whole table as one figure. */
  public Scene scene(Table table) {
    TableGrid grid = TableGrid.of(table);
    return page(table, grid, grid.rows(), 0, 1, 0, 0);
  }

  /**
   * The table on as many pages as it needs, with the head on each.
   *
   * @param fit size of the pages; as large as the figure = all on one
   */
  public List<Scene> pages(Table table, PageFit fit) {
    if (fit == PageFit.FIGURE) {
      return List.of(scene(table));
    }
    TableGrid grid = TableGrid.of(table);
    PageSize size = PageSize.of(fit, grid.width() + 2 * options.margin());
    int room = size.height() - 2 * options.margin() - titleLines(table, grid.width()).height()
        - TextMeasure.lineHeight(SMALL_POINTS) * 2 - GAP - grid.head().height();
    List<List<GridRow>> pages = split(grid.rows(), room);
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      scenes.add(page(table, grid, pages.get(i), i, pages.size(), size.width(), size.height()));
    }
    return scenes;
  }

  /** Rows that fit onto pages one after the other; at least one page, at least one row on each. */
  static List<List<GridRow>> split(List<GridRow> rows, int room) {
    List<List<GridRow>> pages = new ArrayList<>();
    List<GridRow> page = new ArrayList<>();
    int used = 0;
    for (GridRow row : rows) {
      if (used + row.height() > room && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
      }
      page.add(row);
      used += row.height();
    }
    pages.add(page);
    return pages;
  }

  private TextLines titleLines(Table table, int width) {
    return TextLines.wrap(table.name(), TITLE_POINTS, true, Math.max(LEAST_WIDTH, width), 3);
  }

  private Scene page(Table table, TableGrid grid, List<GridRow> rows, int number, int count, int leastWidth,
      int leastHeight) {
    List<Primitive> content = new ArrayList<>();
    int x = options.margin();
    int y = options.margin();
    int width = grid.width();
    if (options.title()) {
      TextLines title = titleLines(table, width);
      content.add(Group.at(x, y, texts(title, 0, 0, TITLE_POINTS, true, INK)));
      width = Math.max(width, title.width());
      y += title.height();
      String small = small(number, count);
      if (!small.isEmpty()) {
        content.add(Group.at(x, y, texts(TextLines.unbroken(small, SMALL_POINTS, false), 0, 0, SMALL_POINTS, false,
            FAINT_INK)));
        y += TextMeasure.lineHeight(SMALL_POINTS);
      }
      y += GAP;
    }
    if (grid.rows().isEmpty()) {
      width = Math.max(width, LEAST_WIDTH);
      y = head(grid, content, x, y);
      content.add(Group.at(x, y + GAP, hint(width)));
      y += GAP + HINT_HEIGHT;
    } else {
      y = head(grid, content, x, y);
      for (GridRow row : rows) {
        content.add(row(row, grid, x, y));
        y += row.height();
      }
    }
    return new Scene(Math.max(leastWidth, width + 2 * x), Math.max(leastHeight, y + options.margin()), Rgb.WHITE,
        table.name(), TableText.CONTENT.in(options.locale(), grid.rows().size(), table.columns().size()),
        options.locale(), content);
  }

  private int head(TableGrid grid, List<Primitive> content, int x, int y) {
    content.add(row(grid.head(), grid, x, y));
    return y + grid.head().height();
  }

  private String small(int number, int count) {
    String date = options.date() == null ? "" : TableText.date(options);
    String page = count == 1 ? "" : TableText.PAGE.in(options.locale(), number + 1, count);
    return (date + "   " + page).strip();
  }

  private static Group row(GridRow row, TableGrid grid, int x, int y) {
    List<Primitive> parts = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      GridCell cell = row.cells().get(i);
      int width = grid.widths().get(i);
      Rgb behind = cell.look().background();
      parts.add(new Box(left, 0, width, row.height(), 0, 0, behind == null ? null : Fill.of(behind),
          Stroke.of(TableGrid.LINE, 1)));
      parts.addAll(text(cell, left, width, row.height()));
      left += width;
    }
    return new Group(null, x, y, 1, row.title().isEmpty() ? null : row.title(), null, null, parts);
  }

  private static List<Primitive> text(GridCell cell, int left, int width, int height) {
    CellLook look = cell.look();
    TextFont font = new TextFont(TextFont.FAMILIES, TextMeasure.pixels(look.size()), look.isBold(), look.isItalic(),
        look.formats().contains(FontFormat.UNDERLINE), look.formats().contains(FontFormat.STRIKE_THROUGH));
    List<Primitive> runs = new ArrayList<>();
    double top = (height - cell.lines().height()) / 2.0;
    for (String line : cell.lines().lines()) {
      int lineWidth = TextMeasure.width(line, look.size(), look.isBold());
      TextRun.Anchor anchor = cell.alignment() == LabelAlignment.CENTER ? TextRun.Anchor.MIDDLE
          : cell.alignment() == LabelAlignment.RIGHT ? TextRun.Anchor.END : TextRun.Anchor.START;
      double x = switch (anchor) {
        case START -> left + TableGrid.PADDING + cell.indent();
        case MIDDLE -> left + width / 2.0;
        case END -> left + width - TableGrid.PADDING;
      };
      if (!line.isEmpty()) {
        runs.add(new TextRun(line, x, top + TextMeasure.baseline(look.size()), lineWidth, anchor, font,
            look.foreground()));
      }
      top += cell.lines().lineHeight();
    }
    return runs;
  }

  private List<Primitive> hint(int width) {
    int room = width - 2 * HINT_PADDING;
    TextLines heading = TextLines.wrap(TableText.EMPTY_TITLE.in(options.locale()), 11, true, room, 2);
    TextLines advice = TextLines.wrap(TableText.EMPTY_HINT.in(options.locale()), SMALL_POINTS, false, room, 3);
    List<Primitive> parts = new ArrayList<>();
    parts.add(new Box(0.5, 0.5, width - 1, HINT_HEIGHT - 1, 10, 10, null,
        new Stroke(TableGrid.LINE, 1, LineStyle.DASH)));
    parts.addAll(texts(heading, HINT_PADDING, HINT_PADDING, 11, true, INK));
    parts.addAll(texts(advice, HINT_PADDING, HINT_PADDING + heading.height() + GAP / 2, SMALL_POINTS, false,
        FAINT_INK));
    return parts;
  }

  private static List<Primitive> texts(TextLines lines, int x, int y, int points, boolean bold, Rgb color) {
    TextFont font = bold ? TextFont.bold(TextMeasure.pixels(points)) : TextFont.plain(TextMeasure.pixels(points));
    List<Primitive> runs = new ArrayList<>();
    int top = y;
    for (String line : lines.lines()) {
      runs.add(new TextRun(line, x, top + TextMeasure.baseline(points), TextMeasure.width(line, points, bold),
          TextRun.Anchor.START, font, color));
      top += lines.lineHeight();
    }
    return runs;
  }
}
