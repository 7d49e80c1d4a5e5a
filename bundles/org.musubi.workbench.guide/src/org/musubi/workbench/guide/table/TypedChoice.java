package org.musubi.workbench.guide.table;

/** Editing of a cell by choosing from a list in which a typed digit chooses what begins with it, e.g. a score. */
public interface TypedChoice {

  /** Under this key a column knows whether its cells are edited so. */
  String KEY = "typedChoice";
}
