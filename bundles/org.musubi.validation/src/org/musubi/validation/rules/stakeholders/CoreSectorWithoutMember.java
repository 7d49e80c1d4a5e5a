package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.stakeholders.SectorCoverage;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * STK-01: each of the four core sectors has a member.
 *
 * <p>Counted are the organisations that hold a seat in the fiscal year of the check, observers not among them. All
 * missing sectors make one problem, so that a council that has just been founded gets one.
 */
public final class CoreSectorWithoutMember extends AbstractRule {

  private static final int CHOICES = 3;

  public CoreSectorWithoutMember() {
    super("STK-01", Severity.WARNING, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    SectorCoverage coverage = SectorCoverage.of(council, context.year());
    Set<Sector> missing = coverage.missing();
    if (missing.isEmpty()) {
      return;
    }
    if (council.getMemberships().isEmpty()) {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__MEMBERSHIPS, Variant.of("none"), missing);
    } else {
      findings.add(council, StakeholdersPackage.Literals.COUNCIL__MEMBERSHIPS, missing);
    }
    List<Organization> candidates = Seats.withoutSeat(council, context);
    for (Sector sector : missing) {
      candidates.stream().filter(organization -> organization.getSector() == sector).limit(CHOICES)
          .forEach(organization -> findings.fix(
              fix("seat", () -> Seats.add(council, organization, context.today()), organization, sector)));
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhenMembersChange(changed, context);
  }
}
