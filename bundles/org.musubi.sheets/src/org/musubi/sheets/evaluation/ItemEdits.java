package org.musubi.sheets.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.Aligned;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;

/** What entries in an evaluation sheet change in the model. */
final class ItemEdits {

  private ItemEdits() {
  }

  /**
   * Enters the actual value of a measure for a year: changes the value that counts for the year or adds one; null takes
   * back what was entered. A value that differs from the observation it was taken from no longer refers to it.
   */
  static void enterActual(Measure measure, FiscalYear year, Double value) {
    Optional<Measurement> existing = Measurements.of(measure, year);
    if (value == null) {
      existing.ifPresent(measurement -> takeBack(measure, measurement));
      return;
    }
    Measurement measurement = existing.orElseGet(() -> addMeasurement(measure, year));
    if (measurement.getObservation() != null && !value.equals(measurement.getObservation().getValue())) {
      measurement.setObservation(null);
    }
    measurement.setActual(value);
    if (measurement.getSourceText() == null) {
      measurement.setSourceText(measure.getSourceText());
    }
  }

  /** What else is known of the value stays: its date, its own source, what was noted. */
  private static void takeBack(Measure measure, Measurement measurement) {
    boolean ownSource = measurement.getSourceText() != null
        && !measurement.getSourceText().equals(measure.getSourceText());
    if (ownSource || measurement.getObservedOn() != null || measurement.getNote() != null) {
      measurement.setActual(null);
      measurement.setObservation(null);
    } else {
      Removal.of(measurement);
    }
  }

  private static Measurement addMeasurement(Measure measure, FiscalYear year) {
    Measurement measurement = LogicFactory.eINSTANCE.createMeasurement();
    measurement.setFiscalYear(year);
    measure.getMeasurements().add(measurement);
    return measurement;
  }

  /** The improvements of an item, a line each. */
  static Aligned<ImprovementAction> improvements(EvaluationItem item) {
    return new Aligned<>(item.getImprovements(), ImprovementAction::getText, ImprovementAction::setText,
        () -> improvement(item), Removal::of);
  }

  private static ImprovementAction improvement(EvaluationItem item) {
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    FiscalYear evaluated = item.getSheet() == null ? null : item.getSheet().getFiscalYear();
    action.setTargetYear(evaluated == null ? null : evaluated.next());
    return action;
  }

  static List<Responsible> responsible(EvaluationItem item) {
    return improvements(item).values(action -> Responsible.of(action.getResponsible(), action.getDueBy()));
  }

  static void setResponsible(EvaluationItem item, List<Responsible> values) {
    improvements(item).writeValues(values, (action, value) -> {
      action.setResponsible(value == null ? null : value.organization());
      action.setDueBy(value == null ? null : value.due());
    });
  }

  /** A new item of a sheet, which becomes part of the model with its first item. */
  static EvaluationItem create(EvaluationSheet sheet, EditScope scope) {
    if (sheet.eContainer() == null) {
      scope.model().getEvaluations().add(Births.numbered(scope.model(), sheet));
    }
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    sheet.getItems().add(Births.numbered(scope.model(), item));
    return item;
  }

  /** Rows of the table of items; its sections are the aspects. */
  static RowEdit<ItemRow> rows(EvaluationSheet sheet, SheetContext context) {
    return new RowEdit<>() {
      @Override
      public ItemRow create(EditScope scope, String section) {
        EvaluationItem item = ItemEdits.create(sheet, scope);
        Stream.of(Aspect.values()).filter(aspect -> Objects.equals(aspect.name(), section)).findFirst()
            .ifPresent(item::setAspect);
        return new ItemRow(item, context);
      }

      @Override
      public void remove(ItemRow row) {
        Removal.of(row.item());
      }
    };
  }
}
