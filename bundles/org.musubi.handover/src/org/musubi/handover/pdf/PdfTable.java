package org.musubi.handover.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.musubi.handover.document.Table;

/** Puts a table onto pages: the head on each, rows in one piece unless they are longer than a page. */
final class PdfTable {

  private static final double PAD_X = 4;
  private static final double PAD_Y = 2.5;
  private static final double GAP = 8;
  private static final int LINE = 0xb8c0ca;
  private static final int HEAD = 0xe6eef5;

  private final PdfFlow flow;
  private final Table table;

  PdfTable(PdfFlow flow, Table table) {
    this.flow = flow;
    this.table = table;
  }

  void add() throws IOException {
    List<List<String>> head = head();
    if (flow.room() < leastHeight() && !flow.isAtTop()) {
      flow.newPage();
    }
    addHead(head);
    for (List<String> row : table.rows()) {
      addRow(cells(row), head);
    }
    flow.down(GAP);
  }

  /** The head with the first row, or as much of it as a page takes. */
  double leastHeight() throws IOException {
    double first = table.rows().isEmpty() ? 0 : height(cells(table.rows().getFirst()));
    return Math.min(headHeight(head()) + first, flow.height() / 2);
  }

  private List<List<String>> head() throws IOException {
    return table.hasHead() ? cells(table.columns().stream().map(Table.Column::title).toList()) : List.of();
  }

  private double headHeight(List<List<String>> head) {
    return head.isEmpty() ? 0 : height(head);
  }

  private void addHead(List<List<String>> head) {
    if (!head.isEmpty()) {
      draw(head, height(head), true);
    }
  }

  private void addRow(List<List<String>> cells, List<List<String>> head) {
    List<List<String>> rest = cells;
    while (height(rest) > flow.room()) {
      double whole = flow.height() - headHeight(head);
      if (height(rest) <= whole) {
        flow.newPage();
        addHead(head);
        break;
      }
      int fitting = (int) ((flow.room() - 2 * PAD_Y) / font(false).lineHeight());
      if (fitting > 0) {
        List<List<String>> part =
            rest.stream().map(lines -> lines.subList(0, Math.min(fitting, lines.size()))).toList();
        draw(part, height(part), false);
        rest = rest.stream().map(lines -> lines.subList(Math.min(fitting, lines.size()), lines.size())).toList();
      }
      flow.newPage();
      addHead(head);
    }
    draw(rest, height(rest), false);
  }

  private List<List<String>> cells(List<String> texts) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(flow.breaker().lines(texts.get(i), font(isStrong(i, false)), width(i) - 2 * PAD_X));
    }
    return cells;
  }

  private boolean isStrong(int column, boolean head) {
    return head || !table.hasHead() && column == 0;
  }

  private PdfFont font(boolean strong) {
    return flow.letters(strong ? PdfFont.CELL_HEAD : PdfFont.CELL);
  }

  private double width(int column) {
    return flow.width() * table.width(column);
  }

  private double height(List<List<String>> cells) {
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    return lines * font(false).lineHeight() + 2 * PAD_Y;
  }

  private void draw(List<List<String>> cells, double height, boolean head) {
    double x = PdfPage.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      boolean strong = isStrong(i, head);
      if (strong) {
        flow.page().add(new PdfPage.Area(x, flow.y(), width(i), height, HEAD));
      }
      flow.page().add(new PdfPage.Border(x, flow.y(), width(i), height, LINE));
      PdfFont font = font(strong);
      double y = flow.y() + PAD_Y;
      for (String line : cells.get(i)) {
        flow.page().add(new PdfPage.Line(line, x + PAD_X, y + font.foot(), font));
        y += font.lineHeight();
      }
      x += width(i);
    }
    flow.down(height);
  }
}
