package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.facts.Secretariats;

/**
 * STK-10: from every sector of the council at least one organisation has a tie to the secretariat, whatever its kind
 * and direction.
 *
 * <p>Sectors are those of the organisations that hold a seat today besides the secretariat itself; a sector without
 * members is the matter of STK-01. Without a secretariat there is nothing to judge. All sectors make one problem.
 */
public final class SectorWithoutTieToSecretariat extends AbstractRule {

  public SectorWithoutTieToSecretariat() {
    super("STK-10", Severity.HINT, StakeholdersPackage.Literals.COUNCIL);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    Set<Organization> secretariats = Secretariats.of(context);
    if (secretariats.isEmpty()) {
      return;
    }
    Set<Sector> present = EnumSet.noneOf(Sector.class);
    Set<Sector> tied = EnumSet.noneOf(Sector.class);
    for (Organization organization : Seats.organizations(Seats.held(council, context.today()))) {
      Sector sector = organization.getSector();
      if (sector != null && !secretariats.contains(organization)) {
        present.add(sector);
        if (others(organization).anyMatch(secretariats::contains)) {
          tied.add(sector);
        }
      }
    }
    present.removeAll(tied);
    if (!present.isEmpty()) {
      findings.add(council, present, secretariats);
    }
  }

  private static Stream<Organization> others(Organization organization) {
    return Stream.concat(
        organization.getOutgoingRelationships().stream().map(Relationship::getTarget),
        organization.getIncomingRelationships().stream().map(Relationship::getSource));
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    Collection<EObject> council = Seats.councilWhenMembersChange(changed, context);
    return council.isEmpty()
        ? Seats.councilWhen(changed, context, StakeholdersPackage.Literals.RELATIONSHIP) : List.copyOf(council);
  }
}
