package org.musubi.design.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.musubi.analysis.comparison.Trends;
import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Trend;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;

/** Evaluation items and aspects in words: the letter, the trend, the figures behind them. */
public final class EvaluationTips {

  private EvaluationTips() {
  }

  /** {@code A}; a dash when nobody has rated. */
  public static String letter(RatingValue rating) {
    return rating == null ? PlanText.UNRATED.with() : PlanText.label(rating);
  }

  /** {@code アウトカム B(6項目)}. */
  public static String aspect(EvaluationSheet sheet, Aspect aspect) {
    long items = sheet.getItems().stream().filter(item -> item.getAspect() == aspect).count();
    RatingValue grade = SheetSummary.of(sheet).aspect(aspect).map(SheetSummary.AspectSummary::composite)
        .map(Composite::grade).orElse(null);
    return PlanText.ASPECT_TITLE.with(PlanText.label(aspect), letter(grade), items);
  }

  /** The overall rating: by the council when given, else the computed one. */
  public static String overall(EvaluationSheet sheet) {
    RatingValue rating = sheet.getOverall() == null ? sheet.getComputedOverall() : sheet.getOverall();
    return PlanText.OVERALL.with(Figures.name(sheet), letter(rating));
  }

  /** {@code 【A】健康宣言をする事業所は増えたか ↗}. */
  public static String label(EvaluationItem item) {
    return PlanText.ITEM_LABEL.with(letter(item.getRating()), Figures.name(item), arrow(item)).strip();
  }

  /** The way the values of the measure went, from the baseline to the year of the sheet; empty without a series. */
  private static String arrow(EvaluationItem item) {
    return item.getMeasure() == null ? "" : PlanText.label(trend(item));
  }

  private static Trend trend(EvaluationItem item) {
    Measure measure = item.getMeasure();
    Map<Integer, Double> series = new LinkedHashMap<>();
    if (measure.getBaselineYear() != null) {
      series.put(measure.getBaselineYear().year(), measure.getBaselineValue());
    }
    for (Measurement value : measure.getMeasurements()) {
      if (value.getFiscalYear() != null && !value.isDefinitionChanged() && (item.getSheet() == null
          || item.getSheet().getFiscalYear() == null
          || value.getFiscalYear().compareTo(item.getSheet().getFiscalYear()) <= 0)) {
        series.put(value.getFiscalYear().year(), value.getActual());
      }
    }
    return Trends.of(series);
  }

  public static String of(EvaluationItem item) {
    return new Lines()
        .add(Figures.codeAndName(item))
        .add(PlanText.PLANNED.with(), item.getPlannedText())
        .add(PlanText.RESULT.with(), item.getResultText())
        .add(PlanText.ACHIEVEMENT.with(), item.getMeasure() == null ? "" : ItemRatings.achievement(item).display())
        .add(PlanText.COMPUTED.with(), PlanText.label(item.getComputedRating()))
        .add(PlanText.BY_COUNCIL.with(), PlanText.label(item.getSelfRating()))
        .add(PlanText.REASON.with(), item.getRatingReason())
        .add(PlanText.HELPED.with(), item.getFactorPlus())
        .add(PlanText.HINDERED.with(), item.getFactorMinus())
        .toString();
  }

  /** {@code ✓ 拡大: 会場と日程を増やす}; the tick says that it was adopted. */
  public static String label(ImprovementAction action) {
    String text = action.getText() == null ? "" : action.getText();
    return (action.isAdopted() ? "✓ " : "") + PlanText.ACTION.with(PlanText.label(action.getKind()), text);
  }

  public static String of(ImprovementAction action) {
    return new Lines().add(label(action))
        .add(PlanText.PROJECT_YEAR.with(), Figures.year(action.getTargetYear()))
        .add(PlanText.DUE.with(), action.getDueBy() == null ? "" : action.getDueBy().toString())
        .add(PlanText.RESPONSIBLE.with(), Figures.name(action.getResponsible()))
        .toString();
  }
}
