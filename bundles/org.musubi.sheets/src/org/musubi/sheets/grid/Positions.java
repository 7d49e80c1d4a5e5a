package org.musubi.sheets.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** Knows where the rows and columns of the tables of a sheet are, and writes formulas with it. */
final class Positions {

  /** Where a table lies; rows count from 0. */
  static final class Place {
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Integer> subtotals = new HashMap<>();
    private final Map<String, int[]> sections = new HashMap<>();
    private final boolean streamed;
    private final int heading;
    private final int first;
    private int last;

    private Place(int heading, int first, boolean streamed) {
      this.streamed = streamed;
      this.heading = heading;
      this.first = first;
      this.last = first;
    }

    /** First row of the heading. */
    int headingRow() {
      return heading;
    }

    /** First row below the heading. */
    int firstRow() {
      return first;
    }

    /** Last row of the table. */
    int lastRow() {
      return last;
    }

    int firstRowOf(String section) {
      return sections.get(section)[0];
    }
  }

  /** The row a formula stands in; section is null in lines that belong to none. */
  record Here(String table, String section, int row) {
  }

  private static final Pattern NAME =
      Pattern.compile("\\{(\\$?)(?:(\\w+)\\.)?(\\w+)(?:([:#=])([^}]*))?}");

  private final Map<String, Place> places = new HashMap<>();

  /** Records a table whose title or heading begins at a row. */
  <R> Place place(Table<R> table, int row) {
    int heading = row + (table.title() == null ? 0 : 1);
    Place place = new Place(heading, heading + table.headingLines(), table.isStreamed());
    for (Column<R> column : table.columns()) {
      place.columns.put(column.key(), column.index());
    }
    int next = place.first;
    for (Section<R> section : table.sections()) {
      next += section.heading() == null ? 0 : 1;
      place.sections.put(section.id(), new int[] {next, next + section.lines() - 1});
      for (R element : section.rows()) {
        if (!table.isStreamed()) {
          place.rows.put(table.rowId().apply(element), next);
        }
        next++;
      }
      next += section.lines() - section.rows().size();
      if (!section.subtotal().isEmpty()) {
        place.subtotals.put(section.id(), next++);
      }
    }
    place.last = Math.max(place.first, next - 1);
    places.put(table.name(), place);
    return place;
  }

  Place of(String table) {
    Place place = places.get(table);
    if (place == null) {
      throw new IllegalArgumentException("No table named " + table);
    }
    return place;
  }

  /** The value, its cells named as Excel does if it is a formula. */
  Value written(Value value, Here here) {
    return value instanceof Value.Formula formula
        ? new Value.Formula(write(formula.template(), here), formula.format(), formula.sample())
        : value;
  }

  /** The formula with every name replaced by the cells it stands for. */
  String write(String template, Here here) {
    return NAME.matcher(template).replaceAll(match -> Matcher.quoteReplacement(reference(match, here)));
  }

  private String reference(MatchResult match, Here here) {
    String table = match.group(2) == null ? here.table() : match.group(2);
    Place place = of(table);
    if (place.streamed && match.group(2) != null) {
      throw new IllegalArgumentException("No formula may look into the streamed table " + table);
    }
    Integer column = place.columns.get(match.group(3));
    if (column == null) {
      throw new IllegalArgumentException("No column " + match.group(3) + " in table " + table);
    }
    String kind = match.group(4) == null ? "" : match.group(4);
    String detail = match.group(5);
    return switch (kind) {
      case ":" -> named(place, column, detail, here);
      case "#" -> range(place, column, place.sections.get(detail), true);
      case "=" -> cell(column, place.subtotals.get(detail), true, true);
      default -> match.group(2) == null
          ? cell(column, here.row(), !match.group(1).isEmpty(), false)
          : range(place, column, new int[] {place.first, place.last}, true);
    };
  }

  private static String named(Place place, int column, String detail, Here here) {
    return switch (detail) {
      case "table" -> range(place, column, new int[] {place.first, place.last}, true);
      case "room" -> range(place, column,
          new int[] {place.first, Math.max(place.last, place.first + Formulas.ROOM - 1)}, true);
      case "section" -> range(place, column, place.sections.get(here.section()), false);
      default -> cell(column, place.rows.get(detail), true, true);
    };
  }

  private static String range(Place place, int column, int[] rows, boolean fixed) {
    return cell(column, rows[0], fixed, fixed) + ":" + cell(column, rows[1], fixed, fixed);
  }

  private static String cell(int column, int row, boolean fixedColumn, boolean fixedRow) {
    return (fixedColumn ? "$" : "") + Columns.letter(column) + (fixedRow ? "$" : "") + (row + 1);
  }
}
