package org.musubi.roundtrip.locate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.roundtrip.locate.MatchedRow.Match;
import org.musubi.sheets.layout.Column;

/** Finds out which row of the present model each row of a returned table stands for. */
public final class RowMatcher {

  private final FoundTable returned;
  private final List<KnownRow> known;
  private final Map<FoundRow, KnownRow> assigned = new IdentityHashMap<>();
  private final Map<KnownRow, FoundRow> claimed = new IdentityHashMap<>();
  private final Map<FoundRow, Match> matches = new IdentityHashMap<>();

  private RowMatcher(FoundTable returned, FoundTable base) {
    this.returned = returned;
    this.known = known(returned, base);
  }

  /**
   * Matches the rows of a table.
   *
   * @param base the same table as exported, or null when that is not known
   */
  public static RowMatcher of(FoundTable returned, FoundTable base) {
    RowMatcher matcher = new RowMatcher(returned, base);
    matcher.matchIds();
    matcher.findMoved();
    matcher.matchNames();
    return matcher;
  }

  /** The rows of the returned table in their order; empty rows that stand for nothing are left out. */
  public List<MatchedRow> rows() {
    return returned.rows().stream().filter(row -> matches.containsKey(row))
        .map(row -> new MatchedRow(row, assigned.get(row), matches.get(row))).toList();
  }

  /** The rows as exported that are missing in the returned table. */
  public List<KnownRow> missing() {
    return known.stream().filter(row -> row.base() != null && !row.base().id().isEmpty())
        .filter(row -> !claimed.containsKey(row)).toList();
  }

  // What there is to find

  private static List<KnownRow> known(FoundTable returned, FoundTable base) {
    LiveTable live = returned.live();
    List<Column<Object>> naming = live.naming().stream().filter(returned::has).toList();
    List<LiveRow> free = new ArrayList<>(live.rows());
    List<KnownRow> known = new ArrayList<>();
    List<FoundRow> exported = base == null ? List.of() : base.rows().stream()
        .filter(row -> !row.id().isEmpty() || row.isNamed()).toList();
    List<Column<Object>> exportedNaming = live.naming().stream().filter(c -> base != null && base.has(c)).toList();
    for (FoundRow row : exported) {
      LiveRow now = take(free, row, candidate -> live.names(candidate, exportedNaming));
      if (now != null || !row.id().isEmpty()) {
        known.add(new KnownRow(now, row, comparable(row, exportedNaming, naming), row.label()));
      }
    }
    free.forEach(row -> known.add(new KnownRow(row, null, live.names(row, naming), live.label(row))));
    return known;
  }

  /** Takes the row with the same id out of a list: of several the one with the same names, else the first. */
  private static LiveRow take(List<LiveRow> free, FoundRow row, Function<LiveRow, List<String>> names) {
    List<LiveRow> same = free.stream().filter(candidate -> candidate.id().equals(row.id())).toList();
    LiveRow found = same.stream().filter(candidate -> names.apply(candidate).equals(row.names())).findFirst()
        .orElse(row.id().isEmpty() || same.isEmpty() ? null : same.getFirst());
    free.remove(found);
    return found;
  }

  /** The names of an exported row in the columns that the returned table still has. */
  private static List<String> comparable(FoundRow row, List<Column<Object>> of, List<Column<Object>> wanted) {
    return wanted.stream().map(column -> of.contains(column) ? row.names().get(of.indexOf(column)) : "").toList();
  }

  // How it is found

  private void matchIds() {
    Map<String, List<FoundRow>> byId = returned.rows().stream().filter(row -> !row.id().isEmpty())
        .collect(Collectors.groupingBy(FoundRow::id, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<KnownRow>> knownById = known.stream().collect(Collectors.groupingBy(KnownRow::id));
    byId.forEach((id, rows) -> {
      List<KnownRow> free = new ArrayList<>(knownById.getOrDefault(id, List.of()));
      KnownRow original = free.isEmpty() ? null : free.getFirst();
      List<FoundRow> open = new ArrayList<>(rows);
      for (FoundRow row : rows) {
        free.stream().filter(candidate -> candidate.names().equals(row.names())).findFirst().ifPresent(same -> {
          assign(row, same, Match.CERTAIN);
          free.remove(same);
          open.remove(row);
        });
      }
      for (FoundRow row : open) {
        if (!free.isEmpty()) {
          assign(row, free.removeFirst(), Match.CERTAIN);
        } else {
          matches.put(row, original == null ? Match.GONE : Match.COPY);
        }
      }
    });
  }

  /**
   * Rows sorted without the hidden column stand beside ids of others: a row that bears exactly the names of another
   * one, whose own place is taken by a third, was moved.
   */
  private void findMoved() {
    Map<List<String>, List<KnownRow>> byNames =
        known.stream().filter(row -> row.names().stream().anyMatch(name -> !name.isEmpty()))
            .collect(Collectors.groupingBy(KnownRow::names));
    Map<FoundRow, KnownRow> moved = new IdentityHashMap<>();
    for (FoundRow row : returned.rows()) {
      KnownRow here = assigned.get(row);
      List<KnownRow> there = byNames.getOrDefault(row.names(), List.of());
      if (here != null && !here.names().equals(row.names()) && there.size() == 1 && !keepsItsRow(there.getFirst())) {
        moved.put(row, there.getFirst());
      }
    }
    if (moved.isEmpty()) {
      return;
    }
    List<FoundRow> homeless = moved.values().stream().map(claimed::get)
        .filter(row -> row != null && !moved.containsKey(row)).distinct().toList();
    List<KnownRow> left = Stream.concat(moved.keySet().stream(), homeless.stream()).map(this::unassign).toList();
    moved.forEach((row, target) -> assign(row, target, Match.MOVED));
    List<KnownRow> free = left.stream().filter(row -> !claimed.containsKey(row)).toList();
    if (homeless.size() == 1 && free.size() == 1) {
      assign(homeless.getFirst(), free.getFirst(), Match.MOVED);
    } else {
      homeless.forEach(row -> matches.put(row, Match.NEW));
    }
  }

  /** True when a row still bears its names beside its id. */
  private boolean keepsItsRow(KnownRow candidate) {
    FoundRow row = claimed.get(candidate);
    return row != null && row.names().equals(candidate.names());
  }

  private KnownRow unassign(FoundRow row) {
    KnownRow here = assigned.remove(row);
    claimed.remove(here);
    return here;
  }

  private void matchNames() {
    Map<List<String>, List<KnownRow>> free = known.stream()
        .filter(row -> !claimed.containsKey(row))
        .filter(row -> row.names().stream().anyMatch(name -> !name.isEmpty()))
        .collect(Collectors.groupingBy(KnownRow::names, LinkedHashMap::new, Collectors.toList()));
    for (FoundRow row : returned.rows()) {
      if (!row.id().isEmpty()) {
        continue;
      }
      List<KnownRow> same = row.isNamed() ? free.getOrDefault(row.names(), List.of()) : List.of();
      if (same.size() == 1) {
        assign(row, same.getFirst(), same.getFirst().id().isEmpty() ? Match.CERTAIN : Match.BY_NAME);
        free.remove(row.names());
      } else if (row.filled()) {
        matches.put(row, Match.NEW);
      }
    }
  }

  private void assign(FoundRow row, KnownRow target, Match match) {
    assigned.put(row, target);
    claimed.put(target, row);
    matches.put(row, match);
  }
}
