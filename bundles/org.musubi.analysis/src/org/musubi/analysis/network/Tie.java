package org.musubi.analysis.network;

/**
 * A tie between two nodes of a network.
 *
 * @param mutual true when it goes both ways
 * @param weight strength of the tie, at least 0
 */
public record Tie<V>(V source, V target, boolean mutual, double weight) {
}
