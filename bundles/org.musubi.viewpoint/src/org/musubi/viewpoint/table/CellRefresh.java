package org.musubi.viewpoint.table;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.specification.FeatureColumnMapping;
import org.musubi.viewpoint.specification.IntersectionMapping;

/** Brings the cells of lines up to date. */
final class CellRefresh {
  /** A column with this feature shows only what its label expression says. */
  static final String ANY_FEATURE = "*";

  private final TableEvaluator evaluator;
  private final CellLooks looks;
  private final EditRules rules;
  private final Set<Line> changed;

  CellRefresh(TableEvaluator evaluator, CellLooks looks, Set<Line> changed) {
    this.evaluator = evaluator;
    this.looks = looks;
    this.rules = new EditRules();
    this.changed = changed;
  }

  /** @param places where the cells of a cross table are */
  void run(Line line, Map<Column, CellPlace> places) {
    Table table = line.table();
    Map<Column, Cell> cells = new IdentityHashMap<>();
    for (Column column : table.columns()) {
      CellPlace place = column.isFeature() ? feature(line, column) : places.get(column);
      if (place != null) {
        cells.put(column, existing(line, column, place));
      }
    }
    if (!line.ownCells().equals(cells)) {
      changed.add(line);
      line.ownCells().clear();
      line.ownCells().putAll(cells);
    }
    for (Cell cell : cells.values()) {
      EditRules.Rule rule = rules.of(cell);
      boolean editable = rule.refusal() == null && evaluator.test(rule.condition(), rule.scope(), true, false);
      if (cell.show(text(cell), looks.of(cell), editable)) {
        changed.add(line);
      }
    }
  }

  private CellPlace feature(Line line, Column column) {
    FeatureColumnMapping mapping = (FeatureColumnMapping) column.mapping();
    EObject target = TableEvaluator.isEmpty(mapping.getFeatureParentExpression()) ? line.target()
        : evaluator.element(mapping.getFeatureParentExpression(), TableScopes.at(line, column));
    boolean shown = target != null && (ANY_FEATURE.equals(mapping.getFeatureName())
        || target.eClass().getEStructuralFeature(mapping.getFeatureName()) != null);
    return shown ? new CellPlace(mapping, target) : null;
  }

  private static Cell existing(Line line, Column column, CellPlace place) {
    Cell cell = line.cell(column);
    return cell != null && cell.updater() == place.updater() && cell.target() == place.target() ? cell
        : new Cell(line, column, place.updater(), place.target());
  }

  private String text(Cell cell) {
    return switch (cell.updater()) {
      case IntersectionMapping intersection ->
          evaluator.text(intersection.getLabelExpression(), TableScopes.of(cell));
      case FeatureColumnMapping mapping when !TableEvaluator.isEmpty(mapping.getLabelExpression()) ->
          evaluator.text(mapping.getLabelExpression(), TableScopes.of(cell));
      case FeatureColumnMapping mapping -> {
        EStructuralFeature feature = cell.target().eClass().getEStructuralFeature(mapping.getFeatureName());
        yield feature == null ? "" : evaluator.value(cell.target(), feature);
      }
      default -> "";
    };
  }
}
