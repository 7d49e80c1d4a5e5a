package org.musubi.sheets.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * The pages of a worksheet.
 *
 * @param scale size on paper of one point of the sheet
 * @param pages what stands on each, without the repeated titles
 */
public record Pages(double scale, List<Block> pages) {

  private static final int SMALLEST = 10;
  private static final int ALL_SIZE = 100;
  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  /** Heights and widths are sums of fractions; so little more than fits does fit. */
  private static final double TOLERANCE = 0.02;

  /** Breaks a worksheet into pages as Excel does; none when nothing is to be printed. */
  public static Pages of(PageSettings settings, SheetSize size) {
    List<Block> areas = areas(settings, size);
    int percent = percent(settings, size, areas);
    List<Block> pages = new ArrayList<>();
    for (Block area : areas) {
      List<Band> rows = rows(settings, size, area, percent);
      List<Band> columns = columns(settings, size, area, percent);
      if (settings.acrossFirst()) {
        rows.forEach(down -> columns.forEach(across -> pages.add(page(down, across))));
      } else {
        columns.forEach(across -> rows.forEach(down -> pages.add(page(down, across))));
      }
    }
    return new Pages(percent / 100.0, List.copyOf(pages));
  }

  private static Block page(Band rows, Band columns) {
    return new Block(rows.first(), rows.last(), columns.first(), columns.last());
  }

  private static List<Block> areas(PageSettings settings, SheetSize size) {
    if (size.lastRow() < 0) {
      return List.of();
    }
    if (settings.areas().isEmpty()) {
      return List.of(new Block(0, size.lastRow(), 0, size.lastColumn()));
    }
    // Nobody prints the empty rows below a sheet; areas of whole rows end where the sheet does.
    return settings.areas().stream().map(area -> new Block(area.firstRow(), Math.min(area.lastRow(), size.lastRow()),
        area.firstColumn(), area.lastColumn() >= LAST_COLUMN ? size.lastColumn() : area.lastColumn()))
        .filter(area -> area.firstRow() <= area.lastRow() && area.firstColumn() <= area.lastColumn()).toList();
  }

  private static int percent(PageSettings settings, SheetSize size, List<Block> areas) {
    if (!settings.fit()) {
      return settings.percent();
    }
    int percent = ALL_SIZE;
    for (Block area : areas) {
      if (settings.fitWidth() > 0) {
        double width = size.columns().size(area.firstColumn(), area.lastColumn());
        int wholePages = (int) Math.floor(ALL_SIZE * settings.room() * settings.fitWidth() / Math.max(1, width)
            + TOLERANCE);
        percent = Math.min(percent, wholePages);
      }
      percent = Math.max(percent, SMALLEST);
      while (percent > SMALLEST && !fits(settings, size, area, percent)) {
        percent--;
      }
    }
    return percent;
  }

  private static boolean fits(PageSettings settings, SheetSize size, Block area, int percent) {
    return (settings.fitWidth() == 0 || columns(settings, size, area, percent).size() <= settings.fitWidth())
        && (settings.fitHeight() == 0 || rows(settings, size, area, percent).size() <= settings.fitHeight());
  }

  private static List<Band> rows(PageSettings settings, SheetSize size, Block area, int percent) {
    return bands(size.rows(), new Band(area.firstRow(), area.lastRow()), settings.titleRows(),
        settings.fit() && settings.fitHeight() > 0 ? Set.of() : settings.rowBreaks(),
        settings.roomDown() * 100 / percent);
  }

  private static List<Band> columns(PageSettings settings, SheetSize size, Block area, int percent) {
    return bands(size.columns(), new Band(area.firstColumn(), area.lastColumn()), settings.titleColumns(),
        settings.fit() && settings.fitWidth() > 0 ? Set.of() : settings.columnBreaks(),
        settings.room() * 100 / percent);
  }

  private static List<Band> bands(Lines lines, Band all, Band titles, Set<Integer> breaks, double room) {
    double titleSize = titles.isEmpty() ? 0 : lines.size(titles.first(), titles.last());
    List<Band> bands = new ArrayList<>();
    int first = -1;
    int last = -1;
    double used = 0;
    for (int i = all.first(); i <= all.last(); i++) {
      if (first >= 0 && (breaks.contains(i) || used + lines.size(i) > room + TOLERANCE)) {
        bands.add(new Band(first, last));
        first = -1;
      }
      if (!lines.isHidden(i)) {
        if (first < 0) {
          first = i;
          used = i > titles.last() && titleSize < room ? titleSize : 0;
        }
        last = i;
        used += lines.size(i);
      }
    }
    if (first >= 0) {
      bands.add(new Band(first, last));
    }
    return bands;
  }
}
