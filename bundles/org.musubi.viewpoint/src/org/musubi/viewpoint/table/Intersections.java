package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.CrossTableDescription;
import org.musubi.viewpoint.specification.IntersectionMapping;

/** Finds where the lines and columns of a cross table meet. Where several intersections do, the first one is shown. */
final class Intersections {
  private final Specification specification;
  private final TableEvaluator evaluator;
  private final Map<Line, Map<Column, CellPlace>> places = new IdentityHashMap<>();

  Intersections(Specification specification, TableEvaluator evaluator) {
    this.specification = specification;
    this.evaluator = evaluator;
  }

  Map<Line, Map<Column, CellPlace>> of(Table table) {
    if (table.description() instanceof CrossTableDescription cross) {
      for (IntersectionMapping mapping : cross.getIntersection()) {
        List<Line> lines = table.allLines().stream()
            .filter(line -> mapping.getLineMapping().contains(line.mapping())).toList();
        List<Column> columns = table.columns().stream()
            .filter(column -> column.mapping() == mapping.getColumnMapping()).toList();
        if (mapping.isUseDomainClass()) {
          byElements(table, mapping, lines, columns);
        } else {
          byRelation(mapping, lines, columns);
        }
      }
    }
    return places;
  }

  /** The line's element leads to the columns' elements. */
  private void byRelation(IntersectionMapping mapping, List<Line> lines, List<Column> columns) {
    Map<EObject, List<Column>> byTarget = new IdentityHashMap<>();
    columns.forEach(column -> byTarget.computeIfAbsent(column.target(), any -> new ArrayList<>()).add(column));
    for (Line line : lines) {
      for (EObject found : evaluator.elements(mapping.getColumnFinderExpression(), TableScopes.of(line))) {
        byTarget.getOrDefault(found, List.of()).forEach(column -> place(mapping, line, column, line.target()));
      }
    }
  }

  /** Elements of their own lead to lines and columns. */
  private void byElements(Table table, IntersectionMapping mapping, List<Line> lines, List<Column> columns) {
    Map<EObject, List<Line>> linesByTarget = new IdentityHashMap<>();
    lines.forEach(line -> linesByTarget.computeIfAbsent(line.target(), any -> new ArrayList<>()).add(line));
    Map<EObject, List<Column>> columnsByTarget = new IdentityHashMap<>();
    columns.forEach(column -> columnsByTarget.computeIfAbsent(column.target(), any -> new ArrayList<>()).add(column));
    for (EObject element : candidates(table, mapping)) {
      List<EObject> sources =
          evaluator.elements(mapping.getLineFinderExpression(), TableScopes.of(table).on(element));
      List<EObject> ends = sources.isEmpty() ? List.of()
          : evaluator.elements(mapping.getColumnFinderExpression(), TableScopes.of(table).on(element));
      for (EObject source : sources) {
        for (Line line : linesByTarget.getOrDefault(source, List.of())) {
          ends.forEach(end -> columnsByTarget.getOrDefault(end, List.of())
              .forEach(column -> place(mapping, line, column, element)));
        }
      }
    }
  }

  private List<EObject> candidates(Table table, IntersectionMapping mapping) {
    List<EObject> found = new ArrayList<>();
    if (TableEvaluator.isEmpty(mapping.getSemanticCandidatesExpression())) {
      EcoreUtil.getAllContents(table.target(), false).forEachRemaining(content -> found.add((EObject) content));
    } else {
      found.addAll(evaluator.elements(mapping.getSemanticCandidatesExpression(), TableScopes.of(table)));
    }
    return LineRefresh.instances(found, mapping.getDomainClass(), specification);
  }

  /** As in Sirius the precondition is asked of the column's element; the cell's is the variable {@code element}. */
  private void place(IntersectionMapping mapping, Line line, Column column, EObject target) {
    Map<Column, CellPlace> ofLine = places.computeIfAbsent(line, any -> new IdentityHashMap<>());
    if (!ofLine.containsKey(column) && evaluator.test(mapping.getPreconditionExpression(),
        TableScopes.at(line, column).on(column.target()).with("element", target), true, false)) {
      ofLine.put(column, new CellPlace(mapping, target));
    }
  }
}
