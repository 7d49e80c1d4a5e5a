package org.musubi.cycle.rating;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;

/** Why an item has the rating it has, in one sentence with the numbers (domain.md 5.8.1). */
public final class RatingReason {

  private RatingReason() {
  }

  /** The reason of the rating that counts: of the council when it rated itself, else of the scheme of the sheet. */
  public static String of(EvaluationItem item) {
    if (item.getSelfRating() != null) {
      String given = item.getRatingReason() == null ? "" : item.getRatingReason();
      return CycleText.REASON_BY_HAND.text(MusubiLabels.of(item.getSelfRating()), given).strip();
    }
    if (item.getSheet() == null || ItemRatings.figures(item).isEmpty()) {
      return CycleText.REASON_QUALITATIVE.text();
    }
    EvaluationSheet sheet = item.getSheet();
    Figures figures = ItemRatings.figures(item).get();
    return switch (sheet.getScheme()) {
      case HJ21 -> byHealthJapan(HealthJapanScheme.of(sheet), figures);
      case RATE_AD -> byAchievement(RateScheme.of(sheet), figures, sheet.getBasis(),
          ItemRatings.achievement(item));
      case ROUND4, QUAL -> CycleText.REASON_QUALITATIVE.text();
    };
  }

  private static String byAchievement(RateScheme scheme, Figures figures, TargetBasis basis, Achievement achievement) {
    RatingValue rating = scheme.rate(achievement);
    if (rating == null || !achievement.hasValue()) {
      return achievement.problem() == null
          ? CycleText.REASON_QUALITATIVE.text() : achievement.problem().message(Locale.getDefault());
    }
    String actual = number(figures.actual().value());
    String target = target(figures, basis);
    String shown = achievement.display();
    return switch (rating) {
      case A -> CycleText.REASON_RATE_A.text(actual, target, shown, number(scheme.thresholdA()));
      case B -> CycleText.REASON_RATE_B.text(actual, target, shown, number(scheme.thresholdB()),
          number(scheme.thresholdA()));
      case C -> CycleText.REASON_RATE_C.text(actual, target, shown, number(scheme.thresholdC()),
          number(scheme.thresholdB()));
      default -> CycleText.REASON_RATE_D.text(actual, target, shown, number(scheme.thresholdC()));
    };
  }

  private static String target(Figures figures, TargetBasis basis) {
    OptionalDouble proRated = basis == TargetBasis.PRO_RATED ? figures.proRatedTarget() : OptionalDouble.empty();
    if (proRated.isPresent()) {
      return CycleText.PLANNED_PRO_RATED.text(number(proRated.getAsDouble()));
    }
    return figures.target().hasValue() ? CycleText.PLANNED_FINAL.text(number(figures.target().value())) : "–";
  }

  private static String byHealthJapan(HealthJapanScheme scheme, Figures figures) {
    RatingValue rating = scheme.rate(figures);
    if (rating == null) {
      return CycleText.REASON_QUALITATIVE.text();
    }
    if (rating == RatingValue.NA) {
      return CycleText.REASON_NO_DIRECTION.text();
    }
    if (rating == RatingValue.E) {
      Achievement achievement = Achievement.of(figures, TargetBasis.FINAL, scheme.tolerancePercent());
      return achievement.problem() == null
          ? CycleText.REASON_NOT_RATED.text() : achievement.problem().message(Locale.getDefault());
    }
    String actual = number(figures.actual().value());
    String baseline = figures.baseline().hasValue() ? number(figures.baseline().value()) : "–";
    String target = figures.target().hasValue() ? number(figures.target().value()) : "–";
    String projection = scheme.projection(figures).isPresent()
        ? number(scheme.projection(figures).getAsDouble()) : "–";
    String tolerance = number(scheme.tolerancePercent());
    return switch (rating) {
      case A -> CycleText.REASON_HJ21_A.text(actual, target);
      case B -> CycleText.REASON_HJ21_B.text(baseline, actual, projection, target);
      case BSTAR -> CycleText.REASON_HJ21_BSTAR.text(baseline, actual, projection, target);
      case C -> CycleText.REASON_HJ21_C.text(baseline, actual, tolerance);
      default -> CycleText.REASON_HJ21_D.text(baseline, actual, tolerance);
    };
  }

  /** A value as people write it: at most two decimals, none that are zero. */
  public static String number(double value) {
    return new BigDecimal(Decimals.format(value, 2)).stripTrailingZeros().toPlainString();
  }
}
