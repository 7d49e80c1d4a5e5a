package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.Measure;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of the table of items: B to W as domain.md 6.4 has them, hidden ones from X for the formulas. */
final class ItemColumns {

  private static final String GENERAL = "General";

  private final CellType<Measure> measures = CellTypes.measure();
  private final SheetContext context;
  private final EvaluationSheet sheet;

  ItemColumns(SheetContext context, EvaluationSheet sheet) {
    this.context = context;
    this.sheet = sheet;
  }

  List<Column<ItemRow>> all() {
    List<Column<ItemRow>> columns = new ArrayList<>();
    columns.add(Column.id(row -> row.item().getId()));
    columns.addAll(item());
    columns.addAll(figures());
    columns.addAll(rating());
    columns.addAll(texts());
    columns.addAll(entries());
    columns.addAll(steps());
    return columns;
  }

  private List<Column<ItemRow>> item() {
    String group = context.say(EvaluationText.GROUP_ITEM);
    String qualitative = context.say(EvaluationText.QUALITATIVE, "").strip();
    return List.of(
        edited(at("B", "aspect", EvaluationText.ASPECT, 8, group).centered().check(Validation.only(ModelLists.ASPECTS)),
            CellTypes.choice(Aspect.class), EvaluationItem::getAspect, EvaluationItem::setAspect),
        Inputs.of(at("C", "item", EvaluationText.ITEM, 20, group).names(), context, CellTypes.text(),
            ItemRow::name, (row, name) -> row.item().setName(name)),
        edited(at("D", "project", EvaluationText.PROJECT, 18, group).check(Validation.offer(ModelLists.PROJECTS)),
            CellTypes.orWord(CellTypes.project(), "–"), EvaluationItem::getProject, EvaluationItem::setProject),
        Inputs.of(at("E", "indicator", EvaluationText.INDICATOR, 14, group)
            .check(Validation.offer(ModelLists.MEASURES)), context,
            CellTypes.orWord(measures, qualitative), ItemRow::measure,
            (row, measure) -> row.item().setMeasure(measure), row -> !row.isInWords())
            .text(this::indicator),
        at("F", "unit", EvaluationText.UNIT, 8, group).value(row -> Value.textOrMissing(row.unit())).centered());
  }

  private String indicator(ItemRow row) {
    return row.measure() == null ? row.indicator() : measures.show(row.measure(), context);
  }

  private List<Column<ItemRow>> figures() {
    String group = context.say(EvaluationText.GROUP_FIGURES);
    return List.of(
        at("G", "baseline", EvaluationText.BASELINE, 10, group).value(ItemRow::baseline),
        at("H", "target", EvaluationText.TARGET, 10, group).value(ItemRow::target),
        Inputs.cell(at("I", "actual", EvaluationText.ACTUAL, 10, group).value(ItemRow::actual)
            .check(Validation.DECIMAL), CellTypes.decimal(), ItemRow::entered, ItemRow::enter,
            row -> row.measure() != null),
        at("J", "achievement", EvaluationText.ACHIEVEMENT, 12, group)
            .formula(AchievementFormulas.printed(percent()), "0.0"),
        at("K", "previous", EvaluationText.PREVIOUS, 8, group).value(ItemRow::previous),
        at("L", "trend", EvaluationText.TREND, 8, group).formula(RatingFormulas.trend(), GENERAL));
  }

  private List<Column<ItemRow>> rating() {
    String group = context.say(EvaluationText.GROUP_RATING);
    return List.of(
        at("M", "computed", EvaluationText.COMPUTED, 8, group).formula(computed(), GENERAL)
            .highlight("OR({computed}=\"C\",{computed}=\"D\")", "\"▲\"@"),
        edited(at("N", "self", EvaluationText.SELF, 8, group).centered(), CellTypes.choice(RatingValue.class),
            EvaluationItem::getSelfRating, EvaluationItem::setSelfRating).check(Validation.only(ModelLists.RATINGS))
            .highlight("AND({self}<>\"\",{self}<>{computed},{computed}<>\"–\",{reason}=\"\")", "@\"※\"")
            .highlight("OR({self}=\"C\",{self}=\"D\")", "\"▲\"@"),
        text(at("O", "reason", EvaluationText.REASON, 26, group),
            EvaluationItem::getRatingReason, EvaluationItem::setRatingReason));
  }

  private List<Column<ItemRow>> texts() {
    String factors = context.say(EvaluationText.GROUP_FACTORS);
    String next = context.say(EvaluationText.GROUP_NEXT);
    String notes = context.say(EvaluationText.GROUP_NOTES);
    return List.of(
        text(at("P", "factorPlus", EvaluationText.FACTOR_PLUS, 24, factors),
            EvaluationItem::getFactorPlus, EvaluationItem::setFactorPlus),
        text(at("Q", "factorMinus", EvaluationText.FACTOR_MINUS, 24, factors),
            EvaluationItem::getFactorMinus, EvaluationItem::setFactorMinus),
        edited(at("R", "improvement", EvaluationText.IMPROVEMENT, 26, next), CellTypes.lines(),
            item -> ItemEdits.improvements(item).texts(), (item, lines) -> ItemEdits.improvements(item).write(lines)),
        edited(at("S", "improvementKind", EvaluationText.IMPROVEMENT_KIND, 10, next).centered()
            .check(Validation.offer(ModelLists.IMPROVEMENTS)), ImprovementKinds.TYPE,
            ImprovementKinds::of, ImprovementKinds::set),
        edited(at("T", "responsible", EvaluationText.RESPONSIBLE, 12, next),
            CellTypes.perLine(new ResponsibleType(context)), ItemEdits::responsible, ItemEdits::setResponsible),
        at("U", "adopted", EvaluationText.ADOPTED, 8, next).text(ItemRow::adopted).centered(),
        Inputs.of(at("V", "source", EvaluationText.SOURCE, 14, notes), context, CellTypes.text(), ItemRow::source,
            (row, source) -> row.item().getMeasurement().setSourceText(source), ItemRow::hasMeasurement)
            .text(ItemRow::source),
        text(at("W", "remark", EvaluationText.REMARK, 12, notes),
            EvaluationItem::getRemark, EvaluationItem::setRemark));
  }

  private Column<ItemRow> text(Column<ItemRow> column, Function<EvaluationItem, String> get,
      BiConsumer<EvaluationItem, String> set) {
    return edited(column, CellTypes.text(), get, set);
  }

  private <T> Column<ItemRow> edited(Column<ItemRow> column, CellType<T> type, Function<EvaluationItem, T> get,
      BiConsumer<EvaluationItem, T> set) {
    return Inputs.of(column, context, type, row -> get.apply(row.item()),
        (row, value) -> set.accept(row.item(), value));
  }

  /** What the formulas need from the model. */
  private static List<Column<ItemRow>> entries() {
    return List.of(
        Column.helper("X", "direction", row -> Value.text(row.direction().name()),
            Value.formula(AchievementFormulas.directionByHand())),
        Column.helper("Y", "passed", ItemRow::passed, Value.BLANK),
        Column.helper("Z", "planned", ItemRow::planned, Value.BLANK),
        Column.helper("AA", "low", ItemRow::low, Value.BLANK),
        Column.helper("AB", "high", ItemRow::high, Value.BLANK),
        Column.helper("AC", "ciLow", ItemRow::intervalLow, Value.BLANK),
        Column.helper("AD", "ciHigh", ItemRow::intervalHigh, Value.BLANK),
        Column.helper("AE", "changed", ItemRow::changed, Value.BLANK));
  }

  /** Steps of the computation. */
  private List<Column<ItemRow>> steps() {
    return List.of(
        step("AF", "proRated", AchievementFormulas.proRatedTarget()),
        step("AG", "keep", AchievementFormulas.valueToKeep()),
        step("AH", "scale", AchievementFormulas.scale(health().tolerancePercent())),
        step("AI", "off", AchievementFormulas.distance("{actual}")),
        step("AJ", "percentFinal", AchievementFormulas.percent(TargetBasis.FINAL)),
        step("AK", "percentProRated", AchievementFormulas.percent(TargetBasis.PRO_RATED)),
        step("AL", "projection", AchievementFormulas.projection()),
        step("AM", "offBaseline", AchievementFormulas.distance("{baseline}")),
        step("AN", "offProjection", AchievementFormulas.distance("{$projection}")),
        step("AO", "reached", RatingFormulas.reached("{actual}", "{$off}")),
        step("AP", "better", RatingFormulas.better()),
        step("AQ", "chance", RatingFormulas.chance()),
        step("AR", "onCourse", RatingFormulas.reached("{$projection}", "{$offProjection}")),
        step("AS", "grade", RatingFormulas.counting()),
        step("AT", "points", sheet.getScheme() == RatingScheme.QUAL ? "\"\"" : RatingFormulas.points()));
  }

  /** The hidden column with the percentage that is shown and rated. */
  private String percent() {
    return sheet.getBasis() == TargetBasis.FINAL ? "{$percentFinal}" : "{$percentProRated}";
  }

  private String computed() {
    return switch (sheet.getScheme()) {
      case RATE_AD -> RatingFormulas.byRate(RateScheme.of(sheet), percent());
      case HJ21 -> RatingFormulas.byHealthJapan(health());
      case ROUND4, QUAL -> "IF({$direction}=\"\",\"\",\"–\")";
    };
  }

  private HealthJapanScheme health() {
    return HealthJapanScheme.of(sheet);
  }

  private static Column<ItemRow> step(String letter, String key, String template) {
    return Column.<ItemRow>helper(letter, key, row -> Value.BLANK, Value.BLANK).formula(template, GENERAL);
  }

  private Column<ItemRow> at(String letter, String key, EvaluationText label, double width, String group) {
    return Column.<ItemRow>at(letter, key, context.say(label), width).group(group);
  }
}
