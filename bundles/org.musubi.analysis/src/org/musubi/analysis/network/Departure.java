package org.musubi.analysis.network;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What becomes of a network when one node leaves it.
 *
 * @param leaving the measures of the node before it leaves
 * @param before the whole network
 * @param after the network without it
 * @param cutOff parts that hung on the rest through this node only, largest first; the largest remaining part of what
 *     belonged together is the rest and not among them
 */
public record Departure<V>(NodeMeasures<V> leaving, NetworkReport<V> before, NetworkReport<V> after,
    List<Set<V>> cutOff) {

  /** A node that has to carry more or less than before. */
  public record Shift<V>(V node, double before, double after) {

    public double difference() {
      return after - before;
    }
  }

  /**
   * Lets a node leave.
   *
   * @param sideOf on which side a node stands, for brokerage
   * @throws IllegalArgumentException when the node is not in the network
   */
  public static <V> Departure<V> of(NetworkReport<V> before, V node, Function<? super V, ?> sideOf) {
    NodeMeasures<V> leaving = before.of(node);
    NetworkReport<V> after = NetworkReport.of(before.network().without(node), sideOf);
    Set<V> whole = before.components().get(leaving.component() - 1);
    List<Set<V>> remains = after.components().stream().filter(part -> whole.contains(part.iterator().next())).toList();
    return new Departure<>(leaving, before, after, remains.stream().skip(1).toList());
  }

  /** The nodes that had no other partner and are alone now. */
  public List<V> leftAlone() {
    return after.isolates().stream().filter(node -> !before.of(node).isolated()).toList();
  }

  /** The remaining nodes whose measure changes most, largest change first; those without a change are left out. */
  public List<Shift<V>> shifts(NetworkMeasure measure) {
    return after.nodes().stream()
        .map(now -> new Shift<>(now.node(), measure.of(before.of(now.node())), measure.of(now)))
        .filter(shift -> Math.abs(shift.difference()) > 1e-12)
        .sorted(Comparator.comparingDouble((Shift<V> shift) -> Math.abs(shift.difference())).reversed())
        .toList();
  }
}
