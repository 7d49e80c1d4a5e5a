package org.musubi.design.services;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.OrganizationTip;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.partnership.Seats;
import org.musubi.design.text.Shown;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Services for organisations, shared by the partnership diagrams. */
public class OrganizationServices {

  public String newOrganizationName(EObject any) {
    return PartnershipText.NEW_ORGANIZATION.with();
  }

  /** What direct edit starts with: the short name, else the name. */
  public String organizationName(Organization organization) {
    return hasShortName(organization) ? organization.getShortName() : Words.plain(organization.getName());
  }

  /** Writes the name the diagram shows, short name or name; an empty text changes nothing. */
  public void renameOrganization(Organization organization, String name) {
    if (Words.plain(name).isEmpty()) {
      return;
    }
    if (hasShortName(organization)) {
      organization.setShortName(name.strip());
    } else {
      organization.setName(name.strip());
    }
  }

  private static boolean hasShortName(Organization organization) {
    return !Words.plain(organization.getShortName()).isEmpty();
  }

  public String organizationLabel(Organization organization) {
    String name = Names.shortOf(organization);
    return organization.isActive() ? name : PartnershipText.INACTIVE.with(name);
  }

  /** The label with a line on the roles agreed with the organisation; alone when nothing is expected of it. */
  public String organizationLabelWithRoles(Organization organization) {
    int expected = organization.getExpectedRoles().size();
    if (expected == 0) {
      return organizationLabel(organization);
    }
    long agreed = organization.getExpectedRoles().stream()
        .filter(role -> role.getAgreement() == AgreementState.AGREED).count();
    return organizationLabel(organization) + "\n" + PartnershipText.AGREED_ROLES.with(agreed, expected);
  }

  public String organizationTip(Organization organization) {
    return OrganizationTip.of(organization);
  }

  public boolean isCouncilMember(Organization organization) {
    return Seats.isMember(organization);
  }

  public boolean isNotInCouncil(Organization organization) {
    return Seats.firstOf(organization) == null;
  }

  public boolean isChair(Organization organization) {
    return Seats.hasRole(organization, MembershipRole.CHAIR);
  }

  public boolean isViceChair(Organization organization) {
    return Seats.hasRole(organization, MembershipRole.VICE_CHAIR);
  }

  public boolean isSecretariat(Organization organization) {
    return Seats.hasRole(organization, MembershipRole.SECRETARIAT);
  }

  public boolean isObserver(Organization organization) {
    return Seats.hasRole(organization, MembershipRole.OBSERVER);
  }

  /** Width of the outline: members of the council stand out. */
  public Integer organizationBorder(Organization organization) {
    return Seats.isMember(organization) ? 2 : 1;
  }

  public String seatTip(EObject shown) {
    return Shown.element(shown) instanceof Organization organization ? tipOf(organization) : "";
  }

  private static String tipOf(Organization organization) {
    Membership seat = Seats.firstOf(organization);
    return seat == null ? PartnershipText.TIP_NO_SEAT.with()
        : PartnershipText.TIP_SEAT.with(Words.label(seat.getRole()));
  }

  /** Gives an organisation a seat in the council unless it has one. */
  public void giveSeat(Organization organization) {
    CouncilModel model = Seats.modelOf(organization);
    if (canGiveSeat(organization)) {
      Membership seat = StakeholdersFactory.eINSTANCE.createMembership();
      seat.setOrganization(organization);
      model.getCouncil().getMemberships().add(seat);
    }
  }

  public boolean canGiveSeat(EObject element) {
    return element instanceof Organization organization && Seats.firstOf(organization) == null
        && Seats.modelOf(organization) != null && Seats.modelOf(organization).getCouncil() != null;
  }

  public boolean isOrganization(EObject element) {
    return element instanceof Organization;
  }

  public boolean isStillActive(Organization organization) {
    return organization.isActive();
  }

  public void switchActive(Organization organization) {
    organization.setActive(!organization.isActive());
  }

  /** Removes what cannot be without the organisation: its ties, seats and parts in projects. */
  public void releaseOrganization(Organization organization) {
    CouncilModel model = Seats.modelOf(organization);
    List<EObject> dependants = new ArrayList<>(Seats.of(organization));
    dependants.addAll(organization.getOutgoingRelationships());
    dependants.addAll(organization.getIncomingRelationships());
    if (model != null) {
      for (Project project : model.getProjects()) {
        for (ProjectPartner partner : project.getPartners()) {
          if (partner.getOrganization() == organization) {
            dependants.add(partner);
          }
        }
      }
    }
    dependants.stream().distinct().forEach(EcoreUtil::remove);
    for (EObject dependant : dependants) {
      if (dependant instanceof Relationship tie) {
        tie.setSource(null);
        tie.setTarget(null);
      }
    }
  }
}
