package org.musubi.workbench.forms.computed;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.workbench.forms.value.Accessor;

/** Figures that pages show beside what people enter, computed by the same rules as the sheets. */
public final class PageFigures {

  /** Percent of the kept value that counts as no change where a measure has no tolerance of its own. */
  private static final double USUAL_TOLERANCE = 2;

  private PageFigures() {
  }

  /** How far a measurement has come towards the final target, in percent. */
  public static Accessor achievementFinal() {
    return achievement(TargetBasis.FINAL);
  }

  /** How far a measurement has come towards the target of its fiscal year, in percent. */
  public static Accessor achievementOfYear() {
    return achievement(TargetBasis.PRO_RATED);
  }

  /** The target pro-rated to the fiscal year of a measurement. */
  public static Accessor targetOfYear() {
    return new Computed(LogicPackage.Literals.MEASURE__TARGET_VALUE, ofMeasurement((measure, measurement) -> {
      var target = figures(measure, measurement).proRatedTarget();
      return target.isPresent() ? Decimals.format(target.getAsDouble(), 1) : Achievement.MISSING;
    }));
  }

  /** Achievement of an evaluation item as it is printed. */
  public static Accessor itemAchievement() {
    return new Computed(EvaluationPackage.Literals.EVALUATION_ITEM__ACHIEVEMENT,
        element -> element instanceof EvaluationItem item ? ItemRatings.achievement(item).display() : "");
  }

  private static Accessor achievement(TargetBasis basis) {
    return new Computed(EvaluationPackage.Literals.EVALUATION_ITEM__ACHIEVEMENT,
        ofMeasurement((measure, measurement) ->
            Achievement.of(figures(measure, measurement), basis, USUAL_TOLERANCE).display()));
  }

  private static Figures figures(Measure measure, Measurement measurement) {
    return Figures.of(measure, measurement.getFiscalYear())
        .withActual(measurement.getActual());
  }

  private static Function<EObject, String> ofMeasurement(
      BiFunction<Measure, Measurement, String> rule) {
    return element -> element instanceof Measurement row && row.getMeasure() != null && row.getFiscalYear() != null
        ? rule.apply(row.getMeasure(), row) : "";
  }
}
