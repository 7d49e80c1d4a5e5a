package org.musubi.sheets.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.musubi.sheets.template.FormulaText.Corner;
import org.musubi.sheets.template.FormulaText.Reference;

/**
 * Adjusts the formulas of a house style to where its cells have gone. In a repeated row they are filled down as Excel
 * does: what has no dollar sign moves along with the line.
 */
final class TemplateFormulas {

  /** Where a formula stands; {@code row} is the one in the house style, {@code line} the one it is written to. */
  record Here(String sheet, int row, int column, int line) {
  }

  private final Map<String, Arrangement> arrangements;
  private final List<String> removed;

  /**
   * Adjusts formulas of a workbook.
   *
   * @param arrangements of the filled worksheets, by their names
   * @param removed      names of worksheets that are not written
   */
  TemplateFormulas(Map<String, Arrangement> arrangements, List<String> removed) {
    this.arrangements = arrangements;
    this.removed = removed;
  }

  /** The formula as it is to be written; empty when cells it needs are gone. */
  Optional<String> rewrite(String formula, Here here) {
    return FormulaText.rewrite(formula, new FormulaText.Change() {
      @Override
      public Optional<String> of(Reference reference) {
        return changed(reference, here);
      }

      @Override
      public Optional<String> ofRows(String sheet, String prefix, int first, int last) {
        return changedRows(sheet == null ? here.sheet() : sheet, prefix, first, last);
      }
    });
  }

  /** The cells a chart of a worksheet draws: a repeated cell stands for all its lines. */
  Optional<String> drawn(String cells, String sheet) {
    Here nowhere = new Here(sheet, -1, -1, -1);
    return FormulaText.rewrite(cells, reference -> {
      Arrangement target = arrangements.get(reference.sheet() == null ? sheet : reference.sheet());
      List<Integer> rows = target == null || reference.last() != null ? List.of()
          : target.rowsOf(reference.first().row(), reference.first().column());
      return rows.size() < 2 ? changed(reference, nowhere)
          : Optional.of(reference.text(at(reference.first(), rows.getFirst()), at(reference.first(), rows.getLast())));
    });
  }

  private Optional<String> changedRows(String sheet, String prefix, int first, int last) {
    if (removed.contains(sheet)) {
      return Optional.empty();
    }
    Arrangement arrangement = arrangements.get(sheet);
    int newFirst = arrangement == null ? first : arrangement.rowOf(first);
    int newLast = arrangement == null ? last : arrangement.rowOf(last);
    return Optional.of(prefix + "$" + (newFirst + 1) + ":$" + (newLast + 1));
  }

  private Optional<String> changed(Reference reference, Here here) {
    String sheet = reference.sheet() == null ? here.sheet() : reference.sheet();
    if (removed.contains(sheet)) {
      return Optional.empty();
    }
    Arrangement target = arrangements.get(sheet);
    if (target == null) {
      return Optional.of(reference.text(reference.first(), reference.last()));
    }
    boolean own = sheet.equals(here.sheet());
    if (reference.last() == null) {
      return row(target, own, reference.first(), here).map(row -> reference.text(at(reference.first(), row), null));
    }
    Corner first = reference.first();
    Corner last = reference.last();
    Optional<int[]> span = target.span(new CellRangeAddress(Math.min(first.row(), last.row()),
        Math.max(first.row(), last.row()), Math.min(first.column(), last.column()),
        Math.max(first.column(), last.column())));
    return span.map(rows -> reference.text(
        at(first, movesAlong(target, own, first, here) ? along(target, first, here) : rows[0]),
        at(last, movesAlong(target, own, last, here) ? along(target, last, here) : rows[1])));
  }

  private static Corner at(Corner corner, int row) {
    return corner.at(row, corner.column());
  }

  private static Optional<Integer> row(Arrangement target, boolean own, Corner corner, Here here) {
    if (movesAlong(target, own, corner, here)) {
      return Optional.of(along(target, corner, here));
    }
    return target.rowsOf(corner.row(), corner.column()).stream().findFirst();
  }

  /** True for a reference without dollar sign in a repeated row. */
  private static boolean movesAlong(Arrangement target, boolean own, Corner corner, Here here) {
    return own && !corner.fixedRow() && target.isRepeated(here.row(), here.column());
  }

  private static int along(Arrangement target, Corner corner, Here here) {
    if (target.sameLine(here.row(), here.column(), corner.row(), corner.column())) {
      return here.line();
    }
    int first = target.rowsOf(here.row(), here.column()).getFirst();
    return target.rowsOf(corner.row(), corner.column()).stream().findFirst().orElse(target.rowOf(corner.row()))
        + here.line() - first;
  }
}
