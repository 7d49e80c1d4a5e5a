package org.musubi.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes and ties without which a network falls apart (Tarjan 1972).
 *
 * <p>Without recursion: the inspector of JGraphT descends one call per node and overflows the stack on long chains.
 */
final class CutPoints {

  private final Network<?> network;
  private final boolean[] articulation;
  private final List<int[]> bridges = new ArrayList<>();
  private final int[] found;
  private final int[] low;
  private final int[] parent;
  private final int[] nextNeighbour;
  private int clock;

  CutPoints(Network<?> network) {
    this.network = network;
    int size = network.size();
    articulation = new boolean[size];
    found = new int[size];
    low = new int[size];
    parent = new int[size];
    nextNeighbour = new int[size];
    Arrays.fill(found, -1);
    Arrays.fill(parent, -1);
    for (int root = 0; root < size; root++) {
      if (found[root] < 0) {
        walk(root);
      }
    }
  }

  private void walk(int root) {
    int childrenOfRoot = 0;
    int node = root;
    enter(root);
    while (node >= 0) {
      int[] neighbours = network.neighbours(node);
      if (nextNeighbour[node] < neighbours.length) {
        int next = neighbours[nextNeighbour[node]++];
        if (found[next] < 0) {
          parent[next] = node;
          childrenOfRoot += node == root ? 1 : 0;
          enter(next);
          node = next;
        } else if (next != parent[node]) {
          low[node] = Math.min(low[node], found[next]);
        }
      } else {
        leave(node, root);
        node = parent[node];
      }
    }
    articulation[root] = childrenOfRoot > 1;
  }

  private void enter(int node) {
    found[node] = clock;
    low[node] = clock++;
  }

  private void leave(int node, int root) {
    int above = parent[node];
    if (above >= 0) {
      low[above] = Math.min(low[above], low[node]);
      if (low[node] >= found[above] && above != root) {
        articulation[above] = true;
      }
      if (low[node] > found[above]) {
        bridges.add(new int[] {Math.min(above, node), Math.max(above, node)});
      }
    }
  }

  boolean isArticulationPoint(int node) {
    return articulation[node];
  }

  /** The two ends of every tie that alone joins two parts. */
  List<int[]> bridges() {
    return bridges;
  }
}
