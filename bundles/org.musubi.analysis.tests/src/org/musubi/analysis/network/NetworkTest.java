package org.musubi.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures of any network. */
class NetworkTest {

  @Test
  void severalTiesOfTwoNodesAreOneTieWithTheSumOfTheirStrengths() {
    Network<String> network = Network.of(List.of("a", "b", "c", "d"), List.of(
        new Tie<>("a", "b", false, 3), new Tie<>("b", "a", false, 2), new Tie<>("a", "c", false, 4),
        new Tie<>("c", "d", true, 1), new Tie<>("a", "a", true, 5), new Tie<>("a", "stranger", true, 5)));
    NetworkReport<String> report = NetworkReport.of(network, node -> null);
    assertEquals(3, network.tieCount());
    assertEquals(List.of("b", "c"), network.neighbours("a"));
    assertEquals(9, report.of("a").strength());
    assertEquals(List.of(2, 1, 2), degrees(report.of("a")));
    assertEquals(List.of(2, 2, 1), degrees(report.of("c")));
    assertEquals(4 / 5.0, network.reciprocity(), 1e-12, "a→b, b→a, c→d, d→c are answered, a→c is not");
    assertEquals(0.5, network.density(), 1e-12);
  }

  private static List<Integer> degrees(NodeMeasures<?> node) {
    return List.of(node.degree(), node.inDegree(), node.outDegree());
  }

  @Test
  void nothingAndOneNode() {
    NetworkReport<String> nothing = NetworkReport.of(Network.of(List.of(), List.of()), node -> null);
    assertNull(nothing.network().density());
    assertNull(nothing.network().reciprocity());
    assertNull(nothing.meanDegree());
    for (NetworkFact fact : NetworkFact.values()) {
      Number value = fact.of(nothing);
      assertTrue(value == null || value.intValue() == 0, fact.toString());
    }
    NetworkReport<String> one = NetworkReport.of(Network.of(List.of("a"), List.of()), node -> null);
    assertEquals(List.of("a"), one.isolates());
    for (NetworkMeasure measure : NetworkMeasure.values()) {
      assertEquals(0, measure.of(one.of("a")), measure.toString());
    }
    assertEquals(List.of(), Departure.of(one, "a", node -> null).cutOff());
    assertThrows(IllegalArgumentException.class, () -> one.of("b"));
  }

  @Test
  void isolatesAndPartsOfANetworkThatDoesNotHangTogether() {
    Network<String> network = Network.of(List.of("x", "a", "b", "c", "d", "e"), List.of(
        new Tie<>("d", "e", true, 1), new Tie<>("a", "b", true, 1), new Tie<>("b", "c", true, 1)));
    NetworkReport<String> report = NetworkReport.of(network, node -> null);
    assertEquals(List.of(Set.of("a", "b", "c"), Set.of("d", "e"), Set.of("x")), report.components());
    assertEquals(List.of("x"), report.isolates());
    assertEquals(3, report.of("x").component());
    // Two others at distance 1, of five: 2/2 · 2/5.
    assertEquals(0.4, report.of("b").closeness(), 1e-12);
    assertEquals(2 / 3.0 * 2 / 5.0, report.of("a").closeness(), 1e-12);
    Departure<String> departure = Departure.of(report, "b", node -> null);
    assertEquals(List.of(Set.of("c")), departure.cutOff());
    assertEquals(List.of("a", "c"), departure.leftAlone());
    assertEquals(List.of(), Departure.of(report, "x", node -> null).cutOff());
  }

  @Test
  void aLongChainIsNoProblem() {
    int size = 20000;
    CutPoints cuts = new CutPoints(KnownGraphs.chain(size));
    assertEquals(size - 1, cuts.bridges().size());
    assertEquals(size - 2, IntStream.range(0, size).filter(cuts::isArticulationPoint).count());
  }

  @Test
  void betweennessOfAChainCountsThePairsOnBothSides() {
    NetworkReport<Integer> report = NetworkReport.of(KnownGraphs.chain(7), node -> null);
    for (int node = 0; node < 7; node++) {
      assertEquals(node * (6 - node), report.of(node).betweenness(), 1e-12);
    }
  }

  @Test
  void brokersJoinPartnersOfDifferentSidesThatHaveNoTieOfTheirOwn() {
    Map<String, String> sides = Map.of("hub", "K", "k1", "K", "k2", "K", "w1", "W", "w2", "W");
    Network<String> network = Network.of(List.of("hub", "k1", "k2", "w1", "w2", "nobody"), List.of(
        new Tie<>("hub", "k1", true, 1), new Tie<>("hub", "k2", true, 1), new Tie<>("hub", "w1", true, 1),
        new Tie<>("hub", "w2", true, 1), new Tie<>("hub", "nobody", true, 1), new Tie<>("k1", "w1", true, 1)));
    NetworkReport<String> report = NetworkReport.of(network, sides::get);
    assertEquals(3, report.of("hub").brokerage(), "k1–w2, k2–w1, k2–w2");
    assertEquals(0, report.of("k1").brokerage(), "hub and w1 are tied");
    assertEquals(List.of("hub"), report.brokers().stream().map(NodeMeasures::node).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void sameAsJGraphTOnRandomNetworks(int seed) {
    Random random = new Random(seed);
    int size = 5 + random.nextInt(60);
    List<Tie<Integer>> ties = new ArrayList<>();
    for (int i = 0; i < size * (1 + seed % 3); i++) {
      ties.add(new Tie<>(random.nextInt(size), random.nextInt(size), random.nextBoolean(), 1));
    }
    Network<Integer> network = Network.of(IntStream.range(0, size).boxed().toList(), ties);
    NetworkReport<Integer> report = NetworkReport.of(network, node -> null);
    Map<Integer, Double> betweenness = new BetweennessCentrality<>(network.graph()).getScores();
    Map<Integer, Double> closeness = new ClosenessCentrality<>(network.graph()).getScores();
    BiconnectivityInspector<Integer, DefaultEdge> inspector = new BiconnectivityInspector<>(network.graph());
    for (int node = 0; node < size; node++) {
      assertEquals(betweenness.get(node), report.of(node).betweenness(), 1e-9);
      if (report.components().size() == 1) {
        assertEquals(closeness.get(node), report.of(node).closeness(), 1e-9);
      }
      // A node falls out of its part for good when more parts remain than there were.
      int before = report.components().size() - (report.of(node).isolated() ? 1 : 0);
      int after = Departure.of(report, node, other -> null).after().components().size();
      assertEquals(after > before, report.of(node).articulation());
    }
    assertEquals(inspector.getCutpoints(), new HashSet<>(report.articulationPoints()));
    assertEquals(inspector.getBridges().size(), report.bridges().size());
  }

  @Test
  void largeNetworksGetGroupsByLabelPropagation() {
    int size = Communities.LARGE + 1;
    Communities<Integer> communities = Communities.of(KnownGraphs.chain(size));
    assertEquals(Communities.Method.LABEL_PROPAGATION, communities.method());
    assertEquals(size, communities.groups().stream().mapToInt(Set::size).sum());
    assertEquals(communities, Communities.of(KnownGraphs.chain(size)), "the same network, the same groups");
  }

  @Test
  void rankingKeepsTheOrderOfEqualNodes() {
    NetworkReport<Integer> report = NetworkReport.of(KnownGraphs.chain(5), node -> null);
    assertEquals(Arrays.asList(1, 2, 3, 0, 4),
        report.ranking(NetworkMeasure.DEGREE).stream().map(NodeMeasures::node).toList());
  }
}
