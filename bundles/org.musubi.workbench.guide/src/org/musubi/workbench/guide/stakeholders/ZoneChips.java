package org.musubi.workbench.guide.stakeholders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.musubi.analysis.stakeholders.ZonePlacement;
import org.musubi.model.stakeholders.Organization;

/**
 * Where the organisations stand in a picture of the grid.
 *
 * @param area the cells together
 */
record ZoneChips(Rectangle area, List<Chip> chips) {

  /** A name in a cell; without organisation it stands for those there is no room for. */
  record Chip(Rectangle box, String text, String tooltip, Organization organization) {
  }

  static final int SIZE = 5;
  static final int PAD = 4;
  static final ZoneChips NONE = new ZoneChips(new Rectangle(0, 0, 0, 0), List.of());

  private static final int GAP = 3;

  /**
   * Lays out the placements that have both values.
   *
   * @param named values of power in whose cells the first line is taken by the names of zones
   */
  static ZoneChips lay(GC gc, Rectangle room, List<ZonePlacement> placements, Set<Integer> named) {
    int line = gc.getFontMetrics().getHeight();
    int left = 2 * line + 8;
    ZoneChips empty = new ZoneChips(new Rectangle(left, 4, Math.max(SIZE, room.width - left - 6),
        Math.max(SIZE, room.height - 2 * line - 14)), List.of());
    Map<Point, List<Organization>> cells = new HashMap<>();
    for (ZonePlacement placement : placements) {
      if (placement.power() != null && placement.interest() != null) {
        cells.computeIfAbsent(new Point(placement.interest(), placement.power()), p -> new ArrayList<>())
            .add(placement.organization());
      }
    }
    List<Chip> chips = new ArrayList<>();
    cells.forEach((value, organizations) -> fill(gc, line,
        below(empty.cell(value.y, value.x), named.contains(value.y) ? line : 0), organizations, chips));
    return new ZoneChips(empty.area, List.copyOf(chips));
  }

  private static Rectangle below(Rectangle cell, int taken) {
    return new Rectangle(cell.x, cell.y + taken, cell.width, cell.height - taken);
  }

  /** Names in lines from left to right; the last chip counts the rest. */
  private static void fill(GC gc, int line, Rectangle cell, List<Organization> organizations, List<Chip> chips) {
    int x = cell.x + GAP;
    int y = cell.y + GAP;
    int height = line + 2;
    for (int i = 0; i < organizations.size(); i++) {
      Organization organization = organizations.get(i);
      String text = Names.of(organization);
      int width = Math.min(gc.textExtent(text).x + 2 * PAD, cell.width - 2 * GAP);
      if (x > cell.x + GAP && x + width > cell.x + cell.width - GAP) {
        x = cell.x + GAP;
        y += height + GAP;
      }
      boolean lastLine = y + 2 * (height + GAP) > cell.y + cell.height;
      int rest = organizations.size() - i;
      if (lastLine && rest > 1 && x + width + gc.textExtent(more(rest)).x + 3 * PAD > cell.x + cell.width
          || y + height > cell.y + cell.height) {
        String more = more(rest);
        String names = organizations.subList(i, organizations.size()).stream().map(Names::of)
            .collect(Collectors.joining("\n"));
        int moreWidth = gc.textExtent(more).x + 2 * PAD;
        int at = Math.min(x, cell.x + cell.width - GAP - moreWidth);
        chips.add(new Chip(new Rectangle(at, Math.min(y, cell.y + cell.height - height - 1), moreWidth, height), more,
            names, null));
        return;
      }
      chips.add(new Chip(new Rectangle(x, y, width, height), text, organization.getName(), organization));
      x += width + GAP;
    }
  }

  private static String more(int count) {
    return StakeholdersText.MORE.text(count);
  }

  /** The cell of two values from 1 to 5; more power is further up. */
  Rectangle cell(int power, int interest) {
    int left = area.x + area.width * (interest - 1) / SIZE;
    int right = area.x + area.width * interest / SIZE;
    int top = area.y + area.height * (SIZE - power) / SIZE;
    int bottom = area.y + area.height * (SIZE - power + 1) / SIZE;
    return new Rectangle(left, top, right - left, bottom - top);
  }

  Chip chipAt(int x, int y) {
    return chips.stream().filter(chip -> chip.box().contains(x, y)).findFirst().orElse(null);
  }

  Organization at(int x, int y) {
    Chip chip = chipAt(x, y);
    return chip == null ? null : chip.organization();
  }

  /** Interest (x) and power (y) at a place of the picture; empty outside the grid. */
  Optional<Point> valueAt(int x, int y) {
    for (int power = 1; power <= SIZE; power++) {
      for (int interest = 1; interest <= SIZE; interest++) {
        if (cell(power, interest).contains(x, y)) {
          return Optional.of(new Point(interest, power));
        }
      }
    }
    return Optional.empty();
  }
}
