package org.musubi.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures of small graphs are those that were published. */
class KnownGraphsTest {

  private static final double FINE = 5e-5;

  private final NetworkReport<Integer> karate = NetworkReport.of(KnownGraphs.karateClub(), node -> null);
  private final NetworkReport<String> kite = NetworkReport.of(KnownGraphs.kite(), node -> null);

  @Test
  void karateClubHasThePublishedSize() {
    assertEquals(34, karate.nodes().size());
    assertEquals(78, karate.network().tieCount());
    assertEquals(78 / 561.0, karate.network().density(), 1e-12);
    assertEquals(4.588, karate.meanDegree(), 5e-4);
    assertEquals(1, karate.components().size());
    assertEquals(16, karate.of(1).degree(), "the instructor");
    assertEquals(17, karate.of(34).degree(), "the president");
    assertEquals(12, karate.of(33).degree());
  }

  /** Values of NetworkX, igraph and UCINET for this graph; normalised by 33 · 32 ÷ 2 pairs. */
  @Test
  void betweennessOfTheKarateClub() {
    Map<Integer, Double> published = Map.of(1, 231.0714, 34, 160.5516, 33, 76.6905, 3, 75.8508, 32, 73.0095,
        9, 29.5294, 2, 28.4786, 14, 24.2159, 20, 17.1468, 8, 0.0);
    published.forEach((node, value) -> assertEquals(value, karate.of(node).betweenness(), FINE, "node " + node));
    assertEquals(0.4376, karate.of(1).normalisedBetweenness(), FINE);
    assertEquals(0.3041, karate.of(34).normalisedBetweenness(), FINE);
  }

  @Test
  void closenessOfTheKarateClub() {
    assertEquals(0.5690, karate.of(1).closeness(), FINE);
    assertEquals(0.5593, karate.of(3).closeness(), FINE);
    assertEquals(0.5500, karate.of(34).closeness(), FINE);
    assertEquals(0.2845, karate.of(17).closeness(), FINE);
  }

  @Test
  void withoutTheInstructorTheKarateClubFallsApart() {
    assertEquals(List.of(1), karate.articulationPoints());
    assertEquals(1, karate.bridges().size(), "member 12 knows nobody but the instructor");
    assertEquals(new NetworkReport.Bridge<>(1, 12), karate.bridges().getFirst());
    Departure<Integer> departure = Departure.of(karate, 1, node -> null);
    assertEquals(List.of(Set.of(5, 6, 7, 11, 17), Set.of(12)), departure.cutOff());
    assertEquals(List.of(12), departure.leftAlone());
    assertEquals(3, departure.after().components().size());
    assertTrue(departure.shifts(NetworkMeasure.DEGREE).stream().allMatch(shift -> shift.difference() == -1));
    assertEquals(16, departure.shifts(NetworkMeasure.DEGREE).size());
  }

  /** Greedy modularity finds three groups (Clauset, Newman and Moore 2004; modularity 0.381). */
  @Test
  void groupsOfTheKarateClub() {
    Communities<Integer> communities = karate.communities();
    assertEquals(Communities.Method.GREEDY_MODULARITY, communities.method());
    assertEquals(3, communities.groups().size());
    assertEquals(34, communities.groups().stream().mapToInt(Set::size).sum());
    assertTrue(communities.groups().getFirst().containsAll(Set.of(34, 33, 9, 24, 30)), communities.toString());
    assertFalse(communities.groups().getFirst().contains(1), "instructor and president are apart");
  }

  @Test
  void theKiteHasThreeDifferentMostCentralPeople() {
    assertEquals(18, kite.network().tieCount());
    assertEquals("Diane", kite.ranking(NetworkMeasure.DEGREE).getFirst().node());
    assertEquals(6, kite.of("Diane").degree());
    assertEquals("Heather", kite.ranking(NetworkMeasure.BETWEENNESS).getFirst().node());
    assertEquals(List.of("Fernando", "Garth"),
        kite.ranking(NetworkMeasure.CLOSENESS).stream().limit(2).map(NodeMeasures::node).toList());
  }

  /** Normalised values as Krackhardt's kite is documented with NetworkX and UCINET. */
  @Test
  void measuresOfTheKite() {
    Map<String, Double> betweenness = Map.of("Andre", 0.0231, "Beverly", 0.0231, "Carol", 0.0, "Diane", 0.1019,
        "Ed", 0.0, "Fernando", 0.2315, "Garth", 0.2315, "Heather", 0.3889, "Ike", 0.2222, "Jane", 0.0);
    betweenness.forEach((node, value) -> assertEquals(value, kite.of(node).normalisedBetweenness(), FINE, node));
    Map<String, Double> closeness = Map.of("Andre", 0.5294, "Carol", 0.5, "Diane", 0.6, "Fernando", 0.6429,
        "Heather", 0.6, "Ike", 0.4286, "Jane", 0.3103);
    closeness.forEach((node, value) -> assertEquals(value, kite.of(node).closeness(), FINE, node));
    assertEquals(List.of("Heather", "Ike"), kite.articulationPoints());
    assertEquals(2, kite.bridges().size());
  }

  @Test
  void reachOfTheKite() {
    assertEquals(1, kite.of("Fernando").reach() * 9 / 8, 1e-12, "all but Jane");
    assertEquals(8 / 9.0 / 6, kite.of("Fernando").reachEfficiency(), 1e-12);
    assertEquals(2 / 9.0, kite.of("Jane").reach(), 1e-12);
  }
}
