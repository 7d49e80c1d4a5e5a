package org.musubi.cli.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Composite;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measurement;

/** The tables of one evaluation sheet. */
final class EvaluationTables {

  private EvaluationTables() {
  }

  static List<ResultTable> of(CouncilModel model, EvaluationSheet sheet) {
    List<ResultTable> tables = new ArrayList<>(List.of(items(model, sheet), aspects(sheet)));
    List<EvaluationItem> demanded = Improvements.demandedIn(sheet);
    if (!demanded.isEmpty()) {
      tables.add(demands(demanded));
    }
    return tables;
  }

  private static ResultTable items(CouncilModel model, EvaluationSheet sheet) {
    List<List<Object>> rows = new ArrayList<>();
    for (EvaluationItem item : sheet.getItems()) {
      rows.add(row(item));
    }
    List<String> notes = new ArrayList<>();
    notes.add(EvaluateText.BASIS_NOTE.say(MusubiLabels.of(sheet.getBasis())));
    long missing = Actuals.missing(Actuals.rows(model, sheet.getFiscalYear()));
    if (missing > 0) {
      notes.add(EvaluateText.MISSING_NOTE.say(missing));
    }
    return new ResultTable("items", EvaluateText.ITEMS.say(MusubiLabels.of(sheet.getFiscalYear())), List.of(
        Column.text("code", EvaluateText.CODE.say()), Column.text("name", EvaluateText.NAME.say()),
        Column.text("aspect", EvaluateText.ASPECT.say()), Column.text("project", EvaluateText.PROJECT.say()),
        Column.text("measure", MusubiLabels.of(LogicPackage.Literals.MEASURE)),
        Column.number("baseline", EvaluateText.BASELINE.say()), Column.number("target", EvaluateText.TARGET.say()),
        Column.number("yearTarget", EvaluateText.YEAR_TARGET.say()),
        Column.number("actual", EvaluateText.ACTUAL.say()),
        Column.number("achievement", EvaluateText.ACHIEVEMENT.say()),
        Column.text("rating", EvaluateText.RATING.say()),
        Column.text("healthJapan", EvaluateText.OTHER_RATING.say()),
        Column.text("reason", EvaluateText.REASON.say()), Column.text("source", EvaluateText.SOURCE.say())),
        rows, notes);
  }

  private static List<Object> row(EvaluationItem item) {
    Figures figures = ItemRatings.figures(item).orElse(null);
    Achievement achievement = ItemRatings.achievement(item);
    Measurement measurement = item.getMeasurement();
    return Arrays.asList(item.getCode(), item.getName(), item.getAspect(),
        item.getProject() == null ? null : item.getProject().getCode(),
        item.getMeasure() == null ? null : item.getMeasure().getCode(),
        figures == null ? null : figures.baseline().value(),
        figures == null ? null : figures.target().value(),
        figures == null || figures.proRatedTarget().isEmpty() ? null : rounded(figures),
        figures == null ? null : figures.actual().value(),
        achievement.hasValue() ? new Shown(achievement.value(), achievement.display()) : null,
        item.getRating(),
        figures == null || item.getSheet().getScheme() == RatingScheme.HJ21 ? null
            : HealthJapanScheme.of(item.getSheet()).rate(figures),
        RatingReason.of(item), measurement == null ? null : measurement.getSourceText());
  }

  private static Shown rounded(Figures figures) {
    double target = figures.proRatedTarget().getAsDouble();
    return new Shown(target, RatingReason.number(target));
  }

  private static ResultTable aspects(EvaluationSheet sheet) {
    SheetSummary summary = SheetSummary.of(sheet);
    List<List<Object>> rows = new ArrayList<>();
    summary.aspects().forEach(aspect -> rows.add(Arrays.asList(MusubiLabels.of(aspect.aspect()),
        sheet.getItems().stream().filter(item -> item.getAspect() == aspect.aspect()).count(),
        aspect.composite().grade(), new Shown(mean(aspect.composite()), aspect.composite().display()))));
    rows.add(Arrays.asList(EvaluateText.OVERALL.say(), (long) sheet.getItems().size(),
        summary.overall().grade(), new Shown(mean(summary.overall()), summary.overall().display())));
    return new ResultTable("aspects", EvaluateText.ASPECTS.say(), List.of(
        Column.text("aspect", EvaluateText.ASPECT.say()), Column.number("items", EvaluateText.ITEM_COUNT.say()),
        Column.text("grade", EvaluateText.GRADE.say()), Column.number("mean", EvaluateText.MEAN.say())), rows,
        List.of());
  }

  private static Double mean(Composite composite) {
    return composite.mean().isPresent() ? composite.mean().getAsDouble() : null;
  }

  private static ResultTable demands(List<EvaluationItem> demanded) {
    List<List<Object>> rows = new ArrayList<>();
    demanded.forEach(item -> rows.add(Arrays.asList(item.getCode(), item.getName(), item.getRating(),
        RatingReason.of(item))));
    return new ResultTable("demands", EvaluateText.DEMANDS.say(), List.of(
        Column.text("code", EvaluateText.CODE.say()), Column.text("name", EvaluateText.NAME.say()),
        Column.text("rating", EvaluateText.RATING.say()), Column.text("reason", EvaluateText.REASON.say())), rows,
        List.of(EvaluateText.DEMAND_NOTE.say(demanded.getFirst().getCode())));
  }
}
