package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Groups of nodes that are tied among themselves more than with others.
 *
 * @param method how they were found
 * @param groups largest first; every node is in exactly one
 */
public record Communities<V>(Method method, List<Set<V>> groups) {

  /** Above this the greedy method takes too long to wait for. */
  static final int LARGE = 2000;

  /** Two or one cannot be divided. */
  private static final int SMALL = 3;

  /** The same network gets the same groups. */
  private static final long SEED = 20260401;

  /** How groups are found. */
  public enum Method {
    /** Joining groups as long as that raises modularity (Clauset, Newman and Moore 2004). */
    GREEDY_MODULARITY,
    /** Taking over the label most neighbours have (Raghavan, Albert and Kumara 2007); for large networks. */
    LABEL_PROPAGATION
  }

  static <V> Communities<V> of(Network<V> network) {
    Graph<Integer, DefaultEdge> graph = network.graph();
    Method method = network.size() <= LARGE ? Method.GREEDY_MODULARITY : Method.LABEL_PROPAGATION;
    List<Set<Integer>> groups = new ArrayList<>();
    // Part by part: groups never span parts, and the greedy method of JGraphT fails on a graph of several.
    for (Set<Integer> part : new ConnectivityInspector<>(graph).connectedSets()) {
      if (part.size() < SMALL) {
        groups.add(part);
      } else {
        groups.addAll(algorithm(method, new AsSubgraph<>(graph, part)).getClustering().getClusters());
      }
    }
    return new Communities<>(method, network.groups(groups));
  }

  private static ClusteringAlgorithm<Integer> algorithm(Method method, Graph<Integer, DefaultEdge> part) {
    return method == Method.GREEDY_MODULARITY ? new GreedyModularityAlgorithm<>(part)
        : new LabelPropagationClustering<>(part, new Random(SEED));
  }
}
