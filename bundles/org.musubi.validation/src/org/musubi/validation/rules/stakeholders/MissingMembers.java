package org.musubi.validation.rules.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;

/**
 * Organisations of kinds that belong into a council of a level sit in it. Any seat held today counts, an observer's
 * too: authorities often send one. Each missing kind is a problem of its own.
 */
abstract class MissingMembers extends AbstractRule {

  /**
   * A kind of organisation that should have a seat.
   *
   * @param key last part of the message's key
   * @param types codes of the organisation types that count, the usual one first
   */
  record Wanted(String key, List<String> types) {
  }

  private final Set<CouncilLevel> levels;
  private final List<Wanted> wanted;

  MissingMembers(String id, Set<CouncilLevel> levels, Wanted... wanted) {
    super(id, Severity.WARNING, StakeholdersPackage.Literals.COUNCIL);
    this.levels = levels;
    this.wanted = List.of(wanted);
  }

  @Override
  public final void check(EObject subject, RuleContext context, Findings findings) {
    Council council = (Council) subject;
    if (!levels.contains(council.getLevel())) {
      return;
    }
    List<Organization> seated = Seats.organizations(Seats.held(council, context.today()));
    for (Wanted kind : wanted) {
      if (seated.stream().noneMatch(organization -> isOf(kind, organization))) {
        findings.add(council, StakeholdersPackage.Literals.COUNCIL__MEMBERSHIPS, Variant.of(kind.key()));
        offerSeats(kind, council, context, findings);
      }
    }
  }

  private void offerSeats(Wanted kind, Council council, RuleContext context, Findings findings) {
    List<Organization> known =
        Seats.withoutSeat(council, context).stream().filter(organization -> isOf(kind, organization)).toList();
    known.forEach(organization -> findings.fix(
        fix("seat", () -> Seats.add(council, organization, context.today()), organization)));
    CouncilModel model = context.model();
    if (known.isEmpty() && model.eResource() != null && model.eResource().getResourceSet() != null) {
      ResourceSet resources = model.eResource().getResourceSet();
      findings.fix(fix("new." + kind.key(), () -> Catalogues.in(resources).organizationType(kind.types().getFirst())
          .ifPresent(type -> Seats.add(council, addOrganization(model, type), context.today()))));
    }
  }

  private static Organization addOrganization(CouncilModel model, OrganizationType type) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(type.getName());
    organization.setType(type);
    organization.setArea(model.getArea());
    organization.setCode(Codes.next(model, organization.eClass()));
    model.getOrganizations().add(organization);
    return organization;
  }

  private static boolean isOf(Wanted kind, Organization organization) {
    OrganizationType type = organization.getType();
    return type != null && type.getCode() != null && kind.types().contains(type.getCode());
  }

  @Override
  public final Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Seats.councilWhenMembersChange(changed, context);
  }
}
