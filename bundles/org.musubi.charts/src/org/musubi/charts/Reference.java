package org.musubi.charts;

import java.util.Objects;

/**
 * A line to compare with, e.g. nation or target.
 *
 * @param label with the value as it is printed, e.g. 全国 28.1%; shown in the legend
 */
public record Reference(String label, double value) {

  public Reference {
    Objects.requireNonNull(label);
  }
}
