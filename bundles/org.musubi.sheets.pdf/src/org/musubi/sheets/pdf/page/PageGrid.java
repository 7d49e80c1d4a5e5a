package org.musubi.sheets.pdf.page;

import java.util.stream.IntStream;

/**
 * The visible rows and columns of one page with the repeated titles, and where they are. Lengths are points of the
 * sheet before it is scaled, from the upper left corner of what is printed.
 */
public final class PageGrid {

  /** Rows or columns of a page and where they begin; the last place is where they end. */
  public record Axis(int[] indices, double[] starts, int titles) {

    static Axis of(Lines lines, Band titles, Band body) {
      int[] repeated = titles.isEmpty() || body.first() <= titles.last() ? new int[0]
          : visible(lines, titles);
      int[] indices = IntStream.concat(IntStream.of(repeated), IntStream.of(visible(lines, body))).toArray();
      double[] starts = new double[indices.length + 1];
      for (int i = 0; i < indices.length; i++) {
        starts[i + 1] = starts[i] + lines.size(indices[i]);
      }
      return new Axis(indices, starts, repeated.length);
    }

    private static int[] visible(Lines lines, Band band) {
      return IntStream.rangeClosed(band.first(), band.last()).filter(i -> !lines.isHidden(i)).toArray();
    }

    public int count() {
      return indices.length;
    }

    /** Size of everything. */
    public double size() {
      return starts[indices.length];
    }
  }

  private final Axis rows;
  private final Axis columns;

  private PageGrid(Axis rows, Axis columns) {
    this.rows = rows;
    this.columns = columns;
  }

  public static PageGrid of(PageSettings settings, SheetSize size, Block page) {
    return new PageGrid(Axis.of(size.rows(), settings.titleRows(), new Band(page.firstRow(), page.lastRow())),
        Axis.of(size.columns(), settings.titleColumns(), new Band(page.firstColumn(), page.lastColumn())));
  }

  public Axis rows() {
    return rows;
  }

  public Axis columns() {
    return columns;
  }
}
