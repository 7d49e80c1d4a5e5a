package org.musubi.validation.rules.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.Codes;
import org.musubi.model.data.Aspect;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * LOG-07: every outcome has a measure. Impacts are too far away to be measured within a plan and need none. As fixes
 * the outcome measures of the projects behind it are offered, and a new measure named after it.
 */
public final class OutcomeWithoutMeasure extends AbstractRule {

  private static final int CHOICES = 3;

  public OutcomeWithoutMeasure() {
    super("LOG-07", Severity.WARNING, LogicPackage.Literals.OUTCOME);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Outcome outcome = (Outcome) subject;
    if (!outcome.getMeasures().isEmpty() || Chains.live(outcome) == null) {
      return;
    }
    findings.add(outcome, LogicPackage.Literals.LOGIC_ELEMENT__MEASURES);
    measuresNearby(outcome, context).distinct().limit(CHOICES)
        .forEach(measure -> findings.fix(fix("link", () -> outcome.getMeasures().add(measure), measure)));
    findings.fix(fix("new", () -> add(outcome, context)));
  }

  private static Stream<Measure> measuresNearby(Outcome outcome, RuleContext context) {
    return context.inverse().projectsOf(outcome).stream()
        .flatMap(project -> project.getMeasures().stream())
        .filter(measure -> measure.getAspect() == Aspect.OUTCOME);
  }

  private static void add(Outcome outcome, RuleContext context) {
    Measure measure = LogicFactory.eINSTANCE.createMeasure();
    measure.setName(outcome.getName());
    measure.setAspect(Aspect.OUTCOME);
    measure.setCode(Codes.next(context.model(), measure.eClass()));
    context.model().getMeasures().add(measure);
    outcome.getMeasures().add(measure);
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(Chains.affectedBy(changed));
    Neighbours.nearest(changed, Project.class).ifPresent(project -> affected.addAll(project.getLogicElements()));
    if (changed instanceof Measure measure) {
      context.inverse().projectsOf(measure).forEach(project -> affected.addAll(project.getLogicElements()));
    }
    return affected;
  }
}
