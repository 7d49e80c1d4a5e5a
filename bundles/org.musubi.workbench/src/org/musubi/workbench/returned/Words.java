package org.musubi.workbench.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.roundtrip.apply.Choice;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;
import org.musubi.workbench.returned.Node.CellNode;
import org.musubi.workbench.returned.Node.RowNode;
import org.musubi.workbench.returned.Node.SheetNode;

/** What stands in the columns of the tree of differences. */
final class Words {

  private Words() {
  }

  static String place(Node node) {
    return switch (node) {
      case SheetNode sheet -> ReturnedText.SHEET_LINE.text(sheet.name(), sheet.rows().size());
      case RowNode row -> row.row().kind() == RowKind.DELETED || row.row().line() <= 0 ? row.row().label()
          : ReturnedText.ROW_LINE.text(row.row().label(), String.valueOf(row.row().line()));
      case CellNode cell -> cell.cell().column();
    };
  }

  static String before(CellChange cell) {
    return cell.before() == null ? ReturnedText.UNKNOWN.text() : orEmpty(cell.before());
  }

  static String now(CellChange cell) {
    return orEmpty(cell.now());
  }

  /** What was returned: each value once, with those who entered it when there are several. */
  static String returned(CellChange cell) {
    List<Offer> values = cell.choices();
    if (values.isEmpty()) {
      return cell.offers().stream().map(Offer::entered).map(Words::orEmpty).distinct()
          .collect(Collectors.joining(ReturnedText.LIST_SEPARATOR.text()));
    }
    if (values.size() == 1 && cell.offers().size() == 1) {
      return orEmpty(values.getFirst().shown());
    }
    return values.stream().map(offer -> offer(cell, offer))
        .collect(Collectors.joining(ReturnedText.LIST_SEPARATOR.text()));
  }

  /** A returned value with those who entered it. */
  static String offer(CellChange cell, Offer offer) {
    return ReturnedText.OFFER.text(String.join(ReturnedText.LIST_SEPARATOR.text(), cell.partnersOf(offer)),
        orEmpty(offer.shown()));
  }

  static String orEmpty(String value) {
    return value == null || value.isEmpty() ? ReturnedText.EMPTY.text() : value;
  }

  /**
   * What is done with a row or cell.
   *
   * @param open the rows that wait for an answer
   */
  static String decision(Decisions decisions, Set<RowChange> open, Node node) {
    return switch (node) {
      case SheetNode sheet -> "";
      case RowNode row -> open.contains(row.row()) ? ReturnedText.OPEN.text() : decision(decisions, row.row());
      case CellNode cell -> decision(decisions, cell);
    };
  }

  private static String decision(Decisions decisions, RowChange row) {
    return asks(row) ? answer(row, decisions.isAccepted(row)).text() : "";
  }

  private static String decision(Decisions decisions, CellNode node) {
    CellChange cell = node.cell();
    if (node.row().kind() == RowKind.GONE) {
      return "";
    }
    if (!decisions.isDecided(cell)) {
      boolean waits = cell.state() == CellState.CONFLICT || cell.state() == CellState.ASK;
      return (waits ? ReturnedText.OPEN : ReturnedText.KEEP).text();
    }
    return switch (decisions.of(cell)) {
      case Choice.Keep keep -> ReturnedText.KEEP.text();
      case Choice.Take take -> cell.choices().size() > 1
          ? offer(cell, take.offer()) : ReturnedText.TAKE.text();
      case Choice.Edit edit -> ReturnedText.EDIT.text();
    };
  }

  /** The value there will be. */
  static String result(Decisions decisions, CellChange cell) {
    return orEmpty(switch (decisions.of(cell)) {
      case Choice.Keep keep -> cell.now();
      case Choice.Take take -> take.offer().shown();
      case Choice.Edit edit -> cell.slot().show(edit.value());
    });
  }

  /** Whether yes or no is asked about a row as a whole. */
  static boolean asks(RowChange row) {
    return row.kind() == RowKind.NEW || row.kind() == RowKind.DELETED
        || row.kind() == RowKind.KNOWN && row.question() != null;
  }

  static ReturnedText answer(RowChange row, boolean yes) {
    return switch (row.kind()) {
      case NEW -> yes ? ReturnedText.ROW_ADD : ReturnedText.ROW_SKIP;
      case DELETED -> yes ? ReturnedText.ROW_DELETE : ReturnedText.ROW_KEEP;
      case KNOWN, GONE -> yes ? ReturnedText.ROW_YES : ReturnedText.ROW_NO;
    };
  }

  /** Everything there is to say about a line, in sentences. */
  static String details(Node node) {
    List<String> lines = new ArrayList<>();
    switch (node) {
      case SheetNode sheet -> lines.add(sheet.name());
      case RowNode row -> {
        lines.add(place(row));
        if (row.row().question() != null) {
          lines.add(row.row().question());
        }
        if (row.row().remark() != null) {
          lines.add(row.row().remark());
        }
        lines.addAll(row.row().problems());
      }
      case CellNode cell -> {
        details(cell.cell(), lines);
        if (cell.row().remark() != null) {
          lines.add(cell.row().remark());
        }
      }
    }
    return String.join("\n", lines);
  }

  private static void details(CellChange cell, List<String> lines) {
    cell.refused().forEach(offer -> lines.add(offer.sentence()));
    lines.add(ReturnedText.DETAILS.text(before(cell), now(cell)));
    for (Offer offer : cell.offers()) {
      lines.add(ReturnedText.OFFER.text(offer.partner() + " " + offer.sheet() + " " + offer.address(),
          orEmpty(offer.problem() == null ? offer.shown() : offer.entered())));
    }
  }
}
