package org.musubi.charts;

import java.util.List;
import java.util.Objects;

/** Values that belong together, e.g. those of one area. */
public record Series(String name, List<Point> values) {

  public Series {
    Objects.requireNonNull(name);
    values = List.copyOf(values);
  }
}
