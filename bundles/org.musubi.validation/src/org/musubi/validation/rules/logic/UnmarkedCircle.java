package org.musubi.validation.rules.logic;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * LOG-06: links do not run in a circle unless one of them is marked as feedback.
 *
 * <p>Of a circle the links are reported that lead back to an earlier stage, for one of them is the feedback; when all
 * its boxes are of one stage, every link of the circle. A link that leads back to an earlier stage is reported even
 * before the circle is closed, as diagrams do.
 */
public final class UnmarkedCircle extends AbstractRule {

  public UnmarkedCircle() {
    super("LOG-06", Severity.ERROR, LogicPackage.Literals.CAUSAL_LINK);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    CausalLink link = (CausalLink) subject;
    LogicModel model = Chains.live(link);
    if (model == null || link.isFeedback() || link.getSource() == null || link.getTarget() == null) {
      return;
    }
    Circles circles = Circles.of(model, context);
    boolean leadsBack = Links.step(link) < 0;
    if (circles.contains(link) && (leadsBack || !circles.hasLinkBack(link))) {
      report(link, "circle", findings);
    } else if (leadsBack) {
      report(link, "back", findings);
    }
  }

  private void report(CausalLink link, String key, Findings findings) {
    findings.add(link, LogicPackage.Literals.CAUSAL_LINK__FEEDBACK, Variant.of(key));
    findings.fix(fix("feedback", () -> link.setFeedback(true)));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
