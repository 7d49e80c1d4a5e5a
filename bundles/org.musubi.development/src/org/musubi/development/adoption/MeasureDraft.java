package org.musubi.development.adoption;

import org.musubi.development.targets.TargetBasis;
import org.musubi.development.targets.TargetProposal;
import org.musubi.development.targets.TargetProposals;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Observation;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;

/**
 * A measure as proposed: the baseline from the council's figures when there is one, the target blank until somebody
 * sets it.
 */
public final class MeasureDraft {

  private final IndicatorTemplate template;
  private final Aspect aspect;
  private final Observation observation;
  private final Measure existing;
  private boolean included = true;
  private boolean shared;
  private String name;
  private Double baseline;
  private FiscalYear baselineYear;
  private Double target;
  private FiscalYear targetYear;

  MeasureDraft(IndicatorTemplate template, Aspect aspect, Observation observation, Measure existing,
      FiscalYear targetYear) {
    this.template = template;
    this.aspect = aspect;
    this.observation = observation;
    this.existing = existing;
    this.shared = existing != null;
    this.name = template.getName();
    this.targetYear = targetYear;
    if (observation != null) {
      baseline = observation.getValue();
      baselineYear = new FiscalYear(observation.getYear());
    }
  }

  public IndicatorTemplate template() {
    return template;
  }

  public Aspect aspect() {
    return aspect;
  }

  /** The figure the proposed baseline comes from; null when the council has none. */
  public Observation observation() {
    return observation;
  }

  /** A measure of the council that already follows the same indicator; null when there is none. */
  public Measure existing() {
    return existing;
  }

  /** True when the project shares {@link #existing()}, baseline and target with it, instead of getting its own. */
  public boolean shared() {
    return shared && existing != null;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public boolean included() {
    return included;
  }

  public void setIncluded(boolean included) {
    this.included = included;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Double baseline() {
    return shared() ? existing.getBaselineValue() : baseline;
  }

  public FiscalYear baselineYear() {
    return shared() ? existing.getBaselineYear() : baselineYear;
  }

  /** @param value null for unknown */
  public void setBaseline(Double value, FiscalYear year) {
    baseline = value;
    baselineYear = value == null ? null : year;
  }

  /** True while the baseline is the council's own figure and was not typed. */
  public boolean isBaselineObserved() {
    return observation != null && observation.getValue() != null && observation.getValue().equals(baseline);
  }

  public Double target() {
    return shared() ? existing.getTargetValue() : target;
  }

  public FiscalYear targetYear() {
    return shared() ? existing.getTargetYear() : targetYear;
  }

  public void setTarget(Double value) {
    target = value;
  }

  public void setTargetYear(FiscalYear year) {
    targetYear = year;
  }

  /** A target the user may accept. */
  public TargetProposal proposal() {
    return TargetProposals.of(TargetBasis.of(template, baseline(), baselineYear(), targetYear()));
  }
}
