package org.musubi.clarification.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Interval;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;

/**
 * A value of a topic for an area: published, entered by the council, or computed; or the reason why there is none.
 *
 * @param year western year; null when there is no value
 * @param value null when missing or withheld
 * @param withheld true for a value that exists and must not be shown
 * @param n how many people or workplaces it is about, or null
 * @param confidence confidence interval
 * @param evidence the values in the model it rests on; several when computed
 * @param yearsUsed years of the values that went into it, newest last; one unless computed from different years
 * @param sources where it comes from, most important first
 * @param remarks what to know about it, or why there is no value
 */
public record Figure(Topic topic, Area area, Integer year, Double value, boolean withheld, Integer n,
    Interval confidence, List<Observation> evidence, List<Integer> yearsUsed, List<DataSource> sources,
    List<Remark> remarks) {

  /** No value, for a reason. */
  static Figure missing(Topic topic, Area area, Remark why) {
    return new Figure(topic, area, null, null, false, null, Interval.NONE, List.of(), List.of(), List.of(),
        List.of(why));
  }

  public boolean isKnown() {
    return value != null;
  }

  /** True when the values that went into it are of the same years. */
  boolean isOfYearsOf(Figure other) {
    return yearsUsed.equals(other.yearsUsed);
  }

  /** {@code 1,234.5}, {@code x} when withheld, {@code –} when missing; without the unit. */
  public String shown() {
    return value != null ? Numbers.shown(value, topic.decimals()) : withheld ? "x" : "–";
  }

  /** With the unit, {@code 24.8%}, {@code 1,234 人}. */
  public String shownWithUnit() {
    return value == null ? shown() : withUnit(shown(), topic.unit());
  }

  /** A figure with its unit; a per cent sign follows without a space, rates per population stand in front. */
  public static String withUnit(String figure, String unit) {
    if (unit.isEmpty() || unit.contains("=")) {
      return figure;
    }
    return unit.endsWith("対") ? unit + figure : figure + unit;
  }

  /** {@code 2021年}, {@code 2020・2022年} when years are mixed; empty without a value. */
  public String years(Locale locale) {
    return yearsUsed.isEmpty() ? "" : FigureText.YEAR.in(locale,
        yearsUsed.stream().map(String::valueOf).collect(Collectors.joining("・")));
  }

  /** Names of the sources, {@code 国勢調査、人口動態統計}; empty when unknown. */
  public String sourceNames() {
    return sources.stream().map(DataSource::getName).filter(name -> name != null && !name.isBlank())
        .distinct().collect(Collectors.joining("、"));
  }
}
