package org.musubi.analysis.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How many pairs of partners a node brings together that stand on different sides and have no tie of their own:
 * brokerage between groups (Gould and Fernandez 1989) without direction. Linear in the squares of the degrees.
 */
final class Brokerage {

  private static final int UNKNOWN = -1;

  private final Network<?> network;
  private final int[] side;
  private final int[] mark;

  /** @param sideOf the side of a node; partners of an unknown side (null) do not count */
  <V> Brokerage(Network<V> network, Function<? super V, ?> sideOf) {
    this.network = network;
    side = new int[network.size()];
    mark = new int[network.size()];
    Map<Object, Integer> sides = new HashMap<>();
    for (int node = 0; node < side.length; node++) {
      Object of = sideOf.apply(network.nodes().get(node));
      side[node] = of == null ? UNKNOWN : sides.computeIfAbsent(of, key -> sides.size());
      mark[node] = -1;
    }
  }

  long of(int node) {
    int[] partners = Arrays.stream(network.neighbours(node)).filter(partner -> side[partner] != UNKNOWN).toArray();
    Map<Integer, Integer> perSide = new HashMap<>();
    for (int partner : partners) {
      mark[partner] = node;
      perSide.merge(side[partner], 1, Integer::sum);
    }
    long pairs = (long) partners.length * (partners.length - 1) / 2;
    for (long members : perSide.values()) {
      pairs -= members * (members - 1) / 2;
    }
    for (int partner : partners) {
      for (int other : network.neighbours(partner)) {
        if (other > partner && mark[other] == node && side[other] != side[partner]) {
          pairs--;
        }
      }
    }
    return pairs;
  }
}
