package org.musubi.clarification.table;

import java.util.Locale;
import java.util.Objects;
import org.musubi.analysis.comparison.Marks;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.Remark;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Mark;

/**
 * The mark of a figure against another one, with the rule that led to it.
 *
 * @param reason why there is no mark; null when there is one
 */
public record Verdict(Mark mark, Figure figure, Figure reference, Remark reason) {

  /** Judges two figures that may be compared (domain.md 1.3.1). */
  static Verdict judge(Figure figure, Figure reference) {
    Indicator indicator = figure.topic().indicator();
    Mark mark = Marks.judge(figure.topic().direction(), figure.value(), reference.value(), band(indicator),
        range(indicator), figure.confidence());
    return new Verdict(mark, figure, reference, null);
  }

  static Verdict none(Figure figure, Figure reference, Remark reason) {
    return new Verdict(Mark.NODATA, figure, reference, reason);
  }

  public boolean isJudged() {
    return mark != Mark.NODATA;
  }

  public boolean isWorse() {
    return mark == Mark.WORSE || mark == Mark.MUCH_WORSE;
  }

  private static double band(Indicator indicator) {
    Double band = Decimals.finiteOrNull(indicator.getNeutralBand());
    return band == null ? Marks.USUAL_BAND : band;
  }

  private static Interval range(Indicator indicator) {
    return new Interval(indicator.getRangeLow(), indicator.getRangeHigh());
  }

  /** How far on the unfavourable side, in neutral bands; negative on the favourable side; 0 when not judged. */
  public double burden() {
    if (!isJudged()) {
      return 0;
    }
    double advantage = switch (figure.topic().direction()) {
      case UP -> figure.value() - reference.value();
      case DOWN -> reference.value() - figure.value();
      case KEEP -> -Math.abs(figure.value() - reference.value());
      case RANGE -> range(figure.topic().indicator()).distance(reference.value())
          - range(figure.topic().indicator()).distance(figure.value());
      case NEUTRAL, TEXT -> 0;
    };
    double scale = Math.abs(reference.value()) * band(figure.topic().indicator()) / 100;
    return scale == 0 ? -Math.signum(advantage) : -advantage / scale;
  }

  /** The rule in one sentence: direction, distance, neutral band or confidence interval, mark; or why there is none. */
  public String rule(Locale locale) {
    if (reason != null) {
      return reason.sentence(locale);
    }
    double value = figure.value();
    double against = reference.value();
    String name = Objects.requireNonNullElse(reference.area().getName(), "");
    String sign = sign(mark);
    String label = word(mark, locale);
    String direction = direction(locale);
    Indicator indicator = figure.topic().indicator();
    if (figure.topic().direction() == Direction.RANGE && !figure.confidence().isComplete()) {
      Interval range = range(indicator);
      return (mark == Mark.SIMILAR ? RuleText.RANGE_WITHIN : RuleText.RANGE_BEYOND).in(locale, direction,
          number(range.distance(value)), name, number(range.distance(against)), sign, label);
    }
    if (Decimals.compare(value, against) == 0 && !figure.confidence().isComplete()) {
      return RuleText.SAME.in(locale, direction, name, sign, label);
    }
    String way = (Decimals.compare(value, against) > 0 ? RuleText.HIGHER : RuleText.LOWER).in(locale);
    boolean similar = mark == Mark.SIMILAR;
    if (against == 0 && !figure.confidence().isComplete()) {
      return RuleText.ZERO_BEYOND.in(locale, direction, name, way, sign, label);
    }
    double band = band(indicator);
    boolean much = mark == Mark.MUCH_BETTER || mark == Mark.MUCH_WORSE;
    String percent = against == 0 ? "–" : Numbers.shown(Math.abs((value - against) / against) * 100, 1);
    if (figure.confidence().isComplete()) {
      RuleText text = similar ? RuleText.INTERVAL_WITHIN : much ? RuleText.INTERVAL_MUCH : RuleText.INTERVAL_BEYOND;
      return text.in(locale, direction, name, percent, way, number(figure.confidence().low()),
          number(figure.confidence().high()), sign, label, reference.shown(), Numbers.brief(band * Marks.MUCH, 2));
    }
    RuleText text = similar ? RuleText.BAND_WITHIN : much ? RuleText.BAND_MUCH : RuleText.BAND_BEYOND;
    return text.in(locale, direction, name, percent, way, Numbers.brief(band, 2), Numbers.brief(band * Marks.MUCH, 2),
        sign, label);
  }

  public String rule() {
    return rule(Locale.getDefault());
  }

  private String direction(Locale locale) {
    Interval range = range(figure.topic().indicator());
    return switch (figure.topic().direction()) {
      case UP -> RuleText.UP.in(locale);
      case DOWN -> RuleText.DOWN.in(locale);
      case KEEP -> RuleText.KEEP.in(locale);
      case RANGE -> range.isComplete() ? RuleText.RANGE.in(locale, number(range.low()), number(range.high()))
          : range.low() != null ? RuleText.RANGE_FROM.in(locale, number(range.low()))
          : RuleText.RANGE_TO.in(locale, range.high() == null ? "–" : number(range.high()));
      case NEUTRAL, TEXT -> "";
    };
  }

  private String number(double value) {
    return Numbers.shown(value, figure.topic().decimals());
  }

  /** A mark in words: {@code かなり悪い}, {@code much worse}. */
  public static String word(Mark mark, Locale locale) {
    return RuleText.valueOf(mark.name()).in(locale);
  }

  /** The sign of a mark, the same in every language: ◎ ○ △ ▲ ▲▲ –. */
  public static String sign(Mark mark) {
    return switch (mark) {
      case MUCH_BETTER -> "◎";
      case BETTER -> "○";
      case SIMILAR -> "△";
      case WORSE -> "▲";
      case MUCH_WORSE -> "▲▲";
      case NODATA -> "–";
    };
  }
}
