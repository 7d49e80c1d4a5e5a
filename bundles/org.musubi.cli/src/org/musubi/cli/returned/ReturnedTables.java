package org.musubi.cli.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.roundtrip.apply.Choice;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.CellChange;
import org.musubi.roundtrip.compare.CellState;
import org.musubi.roundtrip.compare.Comparison;
import org.musubi.roundtrip.compare.FileResult;
import org.musubi.roundtrip.compare.Offer;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.roundtrip.compare.RowKind;

/** What returned sheets would change, as tables. */
final class ReturnedTables {

  private final Comparison comparison;
  private final Decisions decisions;
  private final List<List<Object>> rows = new ArrayList<>();

  private ReturnedTables(Decisions decisions) {
    this.comparison = decisions.comparison();
    this.decisions = decisions;
  }

  static Result of(Decisions decisions) {
    ReturnedTables tables = new ReturnedTables(decisions);
    return Result.of(tables.changes(), tables.files(), tables.summary());
  }

  private ResultTable changes() {
    comparison.rows().stream().filter(RowChange::isRelevant).forEach(this::add);
    List<String> questions = comparison.rows().stream().filter(row -> row.question() != null || row.remark() != null)
        .map(row -> (row.question() == null ? "" : row.question()) + (row.remark() == null ? "" : row.remark()))
        .distinct().toList();
    List<String> notes = new ArrayList<>(comparison.problems());
    notes.addAll(questions);
    return new ResultTable("changes", ReturnedText.CHANGES.say(),
        List.of(Column.text("sheet", ReturnedText.SHEET.say()), Column.text("cell", ReturnedText.CELL.say()),
            Column.text("row", ReturnedText.ROW.say()), Column.text("column", ReturnedText.COLUMN.say()),
            Column.text("asExported", ReturnedText.BEFORE.say()), Column.text("returned", ReturnedText.RETURNED.say()),
            Column.text("now", ReturnedText.NOW.say()), Column.text("state", ReturnedText.STATE.say()),
            Column.text("plan", ReturnedText.PLAN.say())), rows, notes);
  }

  private void add(RowChange row) {
    if (row.kind() == RowKind.NEW || row.kind() == RowKind.DELETED || row.kind() == RowKind.GONE
        || row.question() != null) {
      rows.add(line(row));
    }
    row.cells().stream().filter(cell -> cell.state() != CellState.MODEL_ONLY && cell.state() != CellState.SAME)
        .forEach(cell -> rows.add(line(row, cell)));
  }

  private List<Object> line(RowChange row) {
    boolean open = decisions.openRows().contains(row);
    boolean accepted = decisions.isAccepted(row);
    Shown state = switch (row.kind()) {
      case NEW -> state("new", ReturnedText.STATE_NEW);
      case DELETED -> state("deleted", ReturnedText.STATE_DELETED);
      case GONE -> state("gone", ReturnedText.STATE_GONE);
      case KNOWN -> state("renamed", ReturnedText.STATE_RENAMED);
    };
    ReturnedText yes = switch (row.kind()) {
      case NEW -> ReturnedText.PLAN_ADD;
      case DELETED -> ReturnedText.PLAN_DELETE;
      default -> ReturnedText.PLAN_TAKE;
    };
    String plan = open ? ReturnedText.PLAN_OPEN.say() : accepted ? yes.say() : ReturnedText.PLAN_KEEP.say();
    return Arrays.asList(row.sheet(), Integer.toString(row.line()), row.label(), null, null,
        String.join("、", row.partners()), null, state, plan);
  }

  private List<Object> line(RowChange row, CellChange cell) {
    Shown state = switch (cell.state()) {
      case TAKE -> state("take", ReturnedText.STATE_TAKE);
      case CONFLICT -> state("conflict", ReturnedText.STATE_CONFLICT);
      case ASK -> state("ask", ReturnedText.STATE_ASK);
      default -> state("refused", ReturnedText.STATE_REFUSED);
    };
    return Arrays.asList(cell.sheet(), cell.address(), row.label(), cell.column(), cell.before(), offers(cell),
        cell.now(), state, plan(row, cell));
  }

  private static Shown state(String key, ReturnedText label) {
    return new Shown(key, label.say());
  }

  private String plan(RowChange row, CellChange cell) {
    if (decisions.openCells().contains(cell) || !decisions.isAccepted(row) && decisions.openRows().contains(row)) {
      return ReturnedText.PLAN_OPEN.say();
    }
    if (!decisions.isAccepted(row)) {
      return ReturnedText.PLAN_KEEP.say();
    }
    return switch (decisions.of(cell)) {
      case Choice.Keep keep -> ReturnedText.PLAN_KEEP.say();
      case Choice.Take take -> ReturnedText.PLAN_TAKE.say();
      case Choice.Edit edit -> ReturnedText.PLAN_EDIT.say(cell.slot().show(edit.value()));
    };
  }

  /** What was entered; by whom only where people differ. */
  private static String offers(CellChange cell) {
    List<Offer> entered = cell.offers().stream().filter(Offer::isChanged).toList();
    boolean several = entered.stream().map(Offer::partner).distinct().count() > 1;
    return entered.stream().map(offer -> several ? ReturnedText.OFFER.say(offer.entered(), offer.partner())
        : offer.entered()).distinct().collect(Collectors.joining(" / "));
  }

  private ResultTable files() {
    List<List<Object>> lines = comparison.files().stream().map(file -> List.<Object>of(file.file().name(),
        file.partner() == null ? "" : file.partner(), result(file))).toList();
    List<String> notes = comparison.files().stream().flatMap(file -> file.notes().stream()).distinct().toList();
    return new ResultTable("files", ReturnedText.FILES.say(),
        List.of(Column.text("file", ReturnedText.FILE.say()), Column.text("partner", ReturnedText.PARTNER.say()),
            Column.text("result", ReturnedText.RESULT.say())), lines, notes);
  }

  private static Shown result(FileResult file) {
    if (!file.isRead()) {
      return new Shown("refused", ReturnedText.NOT_READ.say());
    }
    return file.hasBase() ? new Shown("read", ReturnedText.READ.say())
        : new Shown("read-without-base", ReturnedText.NO_BASE.say());
  }

  private ResultTable summary() {
    return new ResultTable("summary", ReturnedText.SUMMARY.say(),
        List.of(Column.text("what", ReturnedText.WHAT.say()), Column.number("count", ReturnedText.COUNT.say())),
        List.of(counted("taken", ReturnedText.COUNT_TAKEN, decisions.changes()),
            counted("openCells", ReturnedText.COUNT_OPEN, decisions.openCells().size()),
            counted("openRows", ReturnedText.COUNT_ROWS, decisions.openRows().size()),
            counted("refused", ReturnedText.COUNT_REFUSED, comparison.problems().size())), List.of());
  }

  private static List<Object> counted(String key, ReturnedText label, int count) {
    return List.of(new Shown(key, label.say()), count);
  }
}
