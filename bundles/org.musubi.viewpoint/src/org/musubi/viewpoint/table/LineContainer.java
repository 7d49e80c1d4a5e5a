package org.musubi.viewpoint.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What holds lines: the table, or a line with lines below it. */
public sealed interface LineContainer permits Table, Line {
  /** The model element shown. */
  EObject target();

  Table table();

  /** Lines directly in it, from top to bottom. */
  List<Line> lines();
}
