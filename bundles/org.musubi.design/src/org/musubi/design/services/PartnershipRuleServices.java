package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipRules;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Shown;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.RoleTemplate;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.TypicalCooperation;

/** Services of the rules the partnership diagrams check, and of the layer that shows who breaks them. */
public class PartnershipRuleServices {

  public boolean hasMeritOrOffer(Organization organization) {
    return PartnershipRules.hasMeritOrOffer(organization);
  }

  public String meritOrOfferMessage(Organization organization) {
    return PartnershipText.RULE_NO_MERIT_OR_OFFER.with(Names.shortOf(organization));
  }

  public boolean hasRoleAsExpected(Organization organization) {
    return PartnershipRules.hasRoleAsExpected(organization);
  }

  public String roleAsExpectedMessage(Organization organization) {
    return PartnershipText.RULE_NO_AGREED_ROLE.with(Names.shortOf(organization));
  }

  public boolean hasTies(Organization organization) {
    return PartnershipRules.isTied(organization);
  }

  public String tiesMessage(Organization organization) {
    return PartnershipText.RULE_NO_TIE.with(Names.shortOf(organization));
  }

  public boolean hasDataAgreement(Relationship tie) {
    return PartnershipRules.hasDataAgreement(tie);
  }

  public String dataAgreementMessage(Relationship tie) {
    return PartnershipText.RULE_NO_DATA_AGREEMENT.with(Names.shortOf(tie.getSource()), Names.shortOf(tie.getTarget()));
  }

  public boolean breaksPartnershipRule(Organization organization) {
    return !partnershipRulesTip(organization).isEmpty();
  }

  /** Whether an organisation or a tie breaks one of these rules. */
  public boolean breaksRule(EObject element) {
    return switch (element) {
      case Organization organization -> breaksPartnershipRule(organization);
      case Relationship tie -> !PartnershipRules.hasDataAgreement(tie);
      default -> false;
    };
  }

  /** The rules an organisation breaks, one a line; empty when it breaks none. */
  public String partnershipRulesTip(EObject shown) {
    return Shown.element(shown) instanceof Organization organization ? brokenRules(organization) : "";
  }

  private String brokenRules(Organization organization) {
    return new Lines()
        .add(hasMeritOrOffer(organization) ? null : meritOrOfferMessage(organization))
        .add(hasRoleAsExpected(organization) ? null : roleAsExpectedMessage(organization))
        .add(hasTies(organization) ? null : tiesMessage(organization))
        .toString();
  }

  /** Takes what organisations of its type usually can do over into what this one offers. */
  public void offerWhatIsTypical(Organization organization) {
    OrganizationType type = organization.getType();
    if (type != null && !type.eIsProxy()) {
      for (TypicalCooperation typical : type.getTypicalCooperations()) {
        CooperationOffer offer = StakeholdersFactory.eINSTANCE.createCooperationOffer();
        offer.setKind(typical.getKind());
        organization.getOffers().add(offer);
      }
    }
  }

  private static boolean isReadyForRoles(Organization organization) {
    return organization.getExpectedRoles().isEmpty() && organization.getType() != null
        && !organization.getType().eIsProxy();
  }

  /** Takes the roles usually expected of its type over as asked for; agreeing on them is left to people. */
  public void askForUsualRoles(Organization organization) {
    if (isReadyForRoles(organization)) {
      for (RoleTemplate template : organization.getType().getExpectedRoles()) {
        ExpectedRole role = StakeholdersFactory.eINSTANCE.createExpectedRole();
        role.setText(template.getText());
        role.setFromTemplate(template);
        role.setAgreement(AgreementState.ASKED);
        organization.getExpectedRoles().add(role);
      }
    }
  }
}
