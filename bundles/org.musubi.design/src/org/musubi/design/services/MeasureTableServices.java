package org.musubi.design.services;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.analysis.logic.LogicChecks;
import org.musubi.design.logic.LogicText;
import org.musubi.design.logic.MeasureTexts;
import org.musubi.design.logic.TableText;
import org.musubi.design.text.Figures;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;

/** The table of measures (指標一覧) of a logic model or of the whole council. */
public class MeasureTableServices {

  /** A value with its year in brackets, 61(2024); brackets and digits of either width. */
  private static final Pattern ACTUAL = Pattern.compile("(.+?)[((\\s]\\s*(.+?)\\s*[))]?");

  public boolean hasMeasureTable(NamedElement element) {
    return element instanceof LogicModel || element instanceof CouncilModel;
  }

  public String measureTableTitle(NamedElement element) {
    return LogicText.INDICATOR_TABLE.with(Figures.name(element));
  }

  /** Measures of the elements of a logic model from left to right, or all measures of the council. */
  public List<Measure> measuresForTable(NamedElement element) {
    return switch (element) {
      case LogicModel model -> model.getElements().stream().flatMap(box -> box.getMeasures().stream()).distinct()
          .toList();
      case CouncilModel council -> List.copyOf(council.getMeasures());
      default -> List.of();
    };
  }

  /** A new row of a logic model measures its first outcome without a measure, else its first outcome. */
  public List<LogicElement> measuredByNewLine(EObject self, EObject root) {
    if (!(root instanceof LogicModel model)) {
      return List.of();
    }
    List<LogicElement> outcomes = model.getElements().stream()
        .filter(element -> LogicChecks.isOutcome(element.getStage())).toList();
    return outcomes.stream().filter(element -> element.getMeasures().isEmpty()).findFirst()
        .or(() -> outcomes.stream().findFirst()).map(List::of).orElse(List.of());
  }

  public String newMeasureTitle(EObject self) {
    return TableText.NEW_MEASURE.with();
  }

  /** A measure goes only from the table of the council; a logic model only shows it. */
  public boolean canDeleteMeasure(EObject self, EObject root) {
    return whyNotDeleteMeasure(self, root) == null;
  }

  public String whyNotDeleteMeasure(EObject self, EObject root) {
    return root instanceof CouncilModel ? null : TableText.DELETE_IN_COUNCIL.with();
  }

  public String measureAspect(Measure measure) {
    return LogicText.label(measure.getAspect());
  }

  public String measureUnit(Measure measure) {
    return Figures.sign(measure.getUnit());
  }

  public String measureDirection(Measure measure) {
    return LogicText.label(measure.getDirection());
  }

  public String measureBaselineYear(Measure measure) {
    return Figures.year(measure.getBaselineYear());
  }

  public String measureTargetYear(Measure measure) {
    return Figures.year(measure.getTargetYear());
  }

  public String measureBaseline(Measure measure) {
    return Figures.plain(measure.getBaselineValue());
  }

  public String measureTarget(Measure measure) {
    return Figures.plain(measure.getTargetValue());
  }

  /** {@code 61(2024)}: the latest actual value in the form in which it is typed. */
  public String measureLatest(Measure measure) {
    return MeasureTexts.latest(measure)
        .map(value -> LogicText.ACTUAL.with(Figures.plain(value.getActual()), value.getFiscalYear().toString()))
        .orElse("");
  }

  /** Against the pro-rated target of the latest year (domain.md 5.8.1). */
  public String measureAchievement(Measure measure) {
    return achievement(measure).map(Achievement::display).orElse(Figures.MISSING);
  }

  public String measureRating(Measure measure) {
    return rating(measure).map(LogicText::label).orElse(Figures.MISSING);
  }

  public boolean isMeasureRatedA(Measure measure) {
    return rating(measure).filter(RatingValue.A::equals).isPresent();
  }

  public boolean isMeasureRatedB(Measure measure) {
    return rating(measure).filter(RatingValue.B::equals).isPresent();
  }

  public boolean isMeasureRatedC(Measure measure) {
    return rating(measure).filter(RatingValue.C::equals).isPresent();
  }

  public boolean isMeasureRatedD(Measure measure) {
    return rating(measure).filter(RatingValue.D::equals).isPresent();
  }

  private static Optional<Achievement> achievement(Measure measure) {
    return MeasureTexts.latest(measure).map(latest -> Achievement.of(
        org.musubi.analysis.evaluation.Figures.of(measure, latest.getFiscalYear()), TargetBasis.PRO_RATED,
        HealthJapanScheme.USUAL.tolerancePercent()));
  }

  private static Optional<RatingValue> rating(Measure measure) {
    return achievement(measure).map(RateScheme.USUAL::rate);
  }

  // What is typed into a cell is read first and written then: what cannot be read changes nothing, in any runtime.

  /** @throws IllegalArgumentException with a sentence for the person who typed it */
  public Measure writeBaselineYear(Measure measure, String text) {
    measure.setBaselineYear(year(text));
    return measure;
  }

  /** @throws IllegalArgumentException with a sentence for the person who typed it */
  public Measure writeBaseline(Measure measure, String text) {
    measure.setBaselineValue(number(text));
    return measure;
  }

  /** @throws IllegalArgumentException with a sentence for the person who typed it */
  public Measure writeTarget(Measure measure, String text) {
    measure.setTargetValue(number(text));
    return measure;
  }

  /** @throws IllegalArgumentException with a sentence for the person who typed it */
  public Measure writeTargetYear(Measure measure, String text) {
    measure.setTargetYear(year(text));
    return measure;
  }

  private static Double number(String text) {
    try {
      return Figures.parse(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(LogicText.NO_NUMBER.with(text), e);
    }
  }

  /** An empty cell is no year. */
  private static FiscalYear year(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return FiscalYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(LogicText.NO_YEAR.with(text), e);
    }
  }

  /**
   * Records the actual value of a fiscal year: {@code 61(2024)}. A value without a year belongs to the year of the
   * latest value.
   *
   * @return the measurement that has the value now
   * @throws IllegalArgumentException with a sentence for the person who typed it
   */
  public Measurement recordActual(Measure measure, String text) {
    String typed = text == null ? "" : text.strip();
    Matcher withYear = ACTUAL.matcher(typed);
    boolean hasYear = withYear.matches();
    FiscalYear year = hasYear ? year(withYear.group(2))
        : MeasureTexts.latest(measure).map(Measurement::getFiscalYear).orElse(null);
    Double value = number(hasYear ? withYear.group(1) : typed);
    if (year == null) {
      throw new IllegalArgumentException(LogicText.NO_ACTUAL_YEAR.with());
    }
    Measurement measurement = Measurements.of(measure, year).orElseGet(() -> {
      Measurement fresh = LogicFactory.eINSTANCE.createMeasurement();
      fresh.setFiscalYear(year);
      measure.getMeasurements().add(fresh);
      return fresh;
    });
    measurement.setActual(value);
    return measurement;
  }

  public String headerCode(EObject self) {
    return TableText.CODE.with();
  }

  public String headerAspect(EObject self) {
    return TableText.ASPECT.with();
  }

  public String headerUnit(EObject self) {
    return TableText.UNIT.with();
  }

  public String headerDirection(EObject self) {
    return TableText.DIRECTION.with();
  }

  public String headerBaselineYear(EObject self) {
    return TableText.BASELINE_YEAR.with();
  }

  public String headerBaseline(EObject self) {
    return TableText.BASELINE.with();
  }

  public String headerTarget(EObject self) {
    return TableText.TARGET.with();
  }

  public String headerTargetYear(EObject self) {
    return TableText.TARGET_YEAR.with();
  }

  public String headerLatest(EObject self) {
    return TableText.LATEST.with();
  }

  public String headerAchievement(EObject self) {
    return TableText.ACHIEVEMENT.with();
  }

  public String headerRating(EObject self) {
    return TableText.RATING.with();
  }

  public String headerSource(EObject self) {
    return TableText.SOURCE.with();
  }
}
