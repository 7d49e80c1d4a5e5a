package org.musubi.dataimport.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.match.AreaFinder;
import org.musubi.dataimport.match.IndicatorFinder;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.YearText;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;

/**
 * Guesses how a table is to be read: finds the header below titles, in one or two rows, and what its columns hold, in
 * long tables (one value a row) as in wide ones (areas down, indicators or years across, or the other way round). What
 * titles, the name of the sheet or of the file say counts for all rows.
 */
public final class MappingGuess {

  /** So many rows are looked at. */
  public static final int LOOK_AT = 120;

  private static final int LAST_HEADER = 30;
  private static final int BODY = 50;
  private static final int ROLE_SCORE = 3;
  private static final int SERIES_SCORE = 2;
  private static final int FIGURE_SCORE = -4;
  private static final int SECOND_ROW = 2;
  private static final int LEAST = 5;

  private final AreaFinder areas;
  private final IndicatorFinder indicators;
  private final Columns columns;

  public MappingGuess(CouncilModel model, Catalogues catalogues) {
    this.areas = new AreaFinder(model, catalogues);
    this.indicators = new IndicatorFinder(model, catalogues);
    this.columns = new Columns(areas, indicators);
  }

  /** The most likely mapping; {@link Mapping#complaint()} says when it is not good enough. */
  public Mapping of(TableSource source, String sheet) throws TableException {
    List<Row> rows = source.head(sheet, LOOK_AT);
    Mapping mapping = of(rows);
    List<String> titles = new ArrayList<>();
    rows.stream().filter(row -> row.number() < mapping.headerRow())
        .forEach(row -> row.cells().stream().map(cell -> cell.text()).distinct().forEach(titles::add));
    if (sheet != null || !source.sheets().isEmpty()) {
      titles.add(sheet == null ? source.sheets().getFirst() : sheet);
    }
    titles.add(source.name().replaceAll("\\.\\w{1,5}$", ""));
    return said(mapping, titles);
  }

  /** The mapping by a header the user has pointed at, 0 for none. */
  public Mapping at(List<Row> rows, int headerRow, int headerRows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<Row> header = rows.stream()
        .filter(row -> row.number() >= headerRow && row.number() < headerRow + headerRows).toList();
    List<Row> body = body(rows, headerRow + headerRows);
    return header.isEmpty() ? new Mapping(0, 1, columns.withoutHeader(width, body), Subject.IN_ROWS)
        : new Mapping(headerRow, headerRows, columns.below(Headers.of(header, width), body), Subject.IN_ROWS);
  }

  private Mapping of(List<Row> rows) {
    Mapping best = null;
    int bestScore = 0;
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADER); i++) {
      Row row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      Mapping single = at(rows, row.number(), 1);
      int score = score(single, List.of(row));
      if (score > bestScore) {
        best = single;
        bestScore = score;
      }
      if (i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1 && !rows.get(i + 1).isBlank()) {
        Mapping both = at(rows, row.number(), SECOND_ROW);
        int together = score(both, List.of(row, rows.get(i + 1))) - SECOND_ROW;
        if (together > bestScore) {
          best = both;
          bestScore = together;
        }
      }
    }
    return bestScore >= LEAST ? best : plain(rows);
  }

  /** Every row is judged once: what is understood in it speaks for a header, figures in it against. */
  private int score(Mapping mapping, List<Row> header) {
    int score = 0;
    Set<String> seen = new HashSet<>();
    for (ColumnUse column : mapping.columns()) {
      if (!column.header().isBlank() && seen.add(column.header())) {
        score += switch (column.role()) {
          case IGNORE, PERSONAL -> 0;
          case VALUE -> column.subject().equals(Subject.IN_ROWS) ? ROLE_SCORE : SERIES_SCORE;
          // What was told by the content speaks for no header.
          default -> columns.isWordFor(column.header(), column.role()) ? ROLE_SCORE : 0;
        };
      }
    }
    for (Row row : header) {
      score += FIGURE_SCORE * (int) row.cells().stream()
          .filter(cell -> !cell.isBlank() && YearText.of(cell, true).year() == null)
          .filter(cell -> Amount.of(cell) instanceof Amount.Number).count();
    }
    return mapping.missing().isEmpty() ? score + ROLE_SCORE : score;
  }

  /** A table whose header says nothing we know: the first row of words, or none when figures begin at once. */
  private Mapping plain(List<Row> rows) {
    for (Row row : rows) {
      boolean figures = row.cells().stream()
          .anyMatch(cell -> !cell.isBlank() && !(Amount.of(cell) instanceof Amount.Unreadable)
              && !(Amount.of(cell) instanceof Amount.Missing));
      if (figures) {
        return at(rows, 0, 1);
      }
      if (row.filled() > 1) {
        return at(rows, row.number(), 1);
      }
    }
    return rows.isEmpty() ? new Mapping(0, 1, List.of(), Subject.IN_ROWS) : at(rows, rows.getFirst().number(), 1);
  }

  private static List<Row> body(List<Row> rows, int from) {
    return rows.stream().filter(row -> row.number() >= from && !row.isBlank()).limit(BODY).toList();
  }

  /** What the words around the table say where its columns say nothing. */
  private Mapping said(Mapping mapping, List<String> titles) {
    Subject subject = mapping.everywhere();
    List<ColumnRole> missing = mapping.missing();
    if (missing.contains(ColumnRole.YEAR)) {
      subject = subject.withYear(titles.stream().map(YearText::within).flatMap(Optional::stream)
          .map(YearText.Within::year).findFirst().orElse(null));
    }
    if (missing.contains(ColumnRole.INDICATOR)) {
      subject = subject.withIndicator(titles.stream().map(this::indicatorIn).flatMap(Optional::stream)
          .map(Indicator::getCode).findFirst().orElse(null));
    }
    if (missing.contains(ColumnRole.AREA)) {
      subject = subject.withArea(titles.stream().flatMap(title -> List.of(title.split("[\\s_((]")).stream())
          .filter(word -> areas.named(word).isPresent()).findFirst().orElse(null));
    }
    return mapping.withEverywhere(subject);
  }

  private Optional<Indicator> indicatorIn(String title) {
    Optional<Indicator> whole = indicators.find(title);
    if (whole.isPresent()) {
      return whole;
    }
    String rest = YearText.within(title).map(YearText.Within::rest).orElse(title);
    return indicators.find(rest.replaceAll("(の(状況|推移|年次推移|データ|一覧))?$", "").replaceAll("^(表|図)\\s*\\d+\\s*", ""));
  }
}
