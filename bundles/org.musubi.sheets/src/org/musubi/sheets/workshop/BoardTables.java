package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.Board;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** What stands on the boards: SWOT fields with the ideas crossing them, places on matrices. */
final class BoardTables {

  /** Divisions of an axis that says nothing else. */
  private static final int USUAL_SIZE = 5;

  /** From left bottom to right top, column by column. */
  private static final List<WorkshopText> PLACES = List.of(
      WorkshopText.PLACE_LEFT_BOTTOM, WorkshopText.PLACE_LEFT_MIDDLE, WorkshopText.PLACE_LEFT_TOP,
      WorkshopText.PLACE_MIDDLE_BOTTOM, WorkshopText.PLACE_MIDDLE, WorkshopText.PLACE_MIDDLE_TOP,
      WorkshopText.PLACE_RIGHT_BOTTOM, WorkshopText.PLACE_RIGHT_MIDDLE, WorkshopText.PLACE_RIGHT_TOP);

  /** An entry of a SWOT board. */
  private record SwotRow(String id, String side, String text) {
  }

  private final Recorded recorded;
  private final SheetContext context;

  BoardTables(Recorded recorded) {
    this.recorded = recorded;
    this.context = recorded.context();
  }

  private <B extends Board> List<B> boards(Class<B> kind) {
    return recorded.shown().getSessions().stream().flatMap(session -> session.getBoards().stream())
        .filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The four fields of each SWOT board, then the ideas crossing them. */
  Table<?> swot() {
    List<Column<SwotRow>> columns = List.of(
        this.<SwotRow>at("B", "number", WorkshopText.NUMBER).numbered(),
        this.<SwotRow>at("C", "item", WorkshopText.ITEM).text(SwotRow::text),
        this.<SwotRow>at("D", "side", WorkshopText.SIDE).centered().text(SwotRow::side));
    List<Section<SwotRow>> sections = boards(SwotBoard.class).stream()
        .map(board -> new Section<>(board.getId(), Names.of(board), rows(board), Map.of(), 0)).toList();
    return new Table<>("swot", context.say(WorkshopText.TABLE_SWOT), columns, sections, SwotRow::id);
  }

  private List<SwotRow> rows(SwotBoard board) {
    List<SwotRow> rows = new ArrayList<>();
    rows.addAll(rows(board, WorkshopText.STRENGTHS, board.getStrengths()));
    rows.addAll(rows(board, WorkshopText.WEAKNESSES, board.getWeaknesses()));
    rows.addAll(rows(board, WorkshopText.OPPORTUNITIES, board.getOpportunities()));
    rows.addAll(rows(board, WorkshopText.THREATS, board.getThreats()));
    board.getCrossIdeas().forEach(idea ->
        rows.add(new SwotRow(idea.getId(), context.label(idea.getKind()), idea.getText())));
    return rows;
  }

  private List<SwotRow> rows(SwotBoard board, WorkshopText side, List<IdeaCard> cards) {
    return cards.stream().map(card -> new SwotRow(board.getId() + " " + side + " " + card.getId(),
        context.say(side), card.getText())).toList();
  }

  /** The places of every matrix; where an entry stands is worked out in the sheet. */
  Table<Placement> matrices() {
    List<MatrixBoard> boards = boards(MatrixBoard.class);
    int largest = boards.stream().mapToInt(BoardTables::size).max().orElse(USUAL_SIZE);
    Validation range = new Validation.Whole(1, largest);
    List<Column<Placement>> columns = List.of(
        Column.id(Placement::getId),
        this.<Placement>at("B", "number", WorkshopText.NUMBER).numbered(),
        this.<Placement>at("C", "item", WorkshopText.ITEM).text(this::element).names(),
        this.<Placement>at("D", "place", WorkshopText.PLACE).centered().derived().value(this::place),
        this.<Placement>at("E", "across", WorkshopText.ACROSS).centered()
            .edits(CellTypes.whole(1, largest), Placement::getX, Placement::setX,
                placement -> isOnAxis(placement.getX(), largest)).check(range)
            .value(placement -> Value.judged(placement.getX())),
        this.<Placement>at("F", "up", WorkshopText.UP).centered()
            .edits(CellTypes.whole(1, largest), Placement::getY, Placement::setY,
                placement -> isOnAxis(placement.getY(), largest)).check(range)
            .value(placement -> Value.judged(placement.getY())),
        Inputs.of(this.<Placement>at("G", "treatment", WorkshopText.TREATMENT), context, CellTypes.text(),
            Placement::getComment, Placement::setComment));
    List<Section<Placement>> sections = boards.isEmpty()
        ? List.of(new Section<>("new", null, List.of(), Map.of(), Table.MIN_ROWS))
        : boards.stream().map(board ->
            new Section<>(board.getId(), heading(board), board.getPlacements(), Map.of(), 0)).toList();
    return new Table<>("matrices", context.say(WorkshopText.TABLE_BOARDS), columns, sections, Placement::getId);
  }

  private String heading(MatrixBoard board) {
    // The label of a kind names the axis that goes up first.
    String[] usual = context.label(board.getKind()).split("×");
    return context.say(WorkshopText.AXES, Names.of(board),
        Lines.first(board.getXLabel(), usual.length > 1 ? usual[1] : ""),
        Lines.first(board.getYLabel(), usual[0]));
  }

  private String element(Placement placement) {
    return switch (placement.getElement()) {
      case null -> "";
      case IdeaCard card -> card.getText();
      case HealthIssue issue -> Lines.join(" ", issue.getCode(),
          Lines.first(issue.getName(), issue.getStatement()));
      case Project project -> Names.of(project);
      case NamedElement named -> Lines.first(named.getName(), named.getCode());
      default -> "";
    };
  }

  /** What was placed beyond the axis stays as it is. */
  private static boolean isOnAxis(Integer place, int largest) {
    return place == null || place >= 1 && place <= largest;
  }

  private static int size(MatrixBoard board) {
    return board.getSize() == null || board.getSize() < 1 ? USUAL_SIZE : board.getSize();
  }

  private Value place(Placement placement) {
    int size = placement.eContainer() instanceof MatrixBoard board ? size(board) : USUAL_SIZE;
    String middle = Formulas.literal((size + 1) / 2.0);
    String labels = Stream.concat(Stream.of(""), PLACES.stream().map(context::say).map(Formulas::literal))
        .collect(Collectors.joining(","));
    return Value.formula("IF(COUNT({across},{up})<2,\"\",CHOOSE((1+SIGN({across}-" + middle + "))*3+2+SIGN({up}-"
        + middle + ")" + labels + "))");
  }

  private <R> Column<R> at(String letter, String key, WorkshopText label) {
    return Column.at(letter, key, context.say(label), 0);
  }
}
