package org.musubi.cli.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cycle.years.YearComparison;
import org.musubi.cycle.years.YearComparison.Fate;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.ProjectYear;

/** The tables that put two fiscal years side by side. */
final class YearTables {

  private YearTables() {
  }

  static List<ResultTable> of(YearComparison comparison) {
    return List.of(projects(comparison), measures(comparison), aspects(comparison));
  }

  private static Column earlier(YearComparison comparison) {
    return Column.text("earlier", EvaluateText.EARLIER.say(MusubiLabels.of(comparison.earlier())));
  }

  private static Column later(YearComparison comparison) {
    return Column.text("later", EvaluateText.LATER.say(MusubiLabels.of(comparison.later())));
  }

  private static ResultTable projects(YearComparison comparison) {
    List<List<Object>> rows = new ArrayList<>();
    comparison.projects().forEach(change -> rows.add(Arrays.asList(change.project().getCode(),
        change.project().getName(), fate(change.fate()), state(change.earlier()), state(change.later()))));
    return new ResultTable("projectChanges", EvaluateText.PROJECTS.say(), List.of(
        Column.text("code", EvaluateText.CODE.say()), Column.text("name", EvaluateText.NAME.say()),
        Column.text("fate", EvaluateText.FATE.say()), earlier(comparison), later(comparison)), rows, List.of());
  }

  private static String fate(Fate fate) {
    return switch (fate) {
      case NEW -> EvaluateText.FATE_NEW.say();
      case CONTINUED -> EvaluateText.FATE_CONTINUED.say();
      case GONE -> EvaluateText.FATE_GONE.say();
    };
  }

  private static String state(ProjectYear year) {
    return year == null ? null : MusubiLabels.of(year.getState());
  }

  private static ResultTable measures(YearComparison comparison) {
    List<List<Object>> rows = new ArrayList<>();
    comparison.measures().forEach(change -> rows.add(Arrays.asList(change.measure().getCode(),
        change.measure().getName(), change.earlier(), change.later(), change.betterBy(), change.earlierRating(),
        change.laterRating())));
    return new ResultTable("measureChanges", EvaluateText.MEASURES.say(), List.of(
        Column.text("code", EvaluateText.CODE.say()), Column.text("name", EvaluateText.NAME.say()),
        Column.number("earlier", EvaluateText.EARLIER.say(MusubiLabels.of(comparison.earlier()))),
        Column.number("later", EvaluateText.LATER.say(MusubiLabels.of(comparison.later()))),
        Column.number("betterBy", EvaluateText.BETTER_BY.say()),
        Column.text("earlierRating", MusubiLabels.of(comparison.earlier()) + " " + EvaluateText.RATING.say()),
        Column.text("laterRating", MusubiLabels.of(comparison.later()) + " " + EvaluateText.RATING.say())),
        rows, List.of());
  }

  private static ResultTable aspects(YearComparison comparison) {
    List<List<Object>> rows = new ArrayList<>();
    comparison.aspects().forEach(change ->
        rows.add(Arrays.asList(MusubiLabels.of(change.aspect()), change.earlier(), change.later())));
    return new ResultTable("aspectChanges", EvaluateText.CHANGED_ASPECTS.say(), List.of(
        Column.text("aspect", EvaluateText.ASPECT.say()), earlier(comparison), later(comparison)), rows, List.of());
  }
}
