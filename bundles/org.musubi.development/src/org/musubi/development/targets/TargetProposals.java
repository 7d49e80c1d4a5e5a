package org.musubi.development.targets;

import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Direction;

/**
 * Targets by the style guide of domain.md 5.13: reachable in three years, 5 points for percentages and 10 % of the
 * baseline for everything else; for more or fewer years in proportion. A baseline more than six years before the
 * target year is an old figure, not a longer way, and counts as three years. A percentage 5 points would carry out of
 * 0–100 moves by 10 % instead. Without a baseline other than zero the target of the example is offered. A proposal
 * only: the council decides.
 */
public final class TargetProposals {

  private static final double YEARS = 3;
  private static final int OLD = 6;
  private static final double POINTS = 5;
  private static final double SHARE = 0.1;
  private static final double WHOLE = 100;

  private static final Pattern CHANGE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*ポイント");
  /** A number that is no span of years: 年40人, 3年間で延べ60事業所, 60%. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.,])([0-9][0-9,]*(?:\\.[0-9]+)?)(?!(?:[0-9.,]|\\s*(?:年|か月|ヶ月|カ月)))");

  private TargetProposals() {
  }

  public static TargetProposal of(TargetBasis basis) {
    if (basis.direction() == Direction.KEEP && basis.baseline() != null) {
      return new TargetProposal(basis.baseline(), TargetText.KEEP.text(shown(basis, basis.baseline())));
    }
    if (basis.direction() != null && basis.direction() != Direction.UP && basis.direction() != Direction.DOWN
        && basis.direction() != Direction.KEEP) {
      return new TargetProposal(null, TargetText.NO_DIRECTION.text());
    }
    boolean countsFromNothing = basis.baseline() == null || basis.baseline() == 0 && basis.unit() != UnitKind.PERCENT;
    return countsFromNothing ? byExample(basis) : byRule(basis);
  }

  private static TargetProposal byRule(TargetBasis basis) {
    double baseline = basis.baseline();
    double years = years(basis);
    double sign = basis.direction() == Direction.DOWN ? -1 : 1;
    if (basis.unit() == UnitKind.PERCENT) {
      double points = Decimals.round(POINTS * years / YEARS, basis.decimals());
      double target = baseline + sign * points;
      if (target >= 0 && target <= WHOLE) {
        return new TargetProposal(Decimals.round(target, basis.decimals()),
            TargetText.POINTS.text(shown(basis, baseline), Decimals.format(points, basis.decimals()), plain(years)));
      }
    }
    double share = SHARE * years / YEARS;
    double target = Decimals.round(baseline + sign * share * Math.abs(baseline), basis.decimals());
    if (target == baseline) {
      target = Decimals.round(baseline + sign * Math.pow(10, -basis.decimals()), basis.decimals());
    }
    double bounded = basis.unit() == UnitKind.PERCENT ? Math.clamp(target, 0, WHOLE) : target;
    return new TargetProposal(bounded, TargetText.SHARE.text(shown(basis, baseline),
        plain(Decimals.round(share * 100, 1)), plain(years)));
  }

  private static double years(TargetBasis basis) {
    if (basis.baselineYear() == null || basis.targetYear() == null) {
      return YEARS;
    }
    int years = basis.targetYear().year() - basis.baselineYear().year();
    return years <= 0 || years > OLD ? YEARS : years;
  }

  /** Examples say 年40人 or 60%; those that say by how much to change need a baseline. */
  private static TargetProposal byExample(TargetBasis basis) {
    OptionalDouble amount = amountIn(basis.example());
    if (amount.isPresent()) {
      return new TargetProposal(amount.getAsDouble(), TargetText.EXAMPLE.text(basis.example()));
    }
    boolean hasExample = basis.example() != null && !basis.example().isBlank();
    return new TargetProposal(null, hasExample ? TargetText.EXAMPLE_NEEDS_BASELINE.text(basis.example())
        : TargetText.NEEDS_BASELINE.text());
  }

  /** The amount a target in words names; empty when it names a change or no number. */
  static OptionalDouble amountIn(String example) {
    if (example == null) {
      return OptionalDouble.empty();
    }
    String plain = Normalizer.normalize(example, Normalizer.Form.NFKC);
    if (CHANGE.matcher(plain).find() || plain.contains("増") || plain.contains("減") || plain.contains("割")) {
      return OptionalDouble.empty();
    }
    Matcher amount = AMOUNT.matcher(plain);
    return amount.find() ? OptionalDouble.of(Double.parseDouble(amount.group(1).replace(",", "")))
        : OptionalDouble.empty();
  }

  private static String shown(TargetBasis basis, double value) {
    return Decimals.format(value, basis.decimals());
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
