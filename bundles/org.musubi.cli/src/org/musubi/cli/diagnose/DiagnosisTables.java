package org.musubi.cli.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.musubi.analysis.diagnosis.Advice;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.analysis.diagnosis.DiagnosisRow;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.edit.MusubiLabels;

/** A self-diagnosis as tables. */
final class DiagnosisTables {

  private final Diagnosis diagnosis;
  private final Locale locale = Locale.getDefault();

  DiagnosisTables(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  Result result() {
    return Result.of(summary(), areas(), next(), items());
  }

  private ResultTable summary() {
    MaturityLevel next = diagnosis.nextLevel();
    List<Object> row = Arrays.asList(diagnosis.checklist().getFiscalYear(),
        new Shown(diagnosis.answered(), DiagnoseText.OF.say(diagnosis.answered(), diagnosis.rows().size())),
        level(diagnosis.level()),
        diagnosis.before() == null ? null : level(diagnosis.levelBefore()),
        next == null ? new Shown(null, DiagnoseText.TOP.say()) : next);
    return new ResultTable("summary", DiagnoseText.SUMMARY.say(MusubiLabels.of(diagnosis.checklist().getFiscalYear())),
        List.of(Column.text("year", DiagnoseText.YEAR.say()), Column.number("answered", DiagnoseText.ANSWERED.say()),
            Column.text("level", DiagnoseText.LEVEL.say()),
            Column.text("levelBefore", DiagnoseText.LEVEL_BEFORE.say()),
            Column.text("nextLevel", DiagnoseText.NEXT_LEVEL.say())), List.of(row),
        List.of(DiagnoseText.LEVEL_RULE.say(), DiagnoseText.OURS.say()));
  }

  private static Object level(MaturityLevel level) {
    return level == null ? new Shown(null, DiagnoseText.NONE_YET.say()) : level;
  }

  private ResultTable areas() {
    List<List<Object>> rows = new ArrayList<>();
    for (ChecklistArea area : ChecklistArea.values()) {
      Double now = diagnosis.scores().get(area);
      Double before = diagnosis.scoresBefore().get(area);
      rows.add(Arrays.asList(area, score(now), score(before), now == null || before == null ? null
          : score(now - before)));
    }
    return new ResultTable("areas", DiagnoseText.AREAS.say(), List.of(Column.text("area", DiagnoseText.AREA.say()),
        Column.number("score", DiagnoseText.SCORE.say()),
        Column.number("scoreBefore", DiagnoseText.SCORE_BEFORE.say()),
        Column.number("change", DiagnoseText.CHANGE.say())), rows, List.of(DiagnoseText.SCALE.say()));
  }

  private static Object score(Double score) {
    return score == null ? null : new Shown(score, Decimals.format(score, 1));
  }

  private ResultTable next() {
    List<DiagnosisRow> blockers = diagnosis.blockers();
    List<List<Object>> rows = new ArrayList<>();
    for (DiagnosisRow row : diagnosis.nextSteps()) {
      rows.add(Arrays.asList(row.question().getCode(), row.question().getName(), row.answer(),
          row.question().getLevel(), blockers.contains(row), Advice.of(row.question(), locale).orElse(null)));
    }
    return new ResultTable("next", DiagnoseText.NEXT.say(), List.of(Column.text("item", DiagnoseText.ITEM.say()),
        Column.text("question", DiagnoseText.QUESTION.say()), Column.text("answer", DiagnoseText.ANSWER.say()),
        Column.text("level", DiagnoseText.ITEM_LEVEL.say()), Column.text("stopsNextLevel", DiagnoseText.STOPS.say()),
        Column.text("advice", DiagnoseText.ADVICE.say())), rows, List.of());
  }

  private ResultTable items() {
    List<List<Object>> rows = new ArrayList<>();
    for (DiagnosisRow row : diagnosis.rows()) {
      rows.add(Arrays.asList(row.question().getArea(), row.question().getCode(), row.question().getName(),
          row.question().getLevel(), row.answer(), row.lastYear(),
          row.change().isPresent() ? new Shown((int) row.change().getAsDouble(),
              String.format(Locale.ROOT, "%+d", (int) row.change().getAsDouble())) : null));
    }
    return new ResultTable("items", DiagnoseText.ITEMS.say(), List.of(Column.text("area", DiagnoseText.AREA.say()),
        Column.text("item", DiagnoseText.ITEM.say()), Column.text("question", DiagnoseText.QUESTION.say()),
        Column.text("level", DiagnoseText.ITEM_LEVEL.say()), Column.text("answer", DiagnoseText.ANSWER.say()),
        Column.text("answerBefore", DiagnoseText.ANSWER_BEFORE.say()),
        Column.number("change", DiagnoseText.CHANGE.say())), rows, List.of());
  }
}
