package org.musubi.sheets.checklist;

import java.util.List;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** The columns of the items (domain.md 6.9); hidden ones turn answers into points. */
final class ItemColumns {

  static final String ANSWER_LIST = "answer_list";
  static final String AREA_LIST = "checklist_area_list";

  private final SheetContext context;

  ItemColumns(SheetContext context) {
    this.context = context;
  }

  List<Column<ItemRow>> all() {
    return List.of(
        Column.id(ItemRow::id),
        at("B", "number", ChecklistText.NUMBER, 5).numbered(),
        Inputs.of(at("C", "area", ChecklistText.AREA, 8), context, CellTypes.choice(ChecklistArea.class),
            row -> row.question().getArea(), (row, area) -> row.question().setArea(area), ItemRow::isOwn)
            .centered().shrinking().check(Validation.only(AREA_LIST))
            .text(row -> context.label(row.question().getArea())),
        Inputs.of(at("D", "item", ChecklistText.ITEM, 50), context, CellTypes.text(),
            row -> row.question().getName(), (row, name) -> row.question().setName(name), ItemRow::isOwn)
            .names().text(row -> row.question().getName()),
        at("E", "level", ChecklistText.LEVEL, 11).centered().shrinking()
            .text(row -> row.isOwn() ? "" : context.label(row.question().getLevel())),
        at("F", "answer", ChecklistText.ANSWER, 10)
            .edits(new AnswerType(), ItemRow::answer, (row, answer) -> row.list().answer(row.question(), answer))
            .check(Validation.only(ANSWER_LIST)).centered().value(row -> points(row.answer())),
        at("G", "before", ChecklistText.LAST_YEAR, 7).centered().value(row -> points(row.before())),
        Inputs.of(at("H", "comment", ChecklistText.COMMENT, 36), context, CellTypes.text(),
            row -> row.list().answer(row.question()).map(ChecklistAnswer::getComment).orElse(null),
            (row, text) -> row.list().comment(row.question(), text)),
        Inputs.of(at("I", "responsible", ChecklistText.RESPONSIBLE, 16), context, CellTypes.organization(),
            row -> row.list().answer(row.question()).map(ChecklistAnswer::getAnsweredBy).orElse(null),
            (row, organization) -> row.list().answeredBy(row.question(), organization))
            .check(Validation.offer(ModelLists.ORGANIZATIONS)),
        Inputs.day(at("J", "improveBy", ChecklistText.IMPROVE_BY, 12), context,
            row -> row.list().answer(row.question()).map(ChecklistAnswer::getImproveBy).orElse(null),
            (row, day) -> row.list().improveBy(row.question(), day)).centered(),
        Column.<ItemRow>helper("L", "weight", row -> new Value.Number(row.weight(), "General"),
            new Value.Number(1, "General")),
        Column.<ItemRow>helper("M", "counted", row -> Value.text(row.isOwn() || row.question().getLevel() == null
            ? "" : row.question().getLevel().getName()), Value.BLANK),
        formula("N", "points", "IF(ISNUMBER({answer}),{answer}*{weight},0)"),
        formula("O", "weights", "IF(ISNUMBER({answer}),{weight},0)"),
        formula("P", "passes", "IF(ISNUMBER({answer}),IF({answer}>=2,1,0),IF({answer}=\"–\",1,0))"));
  }

  /** Points as a figure that formulas can use; – for an item that does not apply. */
  private static Value points(AnswerLevel answer) {
    return answer == AnswerLevel.NOT_APPLICABLE ? Value.MISSING
        : ChecklistScores.points(answer).stream().mapToObj(points -> (Value) new Value.Number(points, "0"))
            .findFirst().orElse(Value.BLANK);
  }

  private Column<ItemRow> at(String letter, String key, ChecklistText label, double width) {
    return Column.at(letter, key, context.say(label), width);
  }

  private static Column<ItemRow> formula(String letter, String key, String template) {
    Value.Formula formula = new Value.Formula(template, "General", null);
    return Column.helper(letter, key, row -> formula, formula);
  }
}
