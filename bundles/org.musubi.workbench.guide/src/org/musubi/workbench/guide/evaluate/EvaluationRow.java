package org.musubi.workbench.guide.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.actuals.MeasureRow;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

/**
 * A line of the evaluation table: an item of the sheet with its measure, an item without measure, or a measure whose
 * value is expected but which the sheet does not rate.
 *
 * @param item null when the sheet has no item for the measure
 * @param figures null for an item without measure
 * @param basis the target the sheet compares with
 */
record EvaluationRow(EvaluationItem item, MeasureRow figures, TargetBasis basis) {

  /** The lines of a year: the items in the order of the sheet, then measures without item. */
  static List<EvaluationRow> of(CouncilModel model, FiscalYear year) {
    Map<Measure, MeasureRow> measures = new HashMap<>();
    List<MeasureRow> expected = Actuals.rows(model, year);
    expected.forEach(row -> measures.put(row.measure(), row));
    Optional<EvaluationSheet> sheet = EvaluationSheets.of(model, year);
    TargetBasis basis = sheet.map(EvaluationSheet::getBasis).orElse(TargetBasis.PRO_RATED);
    List<EvaluationRow> rows = new ArrayList<>();
    Set<Measure> rated = new HashSet<>();
    sheet.ifPresent(found -> found.getItems().forEach(item -> {
      rated.add(item.getMeasure());
      rows.add(new EvaluationRow(item, measures.get(item.getMeasure()), basis));
    }));
    expected.stream().filter(row -> !rated.contains(row.measure()))
        .forEach(row -> rows.add(new EvaluationRow(null, row, basis)));
    return rows;
  }

  /** What the line is about; the same after every change. */
  NamedElement element() {
    return item != null ? item : figures.measure();
  }

  Optional<Measure> measure() {
    return Optional.ofNullable(figures).map(MeasureRow::measure);
  }

  String name() {
    NamedElement element = element();
    return element.getName() == null ? "" : element.getName();
  }

  Aspect aspect() {
    return item != null ? item.getAspect() : figures.measure().getAspect();
  }

  String projects() {
    if (item != null && item.getProject() != null) {
      return MusubiLabels.ofElement(item.getProject());
    }
    return figures == null ? "" : figures.projects().stream().map(MusubiLabels::ofElement)
        .reduce((first, second) -> first + "、" + second).orElse("");
  }

  Optional<Figures> numbers() {
    return Optional.ofNullable(figures).map(MeasureRow::figures);
  }

  Optional<Double> actual() {
    return figures == null ? Optional.empty() : figures.actual();
  }

  String source() {
    return Optional.ofNullable(figures).map(MeasureRow::measurement).map(Measurement::getSourceText).orElse("");
  }

  Achievement achievement() {
    return item != null ? ItemRatings.achievement(item) : figures.achievement(basis);
  }

  RatingValue rating() {
    return item != null ? item.getRating() : figures.ratingByAchievement(basis);
  }

  RatingValue ratingByHealthJapan() {
    return figures == null ? null : figures.ratingByHealthJapan();
  }

  String reason() {
    return item != null ? RatingReason.of(item) : EvaluateText.NO_ITEM.text();
  }

  boolean demandsImprovement() {
    return item != null && Improvements.isDemanded(item);
  }

  boolean isMissing() {
    return figures != null && figures.actual().isEmpty();
  }
}
