package org.musubi.analysis.comparison;

import org.musubi.analysis.numbers.Decimals;
import org.musubi.analysis.numbers.Interval;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Mark;

/**
 * The rule behind the marks ◎ ○ △ ▲ ▲▲ (domain.md 1.3.1).
 *
 * <p>The distance from the reference is taken in percent of the reference, favourable side positive. Within the
 * neutral band (5 % unless the indicator sets its own) it is △; up to {@value #MUCH} times the band, 20 %, ○ or ▲;
 * beyond that ◎ or ▲▲. So 19.4 against 24.8 where higher is better, 21.8 % below, is ▲▲.
 *
 * <p>With a confidence interval the interval decides instead of the band: △ when it contains the reference (100 for
 * ratios standardised to the nation), else ○ or ▲, and ◎ or ▲▲ when the distance is also beyond 20 %.
 *
 * <p>KEEP: every move away from the reference counts as worse. RANGE: the distances of both values from the range are
 * compared. NEUTRAL and TEXT are not judged (–).
 */
public final class Marks {

  /** Neutral band in percent when the indicator sets none. */
  public static final double USUAL_BAND = 5;

  /** So many neutral bands from the reference begins "much better" and "much worse". */
  public static final double MUCH = 4;

  private Marks() {
  }

  /**
   * Judges a value against its reference.
   *
   * @param band neutral band in percent of the reference
   * @param range borders of the good values, for RANGE only
   * @param confidence confidence interval of the value; ignored unless both borders are known
   * @return NODATA when a value is missing (null) or the direction knows no better and worse
   */
  public static Mark judge(Direction direction, Double value, Double reference, double band, Interval range,
      Interval confidence) {
    Double known = Decimals.finiteOrNull(value);
    Double against = Decimals.finiteOrNull(reference);
    if (known == null || against == null || direction == Direction.NEUTRAL || direction == Direction.TEXT) {
      return Mark.NODATA;
    }
    double advantage = advantage(direction, known, against, range);
    double percent = against == 0 ? Double.NaN : advantage / Math.abs(against) * 100;
    boolean similar = confidence.isComplete()
        ? confidence.contains(against)
        : against == 0 ? advantage == 0 : Decimals.compare(Math.abs(percent), band) <= 0;
    if (similar || advantage == 0) {
      return Mark.SIMILAR;
    }
    // Against a reference of 0 no percentage exists, so "much" is never claimed.
    boolean much = against != 0 && Decimals.compare(Math.abs(percent), band * MUCH) > 0;
    if (advantage > 0) {
      return much ? Mark.MUCH_BETTER : Mark.BETTER;
    }
    return much ? Mark.MUCH_WORSE : Mark.WORSE;
  }

  private static double advantage(Direction direction, double value, double reference, Interval range) {
    return Decimals.clean(switch (direction) {
      case UP -> value - reference;
      case DOWN -> reference - value;
      case KEEP -> -Math.abs(value - reference);
      case RANGE -> range.distance(reference) - range.distance(value);
      case NEUTRAL, TEXT -> 0;
    });
  }
}
