package org.musubi.design.partnership;

import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;

/** The tooltip of an organisation: what a secretariat looks up before it calls there. */
public final class OrganizationTip {

  private static final int TEXT_LENGTH = 40;

  private OrganizationTip() {
  }

  public static String of(Organization organization) {
    Lines lines = new Lines().add(Figures.codeAndName(organization));
    if (organization.getType() != null && !organization.getType().eIsProxy()) {
      lines.add(PartnershipText.TIP_TYPE.with(Names.of(organization.getType())));
    }
    if (organization.getSector() != null) {
      lines.add(PartnershipText.TIP_SECTOR.with(Words.label(organization.getSector())));
    }
    Membership seat = Seats.firstOf(organization);
    lines.add(seat == null ? PartnershipText.TIP_NO_SEAT.with()
        : PartnershipText.TIP_SEAT.with(Words.label(seat.getRole())));
    for (ExpectedRole role : organization.getExpectedRoles()) {
      lines.add(PartnershipText.TIP_ROLES.with(Words.shortened(role.getText(), TEXT_LENGTH),
          Words.label(role.getAgreement())));
    }
    for (CooperationOffer offer : organization.getOffers()) {
      String detail = Words.shortened(offer.getDetail(), TEXT_LENGTH);
      lines.add(PartnershipText.TIP_OFFERS.with(detail.isEmpty() ? Words.label(offer.getKind()) : detail));
    }
    for (Merit merit : organization.getMerits()) {
      lines.add(PartnershipText.TIP_MERITS.with(Words.shortened(merit.getText(), TEXT_LENGTH)));
    }
    return lines.toString();
  }
}
