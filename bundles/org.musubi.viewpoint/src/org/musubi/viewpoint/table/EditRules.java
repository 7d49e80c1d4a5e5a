package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.CellUpdater;
import org.musubi.viewpoint.specification.CreateCellTool;
import org.musubi.viewpoint.specification.CrossTableDescription;
import org.musubi.viewpoint.specification.FeatureColumnMapping;
import org.musubi.viewpoint.specification.IntersectionMapping;

/** Says under which condition a place of a table can be edited. */
final class EditRules {
  /**
   * A condition.
   *
   * @param refusal why it can never be edited, null = it depends on the condition
   * @param condition expression, empty = always
   * @param scope what the condition is asked of
   * @param tool the tool whose condition it is, null = none
   */
  record Rule(String refusal, String condition, Scope scope, AbstractToolDescription tool) {
    static Rule never(String refusal) {
      return new Rule(refusal, null, null, null);
    }
  }

  Rule of(Line line, Column column) {
    Cell cell = line.cell(column);
    if (cell != null) {
      return of(cell);
    }
    CreateCellTool tool = createTool(line, column);
    return tool == null || tool.getFirstModelOperation() == null ? Rule.never(TableMessage.NO_CELL.with())
        : new Rule(null, tool.getPrecondition(), TableScopes.at(line, column), tool);
  }

  Rule of(Cell cell) {
    CellUpdater updater = cell.updater();
    if (updater.getDirectEdit() == null) {
      String refusal = updater instanceof FeatureColumnMapping mapping ? featureRefusal(cell, mapping)
          : TableMessage.NOT_EDITABLE.with();
      if (refusal != null) {
        return Rule.never(refusal);
      }
    }
    return new Rule(null, updater.getCanEdit(), TableScopes.of(cell), null);
  }

  /** Why a feature cannot be edited without a tool, null when it can. */
  private static String featureRefusal(Cell cell, FeatureColumnMapping mapping) {
    EStructuralFeature feature = feature(cell);
    if (feature == null) {
      return TableMessage.NOT_EDITABLE.with();
    }
    if (!feature.isChangeable() || feature.isDerived()) {
      return TableMessage.READ_ONLY_FEATURE.with(cell.column().label());
    }
    if (feature instanceof EReference reference) {
      return reference.isContainment() || reference.isContainer()
          ? TableMessage.CONTAINMENT.with(cell.column().label()) : null;
    }
    return feature.isMany() ? TableMessage.MANY_VALUES.with(cell.column().label()) : null;
  }

  /** The feature a cell shows, null when it shows none. */
  static EStructuralFeature feature(Cell cell) {
    return cell.updater() instanceof FeatureColumnMapping mapping && mapping.getFeatureName() != null
        ? cell.target().eClass().getEStructuralFeature(mapping.getFeatureName()) : null;
  }

  /** The tool that fills an empty place, null when there is none. */
  static CreateCellTool createTool(Line line, Column column) {
    if (line.table().description() instanceof CrossTableDescription cross) {
      for (IntersectionMapping mapping : cross.getIntersection()) {
        if (mapping.getCreate() != null && mapping.getColumnMapping() == column.mapping()
            && mapping.getLineMapping().contains(line.mapping())) {
          return mapping.getCreate();
        }
      }
    }
    return null;
  }
}
