package org.musubi.workbench.forms.spec;

/** How a value is shown where its type allows several ways. */
public enum Look {
  /** The usual way of the type. */
  USUAL,
  /** All choices side by side instead of a list that opens. */
  BAR,
  /** A computed value in large type. */
  FIGURE
}
