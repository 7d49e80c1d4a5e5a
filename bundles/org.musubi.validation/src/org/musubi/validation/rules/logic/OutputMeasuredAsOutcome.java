package org.musubi.validation.rules.logic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.DataPackage;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Indicator;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Output;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * LOG-12: an outcome is not measured by an amount of work done.
 *
 * <p>A measure of an outcome or impact is an output measure when it is marked as one, or when it counts times, people
 * or copies (回, 人, 部 and the like). Such a count that should become smaller, accidents or deaths, is no work done
 * and may measure an outcome.
 */
public final class OutputMeasuredAsOutcome extends AbstractRule {

  private static final Set<String> UNITS_OF_WORK = Set.of("回", "人", "名", "部", "枚", "冊", "人回");

  public OutputMeasuredAsOutcome() {
    super("LOG-12", Severity.WARNING, LogicPackage.Literals.MEASURE);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Measure measure = (Measure) subject;
    Optional<LogicElement> outcome = measure.getElements().stream()
        .filter(Chains::isOutcome).filter(element -> Chains.live(element) != null).findFirst();
    if (outcome.isEmpty()) {
      return;
    }
    if (countsWork(measure)) {
      findings.add(measure, LogicPackage.Literals.MEASURE__UNIT, Variant.of("unit"), measure.getUnit(), outcome.get());
      offerPlace(measure, outcome.get(), findings);
    } else if (measure.getAspect() == Aspect.OUTPUT) {
      findings.add(measure, LogicPackage.Literals.MEASURE__ASPECT, Variant.of("aspect"), outcome.get());
      findings.fix(fix("aspect", () -> measure.setAspect(Aspect.OUTCOME), Aspect.OUTCOME));
      offerPlace(measure, outcome.get(), findings);
    }
  }

  /** Where it belongs: the output before the outcome; without one it is only taken off. */
  private void offerPlace(Measure measure, LogicElement outcome, Findings findings) {
    Chains.previous(outcome).filter(Output.class::isInstance).findFirst()
        .ifPresentOrElse(output -> findings.fix(fix("move", () -> {
          outcome.getMeasures().remove(measure);
          output.getMeasures().add(measure);
        }, output)), () -> findings.fix(fix("remove", () -> outcome.getMeasures().remove(measure), outcome)));
  }

  private static boolean countsWork(Measure measure) {
    Unit unit = measure.getUnit();
    return unit != null && unit.getName() != null && measure.getDirection() != Direction.DOWN
        && UNITS_OF_WORK.contains(Normalizer.normalize(unit.getName(), Normalizer.Form.NFKC).strip());
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(Measures.of(changed));
    Chains.modelsOf(changed)
        .forEach(model -> model.getElements().forEach(element -> affected.addAll(element.getMeasures())));
    if (changed instanceof Indicator indicator) {
      affected.addAll(context.inverse().sources(indicator, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class));
    }
    if (changed instanceof Unit unit) {
      affected.addAll(context.inverse().sources(unit, LogicPackage.Literals.MEASURE__UNIT_OVERRIDE, Measure.class));
      context.inverse().sources(unit, DataPackage.Literals.INDICATOR__UNIT, Indicator.class).forEach(indicator ->
          affected.addAll(
              context.inverse().sources(indicator, LogicPackage.Literals.MEASURE__INDICATOR, Measure.class)));
    }
    return affected;
  }
}
