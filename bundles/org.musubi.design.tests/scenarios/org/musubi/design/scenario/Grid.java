package org.musubi.design.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An open table. Tools are called by their name in the specification; each that changes something is one step of the
 * history, after which all that is open is up to date.
 */
public interface Grid extends Representation {

  /** Lines of the first level, from top to bottom. */
  List<Line> lines();

  /** Columns from left to right, without that of the labels of the lines. */
  List<Column> columns();

  /** What a line has in a column; empty = nothing. */
  Optional<Cell> cell(Line line, Column column);

  /** All cells, line by line. */
  default Stream<Cell> cells() {
    return lines().stream().flatMap(Line::andBelow)
        .flatMap(line -> columns().stream().map(column -> cell(line, column)).flatMap(Optional::stream));
  }

  @Override
  default String print() {
    Stream<String> heads = columns().stream().map(column -> "column " + column.mapping() + " " + column.label());
    Stream<String> lines = lines().stream().flatMap(Line::andBelow).map(line -> line.label() + " | "
        + columns().stream().map(column -> cell(line, column).map(Grid::print).orElse(""))
            .collect(Collectors.joining(" | ")));
    return String.join("\n", Stream.concat(heads, lines).toList());
  }

  private static String print(Cell cell) {
    return "[" + cell.text() + " " + cell.background() + (cell.isBold() ? " bold]" : "]");
  }

  /** Whether users may write there; also where there is no cell yet. */
  Verdict canEdit(Line line, Column column);

  /**
   * Writes into a cell, or makes one where there is none. A text that cannot be read changes nothing.
   *
   * @throws Refused when nothing may be written there, or, where the runtime tells reasons, the text cannot be read
   */
  void edit(Line line, Column column, String text);

  /** Uses a tool of the table that makes a line or a column. */
  void create(String tool);

  Verdict canDelete(Line line);

  /** @throws Refused when it may not */
  void delete(Line line);

  /** @throws Refused when it may not */
  void delete(Column column);
}
