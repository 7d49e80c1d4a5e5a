package org.musubi.dataimport.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.musubi.dataimport.match.AreaFinder;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.dataimport.table.Cell;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.YearText;

/** Guesses what columns hold from their headers and, where those say nothing, from what stands below them. */
final class Columns {

  /** So much of a column has to be of a kind to call the column so. */
  private static final double MOST = 0.8;

  private final AreaFinder areas;
  private final IndicatorFinder indicators;
  private final HeaderWords words = new HeaderWords();
  private final SeriesHeader series;

  Columns(AreaFinder areas, IndicatorFinder indicators) {
    this.areas = areas;
    this.indicators = indicators;
    this.series = new SeriesHeader(areas, indicators, words);
  }

  SeriesHeader series() {
    return series;
  }

  /** What columns hold below a header. */
  List<ColumnUse> below(List<String> headers, List<Row> body) {
    List<ColumnUse> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int index = 0; index < headers.size(); index++) {
      ColumnUse use = byHeader(index, headers.get(index), body);
      if (!use.role().isRepeatable() && !taken.add(use.role())) {
        use = use.as(ColumnRole.IGNORE);
      }
      columns.add(use);
    }
    addUnknownQuantities(columns, body);
    byContent(columns, body);
    return settled(columns);
  }

  private ColumnUse byHeader(int index, String header, List<Row> body) {
    ColumnUse unused = new ColumnUse(index, header, ColumnRole.IGNORE);
    if (header.isBlank()) {
      return unused;
    }
    Optional<ColumnRole> role = words.role(header);
    if (role.isPresent()) {
      return unused.as(role.get());
    }
    SeriesHeader.Said said = series.read(header);
    boolean years = said.subject().year() != null && mostly(index, body, Columns::isYear);
    return said.isUnderstood() && !years && isNumeric(index, body)
        ? unused.as(ColumnRole.VALUE).about(said.subject()) : unused;
  }

  /** Figures below a header nobody knows: an indicator that has to be chosen or made. */
  private void addUnknownQuantities(List<ColumnUse> columns, List<Row> body) {
    boolean hasValues = has(columns, ColumnRole.VALUE);
    boolean hasIndicators = has(columns, ColumnRole.INDICATOR) || has(columns, ColumnRole.INDICATOR_CODE);
    boolean trusted = !hasValues && (has(columns, ColumnRole.AREA) || has(columns, ColumnRole.AREA_CODE));
    columns.replaceAll(column -> {
      if (column.role() != ColumnRole.IGNORE || column.header().isBlank() || hasIndicators
          || !isNumeric(column.index(), body)
          || !trusted && !series.looksLikeQuantity(column.header())) {
        return column;
      }
      SeriesHeader.Said said = series.read(column.header());
      return column.as(ColumnRole.VALUE).about(said.subject().withIndicator(
          said.subject().equals(Subject.IN_ROWS) ? column.header() : said.rest()));
    });
  }

  /** Areas and indicators are known by what they are called, whatever stands above them. */
  private void byContent(List<ColumnUse> columns, List<Row> body) {
    if (!has(columns, ColumnRole.AREA) && !has(columns, ColumnRole.AREA_CODE)) {
      first(columns, column -> mostly(column.index(), body, this::isArea))
          .ifPresent(column -> columns.set(column.index(), column.as(ColumnRole.AREA)));
    }
    if (!has(columns, ColumnRole.INDICATOR) && !has(columns, ColumnRole.INDICATOR_CODE)) {
      first(columns, column -> mostly(column.index(), body, cell -> indicators.find(cell.text()).isPresent()))
          .ifPresent(column -> columns.set(column.index(), column.as(ColumnRole.INDICATOR)));
    }
  }

  private static Optional<ColumnUse> first(List<ColumnUse> columns, Predicate<ColumnUse> wanted) {
    return columns.stream().filter(column -> column.role() == ColumnRole.IGNORE).filter(wanted).findFirst();
  }

  /** The columns of a table without header, by what they hold. */
  List<ColumnUse> withoutHeader(int count, List<Row> body) {
    List<ColumnUse> columns = new ArrayList<>();
    Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
    for (int index = 0; index < count; index++) {
      ColumnRole role = roleOfContent(index, body);
      columns.add(new ColumnUse(index, "", role == ColumnRole.IGNORE || taken.add(role) ? role : ColumnRole.IGNORE));
    }
    return columns;
  }

  private ColumnRole roleOfContent(int index, List<Row> body) {
    if (mostly(index, body, Columns::isYear)) {
      return ColumnRole.YEAR;
    }
    if (isNumeric(index, body)) {
      return ColumnRole.VALUE;
    }
    if (mostly(index, body, this::isArea)) {
      return ColumnRole.AREA;
    }
    return mostly(index, body, cell -> indicators.find(cell.text()).isPresent()) ? ColumnRole.INDICATOR
        : ColumnRole.IGNORE;
  }

  /** Sizes and intervals belong to a single value; a column of counts is the value when there is no other. */
  private static List<ColumnUse> settled(List<ColumnUse> columns) {
    if (!has(columns, ColumnRole.VALUE) && has(columns, ColumnRole.NUMERATOR) && !has(columns, ColumnRole.N)) {
      columns.replaceAll(column -> column.role() == ColumnRole.NUMERATOR ? column.as(ColumnRole.VALUE) : column);
    }
    if (columns.stream().filter(column -> column.role() == ColumnRole.VALUE).count() > 1) {
      Set<ColumnRole> ofOneValue =
          EnumSet.of(ColumnRole.N, ColumnRole.NUMERATOR, ColumnRole.CI_LOW, ColumnRole.CI_HIGH);
      columns.replaceAll(column -> ofOneValue.contains(column.role()) ? column.as(ColumnRole.IGNORE) : column);
    }
    return columns;
  }

  private static boolean has(List<ColumnUse> columns, ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /** Whether a header is known as the name of such a column. */
  boolean isWordFor(String header, ColumnRole role) {
    return words.role(header).filter(role::equals).isPresent();
  }

  private static boolean isYear(Cell cell) {
    return cell.text().matches("(19|20)\\d\\d") || cell.number() == null && YearText.of(cell, true).year() != null;
  }

  private boolean isArea(Cell cell) {
    return cell.number() == null && areas.named(cell.text()).isPresent();
  }

  /** Whether a column holds figures, or signs for missing ones. */
  boolean isNumeric(int index, List<Row> body) {
    long figures = body.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank())
        .filter(cell -> !(Amount.of(cell) instanceof Amount.Unreadable)).count();
    long filled = body.stream().filter(row -> !row.cell(index).isBlank()).count();
    return filled > 0 && figures * 2 > filled;
  }

  private static boolean mostly(int index, List<Row> body, Predicate<Cell> kind) {
    long filled = body.stream().filter(row -> !row.cell(index).isBlank()).count();
    long fitting = body.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).filter(kind).count();
    return filled > 0 && fitting >= filled * MOST;
  }
}
