package org.musubi.roundtrip.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.roundtrip.locate.FoundRow;
import org.musubi.roundtrip.locate.FoundTable;
import org.musubi.roundtrip.locate.KnownRow;
import org.musubi.roundtrip.locate.LiveRow;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.locate.MatchedRow;
import org.musubi.roundtrip.locate.MatchedRow.Match;
import org.musubi.roundtrip.locate.RowMatcher;
import org.musubi.roundtrip.read.Cells;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Value;

/** Compares one table of one returned file. */
final class TableComparer {

  /** Places named in a sentence before it says how many more there are. */
  private static final int MOST_PLACES = 8;

  private final FileView file;
  private final FoundTable returned;
  private final FoundTable base;
  private final Findings findings;
  private final LiveTable live;
  private final CellReader cells;

  /** @param base the table as exported, or null */
  TableComparer(FileView file, FoundTable returned, FoundTable base, Findings findings) {
    this.file = file;
    this.returned = returned;
    this.base = base;
    this.findings = findings;
    this.live = returned.live();
    this.cells = new CellReader(file, returned, base);
  }

  void compare() {
    RowMatcher matcher = RowMatcher.of(returned, base);
    List<String> changedElsewhere = new ArrayList<>();
    List<FoundRow> added = new ArrayList<>();
    Set<List<Entry>> asExported = linesAsExported();
    for (MatchedRow matched : matcher.rows()) {
      KnownRow known = matched.known();
      if (matched.match() == Match.NEW || matched.match() == Match.COPY) {
        if (matched.row().filled() && !asExported.contains(cells.entries(matched.row()))) {
          added.add(matched.row());
          addNew(matched);
        }
      } else if (known == null || known.live() == null) {
        addGone(matched);
      } else {
        addKnown(matched);
        addChangedElsewhere(matched, changedElsewhere);
      }
    }
    noteNewRows(added);
    if (!changedElsewhere.isEmpty()) {
      file.note(RoundTripText.NOTE_NOT_INPUT.say(returned.worksheet().name(), list(changedElsewhere)));
    }
    matcher.missing().forEach(this::addMissing);
  }

  /** Lines without id that stood there before: whatever they say, nobody has typed it. */
  private Set<List<Entry>> linesAsExported() {
    Set<List<Entry>> lines = new HashSet<>();
    if (base != null) {
      base.rows().stream().filter(row -> row.id().isEmpty()).forEach(row -> lines.add(cells.baseEntries(row)));
    }
    return lines;
  }

  private void addKnown(MatchedRow matched) {
    KnownRow known = matched.known();
    List<Column<Object>> columns = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    for (Column<Object> column : live.inputs()) {
      Offer offer = returned.has(column) ? cells.offer(matched.row(), known, column) : null;
      if (offer != null) {
        Offer other = cells.hundredfold(matched.row(), offer, column);
        if (other != null) {
          columns.add(column);
          offers.add(other);
        }
        columns.add(column);
        offers.add(offer);
      }
    }
    if (offers.isEmpty()) {
      return;
    }
    RowChange row = matched.match().isQuestion() ? findings.alone(row(RowKind.KNOWN, matched))
        : findings.known(live, known.live(), () -> row(RowKind.KNOWN, matched));
    if (matched.match().isQuestion() && offers.stream().anyMatch(Offer::isChanged)) {
      row.ask((matched.match() == Match.MOVED ? RoundTripText.QUESTION_MOVED : RoundTripText.QUESTION_BY_NAME)
          .say(row.label()));
    }
    for (int i = 0; i < offers.size(); i++) {
      if (i > 0 && columns.get(i) == columns.get(i - 1)) {
        row.remark(RoundTripText.PERCENT_TYPED.say(offers.get(i).address(), offers.get(i).shown(),
            offers.get(i - 1).shown()));
      }
      add(row, columns.get(i), known.live().row(), offers.get(i));
    }
  }

  private void addNew(MatchedRow matched) {
    if (live.table().rowEdit() == null) {
      return;
    }
    Map<Column<Object>, Offer> offers = new LinkedHashMap<>();
    for (Column<Object> column : live.inputs()) {
      if (returned.has(column) && !returned.at(matched.row(), column).isBlank()) {
        offers.put(column, cells.entered(matched.row(), column));
      }
    }
    String entries = offers.values().stream().map(Offer::shown).collect(Collectors.joining("\n"));
    RowChange row = findings.added(live, entries, file.partner(), () -> row(RowKind.NEW, matched));
    if (matched.match() == Match.COPY) {
      row.remark(RoundTripText.ROW_COPIED.say(row.label()));
    }
    offers.forEach((column, offer) -> add(row, column, null, offer));
  }

  private void noteNewRows(List<FoundRow> added) {
    if (live.table().rowEdit() == null && !added.isEmpty()) {
      file.note(RoundTripText.NOTE_NOT_GROWING.say(returned.worksheet().name(),
          list(added.stream().map(row -> RoundTripText.UNNAMED_ROW.say(row.row() + 1)).toList())));
    }
  }

  /** Entries for an element that is no longer there are shown, not lost without a word. */
  private void addGone(MatchedRow matched) {
    List<Column<Object>> changed = live.inputs().stream().filter(returned::has)
        .filter(column -> cells.isTyped(matched, column)).toList();
    if (changed.isEmpty()) {
      return;
    }
    RowChange row = findings.alone(row(RowKind.GONE, matched));
    String sentence = RoundTripText.ROW_GONE.say(row.label());
    row.remark(sentence);
    changed.forEach(column -> add(row, column, null, cells.lost(matched.row(), column, sentence)));
  }

  private void addMissing(KnownRow missing) {
    if (missing.live() == null) {
      return;
    }
    if (live.table().rowEdit() == null) {
      file.note(RoundTripText.NOTE_NOT_SHRINKING.say(returned.worksheet().name(), missing.label()));
      return;
    }
    RowChange row = findings.deleted(live, missing.live(), () -> new RowChange(RowKind.DELETED, live, missing.live(),
        missing.live().section(), returned.worksheet().name(), missing.base().row() + 1, missing.label()));
    row.addPartner(file.partner());
    row.ask((cells.isChangedHere(missing) ? RoundTripText.ROW_DELETED_CHANGED : RoundTripText.ROW_DELETED)
        .say(row.label()));
  }

  private RowChange row(RowKind kind, MatchedRow matched) {
    LiveRow known = matched.known() == null ? null : matched.known().live();
    String label = known != null ? live.label(known) : matched.row().label();
    RowChange row = new RowChange(kind, live, known, section(matched), returned.worksheet().name(),
        matched.row().row() + 1, label.isEmpty() ? matched.row().label() : label);
    row.addPartner(file.partner());
    if (kind == RowKind.NEW && matched.row().label().isEmpty() && live.table().columns().stream()
        .anyMatch(Column::isNaming)) {
      row.ask(RoundTripText.ROW_NAMELESS.say(row.label()));
    }
    return row;
  }

  /** A new row belongs to the section in which it stands: below its heading, else beside the rows around it. */
  private String section(MatchedRow matched) {
    if (matched.known() != null && matched.known().live() != null) {
      return matched.known().live().section();
    }
    return cells.sectionAt(matched.row());
  }

  private void add(RowChange row, Column<Object> column, Object of, Offer offer) {
    row.addPartner(file.partner());
    row.cell(column.key(), () -> new CellChange(column.key(), CellReader.heading(column),
        Slot.of(column, of, live.sheet().context()), column.isNaming())).add(offer);
  }

  private void addChangedElsewhere(MatchedRow matched, List<String> places) {
    FoundRow before = matched.known().base();
    if (before == null) {
      return;
    }
    for (Column<Object> column : live.table().columns()) {
      if (column.edit() == null && column.role() == CellRole.TEXT && !column.isNumbered() && returned.has(column)
          && base.has(column) && !SameEntries.same(returned.at(matched.row(), column), base.at(before, column))
          && !(column.valueOf(matched.known().live().row()) instanceof Value.Formula)) {
        places.add(Cells.address(matched.row().row(), returned.columns().get(column.key())));
      }
    }
  }

  private static String list(List<String> places) {
    String first = String.join(RoundTripText.LIST_SEPARATOR.say(),
        places.subList(0, Math.min(MOST_PLACES, places.size())));
    return places.size() <= MOST_PLACES ? first : RoundTripText.MORE.say(first, places.size() - MOST_PLACES);
  }
}
