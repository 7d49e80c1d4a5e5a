package org.musubi.validation.rules.logic;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Wording;

/** LOG-04: every link says why one should lead to the other; feedback too. */
public final class LinkWithoutRationale extends AbstractRule {

  public LinkWithoutRationale() {
    super("LOG-04", Severity.WARNING, LogicPackage.Literals.CAUSAL_LINK);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    CausalLink link = (CausalLink) subject;
    if (Chains.live(link) != null && Wording.isBlank(link.getRationale())) {
      findings.add(link, LogicPackage.Literals.CAUSAL_LINK__RATIONALE);
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Chains.affectedBy(changed);
  }
}
