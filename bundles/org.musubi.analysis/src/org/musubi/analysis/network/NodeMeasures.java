package org.musubi.analysis.network;

/**
 * The measures of one node (domain.md 3.2.4).
 *
 * @param degree number of nodes it is tied to
 * @param inDegree number of nodes with a tie towards it; a mutual tie counts in both directions
 * @param outDegree number of nodes it has a tie towards
 * @param strength sum of the weights of its ties
 * @param betweenness number of pairs of other nodes on whose shortest ways it lies
 * @param normalisedBetweenness betweenness ÷ number of pairs of other nodes, 0 to 1
 * @param closeness 1 ÷ mean distance, times the share of nodes it can reach, 0 to 1
 * @param reach share of the other nodes within two steps, 0 to 1
 * @param reachEfficiency reach ÷ (degree + 1): how far each of its ties carries
 * @param brokerage pairs of its partners on different sides without a tie of their own
 * @param articulation true when the network falls apart without it
 * @param component number of the part it belongs to, 1 = the largest
 * @param community number of the group it belongs to, 1 = the largest
 */
public record NodeMeasures<V>(V node, int degree, int inDegree, int outDegree, double strength, double betweenness,
    double normalisedBetweenness, double closeness, double reach, double reachEfficiency, long brokerage,
    boolean articulation, int component, int community) {

  /** True when it has no tie at all. */
  public boolean isolated() {
    return degree == 0;
  }
}
