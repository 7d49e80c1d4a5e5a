package org.musubi.development.candidates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.development.library.EntryNames;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.ResourceKind;

/**
 * The score of domain.md 5.13: <code>3 × target match + 2 × share of required partners available + 1 × resource
 * match − 4 × missing mandatory partners</code>. The terms are read so:
 *
 * <ul>
 * <li><b>Target match</b> is 1 when the example addresses one of the chosen targets; ½ when firms below 50 workers
 * (T5) were chosen and the example, though it addresses others, is marked as made for small firms: it reaches them
 * through their owners or staff, as the seminar C-P08-T1 does in the worked example (5.14); else 0. Choosing more
 * targets never lowers it.
 * <li>A partner is <b>available</b> when its kind was chosen, whether the council has it or thinks it can win it, or
 * when it is the secretariat, which always takes part. The <b>share</b> counts kinds of organisation; it is 1 when the
 * example requires nobody.
 * <li><b>Resource match</b> is the share of the kinds of resource the example needs that the council has, as
 * a resource of its own or as an offer of an available partner; 1 when it needs none.
 * <li><b>Mandatory</b> are all required partners: the catalogue lists as required only those without whom the project
 * cannot begin, so a missing one lowers the share and costs 4 points besides.
 * </ul>
 */
final class Scoring {

  private final Availability availability;
  private final Wish wish;

  Scoring(Availability availability, Wish wish) {
    this.availability = availability;
    this.wish = wish;
  }

  List<Reason> reasons(ProjectTemplate template) {
    return List.of(target(template), partners(template), resources(template), missing(template));
  }

  boolean isAvailable(OrganizationType type) {
    return wish.wants(type) || availability.isSecretariat(type);
  }

  List<OrganizationType> missingOf(ProjectTemplate template) {
    return template.getRequiredPartners().stream().filter(type -> !isAvailable(type)).toList();
  }

  private Reason target(ProjectTemplate template) {
    if (wish.targets().isEmpty()) {
      return reason(ScorePart.TARGET, 0, CandidateText.TARGET_NOT_CHOSEN.text());
    }
    List<Target> met = wish.targets().stream().filter(each -> Library.contains(template.getTargets(), each)).toList();
    if (!met.isEmpty()) {
      return reason(ScorePart.TARGET, 1, CandidateText.TARGET_MET.text(names(met)));
    }
    boolean reachesSmallFirms = template.getTags().contains(Filters.SMALL_FIRMS_TAG)
        && wish.targets().stream().anyMatch(Filters::isSmallFirms);
    return reachesSmallFirms
        ? reason(ScorePart.TARGET, 0.5, CandidateText.TARGET_SMALL_FIRMS.text(names(template.getTargets())))
        : reason(ScorePart.TARGET, 0, CandidateText.TARGET_OTHER.text(names(template.getTargets())));
  }

  private Reason partners(ProjectTemplate template) {
    List<OrganizationType> required = template.getRequiredPartners();
    if (required.isEmpty()) {
      return reason(ScorePart.PARTNERS, 1, CandidateText.PARTNERS_NONE_REQUIRED.text());
    }
    List<OrganizationType> available = required.stream().filter(this::isAvailable).toList();
    List<OrganizationType> toWin = available.stream().filter(type -> !availability.has(type)).toList();
    double share = (double) available.size() / required.size();
    if (available.isEmpty()) {
      return reason(ScorePart.PARTNERS, 0, CandidateText.PARTNERS_NO.text(required.size()));
    }
    return reason(ScorePart.PARTNERS, share, toWin.isEmpty()
        ? CandidateText.PARTNERS_SHARE.text(required.size(), available.size(), names(available))
        : CandidateText.PARTNERS_SHARE_TO_WIN.text(required.size(), available.size(), names(available), names(toWin)));
  }

  private Reason resources(ProjectTemplate template) {
    List<ResourceKind> needed = template.getResourceKinds().stream().distinct().toList();
    if (needed.isEmpty()) {
      return reason(ScorePart.RESOURCES, 1, CandidateText.RESOURCES_NONE_NEEDED.text());
    }
    Set<ResourceKind> reachable = reachable(template);
    List<ResourceKind> there = needed.stream().filter(reachable::contains).toList();
    List<ResourceKind> lacking = new ArrayList<>(needed);
    lacking.removeAll(there);
    double share = (double) there.size() / needed.size();
    if (there.isEmpty()) {
      return reason(ScorePart.RESOURCES, 0, CandidateText.RESOURCES_NO.text(labels(lacking)));
    }
    return reason(ScorePart.RESOURCES, share, lacking.isEmpty()
        ? CandidateText.RESOURCES_ALL.text(labels(there))
        : CandidateText.RESOURCES_SHARE.text(needed.size(), there.size(), labels(there), labels(lacking)));
  }

  private Set<ResourceKind> reachable(ProjectTemplate template) {
    Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
    kinds.addAll(availability.resources());
    for (List<OrganizationType> types : List.of(template.getRequiredPartners(), template.getOptionalPartners())) {
      types.stream().filter(this::isAvailable).map(availability::resourcesOf).forEach(kinds::addAll);
    }
    return kinds;
  }

  private Reason missing(ProjectTemplate template) {
    List<OrganizationType> missing = missingOf(template);
    if (missing.isEmpty()) {
      return reason(ScorePart.MISSING, 0, CandidateText.MISSING_NOBODY.text());
    }
    List<OrganizationType> unchosen = missing.stream().filter(availability::has).toList();
    return reason(ScorePart.MISSING, missing.size(), unchosen.isEmpty()
        ? CandidateText.MISSING_PARTNERS.text(names(missing))
        : CandidateText.MISSING_UNCHOSEN.text(names(missing), names(unchosen)));
  }

  private static Reason reason(ScorePart part, double match, String text) {
    return new Reason(part, Decimals.clean(part.weight() * match), text);
  }

  static String names(List<? extends NamedElement> elements) {
    return EntryNames.of(elements, CandidateText.SEPARATOR.text());
  }

  private static String labels(List<? extends Enumerator> kinds) {
    return kinds.stream().map(MusubiLabels::of).collect(Collectors.joining(CandidateText.SEPARATOR.text()));
  }
}
