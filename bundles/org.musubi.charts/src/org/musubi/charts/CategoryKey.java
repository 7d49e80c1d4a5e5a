package org.musubi.charts;

/** A category by its place, so that two categories may have the same label. */
record CategoryKey(int place, String label) implements Comparable<CategoryKey> {

  @Override
  public int compareTo(CategoryKey other) {
    return Integer.compare(place, other.place);
  }

  @Override
  public String toString() {
    return label;
  }
}
