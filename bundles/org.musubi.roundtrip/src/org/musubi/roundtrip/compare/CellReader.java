package org.musubi.roundtrip.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.musubi.roundtrip.locate.FoundRow;
import org.musubi.roundtrip.locate.FoundTable;
import org.musubi.roundtrip.locate.KnownRow;
import org.musubi.roundtrip.locate.LiveRow;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.locate.MatchedRow;
import org.musubi.roundtrip.read.Cells;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.roundtrip.text.Words;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Value;

/** Reads the cells of one table: as returned, as exported, as they would be printed now. */
final class CellReader {

  private final FileView file;
  private final FoundTable returned;
  private final FoundTable base;
  private final LiveTable live;
  private final NavigableMap<Integer, String> sections = new TreeMap<>();

  CellReader(FileView file, FoundTable returned, FoundTable base) {
    this.file = file;
    this.returned = returned;
    this.base = base;
    this.live = returned.live();
    Map<String, String> sectionById = new HashMap<>();
    live.rows().stream().filter(row -> !row.id().isEmpty()).forEach(row -> sectionById.put(row.id(), row.section()));
    returned.rows().stream().filter(row -> sectionById.containsKey(row.id()))
        .forEach(row -> sections.put(row.row(), sectionById.get(row.id())));
  }

  /** What is read back from a row, whether entered or printed. */
  List<Entry> entries(FoundRow row) {
    return live.inputs().stream().map(column -> returned.at(row, column)).toList();
  }

  /** The same of a row as exported. */
  List<Entry> baseEntries(FoundRow row) {
    return live.inputs().stream().map(column -> returned.has(column) ? base.at(row, column) : Entry.BLANK).toList();
  }

  /** What a cell of a row of the model says; null when neither the partner nor we have changed it. */
  Offer offer(FoundRow row, KnownRow known, Column<Object> column) {
    Entry entry = returned.at(row, column);
    Slot slot = slot(column, known.live());
    Entry exported = known.base() == null || !base.has(column) ? null : base.at(known.base(), column);
    Offer.Base before = exported == null ? null : before(slot, exported);
    boolean untouched = exported == null ? isPrinted(entry, column, known.live())
        : SameEntries.same(entry, exported);
    if (untouched) {
      boolean changedHere = before != null && before.isReadable() && slot.isPossible() && file.placeholder() == null
          && !slot.same(before.value(), slot.present());
      return changedHere ? made(row, column, entry, before.value(), before.shown(), null, false, before) : null;
    }
    if (entry.isBlank() && returned.worksheet().isCovered(row.row(), returned.columns().get(column.key()))) {
      return made(row, column, entry, null, "", RoundTripText.MERGED_CELL.say(), true, before);
    }
    if (!slot.isPossible()) {
      return entry.isBlank() ? null
          : made(row, column, entry, null, entry.shown(), RoundTripText.CLOSED_CELL.say(), true, before);
    }
    Offer offer = read(row, column, entry, slot, before);
    if (offer.problem() == null) {
      Object present = slot.present();
      // Written in another way: 12.5 for 12.5 %, full-width digits, another era.
      boolean unchanged = before == null ? slot.same(offer.value(), present)
          : before.isReadable() && slot.same(offer.value(), before.value());
      if (unchanged) {
        return slot.same(offer.value(), present) ? null
            : made(row, column, entry, offer.value(), offer.shown(), null, false, before);
      }
    }
    return offer;
  }

  /**
   * The other reading of a cell that shows a percent sign behind the number stored: 62.5 for 0.625. Null when there is
   * no doubt.
   */
  Offer hundredfold(FoundRow row, Offer offer, Column<Object> column) {
    Entry entry = returned.at(row, column);
    if (!offer.isUsable() || !(entry instanceof Entry.Number number)
        || !returned.worksheet().isDoubtful(row.row(), returned.columns().get(column.key()))) {
      return null;
    }
    Slot slot = slot(column, null);
    Offer other = read(row, column, new Entry.Number(number.number(), true), slot, offer.base());
    return other.problem() != null || slot.same(other.value(), offer.value()) ? null : other;
  }

  /** What was entered in a cell of a new row. */
  Offer entered(FoundRow row, Column<Object> column) {
    return read(row, column, returned.at(row, column), slot(column, null), null);
  }

  /** What was entered for an element that has gone. */
  Offer lost(FoundRow row, Column<Object> column, String problem) {
    Entry entry = returned.at(row, column);
    return made(row, column, entry, null, entry.shown(), problem, true, null);
  }

  /** True when a cell holds something else than was exported. */
  boolean isTyped(MatchedRow matched, Column<Object> column) {
    Entry entry = returned.at(matched.row(), column);
    FoundRow before = matched.known() == null ? null : matched.known().base();
    return before == null ? !entry.isBlank() : !SameEntries.same(entry, base.at(before, column));
  }

  /** True when a row of the model has changed since it was exported. */
  boolean isChangedHere(KnownRow known) {
    return live.inputs().stream().filter(base::has).anyMatch(column -> {
      Slot slot = slot(column, known.live());
      Offer.Base before = before(slot, base.at(known.base(), column));
      return before.isReadable() && slot.isPossible() && !slot.same(before.value(), slot.present());
    });
  }

  /** Id of the section in which a row stands: by the heading above, else by the rows around. */
  String sectionAt(FoundRow row) {
    Map.Entry<Integer, String> near = sections.floorEntry(row.row());
    near = near == null ? sections.ceilingEntry(row.row()) : near;
    return !row.section().isEmpty() ? row.section() : near != null ? near.getValue()
        : live.table().sections().stream().findFirst().map(Section::id).orElse("");
  }

  /** The heading of a column on one line. */
  static String heading(Column<?> column) {
    return column.label().replaceAll("\\s*\\n\\s*", "");
  }

  private Slot slot(Column<Object> column, LiveRow row) {
    return Slot.of(column, row == null ? null : row.row(), live.sheet().context());
  }

  private Offer.Base before(Slot slot, Entry exported) {
    try {
      Object value = slot.read(exported);
      return new Offer.Base(value, slot.show(value), true);
    } catch (UnreadableException e) {
      // Printed in a way that is not read back, such as "–" for a missing figure; only changes of it matter.
      return new Offer.Base(null, exported.shown(), false);
    }
  }

  private Offer read(FoundRow row, Column<Object> column, Entry entry, Slot slot, Offer.Base before) {
    if (file.placeholder() != null && entry.shown().contains(file.placeholder())) {
      return made(row, column, entry, null, entry.shown(), RoundTripText.NAME_REMOVED.say(file.placeholder()), true,
          before);
    }
    try {
      Object value = slot.read(entry);
      return made(row, column, entry, value, slot.show(value), null, true, before);
    } catch (UnreadableException e) {
      return made(row, column, entry, null, entry.shown(), e.getMessage(), true, before);
    }
  }

  /** Without the exported sheet: a cell that holds what would be printed now has not been touched. */
  private static boolean isPrinted(Entry entry, Column<Object> column, LiveRow row) {
    String printed = switch (column.valueOf(row.row())) {
      case Value.Text text -> text.text();
      case Value.Number number -> new Entry.Number(number.number(), false).shown();
      case Value.Blank blank -> "";
      case Value.Formula formula -> null;
    };
    return printed != null && Words.plain(printed).equals(Words.plain(entry.shown()));
  }

  private Offer made(FoundRow row, Column<Object> column, Entry entry, Object value, String shown, String problem,
      boolean changed, Offer.Base before) {
    return new Offer(file.partner(), file.name(), returned.worksheet().name(),
        Cells.address(row.row(), returned.columns().get(column.key())), entry.shown(), value, shown, problem,
        changed, before);
  }
}
