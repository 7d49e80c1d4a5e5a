package org.musubi.workbench.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;

/** A line of the tree of differences: a sheet, a row of it, or a cell of that. */
sealed interface Node {

  /** The line above it; null for a sheet. */
  Node parent();

  List<? extends Node> children();

  /** A worksheet with rows that differ. */
  record SheetNode(String name, List<RowNode> rows) implements Node {

    @Override
    public Node parent() {
      return null;
    }

    @Override
    public List<RowNode> children() {
      return rows;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SheetNode sheet && sheet.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A row; what has to be decided stands first. */
  record RowNode(SheetNode parent, RowChange row, List<CellNode> cells) implements Node {

    @Override
    public List<CellNode> children() {
      return cells;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof RowNode node && node.row == row;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(row);
    }
  }

  /** A cell. */
  record CellNode(RowNode parent, CellChange cell) implements Node {

    RowChange row() {
      return parent.row();
    }

    @Override
    public List<Node> children() {
      return List.of();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CellNode node && node.cell == cell;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(cell);
    }
  }

  /** The lines of a comparison, conflicts first; what has changed here alone is no concern of the partner's. */
  static List<SheetNode> of(Comparison comparison) {
    Map<String, SheetNode> sheets = new LinkedHashMap<>();
    Comparator<RowChange> conflictsFirst = Comparator.comparingInt(Node::urgency);
    comparison.rows().stream().filter(RowChange::isRelevant).sorted(conflictsFirst).forEach(row -> {
      SheetNode sheet = sheets.computeIfAbsent(row.sheet(), name -> new SheetNode(name, new ArrayList<>()));
      RowNode node = new RowNode(sheet, row, new ArrayList<>());
      sheet.rows().add(node);
      row.cells().stream().filter(cell -> isShown(row, cell))
          .sorted(Comparator.comparingInt(cell -> urgency(cell.state())))
          .forEach(cell -> node.cells().add(new CellNode(node, cell)));
    });
    return sheets.values().stream()
        .sorted(Comparator.comparingInt(sheet -> urgency(sheet.rows().getFirst().row()))).toList();
  }

  private static boolean isShown(RowChange row, CellChange cell) {
    return row.kind() == RowKind.NEW || cell.state() != CellState.SAME && cell.state() != CellState.MODEL_ONLY;
  }

  /** Whether two sides changed something, in a way somebody has to decide. */
  static boolean isConflict(Node node) {
    return switch (node) {
      case CellNode cell -> cell.cell().state() == CellState.CONFLICT;
      case RowNode row -> row.cells().stream().anyMatch(Node::isConflict);
      case SheetNode sheet -> sheet.rows().stream().anyMatch(Node::isConflict);
    };
  }

  private static int urgency(RowChange row) {
    int ofRow = row.question() != null || row.kind() == RowKind.DELETED ? 1 : 3;
    return Math.min(ofRow, row.cells().stream().mapToInt(cell -> urgency(cell.state())).min().orElse(ofRow));
  }

  private static int urgency(CellState state) {
    return switch (state) {
      case CONFLICT -> 0;
      case ASK -> 1;
      case REFUSED -> 2;
      case TAKE -> 3;
      case SAME, MODEL_ONLY -> 4;
    };
  }
}
