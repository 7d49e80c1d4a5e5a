package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.CrossTableDescription;
import org.musubi.viewpoint.specification.TableDescription;

/** A table of one model element as the last refresh found it, and the widths users gave its columns. */
public final class Table implements LineContainer {
  private final String id;
  private final TableDescription description;
  private final EObject target;
  private final List<Line> lines = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Integer> widths = new TreeMap<>();
  private List<TableProblem> problems = List.of();
  private String name;

  /**
   * @param id identifies the table among all representations of the model, also over time
   * @param description what is shown
   * @param target the element the table is about
   * @param name title given by the user
   */
  public Table(String id, TableDescription description, EObject target, String name) {
    this.id = id;
    this.description = description;
    this.target = target;
    this.name = name;
  }

  public String id() {
    return id;
  }

  public TableDescription description() {
    return description;
  }

  /** Whether columns stand for elements and not for features. */
  public boolean isCross() {
    return description instanceof CrossTableDescription;
  }

  @Override
  public EObject target() {
    return target;
  }

  @Override
  public Table table() {
    return this;
  }

  public String name() {
    return name;
  }

  public void setName(String newName) {
    name = newName;
  }

  @Override
  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  List<Line> ownLines() {
    return lines;
  }

  public List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  void setColumns(List<Column> newColumns) {
    columns.clear();
    columns.addAll(newColumns);
  }

  /** All lines from top to bottom, sub lines after the line they belong to. */
  public List<Line> allLines() {
    List<Line> all = new ArrayList<>();
    visit(lines, all::add);
    return all;
  }

  private static void visit(List<Line> lines, Consumer<Line> visitor) {
    for (Line line : lines) {
      visitor.accept(line);
      visit(line.lines(), visitor);
    }
  }

  /** Widths in pixels that users gave to columns, by {@link Column#key()}; {@link Column#HEADER} is the first one. */
  public Map<String, Integer> widths() {
    return Collections.unmodifiableMap(widths);
  }

  /** @param pixels width, 0 or less = the initial one again */
  public void setWidth(String columnKey, int pixels) {
    if (pixels > 0) {
      widths.put(columnKey, pixels);
    } else {
      widths.remove(columnKey);
    }
  }

  /** What could not be computed at the last refresh. */
  public List<TableProblem> problems() {
    return problems;
  }

  void setProblems(List<TableProblem> newProblems) {
    problems = List.copyOf(newProblems);
  }
}
