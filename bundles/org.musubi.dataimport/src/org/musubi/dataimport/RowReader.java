package org.musubi.dataimport;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.dataimport.mapping.ColumnRole;
import org.musubi.dataimport.mapping.ColumnUse;
import org.musubi.dataimport.mapping.Mapping;
import org.musubi.dataimport.table.Cell;
import org.musubi.dataimport.table.Row;
import org.musubi.dataimport.text.ImportText;
import org.musubi.dataimport.value.Ages;
import org.musubi.dataimport.value.Amount;
import org.musubi.dataimport.value.Known;
import org.musubi.dataimport.value.Literals;
import org.musubi.dataimport.value.Plain;
import org.musubi.dataimport.value.YearText;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.data.ValueKind;

/** Reads what a row says about its values, except the values. */
final class RowReader {

  private static final Set<String> YES = Set.of("はい", "有", "あり", "○", "〇", "1", "yes", "true", "y");
  private static final int LETTERS = 26;
  private static final int LONGEST_CONTENT = 80;

  private final Mapping mapping;
  private final Literals<Sex> sexes = Literals.sexes();
  private final Literals<Industry> industries = Literals.of(Industry.class);
  private final Literals<SizeClass> sizes = Literals.of(SizeClass.class);
  private final Literals<InsurerType> insurers = Literals.of(InsurerType.class);
  private final Literals<ValueKind> kinds = Literals.of(ValueKind.class);
  private final Known<String, Optional<Ages.Range>> ages = new Known<>(Ages::of);
  private final Known<Cell, YearText.Reading> years = new Known<>(cell -> YearText.of(cell, false));
  private final Known<Cell, YearText.Reading> fiscalYears = new Known<>(cell -> YearText.of(cell, true));
  private final ColumnUse[] byRole = new ColumnUse[ColumnRole.values().length];

  RowReader(Mapping mapping) {
    this.mapping = mapping;
    mapping.columns().reversed().forEach(column -> byRole[column.role().ordinal()] = column);
  }

  RowSubject read(Row row) throws Refused {
    Integer year = null;
    String yearProblem = null;
    ColumnUse fiscal = use(ColumnRole.FISCAL_YEAR);
    ColumnUse column = fiscal != null ? fiscal : use(ColumnRole.YEAR);
    if (column != null) {
      YearText.Reading reading = (fiscal != null ? fiscalYears : years).of(row.cell(column.index()));
      year = reading.year();
      yearProblem = reading.problem();
    }
    return new RowSubject(text(row, ColumnRole.AREA_CODE), text(row, ColumnRole.AREA),
        text(row, ColumnRole.INDICATOR_CODE), text(row, ColumnRole.INDICATOR), text(row, ColumnRole.UNIT), year,
        yearProblem, details(row));
  }

  /** The column a problem with a year, area or indicator of a row is shown at. */
  ColumnUse place(ColumnRole first, ColumnRole second) {
    return use(first) != null ? use(first) : use(second);
  }

  private PlannedValue.Details details(Row row) throws Refused {
    Double low = number(row, ColumnRole.CI_LOW);
    Double high = number(row, ColumnRole.CI_HIGH);
    if (low != null && high != null && low > high) {
      throw refused(row, use(ColumnRole.CI_LOW), ImportText.WRONG_INTERVAL.say(low, high));
    }
    Integer n = count(row, ColumnRole.N);
    Integer numerator = count(row, ColumnRole.NUMERATOR);
    if (n != null && numerator != null && numerator > n) {
      throw refused(row, use(ColumnRole.NUMERATOR), ImportText.NUMERATOR_ABOVE.say(numerator, n));
    }
    String remark = mapping.columns(ColumnRole.REMARK).stream().map(column -> row.cell(column.index()).text())
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" / "));
    ValueKind kind = text(row, ColumnRole.KIND).isEmpty() ? ValueKind.ACTUAL : choice(row, ColumnRole.KIND, kinds);
    boolean changed = YES.contains(Plain.name(text(row, ColumnRole.CHANGED)));
    return new PlannedValue.Details(n, numerator, low, high, changed, kind, part(row), remark);
  }

  private Part part(Row row) throws Refused {
    if (use(ColumnRole.SEX) == null && use(ColumnRole.AGE) == null && use(ColumnRole.INDUSTRY) == null
        && use(ColumnRole.SIZE) == null && use(ColumnRole.INSURER) == null && use(ColumnRole.BREAKDOWN) == null) {
      return Part.EVERYBODY;
    }
    Optional<Ages.Range> range = ages.of(text(row, ColumnRole.AGE));
    if (range.isEmpty()) {
      throw refused(row, use(ColumnRole.AGE), ImportText.WRONG_AGE.say(text(row, ColumnRole.AGE)));
    }
    return new Part(choice(row, ColumnRole.SEX, sexes), range.get().from(), range.get().to(),
        choice(row, ColumnRole.INDUSTRY, industries), choice(row, ColumnRole.SIZE, sizes),
        choice(row, ColumnRole.INSURER, insurers), text(row, ColumnRole.BREAKDOWN));
  }

  private <E extends Enum<E> & Enumerator> E choice(Row row, ColumnRole role, Literals<E> literals) throws Refused {
    Optional<E> found = literals.of(text(row, role));
    if (found.isEmpty()) {
      throw refused(row, use(role), ImportText.WRONG_CHOICE.say(text(row, role)));
    }
    return found.get();
  }

  private Double number(Row row, ColumnRole role) throws Refused {
    ColumnUse column = use(role);
    if (column == null) {
      return null;
    }
    return switch (Amount.of(row.cell(column.index()))) {
      case Amount.Number number -> number.value();
      case Amount.Unreadable unreadable -> throw refused(row, column, unreadable.reason());
      case Amount.Missing missing -> null;
      case Amount.Suppressed suppressed -> null;
    };
  }

  private Integer count(Row row, ColumnRole role) throws Refused {
    Double number = number(row, role);
    if (number == null) {
      return null;
    }
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw refused(row, use(role), ImportText.WRONG_COUNT.say(row.cell(use(role).index()).text()));
    }
    return number.intValue();
  }

  private ColumnUse use(ColumnRole role) {
    return byRole[role.ordinal()];
  }

  private String text(Row row, ColumnRole role) {
    ColumnUse column = use(role);
    return column == null ? "" : row.cell(column.index()).text();
  }

  static Refused refused(Row row, ColumnUse column, String reason) {
    Cell cell = column == null ? Cell.EMPTY : row.cell(column.index());
    return new Refused(column == null ? "" : label(column), shortened(cell.text()), reason);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_CONTENT ? text : text.substring(0, LONGEST_CONTENT) + "…";
  }

  /** Header of a column, or its letter as spreadsheets write it. */
  static String label(ColumnUse column) {
    if (!column.header().isBlank()) {
      return column.header();
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column.index(); rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return ImportText.UNNAMED_COLUMN.say(letters);
  }
}
