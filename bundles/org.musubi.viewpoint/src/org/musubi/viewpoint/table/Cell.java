package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.CellUpdater;

/** What a line has in a column. Where nothing is there is no cell. */
public final class Cell {
  private final Line line;
  private final Column column;
  private final CellUpdater updater;
  private final EObject target;
  private String text = "";
  private CellLook look = CellLook.PLAIN;
  private boolean editable;

  Cell(Line line, Column column, CellUpdater updater, EObject target) {
    this.line = line;
    this.column = column;
    this.updater = updater;
    this.target = target;
  }

  public Line line() {
    return line;
  }

  public Column column() {
    return column;
  }

  /** The column or intersection of the specification that says how it is shown and edited. */
  public CellUpdater updater() {
    return updater;
  }

  /** The element shown and edited: the line's, one reached from it, or one that links line and column. */
  public EObject target() {
    return target;
  }

  public String text() {
    return text;
  }

  public CellLook look() {
    return look;
  }

  /** Whether users may type into it. */
  public boolean isEditable() {
    return editable;
  }

  boolean show(String newText, CellLook newLook, boolean newEditable) {
    boolean changed = !text.equals(newText) || !look.equals(newLook) || editable != newEditable;
    text = newText;
    look = newLook;
    editable = newEditable;
    return changed;
  }
}
