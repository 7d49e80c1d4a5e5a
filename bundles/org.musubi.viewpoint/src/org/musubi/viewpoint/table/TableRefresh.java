package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;

/** Compares a table with the model and brings it up to date: lines, then columns, then cells. */
final class TableRefresh {
  private final Table table;
  private final Specification specification;
  private final TableEvaluator evaluator;
  private final CellLooks looks;
  private final Set<Line> changed = Collections.newSetFromMap(new IdentityHashMap<>());

  TableRefresh(Table table, Specification specification, TableEvaluator evaluator) {
    this.table = table;
    this.specification = specification;
    this.evaluator = evaluator;
    this.looks = new CellLooks(evaluator);
  }

  /** Computes everything again. */
  TableChange full() {
    LineRefresh lines = new LineRefresh(specification, evaluator, looks, changed);
    ColumnRefresh columns = new ColumnRefresh(specification, evaluator);
    lines.run(table);
    columns.run(table);
    Map<Line, Map<Column, CellPlace>> places = new Intersections(specification, evaluator).of(table);
    CellRefresh cells = new CellRefresh(evaluator, looks, changed);
    List<Line> all = table.allLines();
    all.forEach(line -> cells.run(line, places.getOrDefault(line, Map.of())));
    table.setProblems(evaluator.problems());
    return change(lines.isStructure() || columns.isStructure(), columns.isHeads(), all);
  }

  /**
   * Computes only the lines that show one of the given elements. Only right when nothing else can have changed, see
   * {@link Dependencies}.
   */
  TableChange of(Set<EObject> elements) {
    LineRefresh lines = new LineRefresh(specification, evaluator, looks, changed);
    CellRefresh cells = new CellRefresh(evaluator, looks, changed);
    List<Line> all = table.allLines();
    for (Line line : all) {
      if (elements.contains(line.target()) || table.columns().stream().map(line::cell)
          .anyMatch(cell -> cell != null && elements.contains(cell.target()))) {
        lines.show(line);
        cells.run(line, Map.of());
      }
    }
    List<TableProblem> problems = new ArrayList<>(table.problems());
    problems.removeIf(problem -> elements.contains(problem.element()));
    problems.addAll(evaluator.problems());
    table.setProblems(problems);
    return change(false, false, all);
  }

  private TableChange change(boolean structure, boolean heads, List<Line> all) {
    return new TableChange(table, structure, all.stream().filter(changed::contains).toList(), heads);
  }
}
