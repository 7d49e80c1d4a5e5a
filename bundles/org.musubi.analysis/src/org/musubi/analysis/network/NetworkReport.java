package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

/**
 * All measures of a network.
 *
 * @param nodes measures per node, in the order of the network
 * @param components parts without a tie between them, largest first; an isolated node is a part of its own
 * @param bridges ties that alone join two parts
 * @param communities groups tied among themselves more than with others
 */
public record NetworkReport<V>(Network<V> network, List<NodeMeasures<V>> nodes, List<Set<V>> components,
    List<Bridge<V>> bridges, Communities<V> communities) {

  /** A tie without which its two ends lie in different parts. */
  public record Bridge<V>(V first, V second) {
  }

  /**
   * Measures a network.
   *
   * @param sideOf on which side a node stands, for brokerage; null for unknown
   */
  public static <V> NetworkReport<V> of(Network<V> network, Function<? super V, ?> sideOf) {
    ShortestPaths paths = new ShortestPaths(network);
    CutPoints cuts = new CutPoints(network);
    Brokerage brokerage = new Brokerage(network, sideOf);
    List<Set<V>> components = network.groups(new ConnectivityInspector<>(network.graph()).connectedSets());
    Communities<V> communities = Communities.of(network);
    Map<V, Integer> component = numbers(components);
    Map<V, Integer> community = numbers(communities.groups());
    double others = Math.max(1, network.size() - 1);
    List<NodeMeasures<V>> nodes = new ArrayList<>();
    for (int i = 0; i < network.size(); i++) {
      V node = network.nodes().get(i);
      int degree = network.neighbours(i).length;
      double reach = paths.withinTwoSteps(i) / others;
      nodes.add(new NodeMeasures<>(node, degree, network.inDegree(i), network.outDegree(i), network.strength(i),
          paths.betweenness(i), paths.normalisedBetweenness(i), paths.closeness(i), reach, reach / (degree + 1),
          brokerage.of(i), cuts.isArticulationPoint(i), component.get(node), community.get(node)));
    }
    List<Bridge<V>> bridges = cuts.bridges().stream()
        .map(ends -> new Bridge<>(network.nodes().get(ends[0]), network.nodes().get(ends[1]))).toList();
    return new NetworkReport<>(network, List.copyOf(nodes), components, bridges, communities);
  }

  private static <V> Map<V, Integer> numbers(List<Set<V>> groups) {
    Map<V, Integer> numbers = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (V node : groups.get(i)) {
        numbers.put(node, i + 1);
      }
    }
    return numbers;
  }

  /** The measures of a node. */
  public NodeMeasures<V> of(V node) {
    return nodes.get(network.indexOf(node));
  }

  /** The nodes with most of a measure first; equal ones in the order of the network. */
  public List<NodeMeasures<V>> ranking(NetworkMeasure measure) {
    return nodes.stream().sorted(Comparator.comparingDouble(measure::of).reversed()).toList();
  }

  /** Nodes without any tie. */
  public List<V> isolates() {
    return nodes.stream().filter(NodeMeasures::isolated).map(NodeMeasures::node).toList();
  }

  /** Nodes without which the network falls apart. */
  public List<V> articulationPoints() {
    return nodes.stream().filter(NodeMeasures::articulation).map(NodeMeasures::node).toList();
  }

  /** Nodes that bring together partners of different sides, the most important first. */
  public List<NodeMeasures<V>> brokers() {
    return ranking(NetworkMeasure.BROKERAGE).stream().filter(node -> node.brokerage() > 0).toList();
  }

  /** Mean number of ties of a node; null without nodes. */
  public Double meanDegree() {
    return nodes.isEmpty() ? null : 2.0 * network.tieCount() / nodes.size();
  }
}
