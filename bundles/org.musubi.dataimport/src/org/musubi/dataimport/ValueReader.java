package org.musubi.dataimport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.musubi.dataimport.Subjects.Result;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.mapping.Subject;
import org.musubi.dataimport.table.Cell;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.Known;
import org.musubi.dataimport.value.Plain;
import org.musubi.model.core.Area;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.data.Indicator;

/** Reads the values of a row: each value column with what its header, the row and the whole table say about it. */
final class ValueReader {

  private static final double WHOLE = 100;

  private final Mapping mapping;
  private final RowReader rows;
  private final Subjects subjects;
  private final ImportOptions options;
  private final Known<Part, String> parts = new Known<>(PartText::of);
  private final Map<Indicator, Integer> belowOne = new LinkedHashMap<>();
  private final Map<Indicator, Integer> percentages = new HashMap<>();

  ValueReader(Mapping mapping, RowReader rows, Subjects subjects, ImportOptions options) {
    this.mapping = mapping;
    this.rows = rows;
    this.subjects = subjects;
    this.options = options;
  }

  /** A value, or that there is none and why that is no mistake. @param value null when left out */
  record Reading(PlannedValue value, String leftOut) { }

  Result<Indicator> indicator(RowSubject subject, ColumnUse column) {
    Subject header = column.subject();
    if (header.indicator() != null) {
      return subjects.indicator("", header.indicator(), subject.unit());
    }
    boolean inRow = !subject.indicatorCode().isEmpty() || !subject.indicator().isEmpty();
    String everywhere = mapping.everywhere().indicator();
    return !inRow && everywhere != null ? subjects.indicator("", everywhere, subject.unit())
        : subjects.indicator(subject.indicatorCode(), subject.indicator(), subject.unit());
  }

  Result<Area> area(RowSubject subject, ColumnUse column) {
    Subject header = column.subject();
    if (header.area() != null) {
      return subjects.area("", header.area());
    }
    boolean inRow = !subject.areaCode().isEmpty() || !subject.area().isEmpty();
    String everywhere = mapping.everywhere().area();
    return !inRow && everywhere != null && !mapping.has(ColumnRole.AREA) && !mapping.has(ColumnRole.AREA_CODE)
        ? subjects.area("", everywhere) : subjects.area(subject.areaCode(), subject.area());
  }

  Reading read(Row row, RowSubject subject, ColumnUse column, Area area, Indicator indicator, int year)
      throws Refused {
    Cell cell = row.cell(column.index());
    PlannedValue.Details details = subject.details();
    if (column.subject().sex() != null) {
      details = new PlannedValue.Details(details.n(), details.numerator(), details.ciLow(), details.ciHigh(),
          details.changed(), details.kind(), details.part().with(column.subject().sex()), details.remark());
    }
    String part = parts.of(details.part());
    return switch (Amount.of(cell)) {
      case Amount.Missing missing -> new Reading(null, ImportText.NO_VALUE.say());
      case Amount.Unreadable unreadable -> throw RowReader.refused(row, column, unreadable.reason());
      case Amount.Suppressed suppressed ->
          new Reading(new PlannedValue(row.number(), area, indicator, year, null, true, details, part, null), null);
      case Amount.Number number -> new Reading(new PlannedValue(row.number(), area, indicator, year,
          checked(row, subject, column, indicator, number), false, details, part, null), null);
    };
  }

  /** The year of a value; when it is unknown, that goes for the whole row. */
  int year(Row row, RowSubject subject, ColumnUse column) throws Refused {
    if (column.subject().year() != null) {
      return column.subject().year();
    }
    if (subject.year() != null) {
      return subject.year();
    }
    if (subject.yearProblem() == null && mapping.everywhere().year() != null) {
      return mapping.everywhere().year();
    }
    throw RowReader.refused(row, rows.place(ColumnRole.FISCAL_YEAR, ColumnRole.YEAR),
        subject.yearProblem() == null ? ImportText.NO_YEAR.say() : subject.yearProblem());
  }

  private double checked(Row row, RowSubject subject, ColumnUse column, Indicator indicator, Amount.Number number)
      throws Refused {
    Unit unit = indicator.getUnit();
    String symbol = unit == null ? "" : String.valueOf(unit.getName());
    boolean percentage = unit != null && unit.getKind() == UnitKind.PERCENT;
    String other = !number.unit().isEmpty() ? number.unit() : subject.unit();
    if (unit != null && !other.isEmpty() && !Plain.name(other).equals(Plain.name(symbol))) {
      throw RowReader.refused(row, column, ImportText.OTHER_UNIT.say(other, indicator.getName(), symbol));
    }
    if (number.percent() && unit != null && !percentage) {
      throw RowReader.refused(row, column, ImportText.PERCENT_FOR_OTHER.say(indicator.getName(), symbol));
    }
    if (!percentage) {
      return number.value();
    }
    boolean fraction = options.fractions() && !number.percent();
    double value = fraction
        ? java.math.BigDecimal.valueOf(number.value()).movePointRight(2).doubleValue() : number.value();
    if (value < 0 || value > WHOLE) {
      throw RowReader.refused(row, column, ImportText.OUT_OF_PERCENT.say(indicator.getName()));
    }
    percentages.merge(indicator, 1, Integer::sum);
    if (!number.percent() && !options.fractions() && value <= 1 && value > 0) {
      belowOne.merge(indicator, 1, Integer::sum);
    }
    return value;
  }

  /** Indicators all of whose percentages are 1 or less, so that they are probably fractions. */
  Iterable<Indicator> probablyFractions() {
    return belowOne.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && entry.getValue().equals(percentages.get(entry.getKey())))
        .map(Map.Entry::getKey).toList();
  }
}
