package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.musubi.sheets.pdf.book.SheetCell;
import org.musubi.sheets.pdf.look.Shown;
import org.musubi.sheets.pdf.look.ValueFormats;

/** Draws the backgrounds and texts of the cells of a page. */
final class CellPainter {

  private final Ink ink;
  private final PageCells cells;
  private final ValueFormats formats;
  private final CellText texts;

  CellPainter(Ink ink, PageCells cells, ValueFormats formats, Typesetter typesetter) {
    this.ink = ink;
    this.cells = cells;
    this.formats = formats;
    this.texts = new CellText(ink, typesetter);
  }

  void fills() throws IOException {
    for (int r = 0; r < cells.rows(); r++) {
      for (int c = 0; c < cells.columns();) {
        Integer rgb = cells.look(r, c).fill();
        int end = c + 1;
        while (end < cells.columns() && Objects.equals(rgb, cells.look(r, end).fill())) {
          end++;
        }
        if (rgb != null) {
          Box first = cells.place(r, c);
          ink.fill(first.x(), first.y(), cells.place(r, end - 1).right() - first.x(), first.height(), rgb);
        }
        c = end;
      }
    }
  }

  void texts() throws IOException {
    for (int r = 0; r < cells.rows(); r++) {
      for (int c = 0; c < cells.columns(); c++) {
        SheetCell cell = cells.cell(r, c);
        if (cell == null || !cells.isStart(r, c)) {
          continue;
        }
        Shown shown = formats.show(cell.content(), cells.look(r, c));
        if (shown != null) {
          int row = r;
          int column = c;
          texts.draw(shown, cells.look(r, c), cells.whole(r, c), cells.seen(r, c),
              (left, right) -> reach(row, column, left, right));
        }
      }
    }
  }

  /** A text may run into the empty cells beside it. */
  private Box reach(int r, int c, boolean toLeft, boolean toRight) {
    Box box = cells.seen(r, c);
    if (cells.isMerged(r, c)) {
      return box;
    }
    boolean selection = cells.look(r, c).across() == HorizontalAlignment.CENTER_SELECTION;
    int first = c;
    while (toLeft && first > 0 && isFree(r, first - 1, selection)) {
      first--;
    }
    int last = c;
    while (toRight && last + 1 < cells.columns() && isFree(r, last + 1, selection)) {
      last++;
    }
    Box start = cells.place(r, first);
    return new Box(start.x(), start.y(), cells.place(r, last).right() - start.x(), start.height());
  }

  private boolean isFree(int r, int c, boolean selection) {
    return !cells.hasContent(r, c) && !cells.isMerged(r, c)
        && (!selection || cells.look(r, c).across() == HorizontalAlignment.CENTER_SELECTION);
  }
}
