package org.musubi.validation.rules.logic;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.LogicStage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * LOG-03: something leads to every outcome and impact; feedback does not count. As fixes the outputs and earlier
 * outcomes are offered from which nothing follows yet.
 */
public final class OutcomeWithoutCause extends AbstractRule {

  private static final int CHOICES = 3;

  public OutcomeWithoutCause() {
    super("LOG-03", Severity.ERROR, LogicPackage.Literals.OUTCOME, LogicPackage.Literals.IMPACT);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    LogicElement outcome = (LogicElement) subject;
    LogicModel model = Chains.live(outcome);
    if (model == null || Chains.previous(outcome).findAny().isPresent()) {
      return;
    }
    findings.add(outcome);
    model.getElements().stream()
        .filter(each -> each.getStage().compareTo(LogicStage.OUTPUT) >= 0)
        .filter(each -> each.getStage().compareTo(outcome.getStage()) < 0)
        .filter(each -> Chains.next(each).findAny().isEmpty())
        .limit(CHOICES)
        .forEach(each -> findings.fix(fix("link", () -> Links.add(model, each, outcome), each)));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
