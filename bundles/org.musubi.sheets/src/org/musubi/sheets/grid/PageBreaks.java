package org.musubi.sheets.grid;

import java.util.ArrayList;
import java.util.List;
import org.musubi.sheets.layout.PageSetup.Orientation;
import org.musubi.sheets.layout.PageSetup.Paper;

/**
 * Begins a new page where a heading would else stand alone at the bottom of a page.
 *
 * <p>Spreadsheet programs break pages by themselves, each a little differently because they measure column widths,
 * and so the scale of a page, differently. The pages of both Excel and LibreOffice are therefore followed; a break is
 * set when either would separate rows that are kept together. All other breaks are left to the program, so that rows
 * added later find their place.
 */
final class PageBreaks {

  /** Points of a column width unit, a digit of the default font, in Excel and LibreOffice. */
  private static final double[] UNIT_POINTS = {5.25, 5.56};
  private static final double MARGINS = 2 * 10 / 25.4 * 72;
  private static final double DEFAULT_ROW = 15;

  /** Keeps a little room, since heights are rounded to pixels. */
  private static final double USABLE = 0.985;

  /** A page filled less than this looks like a mistake. */
  private static final double LITTLE = 0.25;

  /** A row or two. */
  private static final double NEXT_TO_NOTHING = 0.12;

  /** So much of a page is moved to one that would be nearly empty. */
  private static final double MOVED = 0.4;

  private final Grid grid;
  private final Grid.Page page;
  private final int lastRow;
  private final List<Pages> programs = new ArrayList<>();

  /** The pages of one program: how much fits on a page and how much is used. */
  private static final class Pages {
    private final double room;
    private final double repeated;
    private double used;
    /** Row with which the page began by itself, -1 after a break that was set. */
    private int turned = -1;

    Pages(double room, double repeated) {
      this.room = room;
      this.repeated = repeated;
    }

    boolean fits(double height) {
      return used + height <= room;
    }

    void turn(boolean belowHeading) {
      used = belowHeading ? repeated : 0;
      turned = -1;
    }
  }

  private PageBreaks(Grid grid) {
    this.grid = grid;
    this.page = grid.page();
    this.lastRow = grid.printed().lastRow();
    for (double unit : UNIT_POINTS) {
      programs.add(new Pages(room(unit), repeatedHeight()));
    }
  }

  static void set(Grid grid) {
    new PageBreaks(grid).set();
  }

  private void set() {
    for (int row = 0; row <= lastRow;) {
      if (grid.endOfStream(row) >= row) {
        // Nobody measures thousands of rows; what follows them is taken to begin on a page of its own.
        row = grid.endOfStream(row) + 1;
        programs.forEach(p -> p.turn(true));
        continue;
      }
      int end = endOfChunk(row);
      double height = height(row, end);
      boolean below = row > page.repeatLast();
      boolean torn = programs.stream().anyMatch(p -> !p.fits(height));
      if (torn && end > row && row > 0 && fitsOnAPage(row, end)) {
        leaveNoRowAlone(row);
        if (programs.stream().anyMatch(p -> !p.fits(height))) {
          // An empty line before comes along and keeps the block off the repeated headings.
          boolean spaced = !grid.rows().containsKey(row - 1);
          grid.breakBefore(spaced ? row - 1 : row);
          programs.forEach(p -> p.turn(below));
          advance(spaced ? DEFAULT_ROW : 0, below, -1);
        }
      }
      for (int r = row; r <= end; r++) {
        advance(height(r, r), r > page.repeatLast(), r);
      }
      row = end + 1;
    }
    // At the end nothing has to be torn, so the last page is only touched where both programs leave it nearly empty.
    if (page.repeatFirst() >= 0 && programs.stream().allMatch(p -> holdsLessThan(p, NEXT_TO_NOTHING))) {
      leaveNoRowAlone(lastRow + 1);
    }
  }

  /** True where a page that a program began by itself is filled less than a part of it. */
  private boolean holdsLessThan(Pages p, double part) {
    return p.turned >= 0 && p.used - (p.turned > page.repeatLast() ? p.repeated : 0) < p.room * part;
  }

  /**
   * A page that one program has just begun would hold little before a break that the other one needs: part of the page
   * before is moved there. What comes next may find its place behind it.
   */
  private void leaveNoRowAlone(int end) {
    if (programs.stream().noneMatch(p -> holdsLessThan(p, LITTLE))) {
      return;
    }
    double wanted = programs.stream().mapToDouble(p -> p.room - p.repeated).min().orElse(0) * MOVED;
    int begin = Math.max(page.repeatLast() + 1, lastBreak() + 1);
    for (int row = end - 1; row > begin; row--) {
      if (height(row, end - 1) >= wanted && mayBreakBefore(row, begin)) {
        grid.breakBefore(row);
        programs.forEach(p -> p.turn(true));
        advance(height(row, end - 1), true, -1);
        return;
      }
    }
  }

  private int lastBreak() {
    return grid.pageBreaks().isEmpty() ? 0 : grid.pageBreaks().last();
  }

  /** False in the middle of what belongs together. */
  private boolean mayBreakBefore(int row, int begin) {
    if (grid.isKeptWithNext(row - 1)) {
      return false;
    }
    for (int first = begin; first < row; first++) {
      if (grid.endOfPart(first) >= row) {
        return false;
      }
    }
    return true;
  }

  private void advance(double height, boolean below, int row) {
    for (Pages program : programs) {
      if (!program.fits(height)) {
        program.turn(below);
        program.turned = row;
      }
      program.used += height;
    }
  }

  private boolean fitsOnAPage(int row, int end) {
    double height = height(row, end);
    return programs.stream().allMatch(p -> p.repeated + height <= p.room);
  }

  /** Last of the rows that should stand on the page of a row: a whole part where a page can hold it. */
  private int endOfChunk(int row) {
    int part = withNext(grid.endOfPart(row));
    return part > row && fitsOnAPage(row, part) ? part : withNext(row);
  }

  private int withNext(int row) {
    int end = row;
    while (end < lastRow && grid.isKeptWithNext(end)) {
      end++;
    }
    return end;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int row = from; row <= to; row++) {
      height += grid.heights().getOrDefault(row, DEFAULT_ROW);
    }
    return height;
  }

  private double repeatedHeight() {
    return page.repeatFirst() < 0 ? 0 : height(page.repeatFirst(), page.repeatLast());
  }

  private double room(double unit) {
    double width = 0;
    int lastColumn = grid.printed().lastColumn();
    for (int column = 1; column <= lastColumn; column++) {
      width += grid.hiddenColumns().contains(column) ? 0 : grid.widths().getOrDefault(column, Grid.DEFAULT_WIDTH);
    }
    double longSide = page.paper() == Paper.A3 ? 1190.55 : 841.89;
    double shortSide = page.paper() == Paper.A3 ? 841.89 : 595.28;
    boolean upright = page.orientation() == Orientation.PORTRAIT;
    double paperWidth = upright ? shortSide : longSide;
    double paperHeight = upright ? longSide : shortSide;
    double scale = Math.min(1, Math.floor((paperWidth - MARGINS) / (width * unit) * 100) / 100);
    return (paperHeight - MARGINS) / scale * USABLE;
  }
}
