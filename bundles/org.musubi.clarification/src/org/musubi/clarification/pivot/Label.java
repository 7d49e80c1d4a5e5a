package org.musubi.clarification.pivot;

/**
 * Where a fact stands on a dimension.
 *
 * @param order its place among the labels of the dimension; equal ones are ordered by their text
 */
public record Label(String text, int order) implements Comparable<Label> {

  /** Behind all others. */
  static final int LAST = Integer.MAX_VALUE;

  @Override
  public int compareTo(Label other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : text.compareTo(other.text);
  }
}
