package org.musubi.viewpoint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Places a connected graph in the plane so that distances in the plane are like the number of edges between nodes.
 * Starts with the classical scaling of the distances to a few pivots and improves it term by term in random order with
 * shrinking steps. The same graph always gets the same places.
 */
final class PivotPlacement {
  private static final int PIVOTS = 40;
  private static final int ROUNDS = 16;
  private static final int POWER_ROUNDS = 60;
  private static final int FRIENDS = 6;
  private static final double LAST_STEP = 0.1;
  private static final double FRIEND_DISTANCE = 1.7;

  /**
   * A wish for the distance of two nodes.
   *
   * @param both whether both nodes move; pivots do not follow all the nodes that are measured from them
   */
  private record Term(int from, int to, double distance, boolean both) {
    double weight() {
      return 1 / (distance * distance);
    }
  }

  private final int[][] neighbours;
  private final int size;
  private final double[] x;
  private final double[] y;

  /** @param neighbours for each node those it is joined with; all connected */
  PivotPlacement(int[][] neighbours) {
    this.neighbours = neighbours;
    this.size = neighbours.length;
    this.x = new double[size];
    this.y = new double[size];
  }

  /** The x and the y of all nodes; edges are about 1 long. */
  double[][] run() {
    if (size > 1) {
      int[][] distances = pivotDistances();
      scale(distances);
      improve(distances);
    }
    return new double[][] {x, y};
  }

  /** Distances of all nodes to pivots, each pivot as far as possible from those before. */
  private int[][] pivotDistances() {
    int count = Math.min(PIVOTS, size);
    int[][] distances = new int[count][];
    int[] nearest = new int[size];
    Arrays.fill(nearest, Integer.MAX_VALUE);
    int pivot = 0;
    for (int p = 0; p < count; p++) {
      distances[p] = distances(pivot);
      for (int i = 0; i < size; i++) {
        nearest[i] = Math.min(nearest[i], distances[p][i]);
      }
      for (int i = 0; i < size; i++) {
        pivot = nearest[i] > nearest[pivot] ? i : pivot;
      }
    }
    return distances;
  }

  private int[] distances(int from) {
    int[] distances = new int[size];
    Arrays.fill(distances, -1);
    distances[from] = 0;
    ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      int node = waiting.poll();
      for (int other : neighbours[node]) {
        if (distances[other] < 0) {
          distances[other] = distances[node] + 1;
          waiting.add(other);
        }
      }
    }
    return distances;
  }

  private void scale(int[][] distances) {
    int count = distances.length;
    double[][] centred = centred(distances);
    double[][] products = new double[count][count];
    for (int p = 0; p < count; p++) {
      for (int q = p; q < count; q++) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += centred[p][i] * centred[q][i];
        }
        products[p][q] = sum;
        products[q][p] = sum;
      }
    }
    double[] first = mainDirection(products, null);
    double[] second = mainDirection(products, first);
    for (int i = 0; i < size; i++) {
      for (int p = 0; p < count; p++) {
        x[i] += centred[p][i] * first[p];
        y[i] += centred[p][i] * second[p];
      }
    }
    double sum = 0;
    long edges = 0;
    for (int i = 0; i < size; i++) {
      for (int other : neighbours[i]) {
        sum += Math.hypot(x[i] - x[other], y[i] - y[other]);
        edges++;
      }
    }
    double factor = sum == 0 ? 1 : edges / sum;
    Random random = new Random(1);
    for (int i = 0; i < size; i++) {
      x[i] = x[i] * factor + random.nextDouble() - 0.5;
      y[i] = y[i] * factor + random.nextDouble() - 0.5;
    }
  }

  /** Squares of the distances, shifted so that rows and columns have the mean 0. */
  private double[][] centred(int[][] distances) {
    int count = distances.length;
    double[][] result = new double[count][size];
    double[] nodeMeans = new double[size];
    double all = 0;
    for (int p = 0; p < count; p++) {
      double mean = 0;
      for (int i = 0; i < size; i++) {
        result[p][i] = (double) distances[p][i] * distances[p][i];
        nodeMeans[i] += result[p][i] / count;
        mean += result[p][i] / size;
      }
      all += mean / count;
      for (int i = 0; i < size; i++) {
        result[p][i] -= mean;
      }
    }
    for (int p = 0; p < count; p++) {
      for (int i = 0; i < size; i++) {
        result[p][i] = -0.5 * (result[p][i] - nodeMeans[i] + all);
      }
    }
    return result;
  }

  private static double[] mainDirection(double[][] matrix, double[] without) {
    double[] vector = new double[matrix.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = 1 + i % 7;
    }
    for (int round = 0; round < POWER_ROUNDS; round++) {
      if (without != null) {
        double product = 0;
        for (int i = 0; i < vector.length; i++) {
          product += vector[i] * without[i];
        }
        for (int i = 0; i < vector.length; i++) {
          vector[i] -= product * without[i];
        }
      }
      double[] next = new double[vector.length];
      double square = 0;
      for (int i = 0; i < vector.length; i++) {
        for (int j = 0; j < vector.length; j++) {
          next[i] += matrix[i][j] * vector[j];
        }
        square += next[i] * next[i];
      }
      double length = Math.sqrt(square);
      for (int i = 0; i < vector.length; i++) {
        vector[i] = length == 0 ? 0 : next[i] / length;
      }
    }
    return vector;
  }

  private void improve(int[][] distances) {
    Term[] terms = terms(distances);
    double largest = 1;
    for (Term term : terms) {
      largest = Math.max(largest, 1 / term.weight());
    }
    double decay = StrictMath.log(largest / LAST_STEP) / (ROUNDS - 1);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = terms.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        Term swapped = terms[i];
        terms[i] = terms[other];
        terms[other] = swapped;
      }
      double step = largest * StrictMath.exp(-decay * round);
      for (Term term : terms) {
        move(term, Math.min(1, step * term.weight()));
      }
    }
  }

  private void move(Term term, double share) {
    double dx = x[term.from] - x[term.to];
    double dy = y[term.from] - y[term.to];
    double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    double shift = share * (length - term.distance) / 2 / length;
    x[term.from] -= shift * dx;
    y[term.from] -= shift * dy;
    if (term.both) {
      x[term.to] += shift * dx;
      y[term.to] += shift * dy;
    }
  }

  /** Edges, ways to the pivots, and pairs of neighbours of one node, which must not fall together. */
  private Term[] terms(int[][] distances) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int[] around = neighbours[i];
      for (int n = 0; n < around.length; n++) {
        if (around[n] > i) {
          terms.add(new Term(i, around[n], 1, true));
        }
        for (int friend = 1; friend <= FRIENDS && friend < around.length; friend++) {
          terms.add(new Term(around[n], around[(n + friend) % around.length], FRIEND_DISTANCE, true));
        }
      }
    }
    for (int[] toPivot : distances) {
      int pivot = 0;
      while (toPivot[pivot] != 0) {
        pivot++;
      }
      for (int i = 0; i < size; i++) {
        if (toPivot[i] > 1) {
          terms.add(new Term(i, pivot, toPivot[i], false));
        }
      }
    }
    return terms.toArray(Term[]::new);
  }
}
