package org.musubi.sheets.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The brainwriting sheets of a workshop, one grid each: a line per round, three ideas side by side. */
final class BrainwritingPart {

  private static final PageSetup PAGE =
      new PageSetup(PageSetup.Paper.A4, PageSetup.Orientation.PORTRAIT, null, null, "B");

  private static final int USUAL_ROUNDS = 6;
  private static final int USUAL_IDEAS = 3;
  private static final int MOST_ROUNDS = 20;
  private static final int MOST_IDEAS = 6;
  private static final int MOST_STARS = 999;

  /** A line of a sheet. */
  private record Round(BrainwritingSheet sheet, int number) {

    String id() {
      return sheet.getId() + " " + number;
    }

    Optional<BrainwritingCell> cell(int column) {
      return sheet.getCells().stream()
          .filter(cell -> Objects.equals(cell.getRound(), number) && Objects.equals(cell.getColumn(), column))
          .findFirst();
    }

    BrainwritingCell written(int column) {
      return cell(column).orElseGet(() -> {
        BrainwritingCell cell = WorkshopFactory.eINSTANCE.createBrainwritingCell();
        cell.setRound(number);
        cell.setColumn(column);
        sheet.getCells().add(cell);
        return cell;
      });
    }

    String text(int column) {
      return cell(column).map(BrainwritingCell::getText).orElse(null);
    }

    void text(int column, String text) {
      if (text != null || cell(column).isPresent()) {
        written(column).setText(text);
      }
    }

    Integer stars(int column) {
      return cell(column).map(cell -> Votes.total(cell.getVotes())).orElse(null);
    }

    void stars(int column, Integer stars) {
      if (stars != null || cell(column).isPresent()) {
        Votes.set(written(column).getVotes(), stars);
      }
    }
  }

  private final Recorded recorded;
  private final SheetContext context;
  private final List<BrainwritingSheet> sheets;

  BrainwritingPart(Recorded recorded) {
    this.recorded = recorded;
    this.context = recorded.context();
    this.sheets = recorded.shown().getSessions().stream().flatMap(session -> session.getSheets().stream()).toList();
  }

  /** True for a workshop with such sheets, and for a blank form. */
  boolean isNeeded() {
    return recorded.isBlank() || !sheets.isEmpty();
  }

  SheetLayout layout(String name) {
    int ideas = sheets.stream().mapToInt(BrainwritingPart::ideas).max().orElse(USUAL_IDEAS);
    String last = writer(ideas);
    SheetLayout layout = new SheetLayout(name, PAGE).about(recorded.isBlank() ? null : recorded.shown().getId())
        .at(1, new Fields()
            .title("B", last, context.say(WorkshopText.TITLE_BRAINWRITING,
                Lines.orEmpty(recorded.shown().getName())))
            .note(2, "B", last, context.say(WorkshopText.LEGEND_BRAINWRITING)));
    if (sheets.isEmpty()) {
      layout.below(1, table(null, ideas, 1));
    }
    for (int i = 0; i < sheets.size(); i++) {
      layout.below(1, table(sheets.get(i), ideas, i + 1));
    }
    return recorded.namesAuthors() || sheets.isEmpty() ? layout
        : layout.below(0, Notes.across("B", last, null, List.of(context.say(WorkshopText.LEGEND_ANONYMOUS))));
  }

  private static int ideas(BrainwritingSheet sheet) {
    return sheet.getColumns() == null ? USUAL_IDEAS : Math.clamp(sheet.getColumns(), 1, MOST_IDEAS);
  }

  private static int rounds(BrainwritingSheet sheet) {
    return sheet.getRounds() == null ? USUAL_ROUNDS : Math.clamp(sheet.getRounds(), 1, MOST_ROUNDS);
  }

  /** Letter of the column behind the ideas and their stars. */
  private static String writer(int ideas) {
    return Columns.letter(Columns.index("C") + 2 * ideas);
  }

  private Table<Round> table(BrainwritingSheet sheet, int ideas, int number) {
    List<Column<Round>> columns = new ArrayList<>();
    columns.add(Column.id(Round::id));
    columns.add(Column.<Round>at("B", "round", context.say(WorkshopText.ROUND), 8).centered()
        .value(round -> new Value.Number(round.number(), "0")));
    for (int i = 1; i <= ideas; i++) {
      columns.addAll(idea(i));
    }
    columns.add(Column.<Round>at(writer(ideas), "writer", context.say(WorkshopText.WRITER), 11).centered()
        .text(this::writer));
    List<Round> rounds = sheet == null ? List.of()
        : IntStream.rangeClosed(1, rounds(sheet)).mapToObj(round -> new Round(sheet, round)).toList();
    return new Table<>(sheet == null ? "sheet" : Inputs.key(sheet), title(sheet, number), columns,
        List.of(new Section<>("all", null, rounds, Map.of(), USUAL_ROUNDS)), Round::id);
  }

  private String title(BrainwritingSheet sheet, int number) {
    if (sheet == null) {
      return context.say(WorkshopText.BRAINWRITING_SHEET, number, "");
    }
    String theme = Lines.join(" ", sheet.getTheme(), sheet.getGroup() == null ? ""
        : "(" + Recorded.label(sheet.getGroup()) + ")");
    return context.say(WorkshopText.BRAINWRITING_SHEET, sheet.getNumber() == null ? number : sheet.getNumber(),
        theme);
  }

  private List<Column<Round>> idea(int number) {
    int letter = Columns.index("C") + 2 * (number - 1);
    String idea = context.say(WorkshopText.IDEA, number);
    Column<Round> words =
        Column.at(Columns.letter(letter), "idea" + number, context.say(WorkshopText.IDEA_TEXT), 26);
    Column<Round> stars =
        Column.at(Columns.letter(letter + 1), "stars" + number, context.say(WorkshopText.STARS), 5);
    return List.of(
        Inputs.of(words.group(idea), context, CellTypes.text(), round -> round.text(number),
            (round, text) -> round.text(number, text)),
        stars.group(idea).centered().edits(CellTypes.whole(0, MOST_STARS), round -> round.stars(number),
            (round, total) -> round.stars(number, total),
            round -> round.cell(number).map(cell -> Votes.isClear(cell.getVotes())).orElse(true))
            .check(new Validation.Whole(0, MOST_STARS)).value(round -> Value.judged(round.stars(number))));
  }

  /** Who wrote a line: the team, and the person only where people agreed to be named. */
  private String writer(Round round) {
    return IntStream.rangeClosed(1, ideas(round.sheet())).mapToObj(round::cell).flatMap(Optional::stream)
        .map(BrainwritingCell::getAuthor).filter(Objects::nonNull).findFirst()
        .map(author -> Lines.join(" ", Recorded.label(author.getGroup()), recorded.author(author)))
        .orElse(Recorded.label(round.sheet().getGroup()));
  }
}
