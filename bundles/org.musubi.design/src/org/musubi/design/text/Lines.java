package org.musubi.design.text;

import java.util.StringJoiner;

/** Lines of a tooltip: only those that have something to say. */
public final class Lines {

  private final StringJoiner lines = new StringJoiner("\n");

  /** Adds a line unless it is empty. */
  public Lines add(String line) {
    if (line != null && !line.isBlank()) {
      lines.add(line.strip());
    }
    return this;
  }

  /** Adds a line of name and value unless the value is empty. */
  public Lines add(String name, String value) {
    return value == null || value.isBlank() ? this : add(name + ": " + value.strip());
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
