package org.musubi.sheets.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;

/** The columns of the three tables of the list of sources (domain.md 6.10). */
final class SourceColumns {

  private static final int MOST_NAMES = 8;

  private final SheetContext context;
  private final Map<String, String> sheetNames;

  /**
   * Columns.
   *
   * @param sheetNames names of the sheets by key
   */
  SourceColumns(SheetContext context, Map<String, String> sheetNames) {
    this.context = context;
    this.sheetNames = sheetNames;
  }

  List<Column<SourceRow>> sources() {
    return List.of(
        this.<SourceRow>at("B", "code", FigureText.CODE_OF_SOURCE, 9)
            .text(row -> row.source() == null ? "" : row.source().getCode()),
        this.<SourceRow>at("C", "name", FigureText.NAME_OF_SOURCE, 27).text(SourceRow::name),
        this.<SourceRow>at("D", "publisher", FigureText.PUBLISHER, 16)
            .text(row -> row.source() == null ? "" : row.source().getPublisher()),
        this.<SourceRow>at("E", "released", FigureText.RELEASED, 17).text(row -> row.released(context)),
        this.<SourceRow>at("F", "terms", FigureText.TERMS, 23).text(row -> terms(row.source())),
        this.<SourceRow>at("G", "caveat", FigureText.CAVEAT, 32).text(row -> row.caveat(context)),
        this.<SourceRow>at("H", "uses", FigureText.USED_BY, 34).text(row -> row.uses(context)),
        this.<SourceRow>at("I", "sheets", FigureText.USED_IN, 17).text(this::sheets));
  }

  private static String terms(DataSource source) {
    return source == null ? "" : Lines.join("\n", source.getLicence(), source.getUrl());
  }

  private String sheets(SourceRow row) {
    return Lines.join("\n", sheetNames.entrySet().stream()
        .filter(sheet -> row.sheets().contains(sheet.getKey())).map(Map.Entry::getValue).toList());
  }

  List<Column<DataSet>> sets() {
    return List.of(
        this.<DataSet>at("B", "code", FigureText.CODE_OF_SET, 12).text(DataSet::getCode),
        this.<DataSet>at("C", "name", FigureText.NAME_OF_SET, 28).text(DataSet::getName),
        this.<DataSet>at("D", "source", FigureText.SOURCE, 26).text(set -> set.getSource() == null ? ""
            : Lines.join(" ", set.getSource().getCode(), set.getSource().getName())),
        this.<DataSet>at("E", "days", FigureText.DAYS, 16).text(this::days),
        this.<DataSet>at("F", "quality", FigureText.QUALITY, 16).text(this::quality),
        this.<DataSet>at("G", "description", FigureText.DESCRIPTION, 34).text(DataSet::getDescription),
        this.<DataSet>at("H", "indicators", FigureText.INDICATORS, 34).text(this::indicators),
        this.<DataSet>at("I", "areas", FigureText.AREAS, 12).text(SourceColumns::areas));
  }

  private String days(DataSet set) {
    return Lines.join("\n",
        set.getReleasedOn() == null ? ""
            : context.say(FigureText.RELEASED_ON, context.years().briefDay(set.getReleasedOn())),
        set.getFetchedOn() == null ? ""
            : context.say(FigureText.FETCHED_ON, context.years().briefDay(set.getFetchedOn())));
  }

  private String quality(DataSet set) {
    return Lines.join("\n", context.label(set.getQuality()),
        context.say(FigureText.NUMBER_OF_VALUES, set.getObservations().size()));
  }

  private String indicators(DataSet set) {
    List<Indicator> indicators = set.getObservations().stream().map(Observation::getIndicator)
        .filter(Objects::nonNull).distinct().toList();
    String names = Lines.join(context.say(FigureText.SEPARATOR), indicators.stream().limit(MOST_NAMES)
        .map(indicator -> Lines.join(" ", indicator.getCode(), indicator.getName())).toList());
    return indicators.size() > MOST_NAMES
        ? context.say(FigureText.AND_MORE, names, indicators.size() - MOST_NAMES) : names;
  }

  private static String areas(DataSet set) {
    return Lines.join("\n", set.getObservations().stream().map(Observation::getArea).filter(Objects::nonNull)
        .distinct().limit(MOST_NAMES).map(Names::of).toList());
  }

  /** The columns of a list of signs at three letters. */
  List<Column<SignRow>> signs(String sign, String meaning, String where) {
    return List.of(
        this.<SignRow>at(sign, "sign", FigureText.SIGN, 0).centered().value(SignRow::sign),
        this.<SignRow>at(meaning, "meaning", FigureText.MEANING, 0).text(SignRow::meaning),
        this.<SignRow>at(where, "where", FigureText.WHERE, 0).text(SignRow::where));
  }

  private <R> Column<R> at(String letter, String key, FigureText label, double width) {
    return Column.at(letter, key, context.say(label), width);
  }
}
