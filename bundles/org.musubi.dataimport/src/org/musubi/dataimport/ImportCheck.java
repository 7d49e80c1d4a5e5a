package org.musubi.dataimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musubi.catalogue.Catalogues;
import org.musubi.dataimport.Subjects.Result;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.table.TableException;
import org.musubi.dataimport.table.TableSource;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.core.Area;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Indicator;

/** Goes through a table once and finds out what can be imported. Changes nothing. */
final class ImportCheck {

  private static final Pattern REMARK = Pattern.compile(
      "^[\\s((【\\[]*(注|※|\\*|資料|出典|備考|出所|source|note).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final TableSource source;
  private final String sheet;
  private final Mapping mapping;
  private final ImportOptions options;
  private final Subjects subjects;
  private final RowReader rowReader;
  private final ValueReader valueReader;
  private final Ledger ledger;
  private final List<ColumnUse> valueColumns;
  private final List<RowProblem> refused = new ArrayList<>();
  private final List<RowProblem> leftOut = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Set<String> complainedAbout = new HashSet<>();
  private int rows;
  private int refusedCount;
  private int leftOutCount;
  private TableException failure;

  ImportCheck(CouncilModel model, Catalogues catalogues, TableSource source, String sheet, Mapping mapping,
      ImportOptions options) {
    this.source = source;
    this.sheet = sheet;
    this.mapping = mapping;
    this.options = options;
    this.subjects = new Subjects(model, catalogues, options);
    this.rowReader = new RowReader(mapping);
    this.valueReader = new ValueReader(mapping, rowReader, subjects, options);
    this.ledger = new Ledger(model, options.duplicates());
    this.valueColumns = mapping.columns(ColumnRole.VALUE);
  }

  ImportPlan run(Progress progress) throws TableException {
    String complaint = mapping.complaint().orElse(null);
    if (complaint == null) {
      source.read(sheet, row -> {
        try {
          if (row.number() >= mapping.firstRow() && !row.isBlank()) {
            rows++;
            read(row);
            progress.rows(rows);
          }
          return true;
        } catch (TableException e) {
          failure = e;
          return false;
        }
      });
    }
    if (failure != null) {
      throw failure;
    }
    List<PlannedValue> values = ledger.values();
    return new ImportPlan(report(complaint), values, used(values), usedIndicators(values),
        subjects.unknownIndicators(), new ImportPlan.Origin(source.name(),
            source.sheets().isEmpty() ? null : sheet == null ? source.sheets().getFirst() : sheet),
        options, complaint);
  }

  private List<Area> used(List<PlannedValue> values) {
    Set<Area> used = values.stream().map(PlannedValue::area).collect(Collectors.toSet());
    return subjects.newAreas().stream().filter(used::contains).toList();
  }

  private List<Indicator> usedIndicators(List<PlannedValue> values) {
    Set<Indicator> used = values.stream().map(PlannedValue::indicator).collect(Collectors.toSet());
    return subjects.newIndicators().stream().filter(used::contains).toList();
  }

  private void read(Row row) throws TableException {
    if (row.filled() == 1 && REMARK.matcher(firstText(row)).matches()) {
      remarks.add(firstText(row));
      leaveOut(new RowProblem(row.number(), "", firstText(row), ImportText.REMARK_ROW.say()));
      return;
    }
    try {
      RowSubject subject = rowReader.read(row);
      for (ColumnUse column : valueColumns) {
        read(row, subject, column);
      }
    } catch (Refused e) {
      refuse(e.in(row.number()));
    }
  }

  /** A problem of the row as a whole ends the row; one of a single value does not touch the others. */
  private void read(Row row, RowSubject subject, ColumnUse column) throws Refused, TableException {
    if (valueColumns.size() > 1 && Amount.of(row.cell(column.index())) instanceof Amount.Missing) {
      leaveOut(new RowProblem(row.number(), RowReader.label(column), row.cell(column.index()).text(),
          ImportText.NO_VALUE.say()));
      return;
    }
    Result<Area> area = valueReader.area(subject, column);
    if (area.element() == null) {
      throwOrComplain(row, column, column.subject().area(), area.reason(),
          rowReader.place(subject.area().isEmpty() ? ColumnRole.AREA_CODE : ColumnRole.AREA, ColumnRole.AREA));
      return;
    }
    Result<Indicator> indicator = valueReader.indicator(subject, column);
    if (indicator.leftOut()) {
      leaveOut(new RowProblem(row.number(), RowReader.label(column), row.cell(column.index()).text(),
          indicator.reason()));
      return;
    }
    if (indicator.element() == null) {
      throwOrComplain(row, column, column.subject().indicator(), indicator.reason(),
          rowReader.place(subject.indicator().isEmpty() ? ColumnRole.INDICATOR_CODE : ColumnRole.INDICATOR,
              ColumnRole.INDICATOR));
      return;
    }
    int year = valueReader.year(row, subject, column);
    try {
      ValueReader.Reading reading =
          valueReader.read(row, subject, column, area.element(), indicator.element(), year);
      if (reading.value() == null) {
        leaveOut(new RowProblem(row.number(), RowReader.label(column), row.cell(column.index()).text(),
            reading.leftOut()));
      } else {
        take(row, column, reading.value());
      }
    } catch (Refused e) {
      refuse(e.in(row.number()));
    }
  }

  /** What a header says wrongly is complained about once, not in every row. */
  private void throwOrComplain(Row row, ColumnUse column, String inHeader, String reason, ColumnUse place)
      throws Refused {
    if (inHeader == null) {
      throw RowReader.refused(row, place == null ? column : place, reason);
    }
    if (complainedAbout.add(column.index() + inHeader)) {
      refuse(new RowProblem(Math.max(1, mapping.firstRow() - 1), RowReader.label(column), inHeader, reason));
    }
  }

  private void take(Row row, ColumnUse column, PlannedValue value) throws TableException {
    String content = row.cell(column.index()).text();
    switch (ledger.add(value)) {
      case Ledger.Outcome.Taken taken -> { }
      case Ledger.Outcome.Refused why ->
          refuse(new RowProblem(row.number(), RowReader.label(column), content, why.reason()));
      case Ledger.Outcome.LeftOut why ->
          leaveOut(new RowProblem(row.number(), RowReader.label(column), content, why.reason()));
      case Ledger.Outcome.Displaced why -> leaveOut(new RowProblem(why.earlier().row(), RowReader.label(column),
          why.earlier().value() == null ? "x" : Ledger.shown(why.earlier().value()), why.reason()));
    }
  }

  private static String firstText(Row row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow().text();
  }

  private void refuse(RowProblem problem) {
    refusedCount++;
    if (refused.size() < ImportReport.MOST) {
      refused.add(problem);
    }
  }

  private void leaveOut(RowProblem problem) {
    leftOutCount++;
    if (leftOut.size() < ImportReport.MOST) {
      leftOut.add(problem);
    }
  }

  private ImportReport report(String complaint) {
    List<String> notes = new ArrayList<>(new ImportNotes(source, sheet, mapping).list());
    if (complaint == null) {
      valueReader.probablyFractions()
          .forEach(indicator -> notes.add(ImportText.NOTE_FRACTIONS.say(indicator.getName())));
      used(ledger.values()).forEach(area -> notes.add(ImportText.NOTE_NEW_AREAS.say(area.getName())));
      usedIndicators(ledger.values())
          .forEach(indicator -> notes.add(ImportText.NOTE_NEW_INDICATORS.say(indicator.getName())));
      if (options.source() != null && options.source().getCaveat() != null) {
        notes.add(ImportText.NOTE_CAVEAT.say(options.source().getCaveat()));
      }
      remarks.stream().limit(1).forEach(remark -> notes.add(ImportText.NOTE_REMARKS.say(
          remarks.stream().map(Plain::of).limit(3).collect(Collectors.joining(" ")))));
    }
    return new ImportReport(source.name(), rows, ledger.values().size(), ledger.replaced(), refusedCount, refused,
        leftOutCount, leftOut, notes);
  }
}
