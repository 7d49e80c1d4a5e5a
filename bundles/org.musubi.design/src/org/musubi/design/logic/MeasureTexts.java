package org.musubi.design.logic;

import java.util.Comparator;
import java.util.Optional;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;

/** A measure in a line: baseline, target and the latest actual value. */
public final class MeasureTexts {

  private MeasureTexts() {
  }

  /** The measurement of the latest fiscal year that has an actual value. */
  public static Optional<Measurement> latest(Measure measure) {
    return measure.getMeasurements().stream()
        .filter(measurement -> measurement.getActual() != null && measurement.getFiscalYear() != null)
        .max(Comparator.comparing(Measurement::getFiscalYear));
  }

  /** {@code 健康宣言事業所数 48→90事業所}. */
  public static String line(Measure measure) {
    return LogicText.MEASURE_LINE.with(Figures.name(measure), Figures.plain(measure.getBaselineValue()),
        Figures.plain(measure.getTargetValue(), measure.getUnit()));
  }

  public static String tooltip(Measure measure) {
    return new Lines()
        .add(Figures.codeAndName(measure))
        .add(LogicText.BASELINE.with(),
            withYear(measure.getBaselineValue(), measure, Figures.year(measure.getBaselineYear())))
        .add(LogicText.TARGET.with(),
            withYear(measure.getTargetValue(), measure, Figures.year(measure.getTargetYear())))
        .add(LogicText.LATEST.with(), latestText(measure))
        .add(LogicText.SOURCE.with(), measure.getSourceText())
        .toString();
  }

  /** {@code 61事業所 令和6年度(2024)}; empty without one. */
  public static String latestText(Measure measure) {
    return latest(measure)
        .map(value -> withYear(value.getActual(), measure, Figures.year(value.getFiscalYear())))
        .orElse("");
  }

  private static String withYear(Double value, Measure measure, String year) {
    return value == null ? "" : (Figures.plain(value, measure.getUnit()) + " " + year).strip();
  }
}
