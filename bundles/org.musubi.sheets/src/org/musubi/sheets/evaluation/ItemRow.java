package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.analysis.evaluation.Figures;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.analysis.evaluation.Point;
import org.musubi.model.data.Direction;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Value;

/** What the evaluation sheet shows of an item. */
record ItemRow(EvaluationItem item, SheetContext context) {

  private static final String GENERAL = "General";

  Measure measure() {
    return item.getMeasure();
  }

  Optional<Figures> figures() {
    return ItemRatings.figures(item);
  }

  private FiscalYear year() {
    return item.getSheet().getFiscalYear() == null ? context.year() : item.getSheet().getFiscalYear();
  }

  String name() {
    return Lines.first(item.getName(), measure() == null ? "" : measure().getName(), item.getPlannedText(),
        context.say(CommonText.UNNAMED));
  }

  /** True for items without measure whose plan is told in words; their cell shows these. */
  boolean isInWords() {
    return measure() == null && !Lines.orEmpty(item.getPlannedText()).isEmpty();
  }

  String indicator() {
    return measure() == null
        ? context.say(EvaluationText.QUALITATIVE, Lines.orEmpty(item.getPlannedText()))
        : Lines.first(measure().getName(), Names.of(measure().getIndicator()), measure().getCode());
  }

  String unit() {
    return measure() == null ? "" : Names.of(measure().getUnit());
  }

  Value baseline() {
    return measure() == null ? Value.MISSING : dated(measure().getBaselineValue(), measure().getBaselineYear());
  }

  /** The target; for a range its borders. */
  Value target() {
    if (measure() == null) {
      return Value.MISSING;
    }
    if (measure().getDirection() == Direction.RANGE) {
      return figures().filter(f -> !f.range().isUnbounded())
          .map(f -> Value.text(border(f.range().low()) + "–" + border(f.range().high())))
          .orElse(Value.MISSING);
    }
    return dated(measure().getTargetValue(), measure().getTargetYear());
  }

  private static String border(Double value) {
    return value == null ? "" : Formulas.literal(value);
  }

  Value actual() {
    return entered() == null ? Value.MISSING : Value.number(entered(), format(entered()));
  }

  /** The actual value of the year, or null. */
  Double entered() {
    return item.getMeasurement() == null ? null : finite(item.getMeasurement().getActual());
  }

  void enter(Double value) {
    ItemEdits.enterActual(measure(), year(), value);
  }

  boolean hasMeasurement() {
    return item.getMeasurement() != null;
  }

  /**
   * The latest actual value before this year, with its year when that is longer ago; else the baseline when it is the
   * value of last year.
   */
  Value previous() {
    if (measure() == null) {
      return Value.MISSING;
    }
    Optional<Measurement> before = Measurements.before(measure(), year());
    if (before.isPresent()) {
      return previous(before.get().getActual(), before.get().getFiscalYear());
    }
    return year().previous().equals(measure().getBaselineYear())
        ? previous(measure().getBaselineValue(), measure().getBaselineYear()) : Value.MISSING;
  }

  private Value previous(Double value, FiscalYear valueYear) {
    return year().previous().equals(valueYear) ? Value.number(finite(value), format(value)) : dated(value, valueYear);
  }

  private Value dated(Double value, FiscalYear valueYear) {
    return Value.number(finite(value), Formats.withYear(format(value), context.years().brief(valueYear)));
  }

  private String format(Double value) {
    return Formats.of(value, measure().getUnit(),
        measure().getIndicator() == null ? null : measure().getIndicator().getDecimals());
  }

  private static Double finite(Double value) {
    return new Point(value, null).value();
  }

  /** ○ when an improvement has become part of next year's plan. */
  String adopted() {
    return item.getImprovements().stream().anyMatch(i -> i.getCreatedProjectYear() != null) ? "○" : "";
  }

  /** Where the actual value comes from, else where values of the measure usually do. */
  String source() {
    return measure() == null ? "" : Lines.first(
        item.getMeasurement() == null ? "" : item.getMeasurement().getSourceText(), measure().getSourceText());
  }

  Direction direction() {
    return measure() == null ? Direction.TEXT : measure().getDirection();
  }

  /** Years from the baseline to the actual value; nothing when no target can be pro-rated. */
  Value passed() {
    return hasPlannedYears() ? number(year().year() - measure().getBaselineYear().year()) : Value.BLANK;
  }

  /** Years from the baseline to the target. */
  Value planned() {
    return hasPlannedYears()
        ? number(measure().getTargetYear().year() - measure().getBaselineYear().year()) : Value.BLANK;
  }

  private boolean hasPlannedYears() {
    return measure() != null && measure().getBaselineYear() != null && measure().getTargetYear() != null
        && measure().getTargetYear().compareTo(measure().getBaselineYear()) > 0;
  }

  /** Tolerance of a KEEP measure, lower border of a RANGE. */
  Value low() {
    return figures().map(f -> switch (f.direction()) {
      case KEEP -> number(f.tolerance());
      case RANGE -> number(f.range().low());
      default -> Value.BLANK;
    }).orElse(Value.BLANK);
  }

  /** Upper border of a RANGE. */
  Value high() {
    return figures().filter(f -> f.direction() == Direction.RANGE).map(f -> number(f.range().high()))
        .orElse(Value.BLANK);
  }

  Value intervalLow() {
    return figures().map(f -> number(f.confidence().low())).orElse(Value.BLANK);
  }

  Value intervalHigh() {
    return figures().map(f -> number(f.confidence().high())).orElse(Value.BLANK);
  }

  Value changed() {
    return figures().filter(Figures::definitionChanged).map(f -> number(1)).orElse(Value.BLANK);
  }

  private static Value number(Number value) {
    return value == null ? Value.BLANK : new Value.Number(value.doubleValue(), GENERAL);
  }

  /** What to know about the figures of this item, as sentences. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (measure() != null) {
      var achievement = ItemRatings.achievement(item);
      if (achievement.problem() != null) {
        notes.add(context.say(EvaluationText.ITEM_NOTE, name(), achievement.problem().message(context.locale())));
      }
      Measurement measurement = item.getMeasurement();
      if (measurement != null && measurement.isDefinitionChanged()) {
        notes.add(context.say(EvaluationText.ITEM_NOTE, name(), context.say(EvaluationText.DEFINITION_CHANGED)));
      }
      if (measurement != null && !Lines.orEmpty(measurement.getNote()).isEmpty()) {
        notes.add(context.say(EvaluationText.ITEM_NOTE, name(), measurement.getNote().strip()));
      }
    }
    return notes;
  }
}
