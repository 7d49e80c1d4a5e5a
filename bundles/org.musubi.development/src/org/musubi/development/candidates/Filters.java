package org.musubi.development.candidates;

import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Target;
import org.musubi.model.data.Industry;

/**
 * What a council cannot or does not want to do; examples that fail are not shown (domain.md 5.13, step 1). An example
 * that says nothing about a point passes.
 *
 * @param industry only examples for this industry and those not made for another; null for every one
 * @param smallFirmsOnly only examples made for firms below 50 workers and the self-employed
 * @param maxLeadMonths longest preparation in months; null for any
 * @param maxCost highest class of cost; null for any
 * @param maxDifficulty 1 (easy) to 5; null for any
 */
public record Filters(Industry industry, boolean smallFirmsOnly, Integer maxLeadMonths, CostClass maxCost,
    Integer maxDifficulty) {

  /** Tag of the examples made for small firms, in the catalogue and in councils' own examples. */
  public static final String SMALL_FIRMS_TAG = "小規模向け";

  /** The target "firms below 50 workers and the self-employed". */
  static final String SMALL_FIRMS_TARGET = "T5";

  /** Nothing is left out. */
  public static final Filters NONE = new Filters(null, false, null, null, null);

  /** True when the example may be shown. */
  public boolean pass(ProjectTemplate template) {
    return (!smallFirmsOnly || isForSmallFirms(template))
        && (maxLeadMonths == null || template.getLeadTimeMonths() == null
            || template.getLeadTimeMonths() <= maxLeadMonths)
        && (maxCost == null || template.getCostClass() == null
            || template.getCostClass().getValue() <= maxCost.getValue())
        && (maxDifficulty == null || template.getDifficulty() == null || template.getDifficulty() <= maxDifficulty)
        && (industry == null || industry == Industry.ALL || IndustryWords.fits(template, industry));
  }

  /** True for an example tagged so, and for one whose target is the small firms. */
  public static boolean isForSmallFirms(ProjectTemplate template) {
    return template.getTags().contains(SMALL_FIRMS_TAG)
        || template.getTargets().stream().anyMatch(Filters::isSmallFirms);
  }

  static boolean isSmallFirms(Target target) {
    return !Library.isOwn(target) && SMALL_FIRMS_TARGET.equals(target.getCode());
  }
}
