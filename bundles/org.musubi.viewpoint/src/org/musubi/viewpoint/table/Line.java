package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.LineMapping;

/** One line: a model element with a cell in some or all columns. */
public final class Line implements LineContainer {
  private final LineContainer container;
  private final LineMapping mapping;
  private final EObject target;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Column, Cell> cells = new IdentityHashMap<>();
  private List<EObject> semanticElements = List.of();
  private String label = "";
  private CellLook look = CellLook.PLAIN;

  Line(LineContainer container, LineMapping mapping, EObject target) {
    this.container = container;
    this.mapping = mapping;
    this.target = target;
  }

  /** The table or the line above. */
  public LineContainer container() {
    return container;
  }

  @Override
  public Table table() {
    return container.table();
  }

  /** Number of lines this one lies in. */
  public int depth() {
    return container instanceof Line above ? above.depth() + 1 : 0;
  }

  public LineMapping mapping() {
    return mapping;
  }

  @Override
  public EObject target() {
    return target;
  }

  /** All elements the line stands for, the target among them unless the specification leaves it out. */
  public List<EObject> semanticElements() {
    return semanticElements;
  }

  /** Text in the first column. */
  public String label() {
    return label;
  }

  public CellLook look() {
    return look;
  }

  @Override
  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** The cell in a column, null when it is empty in the sense that there is nothing to show or edit. */
  public Cell cell(Column column) {
    return cells.get(column);
  }

  List<Line> ownLines() {
    return lines;
  }

  Map<Column, Cell> ownCells() {
    return cells;
  }

  void setSemanticElements(List<EObject> elements) {
    semanticElements = List.copyOf(elements);
  }

  /** Gives a new text and look; true when something is different. */
  boolean show(String newLabel, CellLook newLook) {
    boolean changed = !label.equals(newLabel) || !look.equals(newLook);
    label = newLabel;
    look = newLook;
    return changed;
  }
}
