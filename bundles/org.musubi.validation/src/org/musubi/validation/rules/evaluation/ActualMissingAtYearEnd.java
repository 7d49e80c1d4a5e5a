package org.musubi.validation.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.Measurements;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.ValueKind;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;

/**
 * EVL-03: when the fiscal year is over, every measured item has its actual value.
 *
 * <p>An item the council itself has rated E or 対象外 has said that there is none. Taking the value from the council's
 * data is offered when there is exactly one plain value of the indicator for the council's area and that year.
 */
public final class ActualMissingAtYearEnd extends AbstractRule {

  public ActualMissingAtYearEnd() {
    super("EVL-03", Severity.WARNING, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    EvaluationItem item = (EvaluationItem) subject;
    Measure measure = item.getMeasure();
    if (measure == null || measure.getDirection() == Direction.TEXT
        || !Evaluations.isDue(item.getSheet(), context.today()) || item.getSheet().getFiscalYear() == null
        || item.getSelfRating() == RatingValue.E || item.getSelfRating() == RatingValue.NA) {
      return;
    }
    FiscalYear year = item.getSheet().getFiscalYear();
    if (Measurements.of(measure, year).map(Measurement::getActual).isEmpty()) {
      findings.add(item, EvaluationPackage.Literals.EVALUATION_ITEM__MEASURE, measure, year);
      value(measure, year, context).ifPresent(
          value -> findings.fix(fix("observation", () -> take(value, measure, year), value.getValue(), value.getYear(),
              value.getDataSet())));
      findings.fix(fix("none", () -> rateE(item)));
    }
  }

  private static Optional<Observation> value(Measure measure, FiscalYear year, RuleContext context) {
    if (measure.getIndicator() == null || measure.getBreakdown() != null) {
      return Optional.empty();
    }
    List<Observation> values = ofIndicator(measure.getIndicator(), context).stream()
        .filter(value -> value.getArea() == context.model().getArea() && value.getBreakdown() == null
            && value.getYear() != null && value.getYear() == year.year() && value.getValue() != null
            && !value.isSuppressed() && value.getKind() != ValueKind.TARGET)
        .toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private static List<Observation> ofIndicator(Indicator indicator, RuleContext context) {
    return context.withKey("observations by indicator", Observation.class, Observation::getIndicator, indicator);
  }

  private static void take(Observation value, Measure measure, FiscalYear year) {
    Measurement measurement = Measurements.of(measure, year).orElseGet(() -> {
      Measurement created = LogicFactory.eINSTANCE.createMeasurement();
      created.setFiscalYear(year);
      measure.getMeasurements().add(created);
      return created;
    });
    measurement.setActual(value.getValue());
    measurement.setN(value.getN());
    measurement.setObservation(value);
    measurement.setDefinitionChanged(value.isDefinitionChanged());
    measurement.setSourceText(sourceText(value.getDataSet()));
  }

  private static String sourceText(DataSet dataSet) {
    return dataSet == null ? null
        : dataSet.getSource() != null && dataSet.getSource().getName() != null ? dataSet.getSource().getName()
        : dataSet.getName();
  }

  private void rateE(EvaluationItem item) {
    item.setSelfRating(RatingValue.E);
    if (item.getRatingReason() == null || item.getRatingReason().isBlank()) {
      item.setRatingReason(texts().fix("noneReason"));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> items = new ArrayList<>(Evaluations.ratedWith(changed, context));
    List<Indicator> indicators = switch (changed) {
      case Indicator indicator -> List.of(indicator);
      case Observation value when value.getIndicator() != null -> List.of(value.getIndicator());
      case DataSet data -> data.getObservations().stream()
          .map(Observation::getIndicator).filter(Objects::nonNull).distinct().toList();
      default -> List.of();
    };
    for (Indicator indicator : indicators) {
      for (Measure measure : Evaluations.measuresOf(context, indicator)) {
        items.addAll(Evaluations.ofMeasure(context, measure));
      }
    }
    return items;
  }
}
