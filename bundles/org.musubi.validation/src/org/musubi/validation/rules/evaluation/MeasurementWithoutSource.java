package org.musubi.validation.rules.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Measurement;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Evaluations;
import org.musubi.validation.rules.facts.Neighbours;
import org.musubi.validation.rules.facts.Wording;

/**
 * EVL-05: an actual value says where it is from.
 *
 * <p>A value taken from the council's data has the source of its data set. The data source planned at the measure is
 * not enough by itself, because a value often comes from elsewhere in the end; it is offered as a fix.
 */
public final class MeasurementWithoutSource extends AbstractRule {

  public MeasurementWithoutSource() {
    super("EVL-05", Severity.WARNING, LogicPackage.Literals.MEASUREMENT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Measurement measurement = (Measurement) subject;
    Measure measure = measurement.getMeasure();
    if (measurement.getActual() == null || !Wording.isBlank(measurement.getSourceText())
        || hasSource(measurement.getObservation())) {
      return;
    }
    findings.add(measurement, LogicPackage.Literals.MEASUREMENT__SOURCE_TEXT, measure);
    sources(measurement).forEach(source ->
        findings.fix(fix("source", () -> measurement.setSourceText(source), source)));
  }

  private static boolean hasSource(Observation value) {
    return value != null && value.getDataSet() != null && value.getDataSet().getSource() != null;
  }

  /** Where the measure says its values come from, and where the other values of it came from. */
  private static Stream<String> sources(Measurement measurement) {
    Measure measure = measurement.getMeasure();
    if (measure == null) {
      return Stream.empty();
    }
    Optional<String> other = measure.getMeasurements().stream().map(Measurement::getSourceText)
        .filter(Objects::nonNull).filter(text -> !Wording.isBlank(text)).reduce((first, last) -> last);
    return Stream.of(measure.getSourceText(), other.orElse(null))
        .filter(text -> !Wording.isBlank(text)).distinct();
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return switch (changed) {
      case Observation value -> List.copyOf(Evaluations.measurementsOf(context, value));
      case DataSet data -> data.getObservations().stream()
          .flatMap(value -> Evaluations.measurementsOf(context, value).stream()).map(EObject.class::cast).toList();
      default -> Neighbours.nearest(changed, Measure.class)
          .map(measure -> Neighbours.andAlso(changed, measure.getMeasurements()))
          .orElseGet(() -> super.affectedBy(changed, context));
    };
  }
}
