package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.musubi.sheets.pdf.look.CellLook;
import org.musubi.sheets.pdf.look.Edge;

/** Draws the lines between the cells of a page, each once: of two at the same place the stronger one. */
final class Borders {

  private static final Edge GRID = new Edge(BorderStyle.HAIR, 0xa0a0a0);
  /** Distance of the two lines of a double one from their middle. */
  private static final double DOUBLE = 0.75;

  private final PageCells cells;
  private final Edge[][] level;
  private final Edge[][] upright;

  Borders(PageCells cells, boolean gridLines) {
    this.cells = cells;
    level = new Edge[cells.rows() + 1][cells.columns()];
    upright = new Edge[cells.columns() + 1][cells.rows()];
    Edge none = gridLines ? GRID : Edge.NONE;
    Arrays.stream(level).forEach(line -> Arrays.fill(line, none));
    Arrays.stream(upright).forEach(line -> Arrays.fill(line, none));
    for (int r = 0; r < cells.rows(); r++) {
      for (int c = 0; c < cells.columns(); c++) {
        collect(r, c);
      }
    }
  }

  private void collect(int r, int c) {
    CellLook.Borders own = cells.look(r, c).borders();
    level[r][c] = r > 0 && cells.areOne(r, c, r - 1, c) ? Edge.NONE : level[r][c].stronger(own.top());
    level[r + 1][c] = level[r + 1][c].stronger(own.bottom());
    upright[c][r] = c > 0 && cells.areOne(r, c, r, c - 1) ? Edge.NONE : upright[c][r].stronger(own.left());
    upright[c + 1][r] = upright[c + 1][r].stronger(own.right());
  }

  void draw(Ink ink) throws IOException {
    for (int r = 0; r <= cells.rows(); r++) {
      run(ink, level[r], r, true);
    }
    for (int c = 0; c <= cells.columns(); c++) {
      run(ink, upright[c], c, false);
    }
    for (int r = 0; r < cells.rows(); r++) {
      for (int c = 0; c < cells.columns(); c++) {
        if (cells.isStart(r, c)) {
          diagonals(ink, cells.look(r, c).borders(), cells.seen(r, c));
        }
      }
    }
  }

  /** Draws neighbours that are equal in one go. */
  private void run(Ink ink, Edge[] edges, int line, boolean across) throws IOException {
    for (int from = 0; from < edges.length;) {
      int to = from + 1;
      while (to < edges.length && edges[to].equals(edges[from])) {
        to++;
      }
      if (edges[from].isVisible()) {
        if (across) {
          draw(ink, edges[from], x(from), y(line), x(to), y(line));
        } else {
          draw(ink, edges[from], x(line), y(from), x(line), y(to));
        }
      }
      from = to;
    }
  }

  private double x(int column) {
    return column < cells.columns() ? cells.place(0, column).x() : cells.place(0, column - 1).right();
  }

  private double y(int row) {
    return row < cells.rows() ? cells.place(row, 0).y() : cells.place(row - 1, 0).bottom();
  }

  private static void draw(Ink ink, Edge edge, double x1, double y1, double x2, double y2) throws IOException {
    if (edge.style() == BorderStyle.DOUBLE) {
      double dx = x1 == x2 ? DOUBLE : 0;
      double dy = x1 == x2 ? 0 : DOUBLE;
      ink.line(x1 - dx, y1 - dy, x2 - dx, y2 - dy, edge.width(), edge.dashes(), edge.rgb());
      ink.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, edge.width(), edge.dashes(), edge.rgb());
      return;
    }
    // Solid lines meet in full corners.
    double over = edge.dashes().length == 0 ? edge.width() / 2 : 0;
    double dx = x1 == x2 ? 0 : over;
    double dy = x1 == x2 ? over : 0;
    ink.line(x1 - dx, y1 - dy, x2 + dx, y2 + dy, edge.width(), edge.dashes(), edge.rgb());
  }

  private static void diagonals(Ink ink, CellLook.Borders borders, Box box) throws IOException {
    if (borders.falling().isVisible()) {
      ink.line(box.x(), box.y(), box.right(), box.bottom(), borders.falling().width(), borders.falling().dashes(),
          borders.falling().rgb());
    }
    if (borders.rising().isVisible()) {
      ink.line(box.x(), box.bottom(), box.right(), box.y(), borders.rising().width(), borders.rising().dashes(),
          borders.rising().rgb());
    }
  }
}
