package org.musubi.validation.rules.logic;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Output;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * LOG-02: an activity leads to an output or outcome, by itself or through a later activity it prepares. As fixes the
 * outputs are offered that nothing leads to yet.
 */
public final class ActivityWithoutResult extends AbstractRule {

  private static final int CHOICES = 3;

  public ActivityWithoutResult() {
    super("LOG-02", Severity.ERROR, LogicPackage.Literals.ACTIVITY);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Activity activity = (Activity) subject;
    LogicModel model = Chains.live(activity);
    if (model == null || Chains.of(model, context).toResult().contains(activity)) {
      return;
    }
    findings.add(activity);
    model.getElements().stream()
        .filter(Output.class::isInstance).filter(output -> Chains.previous(output).findAny().isEmpty())
        .limit(CHOICES)
        .forEach(output -> findings.fix(fix("link", () -> Links.add(model, activity, output), output)));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
