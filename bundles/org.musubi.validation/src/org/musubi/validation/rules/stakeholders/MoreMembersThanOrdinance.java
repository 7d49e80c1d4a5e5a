package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * STK-06: there are no more members than the ordinance allows. Counted are the seats held on the day of the check;
 * observers and the secretariat are no members in the sense of an ordinance.
 */
public final class MoreMembersThanOrdinance extends AbstractRule {

  private static final Set<MembershipRole> COUNTED = EnumSet.of(MembershipRole.MEMBER, MembershipRole.CHAIR,
      MembershipRole.VICE_CHAIR, MembershipRole.EXPERT);

  public MoreMembersThanOrdinance() {
    super("STK-06", Severity.WARNING, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    int members =
        (int) Seats.held(council, context.today()).filter(seat -> COUNTED.contains(seat.getRole())).count();
    if (council.getMaxMembers() != null && members > council.getMaxMembers()) {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__MAX_MEMBERS, members, council.getMaxMembers());
      findings.fix(fix("raise", () -> council.setMaxMembers(members), members));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhen(changed, context);
  }
}
