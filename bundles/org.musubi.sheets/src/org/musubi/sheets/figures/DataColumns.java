package org.musubi.sheets.figures;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Observations;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Value;

/** The columns of the list of data (domain.md 6.10). */
final class DataColumns {

  private final SheetContext context;
  private final DecimalFormat plain = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
  private final Map<Part, String> parts = new HashMap<>();
  private final Map<DataSet, String> updated = new HashMap<>();
  private final String changed;

  DataColumns(SheetContext context) {
    this.context = context;
    this.changed = context.say(FigureText.DEFINITION_CHANGED);
  }

  List<Column<FigureRow>> all() {
    return List.of(
        at("B", "code", FigureText.CODE, 8).text(row -> row.indicator().getCode()),
        at("C", "indicator", FigureText.INDICATOR, 30).text(row -> Names.of(row.indicator())),
        at("D", "part", FigureText.PART, 18).text(this::part),
        at("E", "unit", FigureText.UNIT, 8).text(row -> Names.of(row.indicator().getUnit())).centered(),
        at("F", "nation", FigureText.NATION, 10)
            .value(row -> Observations.printNation(row.indicator(), row.nation())),
        at("G", "prefecture", FigureText.PREFECTURE, 10).value(row -> Observations.print(row.prefecture())),
        at("H", "area", FigureText.OWN_AREA, 10).value(row -> Observations.print(row.area())),
        at("I", "year", FigureText.YEAR, 7).centered().value(row -> row.year() == null ? Value.MISSING
            : new Value.Number(row.year(), "0")),
        at("J", "n", FigureText.SAMPLE, 9).value(row -> sample(row.main())),
        at("K", "interval", FigureText.INTERVAL, 13).centered().text(row -> interval(row.main())),
        at("L", "source", FigureText.SOURCE, 9).text(DataColumns::sources),
        at("M", "mark", FigureText.MARK, 6).centered().value(this::mark),
        at("N", "updated", FigureText.UPDATED, 10).centered().text(row -> updated(row.main())),
        at("O", "remark", FigureText.REMARK, 32).text(this::remark));
  }

  private Column<FigureRow> at(String letter, String key, FigureText label, double width) {
    return Column.at(letter, key, context.say(label), width);
  }

  private String part(FigureRow row) {
    String words = parts.computeIfAbsent(row.part(), part -> part.label(context));
    return row.place() == null ? words : Lines.join("\n", row.place().getName(), words);
  }

  /** Number of people; nothing for a value withheld because they are few. */
  private static Value sample(Observation value) {
    return value.getN() == null ? Value.BLANK
        : Observations.isWithheld(value) ? Value.SUPPRESSED : new Value.Number(value.getN(), Formats.WHOLE);
  }

  private String interval(Observation value) {
    return value.getCiLow() == null || value.getCiHigh() == null || Observations.isWithheld(value) ? ""
        : plain.format(value.getCiLow()) + "–" + plain.format(value.getCiHigh());
  }

  private static String sources(FigureRow row) {
    return Lines.join("\n", row.shown().map(Observation::getDataSet).map(DataColumns::source).toList());
  }

  private static String source(DataSet set) {
    if (set == null) {
      return "";
    }
    return set.getSource() == null
        ? Lines.first(set.getCode(), set.getName())
        : Lines.first(set.getSource().getCode(), set.getSource().getName());
  }

  private Value mark(FigureRow row) {
    Mark mark = row.mark();
    String sign = context.label(mark);
    return mark == Mark.WORSE || mark == Mark.MUCH_WORSE ? Value.alert(sign) : Value.text(sign);
  }

  private String updated(Observation value) {
    return value.getDataSet() == null ? "" : updated.computeIfAbsent(value.getDataSet(), set ->
        context.years().briefDay(latest(set)));
  }

  private static LocalDate latest(DataSet set) {
    return set.getChangedOn() != null ? set.getChangedOn()
        : set.getFetchedOn() != null ? set.getFetchedOn() : set.getReleasedOn();
  }

  /** What kind of values they are and what was noted; what a longer note says already is left out. */
  private String remark(FigureRow row) {
    List<String> notes = new ArrayList<>();
    row.shown().forEach(value -> {
      notes.add(kind(value));
      notes.add(value.isDefinitionChanged() ? changed : "");
      notes.add(Lines.orEmpty(value.getRemark()));
    });
    row.shown().map(value -> quality(value.getDataSet()))
        .filter(quality -> notes.stream().noneMatch(note -> note.contains(firstWord(quality)))).distinct()
        .toList().forEach(notes::add);
    return Lines.join("\n", notes.stream()
        .filter(note -> notes.stream().noneMatch(other -> other.length() > note.length() && other.contains(note)))
        .toList());
  }

  /** {@code 架空} of 架空(例示). */
  private static String firstWord(String text) {
    return text.split("[\\s((]", 2)[0];
  }

  private String kind(Observation value) {
    return value.getKind() == ValueKind.ACTUAL ? "" : context.label(value.getKind());
  }

  private String quality(DataSet set) {
    DataQuality quality = set == null ? DataQuality.UNKNOWN : set.getQuality();
    return quality == DataQuality.UNKNOWN || quality == DataQuality.OFFICIAL ? "" : context.label(quality);
  }
}
