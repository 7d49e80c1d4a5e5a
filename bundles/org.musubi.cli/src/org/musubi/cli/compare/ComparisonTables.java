package org.musubi.cli.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.clarification.table.Reference;
import org.musubi.clarification.table.ReferenceKind;
import org.musubi.clarification.table.Verdict;
import org.musubi.clarification.text.Numbers;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.data.Mark;

/** A comparison as tables: the figures, then the rules behind the marks with everything there is to know. */
final class ComparisonTables {

  private final ComparisonTable comparison;
  private final Locale locale;
  private final List<ReferenceKind> kinds;

  ComparisonTables(ComparisonTable comparison, Locale locale) {
    this.comparison = comparison;
    this.locale = locale;
    kinds = comparison.request().references().stream()
        .filter(kind -> comparison.rows().stream().anyMatch(row -> row.reference(kind).isPresent())).toList();
  }

  List<ResultTable> of(List<ComparisonRow> rows) {
    List<String> notes = new ArrayList<>(List.of(CompareText.SIGNS.say()));
    notes.addAll(ComparisonTable.notes(rows, locale));
    return List.of(
        new ResultTable("comparison", CompareText.COMPARISON.say(comparison.request().area().getName()), columns(),
            rows.stream().map(this::cells).toList(), notes),
        reasons(rows));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(
        Column.text("code", CompareText.CODE.say()), Column.text("indicator", CompareText.INDICATOR.say()),
        Column.text("unit", CompareText.UNIT.say()), Column.text("year", CompareText.YEAR.say()),
        Column.number("value", comparison.request().area().getName())));
    for (ReferenceKind kind : kinds) {
      String name = name(kind);
      columns.add(Column.number(kind.key(), name));
      columns.add(Column.text(kind.key() + "Year", CompareText.YEAR.say()));
      columns.add(Column.number(kind.key() + "Difference", CompareText.DIFFERENCE.say()));
      columns.add(Column.number(kind.key() + "Ratio", CompareText.RATIO.say()));
      columns.add(Column.text(kind.key() + "Mark", CompareText.MARK.say()));
    }
    columns.add(Column.number("place", CompareText.PLACE.say()));
    columns.add(Column.text("trend", CompareText.TREND.say()));
    return columns;
  }

  private String name(ReferenceKind kind) {
    return kind == ReferenceKind.PREFECTURE
        ? comparison.store().areas().prefectureOf(comparison.request().area()).map(a -> a.getName())
            .orElse(kind.in(locale))
        : kind.in(locale);
  }

  private List<Object> cells(ComparisonRow row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.topic().code());
    cells.add(row.topic().name(locale));
    cells.add(row.topic().unit());
    cells.add(year(row.figure()));
    cells.add(value(row.figure()));
    int decimals = row.topic().decimals();
    for (ReferenceKind kind : kinds) {
      Reference reference = row.reference(kind).orElse(null);
      if (reference == null) {
        cells.addAll(Collections.nCopies(5, null));
      } else {
        cells.add(value(reference.figure()));
        cells.add(year(reference.figure()));
        Double difference = reference.difference();
        Double ratio = reference.ratio();
        cells.add(difference == null ? null : new Shown(difference, Numbers.signed(difference, decimals)));
        cells.add(ratio == null ? null : new Shown(ratio, Numbers.shown(ratio, 2)));
        cells.add(mark(reference.verdict().mark()));
      }
    }
    cells.add(row.place() == null ? null
        : new Shown(row.place().place(), row.place().place() + "/" + row.place().of()));
    cells.add(row.trend());
    return cells;
  }

  private Shown year(Figure figure) {
    return new Shown(figure.year(), figure.years(Locale.ROOT).replace("年", ""));
  }

  private static Shown value(Figure figure) {
    return new Shown(figure.value(), figure.shown());
  }

  private static Shown mark(Mark mark) {
    return new Shown(mark, Verdict.sign(mark));
  }

  private ResultTable reasons(List<ComparisonRow> rows) {
    List<List<Object>> cells = new ArrayList<>();
    for (ComparisonRow row : rows) {
      String remarks = row.warnings().stream().filter(remark -> row.references().stream()
              .noneMatch(reference -> remark.equals(reference.verdict().reason())))
          .map(remark -> remark.sentence(locale)).collect(Collectors.joining(" "));
      boolean first = true;
      for (Reference reference : row.references()) {
        cells.add(List.of(row.topic().code(), row.topic().name(locale), reference.figure().area().getName(),
            mark(reference.verdict().mark()), reference.verdict().rule(locale), first ? remarks : ""));
        first = false;
      }
    }
    return new ResultTable("reasons", CompareText.REASONS.say(), List.of(
        Column.text("code", CompareText.CODE.say()), Column.text("indicator", CompareText.INDICATOR.say()),
        Column.text("reference", CompareText.REFERENCE.say()), Column.text("mark", CompareText.MARK.say()),
        Column.text("rule", CompareText.RULE.say()), Column.text("remarks", CompareText.REMARKS.say())), cells,
        List.of());
  }
}
