package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.AspectWeight;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.Reflection;
import org.musubi.model.plan.Project;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** What stands below the items: aspect × grade with the overall grade, its chart, achievement in detail. */
final class SummaryTables {

  /** The grades counted, with the criterion of COUNTIF; the tilde keeps the star from being a wildcard. */
  private static final List<RatingValue> GRADES = List.of(
      RatingValue.A, RatingValue.B, RatingValue.BSTAR, RatingValue.C, RatingValue.D, RatingValue.E);
  private static final String GENERAL = "General";
  private static final int CHART_LINES = 7;
  private static final double BEST = 5;

  private final SheetContext context;
  private final EvaluationSheet sheet;

  SummaryTables(SheetContext context, EvaluationSheet sheet) {
    this.context = context;
    this.sheet = sheet;
  }

  /** Aspect × grade; the last line is the overall grade over the grades of the aspects and their weights. */
  Table<Aspect> summary() {
    List<Column<Aspect>> columns = new ArrayList<>();
    columns.add(Column.<Aspect>at("E", "aspect", context.say(EvaluationText.ASPECT), 0).centered()
        .text(context::label));
    for (int i = 0; i < GRADES.size(); i++) {
      String label = context.label(GRADES.get(i));
      String criterion = label.replace("*", "~*");
      columns.add(count(Columns.letter(Columns.index("F") + i), "count" + GRADES.get(i), label, criterion));
    }
    columns.add(Column.<Aspect>at("L", "mean", context.say(EvaluationText.MEAN), 0).derived()
        .value(aspect -> Value.formula("{items.points=" + aspect + "}", Formats.ONE_DECIMAL)));
    columns.add(Column.<Aspect>at("M", "grade", context.say(EvaluationText.GRADE), 0).derived()
        .value(aspect -> Value.formula("{items.computed=" + aspect + "}"))
        .highlight("OR({grade}=\"C\",{grade}=\"D\")", "\"▲\"@"));
    columns.add(Column.<Aspect>at("N", "weight", context.say(EvaluationText.WEIGHT), 0).centered()
        .value(aspect -> new Value.Number(weight(aspect), GENERAL)));
    columns.add(Column.<Aspect>helper("X", "gradePoints", aspect -> Value.formula(
        "IF(ISNUMBER({mean})," + RatingFormulas.gradePoints("{mean}") + ",\"\")"), Value.BLANK));
    columns.add(Column.<Aspect>helper("Y", "counted",
        aspect -> Value.formula("IF(ISNUMBER({$gradePoints}),{weight},0)"), Value.BLANK));
    Section<Aspect> section = new Section<>("all", null, Arrays.asList(Aspect.values()), totals(), 0);
    return new Table<>("summary", context.say(EvaluationText.TABLE_SUMMARY), columns, List.of(section), Aspect::name);
  }

  private static Column<Aspect> count(String letter, String key, String label, String criterion) {
    return Column.<Aspect>at(letter, key, label, 0).derived().centered()
        .value(aspect -> Value.formula("COUNTIF({items.grade#" + aspect + "},\"" + criterion + "\")", "0"));
  }

  private Map<String, Value> totals() {
    Map<String, Value> totals = new HashMap<>();
    totals.put("aspect", Value.text(context.say(EvaluationText.TOTAL)));
    for (RatingValue grade : GRADES) {
      totals.put("count" + grade, Value.formula("SUM({count" + grade + ":section})", "0"));
    }
    totals.put("mean", Value.formula("IF(SUM({counted:section})=0,\"–\","
        + "SUMPRODUCT({gradePoints:section},{counted:section})/SUM({counted:section}))", Formats.ONE_DECIMAL));
    totals.put("grade", Value.formula(RatingFormulas.grade("{mean}")));
    return totals;
  }

  private double weight(Aspect aspect) {
    return sheet.getAspectWeights().stream()
        .filter(candidate -> candidate.getAspect() == aspect)
        .map(AspectWeight::getWeight).map(Decimals::finiteOrNull)
        .filter(weight -> weight != null && weight >= 0)
        .findFirst().orElse(1.0);
  }

  Chart chart() {
    return new Chart(Chart.Kind.RADAR, context.say(EvaluationText.CHART), "{summary.aspect#all}",
        "{summary.mean#all}", Columns.index("B"), Columns.index("D"), CHART_LINES, BEST);
  }

  /** Keep, problem, try. */
  Table<Reflection> reflections() {
    List<Column<Reflection>> columns = List.of(
        reflection("P", "kept", EvaluationText.KEPT, Reflection::getKept, Reflection::setKept).names(),
        reflection("Q", "problem", EvaluationText.PROBLEM, Reflection::getProblem, Reflection::setProblem),
        reflection("R", "try", EvaluationText.TRY_NEXT, Reflection::getTryNext, Reflection::setTryNext));
    return Table.ofResults("reflections", context.say(EvaluationText.TABLE_REFLECTIONS), columns,
        sheet.getReflections(), Reflection::getId);
  }

  private Column<Reflection> reflection(String letter, String key, EvaluationText label,
      Function<Reflection, String> get, BiConsumer<Reflection, String> set) {
    return Inputs.of(Column.at(letter, key, context.say(label), 0), context, CellTypes.text(), get, set);
  }

  /** Achievement against the final and the pro-rated target side by side (domain.md 5.14). */
  Optional<Table<ItemRow>> details(List<ItemRow> items) {
    List<ItemRow> measured = items.stream().filter(SummaryTables::isProgress).toList();
    List<Column<ItemRow>> columns = List.of(
        same("B", "aspect", EvaluationText.ASPECT, row -> "").centered(),
        same("C", "indicator", EvaluationText.INDICATOR, ItemRow::indicator).repeated(),
        Column.<ItemRow>at("D", "project", context.say(EvaluationText.PROJECT), 0).shrinking()
            .value(row -> Value.textOrMissing(project(row.item().getProject()))),
        Column.<ItemRow>at("E", "direction", context.say(EvaluationText.DIRECTION), 0).centered()
            .text(row -> context.label(row.direction())),
        same("F", "unit", EvaluationText.UNIT, ItemRow::unit).centered(),
        figure("G", "baseline", EvaluationText.BASELINE, ItemRow::baseline),
        figure("H", "target", EvaluationText.FINAL_TARGET, ItemRow::target),
        figure("I", "actual", EvaluationText.ACTUAL, ItemRow::actual),
        derived("J", "toFinal", EvaluationText.TO_FINAL, AchievementFormulas.printed("{items.percentFinal:%s}")),
        Column.<ItemRow>at("K", "proRated", context.say(EvaluationText.PRO_RATED_TARGET), 0).derived()
            .value(row -> Value.formula("IF(ISNUMBER({items.proRated:%1$s}),{items.proRated:%1$s},\"–\")"
                .formatted(row.item().getId()), twoDecimals(row))),
        derived("L", "toProRated", EvaluationText.TO_PRO_RATED,
            AchievementFormulas.printed("{items.percentProRated:%s}")),
        same("M", "computed", EvaluationText.COMPUTED, row -> "").derived().centered()
            .highlight("OR({computed}=\"C\",{computed}=\"D\")", "\"▲\"@"),
        Column.<ItemRow>at("N", "projection", context.say(EvaluationText.PROJECTION), 0).derived()
            .value(row -> Value.formula("IF(ISNUMBER({items.projection:%1$s}),{items.projection:%1$s},\"–\")"
                .formatted(row.item().getId()), formatOf(row.actual()))));
    return measured.isEmpty() ? Optional.empty() : Optional.of(Table.ofResults("details",
        context.say(EvaluationText.TABLE_DETAILS), columns, measured, row -> row.item().getId()));
  }

  private static String project(Project project) {
    return project == null ? "" : Lines.first(project.getCode(), project.getName());
  }

  /** Only measures that move from a baseline to a target have both. */
  private static boolean isProgress(ItemRow row) {
    return row.figures().map(Figures::direction).filter(d -> d == Direction.UP || d == Direction.DOWN).isPresent();
  }

  private Column<ItemRow> same(String letter, String key, EvaluationText label, Function<ItemRow, String> text) {
    return Column.<ItemRow>at(letter, key, context.say(label), 0).value(row ->
        Value.textFormula("{items." + key + ":" + row.item().getId() + "}", text.apply(row)));
  }

  private Column<ItemRow> figure(String letter, String key, EvaluationText label,
      Function<ItemRow, Value> original) {
    return Column.<ItemRow>at(letter, key, context.say(label), 0)
        .value(row -> Value.formula("{items." + key + ":" + row.item().getId() + "}",
            formatOf(original.apply(row))));
  }

  private Column<ItemRow> derived(String letter, String key, EvaluationText label, String template) {
    return Column.<ItemRow>at(letter, key, context.say(label), 0).derived()
        .value(row -> Value.formula(template.replace("%s", row.item().getId()), Formats.ONE_DECIMAL));
  }

  private static String formatOf(Value value) {
    return value instanceof Value.Number number ? number.format() : GENERAL;
  }

  /** The pro-rated target is seldom round: two decimals show how it came about. */
  private static String twoDecimals(ItemRow row) {
    Value actual = row.actual();
    boolean percent = actual instanceof Value.Number number && number.format().contains("%");
    return percent ? "0.00\"%\"" : "#,##0.##";
  }
}
