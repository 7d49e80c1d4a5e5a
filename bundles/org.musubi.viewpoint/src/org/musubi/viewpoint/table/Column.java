package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.ColumnMapping;
import org.musubi.viewpoint.specification.FeatureColumnMapping;

/** One column: a feature of the lines' elements, or a model element. */
public final class Column {
  /** Key of the first column, which holds the labels of the lines. */
  public static final String HEADER = "#";

  private final Table table;
  private final ColumnMapping mapping;
  private final EObject target;
  private final String key;
  private String label = "";

  Column(Table table, ColumnMapping mapping, EObject target, String key) {
    this.table = table;
    this.mapping = mapping;
    this.target = target;
    this.key = key;
  }

  public Table table() {
    return table;
  }

  public ColumnMapping mapping() {
    return mapping;
  }

  /** The element the column stands for, null for a column of a feature. */
  public EObject target() {
    return target;
  }

  /** Whether it shows a feature of each line's element. */
  public boolean isFeature() {
    return mapping instanceof FeatureColumnMapping;
  }

  /** Identifies the column in its table, also over time. */
  public String key() {
    return key;
  }

  /** Text of the head. */
  public String label() {
    return label;
  }

  /** Width in pixels the specification asks for, 0 = as wide as the content. */
  public int initialWidth() {
    return Math.max(0, mapping.getInitialWidth());
  }

  boolean show(String newLabel) {
    boolean changed = !label.equals(newLabel);
    label = newLabel;
    return changed;
  }
}
