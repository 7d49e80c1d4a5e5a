package org.musubi.validation.rules.logic;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.Input;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.Output;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * LOG-01: every box is part of a chain from an activity to an outcome.
 *
 * <p>An input dangles when no activity and no outcome follows from it; an output when no activity leads to it or no
 * outcome follows from it, because an output is only how an activity becomes an outcome (domain.md 3.1.3). Activities
 * without result are the matter of LOG-02, outcomes nothing leads to that of LOG-03, so that one gap is told once.
 * Logic models in the archive are not judged.
 */
public final class DanglingElement extends AbstractRule {

  private static final int CHOICES = 3;

  public DanglingElement() {
    super("LOG-01", Severity.ERROR, LogicPackage.Literals.INPUT, LogicPackage.Literals.OUTPUT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    LogicElement element = (LogicElement) subject;
    LogicModel model = Chains.live(element);
    if (model == null) {
      return;
    }
    Chains chains = Chains.of(model, context);
    if (element instanceof Input) {
      if (!chains.toActivity().contains(element) && !chains.toOutcome().contains(element)) {
        findings.add(element, Variant.of("input"));
        offerTargets(model, element, Activity.class, findings);
      }
    } else if (element instanceof Output) {
      checkOutput(model, element, chains, findings);
    }
  }

  private void checkOutput(LogicModel model, LogicElement output, Chains chains, Findings findings) {
    if (!chains.fromActivity().contains(output)) {
      findings.add(output, Variant.of("noActivity"));
      model.getElements().stream().filter(Activity.class::isInstance).filter(each -> Chains.next(each).count() == 0)
          .limit(CHOICES)
          .forEach(each -> findings.fix(fix("link", () -> Links.add(model, each, output), each, output)));
    }
    if (!chains.toOutcome().contains(output)) {
      findings.add(output, Variant.of("noOutcome"));
      offerTargets(model, output, Outcome.class, findings);
    }
  }

  private void offerTargets(LogicModel model, LogicElement source, Class<? extends LogicElement> type,
      Findings findings) {
    model.getElements().stream().filter(type::isInstance).limit(CHOICES)
        .forEach(each -> findings.fix(fix("link", () -> Links.add(model, source, each), source, each)));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
