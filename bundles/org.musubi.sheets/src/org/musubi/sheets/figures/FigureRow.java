package org.musubi.sheets.figures;

import java.util.Objects;
import java.util.stream.Stream;
import org.musubi.model.core.Area;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Observations;

/** The values of an indicator for a part of the population in a year, for up to three areas. Kept small. */
final class FigureRow {

  /** The three areas side by side. */
  enum Spot { NATION, PREFECTURE, AREA }

  private final Indicator indicator;
  private final Part part;
  private final Area place;
  private final Integer year;
  private Observation nation;
  private Observation prefecture;
  private Observation area;

  FigureRow(Indicator indicator, Part part, Area place, Integer year) {
    this.indicator = indicator;
    this.part = part;
    this.place = place;
    this.year = year;
  }

  Indicator indicator() {
    return indicator;
  }

  Part part() {
    return part;
  }

  /** The area the row is about when it is none of the three, e.g. a town of the council's area; else null. */
  Area place() {
    return place;
  }

  /** Western year, or null. */
  Integer year() {
    return year;
  }

  Observation nation() {
    return nation;
  }

  Observation prefecture() {
    return prefecture;
  }

  Observation area() {
    return area;
  }

  boolean has(Spot spot) {
    return switch (spot) {
      case NATION -> nation != null;
      case PREFECTURE -> prefecture != null;
      case AREA -> area != null;
    };
  }

  void put(Spot spot, Observation observation) {
    switch (spot) {
      case NATION -> nation = observation;
      case PREFECTURE -> prefecture = observation;
      case AREA -> area = observation;
    }
  }

  /** Takes over the values of nation and prefecture it has none of its own for. */
  void compareWith(FigureRow other) {
    nation = nation == null ? other.nation : nation;
    prefecture = prefecture == null ? other.prefecture : prefecture;
  }

  /** The values shown, the smallest area first. */
  Stream<Observation> shown() {
    return Stream.of(area, prefecture, nation).filter(Objects::nonNull);
  }

  /** The value that is judged: that of the smallest area. */
  Observation main() {
    return area != null ? area : prefecture != null ? prefecture : nation;
  }

  Mark mark() {
    return Observations.mark(indicator, nation, prefecture, area);
  }
}
