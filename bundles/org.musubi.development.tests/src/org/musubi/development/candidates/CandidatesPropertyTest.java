package org.musubi.development.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.musubi.development.DevelopmentTest;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.stakeholders.OrganizationType;

/** What holds for the score and the order whatever a council chooses. */
class CandidatesPropertyTest extends DevelopmentTest {

  private static final Library LIBRARY = midori();
  private static final Candidates CANDIDATES = new Candidates(LIBRARY);

  @Provide
  Arbitrary<Set<Purpose>> purposes() {
    return Arbitraries.of(LIBRARY.purposes()).set().ofMinSize(1);
  }

  @Provide
  Arbitrary<Set<Target>> targets() {
    return Arbitraries.of(LIBRARY.targets()).set();
  }

  @Provide
  Arbitrary<Set<OrganizationType>> types() {
    return Arbitraries.of(LIBRARY.organizationTypes()).set();
  }

  private static List<Candidate> find(Set<Purpose> purposes, Set<Target> targets, Set<OrganizationType> partners) {
    return CANDIDATES.of(new Wish(List.copyOf(purposes), List.copyOf(targets), List.copyOf(partners), Filters.NONE));
  }

  private static Map<String, Double> scores(List<Candidate> candidates) {
    Map<String, Double> scores = new HashMap<>();
    candidates.forEach(each -> scores.put(each.template().getCode(), each.score()));
    return scores;
  }

  @Property(tries = 200)
  void morePartnersNeverLowerAScore(@ForAll("purposes") Set<Purpose> purposes, @ForAll("targets") Set<Target> targets,
      @ForAll("types") Set<OrganizationType> some, @ForAll("types") Set<OrganizationType> more) {
    Set<OrganizationType> all = new HashSet<>(some);
    all.addAll(more);
    Map<String, Double> before = scores(find(purposes, targets, some));
    scores(find(purposes, targets, all)).forEach((code, score) ->
        assertTrue(score >= before.get(code), code + ": " + before.get(code) + " → " + score));
  }

  @Property(tries = 200)
  void moreTargetsNeverLowerAScore(@ForAll("purposes") Set<Purpose> purposes, @ForAll("targets") Set<Target> some,
      @ForAll("targets") Set<Target> more, @ForAll("types") Set<OrganizationType> partners) {
    Set<Target> all = new HashSet<>(some);
    all.addAll(more);
    Map<String, Double> before = scores(find(purposes, some, partners));
    scores(find(purposes, all, partners)).forEach((code, score) ->
        assertTrue(score >= before.get(code), code + ": " + before.get(code) + " → " + score));
  }

  @Property(tries = 100)
  void theOrderDependsOnNothingButTheChoice(@ForAll("purposes") Set<Purpose> purposes,
      @ForAll("targets") Set<Target> targets, @ForAll("types") Set<OrganizationType> partners, @ForAll Random random) {
    List<Candidate> found = find(purposes, targets, partners);
    List<Purpose> shuffledPurposes = new ArrayList<>(purposes);
    List<OrganizationType> shuffledPartners = new ArrayList<>(partners);
    Collections.shuffle(shuffledPurposes, random);
    Collections.shuffle(shuffledPartners, random);
    List<Candidate> again = CANDIDATES.of(
        new Wish(shuffledPurposes, List.copyOf(targets), shuffledPartners, Filters.NONE));

    assertEquals(found.stream().map(Candidate::template).toList(), again.stream().map(Candidate::template).toList());
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i - 1).score() >= found.get(i).score());
    }
  }

  @Property(tries = 100)
  void theScoreIsTheSumOfItsReasonsAndBounded(@ForAll("purposes") Set<Purpose> purposes,
      @ForAll("targets") Set<Target> targets, @ForAll("types") Set<OrganizationType> partners) {
    for (Candidate candidate : find(purposes, targets, partners)) {
      assertEquals(candidate.reasons().stream().mapToDouble(Reason::points).sum(), candidate.score(), 1e-9);
      assertTrue(candidate.score() <= ScorePart.best());
      assertEquals(-4.0 * candidate.missing().size(), candidate.reasons().get(3).points(), 1e-9);
    }
  }
}
