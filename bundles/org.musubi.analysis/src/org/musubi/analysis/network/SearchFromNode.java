package org.musubi.analysis.network;

import java.util.Arrays;

/** Breadth-first searches that add up how often nodes lie on shortest ways. */
final class SearchFromNode {

  private final Network<?> network;
  private final double[] betweenness;
  private final int[] queue;
  private final int[] distance;
  private final double[] paths;
  private final double[] dependency;
  private int found;
  private long distanceSum;
  private int withinTwo;

  SearchFromNode(Network<?> network) {
    this.network = network;
    int size = network.size();
    betweenness = new double[size];
    queue = new int[size];
    distance = new int[size];
    paths = new double[size];
    dependency = new double[size];
  }

  /** Searches from a node and adds what runs through the others. */
  void from(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(paths, 0);
    Arrays.fill(dependency, 0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    found = 1;
    for (int head = 0; head < found; head++) {
      visit(queue[head]);
    }
    distanceSum = 0;
    withinTwo = 0;
    for (int i = found - 1; i > 0; i--) {
      leave(queue[i]);
    }
  }

  private void visit(int node) {
    int further = distance[node] + 1;
    for (int next : network.neighbours(node)) {
      if (distance[next] < 0) {
        distance[next] = further;
        queue[found++] = next;
      }
      if (distance[next] == further) {
        paths[next] += paths[node];
      }
    }
  }

  private void leave(int node) {
    int nearer = distance[node] - 1;
    distanceSum += distance[node];
    withinTwo += distance[node] <= 2 ? 1 : 0;
    betweenness[node] += dependency[node];
    double share = (1 + dependency[node]) / paths[node];
    for (int previous : network.neighbours(node)) {
      if (distance[previous] == nearer) {
        dependency[previous] += paths[previous] * share;
      }
    }
  }

  /** Sums over all searches so far, each pair of nodes counted once per search that met it. */
  double[] betweenness() {
    return betweenness;
  }

  /** Sum of the distances to the nodes found by the last search. */
  long distanceSum() {
    return distanceSum;
  }

  /** Number of other nodes found by the last search. */
  int reached() {
    return found - 1;
  }

  /** Number of other nodes the last search found within two steps. */
  int withinTwoSteps() {
    return withinTwo;
  }
}
