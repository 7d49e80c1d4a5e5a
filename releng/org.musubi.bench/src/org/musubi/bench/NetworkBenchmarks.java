package org.musubi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.musubi.analysis.network.Network;
import org.musubi.analysis.network.NetworkReport;
import org.musubi.analysis.network.Tie;

/**
 * Measures networks of up to 10,000 nodes with twice as many ties: all measures together, against JGraphT's betweenness
 * alone on the same graph in the same run.
 */
final class NetworkBenchmarks {

  private static final int[] SIZES = {100, 1_000, 10_000};
  private static final int TIES_PER_NODE = 2;
  private static final int SIDES = 6;
  private static final int LONG_ROUNDS = 1;

  void run() throws Exception {
    Timing.head("network", "nodes", "JGraphT");
    measure(SIZES[1], 5, false);
    for (int size : SIZES) {
      measure(size, size < 10_000 ? 5 : LONG_ROUNDS, true);
    }
  }

  private static void measure(int size, int rounds, boolean print) throws Exception {
    List<Tie<Integer>> ties = ties(size);
    List<Integer> nodes = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      nodes.add(node);
    }
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    nodes.forEach(graph::addVertex);
    ties.forEach(tie -> graph.addEdge(tie.source(), tie.target()));
    double bare = Timing.best(rounds, () -> new BetweennessCentrality<>(graph).getScores());
    Network<Integer> network = Network.of(nodes, ties);
    double all = Timing.best(rounds, () -> NetworkReport.of(network, node -> node % SIDES));
    double build = Timing.best(5, () -> Network.of(nodes, ties));
    if (print) {
      Timing.print("network", size, "baseline: betweenness by JGraphT", bare, bare);
      Timing.print("network", size, "all measures", all, bare);
      Timing.print("network", size, "make the network", build, bare);
    }
  }

  /** Partners of partners are more often tied, as in councils: each node joins near and far ones. */
  private static List<Tie<Integer>> ties(int size) {
    Random random = new Random(1);
    List<Tie<Integer>> ties = new ArrayList<>();
    for (int node = 1; node < size; node++) {
      for (int i = 0; i < TIES_PER_NODE; i++) {
        int other = i == 0 ? random.nextInt(node) : Math.max(0, node - 1 - random.nextInt(10));
        if (other != node) {
          ties.add(new Tie<>(node, other, random.nextBoolean(), 1 + random.nextInt(5)));
        }
      }
    }
    return ties;
  }
}
