package org.musubi.roundtrip.apply;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/**
 * What is to be done with each difference. At first everything is taken that a partner alone has changed and new rows
 * are added; conflicts, differences without the exported sheet, deleted rows and rows recognised by name alone wait
 * for somebody to decide, and stay as they are until then.
 */
public final class Decisions {

  private final Comparison comparison;
  private final Map<CellChange, Choice> cells = new IdentityHashMap<>();
  private final Set<RowChange> accepted = new HashSet<>();
  private final Set<RowChange> decided = new HashSet<>();

  private Decisions(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The decisions that need nobody. */
  public static Decisions suggested(Comparison comparison) {
    Decisions decisions = new Decisions(comparison);
    for (RowChange row : comparison.rows()) {
      if (row.kind() == RowKind.NEW && row.problems().isEmpty() && row.question() == null) {
        decisions.accepted.add(row);
      }
      for (CellChange cell : row.cells()) {
        if (cell.state() == CellState.TAKE) {
          decisions.cells.put(cell, new Choice.Take(cell.choices().getFirst()));
        } else if (row.kind() == RowKind.NEW && !cell.choices().isEmpty()) {
          decisions.cells.put(cell, new Choice.Take(cell.choices().getFirst()));
        }
      }
    }
    return decisions;
  }

  public Comparison comparison() {
    return comparison;
  }

  /** Keeps the value in the model. */
  public Decisions keep(CellChange cell) {
    cells.put(cell, Choice.KEEP);
    return this;
  }

  /** Takes the value of a partner, one of {@link CellChange#choices}. */
  public Decisions take(CellChange cell, Offer offer) {
    cells.put(cell, new Choice.Take(offer));
    return this;
  }

  /**
   * Takes a text that somebody types instead.
   *
   * @throws UnreadableException when it is no such value: one sentence without the place of the cell
   */
  public Decisions edit(CellChange cell, String text) throws UnreadableException {
    cells.put(cell, new Choice.Edit(cell.slot().read(Entry.text(text))));
    return this;
  }

  /**
   * Says yes or no to a row: a new one is added, a deleted one is deleted, one recognised by its name is the right
   * one. No is what happens without an answer, except for new rows without problems.
   */
  public Decisions accept(RowChange row, boolean yes) {
    decided.add(row);
    if (yes) {
      accepted.add(row);
    } else {
      accepted.remove(row);
    }
    return this;
  }

  /** Takes the first value of a partner for all cells in some states that are not decided yet. */
  public Decisions takeAll(CellState first, CellState... more) {
    Set<CellState> states = EnumSet.of(first, more);
    comparison.cells().filter(cell -> states.contains(cell.state()) && !cell.choices().isEmpty()
        && !cells.containsKey(cell)).forEach(cell -> take(cell, cell.choices().getFirst()));
    return this;
  }

  /** Keeps the model for all cells in some states that are not decided yet. */
  public Decisions keepAll(CellState first, CellState... more) {
    Set<CellState> states = EnumSet.of(first, more);
    comparison.cells().filter(cell -> states.contains(cell.state()) && !cells.containsKey(cell)).forEach(this::keep);
    return this;
  }

  /** Says yes or no to all rows of a kind; of known rows only those that have to be confirmed are meant. */
  public Decisions acceptAll(RowKind kind, boolean yes) {
    comparison.rows().stream().filter(row -> row.kind() == kind
        && (kind != RowKind.KNOWN || row.question() != null)).forEach(row -> accept(row, yes));
    return this;
  }

  /** What is done with a cell. */
  public Choice of(CellChange cell) {
    return cells.getOrDefault(cell, Choice.KEEP);
  }

  /** True when a cell has been decided, by the suggestion or by somebody. */
  public boolean isDecided(CellChange cell) {
    return cells.containsKey(cell);
  }

  /** True when something of a row is taken: it needs no answer, or the answer was yes. */
  public boolean isAccepted(RowChange row) {
    return accepted.contains(row) || row.kind() == RowKind.KNOWN && row.question() == null;
  }

  /** Cells that wait for a decision; until then the model stays. */
  public List<CellChange> openCells() {
    return comparison.rows().stream().filter(row -> row.kind() == RowKind.KNOWN)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> (cell.state() == CellState.CONFLICT || cell.state() == CellState.ASK)
            && !cells.containsKey(cell)).toList();
  }

  /** Rows that wait for an answer: deleted ones, those recognised by name, new ones with problems. */
  public List<RowChange> openRows() {
    return comparison.rows().stream().filter(row -> !decided.contains(row) && switch (row.kind()) {
      case DELETED -> true;
      case KNOWN -> row.question() != null;
      case NEW -> !row.problems().isEmpty() || row.question() != null;
      case GONE -> false;
    }).toList();
  }

  /** Number of cells and rows that would change in the model. */
  public int changes() {
    int changes = 0;
    for (RowChange row : comparison.rows()) {
      if (isAccepted(row)) {
        changes += row.kind() == RowKind.KNOWN
            ? (int) row.cells().stream().filter(cell -> !(of(cell) instanceof Choice.Keep)).count() : 1;
      }
    }
    return changes;
  }
}
