package org.musubi.validation.rules.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.RuleContext;

/** What several rules ask about evaluation sheets and their items. */
public final class Evaluations {

  private Evaluations() {
  }

  /**
   * True when the evaluation must be complete: the year is over, or the council has decided the overall rating or
   * confirmed the sheet in a meeting. Until then a sheet is work in progress.
   */
  public static boolean isDue(EvaluationSheet sheet, LocalDate today) {
    return sheet != null && (sheet.getOverall() != null || sheet.getConfirmedIn() != null
        || sheet.getFiscalYear() != null && today.isAfter(sheet.getFiscalYear().end()));
  }

  /** The items of a project, of all years. */
  public static List<EvaluationItem> ofProject(RuleContext context, Project project) {
    return context.withKey("evaluation items by project", EvaluationItem.class, EvaluationItem::getProject, project);
  }

  /** The items of a measure, of all years. */
  public static List<EvaluationItem> ofMeasure(RuleContext context, Measure measure) {
    return context.withKey("evaluation items by measure", EvaluationItem.class, EvaluationItem::getMeasure, measure);
  }

  /** The measures of an indicator. */
  public static List<Measure> measuresOf(RuleContext context, Indicator indicator) {
    return context.withKey("measures by indicator", Measure.class, Measure::getIndicator, indicator);
  }

  /** The actual values taken from a value of the council's data. */
  public static List<Measurement> measurementsOf(RuleContext context, Observation value) {
    return context.withKey("measurements by observation", Measurement.class, Measurement::getObservation, value);
  }

  /**
   * The items whose rating may change with an element: item, sheet, measure, its actual values,
   * the data they were taken from, or its indicator.
   */
  public static Collection<EvaluationItem> ratedWith(EObject changed, RuleContext context) {
    Set<EvaluationItem> items = new LinkedHashSet<>();
    Neighbours.nearest(changed, EvaluationItem.class).ifPresent(items::add);
    if (changed instanceof EvaluationSheet sheet) {
      items.addAll(sheet.getItems());
    }
    if (changed instanceof Indicator indicator) {
      measuresOf(context, indicator).forEach(measure -> items.addAll(ofMeasure(context, measure)));
    }
    Neighbours.nearest(changed, Observation.class).ifPresent(value -> measurementsOf(context, value).stream()
        .map(Measurement::getMeasure).filter(Objects::nonNull)
        .forEach(measure -> items.addAll(ofMeasure(context, measure))));
    Neighbours.nearest(changed, Measure.class).ifPresent(measure -> items.addAll(ofMeasure(context, measure)));
    return items;
  }

  /** True for the ratings after which something has to be improved. */
  public static boolean isPoor(RatingValue rating) {
    return rating == RatingValue.C || rating == RatingValue.D;
  }

  /** Who most likely sees to an improvement: the lead of the project, else the secretariat. */
  public static Optional<Organization> responsible(EvaluationItem item, RuleContext context) {
    return Projects.lead(item == null ? null : item.getProject()).or(() -> Secretariats.first(context));
  }
}
