package org.musubi.workbench.guide.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.musubi.clarification.pivot.PivotTable;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.workshop.Aggregation;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** A pivot table with its totals. */
final class PivotGrid {

  /** A line of the grid; the last one holds the totals. */
  record Line(int number, List<Object> cells, boolean isTotal) { }

  private static final int LONGEST_LABEL = 26;
  private static final int MOST_DECIMALS = 2;

  private final DataTable<Line> table;
  private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
  private List<Object> shape = List.of();
  private Aggregation aggregation = Aggregation.COUNT;

  PivotGrid(Composite parent) {
    table = new DataTable<>(parent, SWT.MULTI, Line::number);
  }

  DataTable<Line> data() {
    return table;
  }

  void show(PivotTable pivot) {
    aggregation = pivot.request().aggregation();
    List<List<Object>> grid = pivot.grid(Locale.getDefault());
    List<Object> head = grid.getFirst();
    int depth = Math.max(1, pivot.request().rows().size());
    boolean hasTotals = !pivot.request().rows().isEmpty();
    boolean lastColumnIsTotal = !pivot.request().columns().isEmpty();
    List<Object> wanted = new ArrayList<>(head);
    wanted.add(depth);
    if (!wanted.equals(shape)) {
      shape = wanted;
      table.clearColumns();
      for (int i = 0; i < head.size(); i++) {
        column(i, String.valueOf(head.get(i)), i < depth ? labelWidth(grid, i) : 0,
            lastColumnIsTotal && i == head.size() - 1);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < grid.size(); i++) {
      lines.add(new Line(i, grid.get(i), hasTotals && i == grid.size() - 1));
    }
    table.setRows(lines);
  }

  /** Wide enough for most labels of a column; a Japanese letter takes two characters. */
  private static int labelWidth(List<List<Object>> grid, int column) {
    int longest = grid.stream().mapToInt(line -> line.size() > column && line.get(column) instanceof String text
        ? text.length() : 0).max().orElse(0);
    return Math.clamp(longest * 2L, 8, LONGEST_LABEL);
  }

  /** @param labelWidth 0 for a column of numbers */
  private void column(int index, String title, int labelWidth, boolean isTotal) {
    boolean isLabel = labelWidth > 0;
    table.column(title, isLabel ? SWT.LEFT : SWT.RIGHT, isLabel ? labelWidth
        : Math.clamp(title.length() * 2L, 8, 18), line -> {
      Object value = index < line.cells().size() ? line.cells().get(index) : null;
      Cell cell = value instanceof Double number ? Cell.of(shown(number), (Number) number)
          : Cell.of(value == null ? "" : value.toString());
      if (value instanceof String text && text.length() * 2 > LONGEST_LABEL) {
        cell = cell.withTooltip(text);
      }
      return line.isTotal() || isTotal ? cell.withFont(bold) : cell;
    });
  }

  /** Counts are whole; sums and averages have as many digits as they need, up to two. */
  private String shown(double value) {
    return aggregation == Aggregation.COUNT ? Numbers.shown(value, 0) : Numbers.brief(value, MOST_DECIMALS);
  }

  /** The grid as CSV for spreadsheets. */
  static String csv(PivotTable pivot, Locale locale) {
    List<String> lines = new ArrayList<>();
    for (List<Object> line : pivot.grid(locale)) {
      lines.add(line.stream().map(PivotGrid::csvCell).collect(Collectors.joining(",")));
    }
    pivot.cautions(locale).forEach(caution -> lines.add(csvCell(caution)));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String csvCell(Object cell) {
    if (cell instanceof Double number) {
      return Numbers.brief(number, 6).replace(",", "");
    }
    String text = cell == null ? "" : cell.toString();
    // A spreadsheet would take a text that begins so for a formula.
    String safe = text.matches("[=+@\\-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
