package org.musubi.roundtrip.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.musubi.roundtrip.locate.LiveRow;
import org.musubi.roundtrip.locate.LiveTable;
import org.musubi.roundtrip.text.RoundTripText;

/** Rows found in all files; what several files say about the same row of the model comes together. */
final class Findings {

  private final Map<String, RowChange> rows = new LinkedHashMap<>();
  private int unique;

  /** The row of the model, the same for all files. */
  RowChange known(LiveTable table, LiveRow live, Supplier<RowChange> made) {
    return rows.computeIfAbsent(key("=", table, live), k -> made.get());
  }

  /** The row of the model that some file lacks. */
  RowChange deleted(LiveTable table, LiveRow live, Supplier<RowChange> made) {
    return rows.computeIfAbsent(key("-", table, live), k -> made.get());
  }

  /** A row that was added; the same row added by several partners is one. */
  RowChange added(LiveTable table, String entries, String partner, Supplier<RowChange> made) {
    String key = "+" + table.identity() + "/" + entries;
    RowChange known = rows.get(key);
    if (known != null && known.partners().contains(partner)) {
      return alone(made.get());
    }
    return rows.computeIfAbsent(key, k -> made.get());
  }

  /** A row that stands for itself: a new one, or one that has to be confirmed. */
  RowChange alone(RowChange row) {
    rows.put("#" + unique++, row);
    return row;
  }

  /** The rows in the order found, those deleted by one partner and filled in by another marked. */
  Collection<RowChange> rows() {
    rows.forEach((key, row) -> {
      RowChange edited = key.startsWith("-") ? rows.get("=" + key.substring(1)) : null;
      if (edited != null && edited.isRelevant()) {
        row.ask(RoundTripText.ROW_DELETED_EDITED.say(row.label(),
            String.join(RoundTripText.LIST_SEPARATOR.say(), edited.partners())));
      }
    });
    return rows.values();
  }

  private static String key(String kind, LiveTable table, LiveRow live) {
    String place = live.id().isEmpty() ? live.section() + "@" + table.rows().indexOf(live) : live.id();
    return kind + table.identity() + "/" + place + "#" + live.number();
  }
}
