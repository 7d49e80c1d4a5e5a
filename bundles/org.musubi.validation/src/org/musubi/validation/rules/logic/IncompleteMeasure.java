package org.musubi.validation.rules.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.core.Area;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Frequency;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Projects;
import org.musubi.validation.rules.facts.Wording;

/**
 * LOG-08: a measure has baseline, target, source, frequency and somebody who sees to it; what is missing is listed.
 *
 * <p>Baseline and target are values with their years. A source in words or a source of the indicator will do. A
 * qualitative measure needs no values, a range is a target, and what is to be kept may have the baseline as target.
 */
public final class IncompleteMeasure extends AbstractRule {

  public IncompleteMeasure() {
    super("LOG-08", Severity.WARNING, LogicPackage.Literals.MEASURE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Measure measure = (Measure) subject;
    List<EStructuralFeature> missing = missing(measure);
    if (missing.isEmpty()) {
      return;
    }
    findings.add(measure, missing.getFirst(), missing);
    if (missing.contains(LogicPackage.Literals.MEASURE__BASELINE_VALUE)) {
      newestValue(measure, context).ifPresent(value -> findings.fix(fix("baseline", () -> {
        measure.setBaselineValue(value.getValue());
        measure.setBaselineYear(new FiscalYear(value.getYear()));
      }, value.getValue(), value.getYear())));
    }
    if (missing.contains(LogicPackage.Literals.MEASURE__FREQUENCY)) {
      Frequency frequency = releaseCycle(measure);
      findings.fix(fix("frequency", () -> measure.setFrequency(frequency), frequency));
    }
    if (missing.contains(LogicPackage.Literals.MEASURE__RESPONSIBLE)) {
      lead(measure, context).ifPresent(organization ->
          findings.fix(fix("responsible", () -> measure.setResponsible(organization), organization)));
    }
  }

  private static List<EStructuralFeature> missing(Measure measure) {
    List<EStructuralFeature> missing = new ArrayList<>();
    if (measure.getDirection() != Direction.TEXT) {
      if (measure.getBaselineValue() == null) {
        missing.add(LogicPackage.Literals.MEASURE__BASELINE_VALUE);
      } else if (measure.getBaselineYear() == null) {
        missing.add(LogicPackage.Literals.MEASURE__BASELINE_YEAR);
      }
      if (!hasTarget(measure)) {
        missing.add(LogicPackage.Literals.MEASURE__TARGET_VALUE);
      } else if (measure.getTargetYear() == null) {
        missing.add(LogicPackage.Literals.MEASURE__TARGET_YEAR);
      }
    }
    boolean hasSource = measure.getIndicator() != null && !measure.getIndicator().getSources().isEmpty();
    if (Wording.isBlank(measure.getSourceText()) && !hasSource) {
      missing.add(LogicPackage.Literals.MEASURE__SOURCE_TEXT);
    }
    if (measure.getFrequency() == null) {
      missing.add(LogicPackage.Literals.MEASURE__FREQUENCY);
    }
    if (measure.getResponsible() == null) {
      missing.add(LogicPackage.Literals.MEASURE__RESPONSIBLE);
    }
    return missing;
  }

  private static boolean hasTarget(Measure measure) {
    return measure.getTargetValue() != null || switch (measure.getDirection()) {
      case KEEP -> measure.getBaselineValue() != null;
      case RANGE -> measure.getRangeLow() != null || measure.getRangeHigh() != null;
      default -> false;
    };
  }

  /** The newest value of the council's area about everybody. */
  private static Optional<Observation> newestValue(Measure measure, RuleContext context) {
    Area own = context.model().getArea();
    if (measure.getIndicator() == null || measure.getBreakdown() != null || own == null) {
      return Optional.empty();
    }
    return context.inverse()
        .sources(measure.getIndicator(), DataPackage.Literals.OBSERVATION__INDICATOR, Observation.class).stream()
        .filter(value -> value.getArea() == own && value.getBreakdown() == null && !value.isSuppressed())
        .filter(value -> value.getValue() != null && value.getYear() != null)
        .filter(value -> value.getYear() >= FiscalYear.MIN && value.getYear() <= FiscalYear.MAX)
        .max(Comparator.comparing(Observation::getYear));
  }

  private static Frequency releaseCycle(Measure measure) {
    Indicator indicator = measure.getIndicator();
    return indicator == null ? Frequency.YEARLY : indicator.getSources().stream()
        .map(DataSource::getCycle).filter(Objects::nonNull).findFirst().orElse(Frequency.YEARLY);
  }

  private static Optional<Organization> lead(Measure measure, RuleContext context) {
    return Measures.projects(measure, context).stream().flatMap(project -> Projects.lead(project).stream()).findFirst()
        .or(() -> measure.getElements().stream()
            .map(LogicElement::getOwner).filter(Objects::nonNull).findFirst());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(Measures.of(changed));
    Indicator indicator = changed instanceof Indicator itself ? itself
        : changed instanceof Observation value ? value.getIndicator() : null;
    if (indicator != null) {
      affected.addAll(context.inverse().sources(indicator, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class));
    }
    if (changed instanceof DataSource source) {
      context.inverse().sources(source, DataPackage.Literals.INDICATOR__SOURCES, Indicator.class).forEach(each ->
          affected.addAll(context.inverse().sources(each, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class)));
    }
    return affected;
  }
}
