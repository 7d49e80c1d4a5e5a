package org.musubi.charts;

import java.util.Objects;

/**
 * One value of a series.
 *
 * @param label category or year
 * @param value null when missing: leaves a gap
 * @param shown the value as it is printed everywhere, e.g. 92.9%; empty when missing
 */
public record Point(String label, Double value, String shown) {

  public Point {
    Objects.requireNonNull(label);
    shown = shown == null ? "" : shown;
  }
}
