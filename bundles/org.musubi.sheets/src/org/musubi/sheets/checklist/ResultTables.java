package org.musubi.sheets.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Chart;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/** What follows from the answers, as formulas that go on counting in the sheet (rules of domain.md 1.6). */
final class ResultTables {

  private static final int BEST_SCORE = 100;
  private static final int MOST_POINTS = 3;

  private final SheetContext context;
  private final Diagnosis diagnosis;

  ResultTables(SheetContext context, Diagnosis diagnosis) {
    this.context = context;
    this.diagnosis = diagnosis;
  }

  /** The score of each area, 0 to 100. */
  Table<ChecklistArea> areas() {
    String weights = "SUMIF({items.area},{area},{items.weights})";
    List<Column<ChecklistArea>> columns = List.of(
        Column.<ChecklistArea>at("D", "area", context.say(ChecklistText.AREA), 0).text(context::label),
        Column.<ChecklistArea>at("E", "score", context.say(ChecklistText.SCORE), 0).formula("IF(" + weights
            + "=0,\"–\",SUMIF({items.area},{area},{items.points})/" + weights + "/" + MOST_POINTS + "*" + BEST_SCORE
            + ")", Formats.ONE_DECIMAL).centered(),
        Column.<ChecklistArea>at("F", "before", context.say(ChecklistText.SCORE_BEFORE), 0).centered()
            .value(area -> Value.number(diagnosis.scoresBefore().get(area), Formats.ONE_DECIMAL)),
        Column.<ChecklistArea>at("G", "change", context.say(ChecklistText.CHANGE), 0)
            .formula("IF(COUNT({score},{before})<2,\"–\",{score}-{before})", "+0.0;-0.0;0.0").centered());
    return Table.ofResults("areas", context.say(ChecklistText.TABLE_AREAS), columns,
        List.of(ChecklistArea.values()), ChecklistArea::getName);
  }

  Chart chart(int lines) {
    return new Chart(Chart.Kind.RADAR, context.say(ChecklistText.CHART), "{areas.area#all}", "{areas.score#all}",
        Columns.index("H"), Columns.index("J"), lines, BEST_SCORE);
  }

  /** How many items of each level pass, and up to which level all do. */
  Table<MaturityLevel> levels() {
    List<Column<MaturityLevel>> columns = List.of(
        Column.<MaturityLevel>at("D", "level", context.say(ChecklistText.LEVEL), 0).text(context::label),
        Column.<MaturityLevel>at("E", "count", context.say(ChecklistText.ITEMS), 0).derived().centered()
            .value(level -> Value.formula("COUNTIF({items.counted}," + literal(level) + ")", "0")),
        Column.<MaturityLevel>at("F", "passed", context.say(ChecklistText.PASSED), 0).derived().centered()
            .value(level -> Value.formula("SUMIF({items.counted}," + literal(level) + ",{items.passes})", "0")),
        Column.<MaturityLevel>at("G", "reached", context.say(ChecklistText.REACHED), 0)
            .formula("IF(AND({count}>0,{chain}=1),\"○\",\"–\")", "General").centered(),
        Column.<MaturityLevel>helper("N", "chain", level -> Value.formula(
            "IF({passed}={count}," + (level.ordinal() == 0 ? "1"
                : "{levels.chain:" + MaturityLevel.values()[level.ordinal() - 1].getName() + "}") + ",0)"),
            Value.BLANK));
    return Table.ofResults("levels", context.say(ChecklistText.TABLE_LEVELS), columns,
        List.of(MaturityLevel.values()), MaturityLevel::getName);
  }

  private static String literal(MaturityLevel level) {
    return Formulas.literal(level.getName());
  }

  /** The level reached, in words, from the table of levels. */
  Value.Formula levelReached() {
    List<MaturityLevel> highestFirst = new ArrayList<>(List.of(MaturityLevel.values()));
    Collections.reverse(highestFirst);
    StringBuilder formula = new StringBuilder();
    for (MaturityLevel level : highestFirst) {
      formula.append("IF({levels.reached:").append(level.getName()).append("}=\"○\",")
          .append(Formulas.literal(context.label(level))).append(",");
    }
    formula.append(Formulas.literal(context.say(ChecklistText.LEVEL_NONE))).append(")".repeat(highestFirst.size()));
    String label = context.say(ChecklistText.LEVEL_REACHED, "");
    return Value.textFormula(Formulas.literal(label) + "&" + formula,
        label + context.say(ChecklistText.LEVEL_NONE));
  }

  /** How many items have an answer. */
  Value.Formula answered() {
    String label = context.say(ChecklistText.ANSWERED, "");
    return Value.textFormula(
        Formulas.literal(label) + "&COUNTA({items.answer})&\" / \"&COUNTA({items.item})", label + "00 / 00");
  }
}
