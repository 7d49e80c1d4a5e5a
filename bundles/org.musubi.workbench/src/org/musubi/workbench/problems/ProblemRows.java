package org.musubi.workbench.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;
import org.musubi.workbench.text.SearchKey;

/** What of the problems is listed and how: filtered, sorted, grouped. */
final class ProblemRows {

  private final Set<Severity> shown = EnumSet.allOf(Severity.class);
  private final Set<Object> closed = new HashSet<>();
  private Grouping grouping = Grouping.SEVERITY;
  private ProblemColumn sorting;
  private boolean reversed;
  private SearchKey filter = SearchKey.of("");

  Grouping grouping() {
    return grouping;
  }

  void setGrouping(Grouping newGrouping) {
    grouping = newGrouping;
  }

  boolean isShown(Severity severity) {
    return shown.contains(severity);
  }

  void setShown(Severity severity, boolean visible) {
    if (visible) {
      shown.add(severity);
    } else {
      shown.remove(severity);
    }
  }

  void setFilter(String text) {
    filter = SearchKey.of(text);
  }

  boolean isFiltered() {
    return !filter.isEmpty() || shown.size() < Severity.values().length;
  }

  /** Null is the order of the model. */
  ProblemColumn sorting() {
    return sorting;
  }

  boolean isReversed() {
    return reversed;
  }

  /** Sorts by a column, the other way round at the second time, as the model at the third. */
  void sortBy(ProblemColumn column) {
    if (sorting != column) {
      sorting = column;
      reversed = false;
    } else if (!reversed) {
      reversed = true;
    } else {
      sorting = null;
      reversed = false;
    }
  }

  /** The problems to list, in order. */
  List<Problem> visible(List<Problem> all) {
    List<Problem> visible = new ArrayList<>(all.stream().filter(problem -> isShown(problem.severity()))
        .filter(this::matches).toList());
    if (sorting != null) {
      Comparator<Problem> order = sorting.order();
      visible.sort(reversed ? order.reversed() : order);
    }
    return visible;
  }

  /** The rows of the list: problems, above those that belong together their group; closed groups only themselves. */
  List<Object> rows(List<Problem> visible) {
    if (grouping == Grouping.NONE) {
      return List.copyOf(visible);
    }
    List<Object> rows = new ArrayList<>();
    for (ProblemGroup group : grouping.groups(visible)) {
      rows.add(group);
      if (!closed.contains(group.key())) {
        rows.addAll(group.problems());
      }
    }
    return rows;
  }

  boolean isClosed(ProblemGroup group) {
    return closed.contains(group.key());
  }

  void setClosed(ProblemGroup group, boolean close) {
    if (close) {
      closed.add(group.key());
    } else {
      closed.remove(group.key());
    }
  }

  private boolean matches(Problem problem) {
    return filter.isEmpty() || filter.matches(Stream.concat(
        Arrays.stream(ProblemColumn.values()).map(column -> column.text(problem)),
        Stream.of(problem.rule().texts().title())).toArray(String[]::new));
  }
}
