package org.musubi.analysis.evaluation;

import java.util.Optional;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;

/** Achievement and ratings of the items of an evaluation sheet, by the scheme of the sheet. */
public final class ItemRatings {

  private ItemRatings() {
  }

  /** The figures of an item; empty for an item without measure or outside a sheet. */
  public static Optional<Figures> figures(EvaluationItem item) {
    return item.getMeasure() == null || item.getSheet() == null
        ? Optional.empty()
        : Optional.of(Figures.of(item.getMeasure(), item.getSheet().getFiscalYear()));
  }

  /** Achievement against the target basis of the sheet; an item without measure is qualitative. */
  public static Achievement achievement(EvaluationItem item) {
    return item.getSheet() == null
        ? new Achievement(null, AchievementProblem.QUALITATIVE)
        : achievement(item, item.getSheet().getBasis());
  }

  /** Achievement against a given target basis. */
  public static Achievement achievement(EvaluationItem item, TargetBasis basis) {
    return figures(item)
        .map(figures -> Achievement.of(figures, basis, tolerance(item.getSheet())))
        .orElse(new Achievement(null, AchievementProblem.QUALITATIVE));
  }

  /**
   * The computed rating.
   *
   * @return null for qualitative items and for the schemes that are filled in by hand
   */
  public static RatingValue computed(EvaluationItem item) {
    return item.getSheet() == null ? null : computed(item, item.getSheet().getScheme());
  }

  /** The rating by a given scheme, for comparing schemes. */
  public static RatingValue computed(EvaluationItem item, RatingScheme scheme) {
    Optional<Figures> figures = figures(item);
    if (figures.isEmpty()) {
      return null;
    }
    return switch (scheme) {
      case RATE_AD -> RateScheme.of(item.getSheet()).rate(achievement(item));
      case HJ21 -> HealthJapanScheme.of(item.getSheet()).rate(figures.get());
      case ROUND4, QUAL -> null;
    };
  }

  /** The rating that counts: the one of the council when given, else the computed one; null when there is none. */
  public static RatingValue rating(EvaluationItem item) {
    return item.getSelfRating() != null ? item.getSelfRating() : computed(item);
  }

  private static double tolerance(EvaluationSheet sheet) {
    return HealthJapanScheme.of(sheet).tolerancePercent();
  }
}
