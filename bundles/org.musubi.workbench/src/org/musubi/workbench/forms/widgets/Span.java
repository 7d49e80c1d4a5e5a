package org.musubi.workbench.forms.widgets;

/** How many of the equal columns of a {@link FieldFlow} a child takes. */
public enum Span {
  SMALL(1), MEDIUM(2), LARGE(Integer.MAX_VALUE);

  private final int units;

  Span(int units) {
    this.units = units;
  }

  int within(int columns) {
    return Math.min(units, columns);
  }
}
