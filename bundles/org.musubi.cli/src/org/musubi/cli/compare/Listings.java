package org.musubi.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.clarification.series.Positions;
import org.musubi.clarification.series.Scatter;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.core.Area;

/** Tables beside the comparison: what there is to choose from, places, pairs. */
final class Listings {

  private Listings() {
  }

  static ResultTable indicators(FigureStore store, Locale locale) {
    List<Topic> withValues = store.topicsWithValues();
    return new ResultTable("indicators", CompareText.INDICATORS.say(), List.of(
        Column.text("code", CompareText.CODE.say()), Column.text("indicator", CompareText.INDICATOR.say()),
        Column.text("unit", CompareText.UNIT.say()), Column.text("category", CompareText.CATEGORY.say()),
        Column.text("hasValues", CompareText.HAS_VALUES.say()), Column.text("formula", CompareText.COMPUTED.say())),
        store.topics().stream().<List<Object>>map(topic -> List.of(topic.code(), topic.name(locale), topic.unit(),
            topic.indicator().getCategory(), withValues.contains(topic),
            store.isComputed(topic) ? topic.indicator().getFormula() : "")).toList(), List.of());
  }

  static ResultTable areas(FigureStore store) {
    List<List<Object>> rows = new ArrayList<>();
    for (Area area : store.areas().all()) {
      List<Object> cells = new ArrayList<>();
      cells.add(area.getJisCode());
      cells.add(area.getName());
      cells.add(area.getKind());
      cells.add(store.areas().prefectureOf(area).map(Area::getName).orElse(null));
      rows.add(cells);
    }
    return new ResultTable("areas", CompareText.AREAS.say(), List.of(Column.text("jisCode", CompareText.JIS.say()),
        Column.text("name", CompareText.NAME.say()), Column.text("kind", CompareText.KIND.say()),
        Column.text("prefecture", CompareText.PREFECTURE.say())), rows, List.of());
  }

  static ResultTable positions(Positions positions, Locale locale) {
    Topic topic = positions.topic();
    List<List<Object>> rows = new ArrayList<>();
    for (Positions.Entry entry : positions.entries()) {
      rows.add(List.of(entry.place(), entry.figure().area().getJisCode(), entry.figure().area().getName(),
          shown(entry.figure()), entry.figure().year()));
    }
    return new ResultTable("positions-" + topic.code(), CompareText.POSITIONS.say(titleOf(topic, locale)), List.of(
        Column.number("place", CompareText.PLACE.say()), Column.text("jisCode", CompareText.JIS.say()),
        Column.text("prefecture", CompareText.PREFECTURE.say()), Column.number("value", CompareText.VALUE.say()),
        Column.text("year", CompareText.YEAR.say())), rows,
        notes(positions.entries().stream().map(Positions.Entry::figure).limit(1), locale));
  }

  static ResultTable scatter(Scatter scatter, Locale locale) {
    List<List<Object>> rows = new ArrayList<>();
    for (Scatter.Point point : scatter.points()) {
      rows.add(List.of(point.area().getJisCode(), point.area().getName(), shown(point.x()), shown(point.y())));
    }
    List<String> notes = new ArrayList<>(scatter.notes(locale));
    scatter.points().stream().limit(1)
        .forEach(point -> notes.addAll(notes(Stream.of(point.x(), point.y()), locale)));
    return new ResultTable("scatter", CompareText.SCATTER.say(titleOf(scatter.x(), locale),
        titleOf(scatter.y(), locale)), List.of(
        Column.text("jisCode", CompareText.JIS.say()), Column.text("prefecture", CompareText.PREFECTURE.say()),
        Column.number("x", scatter.x().name(locale)), Column.number("y", scatter.y().name(locale))), rows, notes);
  }

  private static String titleOf(Topic topic, Locale locale) {
    return topic.code() + " " + topic.name(locale) + (topic.unit().isEmpty() ? "" : " (" + topic.unit() + ")");
  }

  private static Shown shown(Figure figure) {
    return new Shown(figure.value(), figure.shown());
  }

  private static List<String> notes(Stream<Figure> figures, Locale locale) {
    return figures.flatMap(figure -> figure.sources().stream()).distinct()
        .map(source -> ComparisonTable.sourceNote(source, locale)).toList();
  }
}
