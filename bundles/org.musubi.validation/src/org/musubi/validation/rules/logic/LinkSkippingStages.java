package org.musubi.validation.rules.logic;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.LogicStage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.Parameter;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * LOG-05: a link skips at most one stage. Stages are those of {@link LogicStage}: from an activity to a short-term
 * outcome one is skipped, the output; from an activity to the impact four are. Feedback may go any way.
 */
public final class LinkSkippingStages extends AbstractRule {

  private static final String STAGES = "stages";
  private static final Parameter PARAMETER = new Parameter(STAGES, 1, 0, 5);

  public LinkSkippingStages() {
    super("LOG-05", Severity.WARNING, LogicPackage.Literals.CAUSAL_LINK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PARAMETER);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    CausalLink link = (CausalLink) subject;
    int skipped = Links.step(link) - 1;
    if (!link.isFeedback() && skipped > context.parameter(this, STAGES) && Chains.live(link) != null) {
      findings.add(link, link.getSource().getStage(), link.getTarget().getStage(), skipped);
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
