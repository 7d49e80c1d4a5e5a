package org.musubi.development.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musubi.development.DevelopmentTest;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.CostClass;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.data.Industry;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.ResourceKind;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Scores computed by hand from domain.md 5.13 and the partners and resources in the catalogue. */
class CandidatesTest extends DevelopmentTest {

  private final Library library = empty();

  private List<Candidate> find(List<String> purposes, List<String> targets, List<String> partners) {
    return find(library, purposes, targets, partners, Filters.NONE);
  }

  private static List<Candidate> find(Library library, List<String> purposes, List<String> targets,
      List<String> partners, Filters filters) {
    return new Candidates(library).of(new Wish(purposes(library, purposes.toArray(String[]::new)),
        targets(library, targets.toArray(String[]::new)), types(library, partners.toArray(String[]::new)), filters));
  }

  private static Candidate of(List<Candidate> candidates, String code) {
    return candidates.stream().filter(each -> each.template().getCode().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> codes(List<Candidate> candidates) {
    return candidates.stream().map(each -> each.template().getCode()).toList();
  }

  private static List<Double> points(Candidate candidate) {
    return candidate.reasons().stream().map(Reason::points).toList();
  }

  private void resource(ResourceKind kind) {
    SocialResource resource = StakeholdersFactory.eINSTANCE.createSocialResource();
    resource.setKind(kind);
    library.model().getResources().add(resource);
  }

  @Test
  void workedExampleHasItsThreeProjectsOnTop() {
    Library midori = midori();
    List<Candidate> found = find(midori, List.of("P01", "P08"), List.of("T5", "T6"),
        List.of("OT24", "OT19", "OT14", "OT04"), Filters.NONE);

    assertEquals(Set.of("C-P08-T1", "C-P08-T5", "C-P01-T6"), Set.copyOf(codes(found).subList(0, 3)));
    assertEquals(12, found.size());
  }

  @Test
  void fullScoreOfAllPartsIsSix() {
    for (ResourceKind kind : List.of(ResourceKind.FACILITY, ResourceKind.EXPERT, ResourceKind.MATERIAL)) {
      resource(kind);
    }
    Candidate visits = of(find(List.of("P08"), List.of("T5"), List.of("OT14", "OT19")), "C-P08-T5");

    assertEquals(List.of(3.0, 2.0, 1.0, 0.0), points(visits));
    assertEquals(6.0, visits.score());
  }

  @Test
  void missingPartnerCostsItsShareAndFourPoints() {
    // C-P01-T5 requires OT19 and OT10; five kinds of resource, none there: 3 + 2·½ + 0 − 4.
    Candidate checkups = of(find(List.of("P01"), List.of("T5"), List.of("OT19")), "C-P01-T5");

    assertEquals(List.of(3.0, 1.0, 0.0, -4.0), points(checkups));
    assertEquals(0.0, checkups.score());
    assertEquals(types(library, "OT10"), checkups.missing());
  }

  @Test
  void twoMissingPartnersCostEight() {
    Candidate seminar = of(find(List.of("P01"), List.of("T1"), List.of()), "C-P01-T1");

    assertEquals(List.of(3.0, 0.0, 0.0, -8.0), points(seminar));
    assertEquals(-5.0, seminar.score());
  }

  @Test
  void examplesForSmallFirmsHalfMatchSmallFirmsThroughOthers() {
    Candidate seminar = of(find(List.of("P08"), List.of("T5"), List.of("OT24", "OT19")), "C-P08-T1");
    Candidate notMarked = of(find(List.of("P01"), List.of("T5"), List.of("OT24", "OT19")), "C-P01-T1");

    assertEquals(1.5, seminar.reasons().getFirst().points());
    assertEquals(0.0, notMarked.reasons().getFirst().points());
    assertTrue(seminar.reasons().getFirst().text().contains("事業主・経営者"), seminar.reasons().toString());
  }

  @Test
  void resourceMatchIsAShareOfTheKindsNeeded() {
    resource(ResourceKind.MATERIAL);
    Candidate visits = of(find(List.of("P08"), List.of("T5"), List.of("OT14", "OT19")), "C-P08-T5");

    assertEquals(1.0 / 3, visits.reasons().get(2).points(), 1e-9);
    assertTrue(visits.reasons().get(2).text().contains("施設"), visits.reasons().toString());
  }

  @Test
  void offersOfPartnersAreResourcesWhenAvailable() {
    Organization chamber = organization(library, "OT19", "商工会");
    CooperationOffer venue = StakeholdersFactory.eINSTANCE.createCooperationOffer();
    venue.setKind(CooperationKind.VENUE);
    chamber.getOffers().add(venue);
    Candidate offered = of(find(List.of("P08"), List.of("T5"), List.of("OT14", "OT19")), "C-P08-T5");
    venue.setAvailable(false);
    Candidate withdrawn = of(find(List.of("P08"), List.of("T5"), List.of("OT14", "OT19")), "C-P08-T5");

    assertEquals(1.0 / 3, offered.reasons().get(2).points(), 1e-9);
    assertEquals(0.0, withdrawn.reasons().get(2).points());
  }

  @Test
  void theSecretariatAlwaysTakesPart() {
    // C-P08-T3 requires the health centre only, which is the secretariat of a secondary area.
    assertEquals(List.of(), of(find(List.of("P08"), List.of("T3"), List.of()), "C-P08-T3").missing());
    library.model().setLevel(CouncilLevel.CITY_HC);
    assertEquals(List.of(), of(find(List.of("P08"), List.of("T3"), List.of()), "C-P08-T3").missing());
    library.model().setLevel(CouncilLevel.PREFECTURE);
    assertEquals(types(library, "OT02"), of(find(List.of("P08"), List.of("T3"), List.of()), "C-P08-T3").missing());
  }

  @Test
  void partnersToWinCountAndAreNamed() {
    organization(library, "OT19", "商工会");
    Candidate visits = of(find(List.of("P08"), List.of("T5"), List.of("OT14", "OT19")), "C-P08-T5");

    assertEquals(2.0, visits.reasons().get(1).points());
    assertEquals(types(library, "OT14"), visits.toWin());
    assertFalse(visits.badges().contains(Badge.PARTNERS_AVAILABLE));
    assertTrue(visits.reasons().get(1).text().contains("これから働きかけ"), visits.reasons().toString());
  }

  @Test
  void partnersTheCouncilHasButDidNotChooseAreNamed() {
    organization(library, "OT14", "地産保");
    Candidate visits = of(find(List.of("P08"), List.of("T5"), List.of("OT19")), "C-P08-T5");

    assertTrue(visits.reasons().get(3).text().contains("選ばれていません"), visits.reasons().toString());
  }

  @Test
  void withoutPurposeThereIsNoCandidate() {
    assertEquals(List.of(), find(List.of(), List.of("T5"), List.of("OT19")));
  }

  @Test
  void filtersLeaveOutWhatCannotBeDone() {
    List<String> all = codes(find(List.of("P01"), List.of(), List.of()));
    List<String> small = codes(find(library, List.of("P01"), List.of(), List.of(),
        new Filters(null, true, null, null, null)));
    List<String> quick = codes(find(library, List.of("P01"), List.of(), List.of(),
        new Filters(null, false, 4, null, null)));
    List<String> cheap = codes(find(library, List.of("P01"), List.of(), List.of(),
        new Filters(null, false, null, CostClass.LOW, null)));
    List<String> easy = codes(find(library, List.of("P01"), List.of(), List.of(),
        new Filters(null, false, null, null, 2)));

    assertEquals(6, all.size());
    assertEquals(List.of("C-P01-T5"), small);
    assertEquals(Set.of("C-P01-T1", "C-P01-T2", "C-P01-T3"), Set.copyOf(quick));
    assertEquals(Set.of("C-P01-T1", "C-P01-T2", "C-P01-T3", "C-P01-T6"), Set.copyOf(cheap));
    assertEquals(Set.of("C-P01-T1", "C-P01-T2", "C-P01-T3"), Set.copyOf(easy));
  }

  @Test
  void industryKeepsGeneralExamplesAndLeavesOutThoseForOthers() {
    List<String> builders = codes(find(library, List.of("P04", "P05"), List.of(), List.of(),
        new Filters(Industry.D, false, null, null, null)));

    assertTrue(builders.contains("C-P05-T5"), "made for construction");
    assertTrue(builders.contains("C-P05-T1"), "made for no industry");
    assertFalse(builders.contains("C-P04-T5"), "made for shops and restaurants");
  }

  @Test
  void badgesTellNewFromRunningAndOwn() {
    Library midori = midori();
    List<Candidate> found = find(midori, List.of("P08"), List.of("T5"), List.of(), Filters.NONE);

    assertTrue(of(found, "C-P08-T5").badges().containsAll(Set.of(Badge.CONTINUED, Badge.SMALL_FIRMS,
        Badge.PARTNERS_AVAILABLE)));
    assertTrue(of(found, "C-P08-T6").badges().contains(Badge.NEW));
    of(found, "C-P08-T5").existing().forEach(project -> project.setStatus(ProjectStatus.STOPPED));
    assertTrue(of(find(midori, List.of("P08"), List.of("T5"), List.of(), Filters.NONE), "C-P08-T5").badges()
        .contains(Badge.NEW));
  }

  @Test
  void issuesSuggestPurposesByFieldAndByWhatTheyWereFoundBy() {
    Library midori = midori();
    HealthIssue first = Suggestion.picked(midori).getFirst();
    Suggestion suggestion = Suggestion.of(midori, List.of(first));

    assertEquals(purposes(midori, "P01", "P08"), suggestion.purposes());
    assertEquals(targets(midori, "T5", "T6"), suggestion.targets());
    assertEquals(List.of(), Suggestion.of(midori, List.of()).purposes());
  }
}
