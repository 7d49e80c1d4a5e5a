package org.musubi.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.musubi.viewpoint.specification.EditionTableDescription;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.LabelAlignment;
import org.musubi.viewpoint.table.Cell;
import org.musubi.viewpoint.table.CellLook;
import org.musubi.viewpoint.table.Column;
import org.musubi.viewpoint.table.Line;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Rgb;

/**
 * A table as it is drawn: widths of columns, texts broken into lines, heights of rows. Widths are those users gave,
 * else those of the specification, else what the texts need.
 *
 * @param widths widths of the columns in pixels, that of the first one with the names of the lines included
 * @param head row with the names of the columns
 * @param rows lines from top to bottom
 * @param headed whether the first column holds the names of the lines
 */
public record TableGrid(List<Integer> widths, GridRow head, List<GridRow> rows, boolean headed) {
  /** Free space around texts in pixels. */
  public static final int PADDING = 4;
  /** How far sub lines are moved in, in pixels. */
  public static final int INDENT = 14;
  static final int MOST_LINES = 40;
  /** Colour of the lines between cells. */
  public static final Rgb LINE = new Rgb(170, 174, 180);
  /** Colour behind the names of columns. */
  public static final Rgb HEAD_FILL = new Rgb(232, 236, 241);
  /** Colour behind the names of lines. */
  public static final Rgb NAME_FILL = new Rgb(246, 247, 249);

  private static final CellLook HEAD_LOOK = new CellLook(new Rgb(30, 30, 30), 9, Set.of(FontFormat.BOLD), HEAD_FILL);
  private static final int LEAST_NATURAL = 36;
  private static final int MOST_NATURAL = 240;
  private static final int LEAST = 16;
  private static final int LEAST_HEIGHT = 22;
  private static final int HIDDEN = -1;
  private static final Pattern NUMBER = Pattern.compile("[-+−±]?[0-9][0-9,]*(\\.[0-9]+)?[%%]?");

  public TableGrid {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
  }

  /** Sum of the widths of the columns. */
  public int width() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** Height of head and rows. */
  public int height() {
    return head.height() + rows.stream().mapToInt(GridRow::height).sum();
  }

  /** The table as it is now; it must have been refreshed. */
  public static TableGrid of(Table table) {
    boolean headed = !(table.description() instanceof EditionTableDescription
        && table.description().getInitialHeaderColumnWidth() == HIDDEN);
    List<Line> lines = table.allLines();
    List<Integer> widths = new ArrayList<>();
    if (headed) {
      widths.add(nameWidth(table, lines));
    }
    table.columns().forEach(column -> widths.add(width(column, lines)));
    return new TableGrid(widths, head(table, headed, widths),
        lines.stream().map(line -> row(line, headed, widths)).toList(), headed);
  }

  private static int nameWidth(Table table, List<Line> lines) {
    Integer own = table.widths().get(Column.HEADER);
    int initial = table.description().getInitialHeaderColumnWidth();
    return own != null ? Math.max(LEAST, own) : initial > 0 ? Math.max(LEAST, initial)
        : natural(lines.stream().mapToInt(line -> INDENT * line.depth()
            + width(line.label(), line.look())).max().orElse(0));
  }

  private static int width(Column column, List<Line> lines) {
    Integer own = column.table().widths().get(column.key());
    if (own != null || column.initialWidth() > 0) {
      return Math.max(LEAST, own != null ? own : column.initialWidth());
    }
    int content = lines.stream().map(line -> line.cell(column)).filter(cell -> cell != null)
        .mapToInt(cell -> width(cell.text(), cell.look())).max().orElse(0);
    return natural(Math.max(content, width(column.label(), HEAD_LOOK)));
  }

  private static int width(String text, CellLook look) {
    return text.lines().mapToInt(line -> TextMeasure.width(line, look.size(), look.isBold())).max().orElse(0);
  }

  private static int natural(int content) {
    return Math.clamp(content + 2 * PADDING, LEAST_NATURAL, MOST_NATURAL);
  }

  private static GridRow head(Table table, boolean headed, List<Integer> widths) {
    List<GridCell> cells = new ArrayList<>();
    if (headed) {
      cells.add(GridCell.of("", HEAD_LOOK, LabelAlignment.LEFT, 0, widths.getFirst()));
    }
    for (Column column : table.columns()) {
      cells.add(GridCell.of(column.label(), HEAD_LOOK, LabelAlignment.CENTER, 0, widths.get(cells.size())));
    }
    return GridRow.of("", 0, cells, LEAST_HEIGHT);
  }

  private static GridRow row(Line line, boolean headed, List<Integer> widths) {
    List<GridCell> cells = new ArrayList<>();
    if (headed) {
      CellLook look = line.look();
      cells.add(GridCell.of(line.label(), look.background() != null ? look
          : new CellLook(look.foreground(), look.size(), look.formats(), NAME_FILL), LabelAlignment.LEFT,
          INDENT * line.depth(), widths.getFirst()));
    }
    for (Column column : line.table().columns()) {
      Cell cell = line.cell(column);
      String text = cell == null ? "" : cell.text();
      CellLook look = cell == null ? CellLook.PLAIN : cell.look();
      LabelAlignment alignment = line.table().isCross() ? LabelAlignment.CENTER
          : NUMBER.matcher(text.strip()).matches() ? LabelAlignment.RIGHT : LabelAlignment.LEFT;
      cells.add(GridCell.of(text, look, alignment, 0, widths.get(cells.size())));
    }
    return GridRow.of(line.label(), line.depth(), cells, LEAST_HEIGHT);
  }
}
