package org.musubi.roundtrip.compare;

import java.util.List;
import java.util.stream.Stream;
import org.musubi.model.council.CouncilModel;

/**
 * What returned files would change, and what they would not.
 *
 * @param rows rows with something to decide or to be told about, file by file in the order of their sheets
 */
public record Comparison(CouncilModel model, List<FileResult> files, List<RowChange> rows) {

  public Comparison {
    files = List.copyOf(files);
    rows = List.copyOf(rows);
  }

  /** All cells that do not agree. */
  public Stream<CellChange> cells() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }

  /** Number of cells of rows of the model in a state. */
  public int count(CellState state) {
    return (int) rows.stream().filter(row -> row.kind() == RowKind.KNOWN).flatMap(row -> row.cells().stream())
        .filter(cell -> cell.state() == state).count();
  }

  /** Number of rows of a kind. */
  public int count(RowKind kind) {
    return (int) rows.stream().filter(row -> row.kind() == kind).count();
  }

  /** True when there is nothing to decide and nothing that could not be read. */
  public boolean isEmpty() {
    return rows.stream().noneMatch(RowChange::isRelevant);
  }

  /** Sentences about cells that cannot be taken, with their places. */
  public List<String> problems() {
    return rows.stream().flatMap(row -> row.problems().stream()).toList();
  }

  /** Sentences about files that could not be read at all. */
  public List<String> failures() {
    return files.stream().filter(file -> !file.isRead()).map(FileResult::failure).toList();
  }
}
