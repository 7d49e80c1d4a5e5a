package org.musubi.sheets.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.types.CellTypes;

/** What was planned, done and difficult in each item, in words: what has no column in the table of items. */
final class WordsTable {

  private final SheetContext context;

  WordsTable(SheetContext context) {
    this.context = context;
  }

  Table<ItemRow> of(List<ItemRow> rows) {
    return Table.ofResults("words", context.say(EvaluationText.TABLE_WORDS), List.of(
        Column.<ItemRow>id(row -> row.item().getId()),
        at("P", "item", EvaluationText.ITEM).names().text(ItemRow::name),
        text("Q", "planned", EvaluationText.PLANNED, EvaluationItem::getPlannedText, EvaluationItem::setPlannedText),
        text("R", "result", EvaluationText.RESULT_COLUMN, EvaluationItem::getResultText,
            EvaluationItem::setResultText),
        Inputs.of(at("S", "observed", EvaluationText.OBSERVED_ON).centered()
            .check(new Validation.Day(CellTypes.day().hint(context))), context, CellTypes.day(),
            WordsTable::observedOn, (row, day) -> row.item().getMeasurement().setObservedOn(day),
            ItemRow::hasMeasurement).text(row -> context.years().briefDay(observedOn(row))),
        text("T", "difficulty", EvaluationText.DIFFICULTY, EvaluationItem::getDifficulty,
            EvaluationItem::setDifficulty)),
        rows, row -> row.item().getId());
  }

  private static LocalDate observedOn(ItemRow row) {
    return row.hasMeasurement() ? row.item().getMeasurement().getObservedOn() : null;
  }

  private Column<ItemRow> at(String letter, String key, EvaluationText label) {
    return Column.at(letter, key, context.say(label), 0);
  }

  private Column<ItemRow> text(String letter, String key, EvaluationText label, Function<EvaluationItem, String> get,
      BiConsumer<EvaluationItem, String> set) {
    return Inputs.of(at(letter, key, label), context, CellTypes.text(), row -> get.apply(row.item()),
        (row, value) -> set.accept(row.item(), value));
  }
}
