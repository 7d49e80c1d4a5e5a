package org.musubi.cli.dataimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.dataimport.ImportPlan;
import org.musubi.dataimport.ImportReport;
import org.musubi.dataimport.PlannedValue;
import org.musubi.dataimport.RowProblem;

/** What an import takes and refuses, as tables. */
final class ImportTables {

  private static final int SHOWN_VALUES = 10;
  private static final int SHOWN_PROBLEMS = 50;

  private ImportTables() {
  }

  static Result of(ImportPlan plan) {
    ImportReport report = plan.report();
    List<ResultTable> tables = new ArrayList<>();
    tables.add(summary(report));
    if (plan.isUsable()) {
      tables.add(values(plan.values()));
    }
    if (report.refusedCount() > 0) {
      tables.add(problems("refused", ImportText.REFUSED, report.refused(), report.refusedCount()));
    }
    if (report.leftOutCount() > 0) {
      tables.add(problems("leftOut", ImportText.LEFT_OUT, report.leftOut(), report.leftOutCount()));
    }
    return new Result(tables);
  }

  private static ResultTable summary(ImportReport report) {
    return new ResultTable("summary", ImportText.SUMMARY.say(),
        List.of(Column.text("what", ImportText.WHAT.say()), Column.number("count", ImportText.COUNT.say())),
        List.of(counted("rows", ImportText.ROWS, report.rows()),
            counted("accepted", ImportText.ACCEPTED, report.accepted()),
            counted("replaced", ImportText.REPLACED, report.replaced()),
            counted("refused", ImportText.NOT_ACCEPTED, report.refusedCount()),
            counted("leftOut", ImportText.NOT_NEEDED, report.leftOutCount())), report.notes());
  }

  private static List<Object> counted(String key, ImportText label, int count) {
    return List.of(new Shown(key, label.say()), count);
  }

  private static ResultTable values(List<PlannedValue> values) {
    List<List<Object>> rows = values.stream().limit(SHOWN_VALUES).map(value -> Arrays.<Object>asList(value.row(),
        value.area().getName(), value.indicator().getName(), value.year(), value.part(),
        value.suppressed() ? "x" : value.value())).toList();
    return new ResultTable("values", ImportText.VALUES.say(),
        List.of(Column.number("row", ImportText.ROW.say()), Column.text("area", ImportText.AREA.say()),
            Column.text("indicator", ImportText.INDICATOR.say()), Column.number("year", ImportText.YEAR.say()),
            Column.text("breakdown", ImportText.PART.say()), Column.number("value", ImportText.VALUE.say())),
        rows, values.size() > SHOWN_VALUES ? List.of(ImportText.MORE_VALUES.say(values.size() - SHOWN_VALUES))
            : List.of());
  }

  private static ResultTable problems(String key, ImportText title, List<RowProblem> problems, int count) {
    List<List<Object>> rows = problems.stream().limit(SHOWN_PROBLEMS)
        .map(problem -> List.<Object>of(problem.row(), problem.column(), problem.content(), problem.reason())).toList();
    return new ResultTable(key, title.say(),
        List.of(Column.number("row", ImportText.ROW.say()), Column.text("column", ImportText.COLUMN.say()),
            Column.text("content", ImportText.CONTENT.say()), Column.text("reason", ImportText.REASON.say())),
        rows, count > rows.size() ? List.of(ImportText.MORE.say(count - rows.size())) : List.of());
  }
}
