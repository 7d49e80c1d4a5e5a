package org.musubi.cycle.years;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/**
 * Two fiscal years side by side: projects, measures and the grades of the aspects.
 *
 * @param earlier the earlier fiscal year
 * @param later the later fiscal year
 * @param projects every project planned in one of them
 * @param measures every measure with an actual value in one of them
 * @param aspects the aspects of the evaluation
 */
public record YearComparison(FiscalYear earlier, FiscalYear later, List<ProjectChange> projects,
    List<MeasureChange> measures, List<AspectChange> aspects) {

  /** What happened to a project between two years. */
  public enum Fate { NEW, CONTINUED, GONE }

  /** A project; a year in which it was not planned is null. */
  public record ProjectChange(Project project, ProjectYear earlier, ProjectYear later) {

    public Fate fate() {
      if (earlier == null) {
        return Fate.NEW;
      }
      return later == null ? Fate.GONE : Fate.CONTINUED;
    }
  }

  /**
   * A measure with its actual values and ratings.
   *
   * @param betterBy change in the desired direction, null when a value or the direction is missing
   */
  public record MeasureChange(Measure measure, Double earlier, Double later, RatingValue earlierRating,
      RatingValue laterRating, Double betterBy) {
  }

  /** The grade of an aspect in both years as printed, {@code –} without one. */
  public record AspectChange(Aspect aspect, String earlier, String later) {
  }

  /** Compares two fiscal years, whichever is given first. */
  public static YearComparison of(CouncilModel model, FiscalYear first, FiscalYear second) {
    FiscalYear earlier = first.compareTo(second) <= 0 ? first : second;
    FiscalYear later = earlier == first ? second : first;
    return new YearComparison(earlier, later, projects(model, earlier, later), measures(model, earlier, later),
        aspects(model, earlier, later));
  }

  private static List<ProjectChange> projects(CouncilModel model, FiscalYear earlier, FiscalYear later) {
    return model.getProjects().stream()
        .map(project -> new ProjectChange(project, Actuals.yearOf(project, earlier).orElse(null),
            Actuals.yearOf(project, later).orElse(null)))
        .filter(change -> change.earlier() != null || change.later() != null)
        .toList();
  }

  private static List<MeasureChange> measures(CouncilModel model, FiscalYear earlier, FiscalYear later) {
    Set<Measure> measured = new LinkedHashSet<>();
    model.getMeasures().stream()
        .filter(measure -> Measurements.of(measure, earlier).isPresent() || Measurements.of(measure, later).isPresent())
        .forEach(measured::add);
    List<MeasureChange> changes = new ArrayList<>();
    for (Measure measure : measured) {
      Double before = actual(measure, earlier);
      Double after = actual(measure, later);
      changes.add(new MeasureChange(measure, before, after, rating(model, measure, earlier),
          rating(model, measure, later), betterBy(measure.getDirection(), before, after)));
    }
    return changes;
  }

  private static Double actual(Measure measure, FiscalYear year) {
    return Measurements.of(measure, year).map(Measurement::getActual).orElse(null);
  }

  private static RatingValue rating(CouncilModel model, Measure measure, FiscalYear year) {
    return EvaluationSheets.of(model, year).stream()
        .flatMap(sheet -> sheet.getItems().stream())
        .filter(item -> item.getMeasure() == measure)
        .findFirst()
        .map((EvaluationItem item) -> ItemRatings.rating(item))
        .orElse(null);
  }

  private static Double betterBy(Direction direction, Double before, Double after) {
    if (before == null || after == null) {
      return null;
    }
    return switch (direction) {
      case UP -> after - before;
      case DOWN -> before - after;
      case null, default -> null;
    };
  }

  private static List<AspectChange> aspects(CouncilModel model, FiscalYear earlier, FiscalYear later) {
    SheetSummary before = EvaluationSheets.of(model, earlier).map(SheetSummary::of).orElse(null);
    SheetSummary after = EvaluationSheets.of(model, later).map(SheetSummary::of).orElse(null);
    return List.of(Aspect.values()).stream()
        .map(aspect -> new AspectChange(aspect, grade(before, aspect), grade(after, aspect)))
        .toList();
  }

  private static String grade(SheetSummary summary, Aspect aspect) {
    return summary == null ? "–"
        : summary.aspect(aspect).map(found -> found.composite().display()).orElse("–");
  }
}
