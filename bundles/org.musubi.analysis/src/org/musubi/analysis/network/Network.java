package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Who is tied to whom: a picture of the moment it was made.
 *
 * <p>Two nodes are tied or not, however many ties join them and whatever their direction; direction counts for
 * in-degree, out-degree and reciprocity, the sum of all weights for strength. Ties of a node with itself and ties to nodes that
 * are not in the network are left out.
 *
 * @param <V> the nodes, with equals and hashCode by identity or value
 */
public final class Network<V> {

  private final List<V> nodes;
  private final Map<V, Integer> index = new HashMap<>();
  private final List<Tie<V>> ties;
  private final int[][] neighbours;
  private final int[] inDegrees;
  private final int[] outDegrees;
  private final double[] strengths;
  private int pairs;
  private int arcs;
  private int answeredArcs;

  private Network(Collection<? extends V> nodes, Collection<Tie<V>> ties) {
    this.nodes = List.copyOf(new LinkedHashSet<>(nodes));
    for (V node : this.nodes) {
      index.put(node, index.size());
    }
    this.ties = ties.stream().filter(this::isInside).toList();
    neighbours = new int[this.nodes.size()][];
    inDegrees = new int[this.nodes.size()];
    outDegrees = new int[this.nodes.size()];
    strengths = new double[this.nodes.size()];
    count();
  }

  /**
   * A network.
   *
   * @param nodes also those without any tie
   */
  public static <V> Network<V> of(Collection<? extends V> nodes, Collection<Tie<V>> ties) {
    return new Network<>(nodes, ties);
  }

  private boolean isInside(Tie<V> tie) {
    return index.containsKey(tie.source()) && index.containsKey(tie.target())
        && !tie.source().equals(tie.target());
  }

  private void count() {
    List<Set<Integer>> out = new ArrayList<>();
    List<Set<Integer>> both = new ArrayList<>();
    nodes.forEach(node -> {
      out.add(new LinkedHashSet<>());
      both.add(new TreeSet<>());
    });
    for (Tie<V> tie : ties) {
      int source = index.get(tie.source());
      int target = index.get(tie.target());
      out.get(source).add(target);
      if (tie.mutual()) {
        out.get(target).add(source);
      }
      both.get(source).add(target);
      both.get(target).add(source);
      strengths[source] += tie.weight();
      strengths[target] += tie.weight();
    }
    for (int node = 0; node < nodes.size(); node++) {
      neighbours[node] = both.get(node).stream().mapToInt(Integer::intValue).toArray();
      outDegrees[node] = out.get(node).size();
      pairs += neighbours[node].length;
      for (int target : out.get(node)) {
        inDegrees[target]++;
        arcs++;
        answeredArcs += out.get(target).contains(node) ? 1 : 0;
      }
    }
    pairs /= 2;
  }

  /** The nodes in the order they were given, each once. */
  public List<V> nodes() {
    return nodes;
  }

  public boolean contains(V node) {
    return index.containsKey(node);
  }

  /** Number of pairs of nodes that are tied. */
  public int tieCount() {
    return pairs;
  }

  /** The nodes tied to a node, in the order of the network. */
  public List<V> neighbours(V node) {
    return Arrays.stream(neighbours[indexOf(node)]).mapToObj(nodes::get).toList();
  }

  /** Tied pairs ÷ possible pairs, 0 to 1; null with fewer than two nodes. */
  public Double density() {
    long size = nodes.size();
    return size < 2 ? null : pairs / (size * (size - 1) / 2.0);
  }

  /** Share of the directed ties that are answered by one in the other direction, 0 to 1; null without ties. */
  public Double reciprocity() {
    return arcs == 0 ? null : (double) answeredArcs / arcs;
  }

  /** The network after a node has left it. */
  public Network<V> without(V node) {
    List<V> rest = nodes.stream().filter(other -> !other.equals(node)).toList();
    return new Network<>(rest, ties);
  }

  int size() {
    return nodes.size();
  }

  int indexOf(V node) {
    Integer found = index.get(node);
    if (found == null) {
      throw new IllegalArgumentException("Not in the network: " + node);
    }
    return found;
  }

  int[] neighbours(int node) {
    return neighbours[node];
  }

  int inDegree(int node) {
    return inDegrees[node];
  }

  int outDegree(int node) {
    return outDegrees[node];
  }

  double strength(int node) {
    return strengths[node];
  }

  /** The network for algorithms of JGraphT; nodes are their places. */
  Graph<Integer, DefaultEdge> graph() {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int node = 0; node < nodes.size(); node++) {
      graph.addVertex(node);
    }
    for (int node = 0; node < nodes.size(); node++) {
      for (int other : neighbours[node]) {
        if (other > node) {
          graph.addEdge(node, other);
        }
      }
    }
    return graph;
  }

  /** Sets of nodes, largest first; equal ones in the order of their first node. */
  List<Set<V>> groups(Collection<Set<Integer>> groups) {
    List<Set<V>> named = new ArrayList<>();
    groups.stream()
        .map(TreeSet::new)
        .sorted((a, b) -> a.size() != b.size() ? b.size() - a.size() : a.first() - b.first())
        .forEach(group -> {
          Set<V> members = new LinkedHashSet<>();
          group.forEach(node -> members.add(nodes.get(node)));
          named.add(Collections.unmodifiableSet(members));
        });
    return List.copyOf(named);
  }
}
