package org.musubi.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.AspectWeight;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;

/**
 * Summary of an evaluation sheet (domain.md 5.8.1): a composite per aspect and, over the grades of the aspects with
 * their weights, the overall composite.
 *
 * @param aspects the aspects that have items, in their fixed order
 * @param items composite over all items alike, whatever their aspect
 * @param overall composite over the grades of the aspects
 */
public record SheetSummary(List<AspectSummary> aspects, Composite items, Composite overall) {

  /**
   * One aspect.
   *
   * @param aspect the aspect
   * @param weight its weight in the overall rating, 1 where the sheet gives none
   * @param composite composite over its items
   */
  public record AspectSummary(Aspect aspect, double weight, Composite composite) {
  }

  /** Summarises the ratings that count. A sheet of the scheme 定性のみ has texts only, so nothing is averaged. */
  public static SheetSummary of(EvaluationSheet sheet) {
    List<EvaluationItem> rated = sheet.getScheme() == RatingScheme.QUAL ? List.of() : sheet.getItems();
    List<AspectSummary> aspects = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      List<EvaluationItem> items = rated.stream().filter(item -> item.getAspect() == aspect).toList();
      if (!items.isEmpty()) {
        aspects.add(new AspectSummary(aspect, weight(sheet, aspect), composite(items)));
      }
    }
    return new SheetSummary(List.copyOf(aspects), composite(rated), overall(aspects));
  }

  private static Composite composite(List<EvaluationItem> items) {
    // stream().toList() keeps items without a rating as null, which a composite knows.
    return Composite.of(items.stream().map(ItemRatings::rating).toList());
  }

  private static Composite overall(List<AspectSummary> aspects) {
    return Composite.ofWeighted(aspects.stream()
        .map(aspect -> new Composite.Weighted(aspect.composite().grade(), aspect.weight()))
        .toList());
  }

  private static double weight(EvaluationSheet sheet, Aspect aspect) {
    return sheet.getAspectWeights().stream()
        .filter(candidate -> candidate.getAspect() == aspect)
        .map(AspectWeight::getWeight)
        .map(Decimals::finiteOrNull)
        .filter(weight -> weight != null && weight >= 0)
        .findFirst()
        .orElse(1.0);
  }

  /** The summary of an aspect; empty when the sheet has no item of it. */
  public Optional<AspectSummary> aspect(Aspect aspect) {
    return aspects.stream().filter(summary -> summary.aspect() == aspect).findFirst();
  }
}
