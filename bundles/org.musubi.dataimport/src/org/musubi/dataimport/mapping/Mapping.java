package org.musubi.dataimport.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.dataimport.text.ImportText;

/**
 * How a table is read: where its header is, what its columns hold, and what is the same for all rows.
 *
 * @param headerRow number of the first row of the header, 0 for a table without one
 * @param headerRows how many rows the header has
 * @param columns every column of the table
 * @param everywhere what is said about all values of the table
 */
public record Mapping(int headerRow, int headerRows, List<ColumnUse> columns, Subject everywhere) {

  public Mapping {
    columns = List.copyOf(columns);
  }

  /** The number of the first row with values. */
  public int firstRow() {
    return headerRow + headerRows;
  }

  /** The column of a role that can be there once. */
  public Optional<ColumnUse> column(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).findFirst();
  }

  public List<ColumnUse> columns(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  public boolean has(ColumnRole role) {
    return column(role).isPresent();
  }

  /** The same with one column used differently; a role that can be there once is taken from the column that had it. */
  public Mapping with(ColumnUse changed) {
    List<ColumnUse> others = new ArrayList<>(columns);
    others.replaceAll(column -> column.index() == changed.index() ? changed
        : column.role() == changed.role() && !changed.role().isRepeatable() ? column.as(ColumnRole.IGNORE) : column);
    return new Mapping(headerRow, headerRows, others, everywhere);
  }

  public Mapping withEverywhere(Subject subject) {
    return new Mapping(headerRow, headerRows, columns, subject);
  }

  /** What the table does not say, so that nothing can be imported. */
  public List<ColumnRole> missing() {
    Set<ColumnRole> missing = EnumSet.noneOf(ColumnRole.class);
    List<ColumnUse> values = columns(ColumnRole.VALUE);
    if (everywhere.area() == null && !has(ColumnRole.AREA) && !has(ColumnRole.AREA_CODE)
        && !values.stream().allMatch(value -> value.subject().area() != null)) {
      missing.add(ColumnRole.AREA);
    }
    if (everywhere.year() == null && !has(ColumnRole.YEAR) && !has(ColumnRole.FISCAL_YEAR)
        && !values.stream().allMatch(value -> value.subject().year() != null)) {
      missing.add(ColumnRole.YEAR);
    }
    if (everywhere.indicator() == null && !has(ColumnRole.INDICATOR) && !has(ColumnRole.INDICATOR_CODE)
        && !values.stream().allMatch(value -> value.subject().indicator() != null)) {
      missing.add(ColumnRole.INDICATOR);
    }
    if (values.isEmpty()) {
      missing.add(ColumnRole.VALUE);
      // An empty list of values says nothing about their years or indicators.
      addUnlessRows(missing, ColumnRole.AREA, ColumnRole.AREA_CODE, everywhere.area());
      addUnlessRows(missing, ColumnRole.YEAR, ColumnRole.FISCAL_YEAR, everywhere.year());
      addUnlessRows(missing, ColumnRole.INDICATOR, ColumnRole.INDICATOR_CODE, everywhere.indicator());
    }
    return List.of(ColumnRole.AREA, ColumnRole.YEAR, ColumnRole.INDICATOR, ColumnRole.VALUE).stream()
        .filter(missing::contains).toList();
  }

  private void addUnlessRows(Set<ColumnRole> missing, ColumnRole role, ColumnRole other, Object said) {
    if (said == null && !has(role) && !has(other)) {
      missing.add(role);
    }
  }

  /** Why nothing can be imported this way, as one sentence naming the expected and the found columns. */
  public Optional<String> complaint() {
    List<ColumnRole> missing = missing();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String separator = ImportText.LIST_SEPARATOR.say();
    String expected = missing.stream().map(Mapping::expectation).collect(Collectors.joining(separator));
    String found = columns.stream().map(ColumnUse::header).filter(header -> !header.isBlank())
        .map(ImportText.QUOTED::say).collect(Collectors.joining(separator));
    return Optional.of(found.isEmpty() ? ImportText.NO_HEADER_FOUND.say(expected)
        : ImportText.WRONG_HEADER.say(expected, found));
  }

  private static String expectation(ColumnRole role) {
    return (switch (role) {
      case AREA -> ImportText.EXPECT_AREA;
      case YEAR -> ImportText.EXPECT_YEAR;
      case INDICATOR -> ImportText.EXPECT_INDICATOR;
      default -> ImportText.EXPECT_VALUE;
    }).say();
  }
}
