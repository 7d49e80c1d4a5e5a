package org.musubi.design.services;

import org.eclipse.emf.ecore.EObject;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RoleTemplate;

/** Services of DG14: the roles expected of an organisation. */
public class RoleServices {

  public String roleLabel(ExpectedRole role) {
    return role.getText() == null ? "…" : role.getText();
  }

  public boolean isAgreedRole(ExpectedRole role) {
    return role.getAgreement() == AgreementState.AGREED;
  }

  /** A new role is one that is asked for: the first usual one of its type that the organisation does not have yet. */
  public void askForRole(ExpectedRole role, EObject container) {
    role.setAgreement(AgreementState.ASKED);
    if (container instanceof Organization organization && organization.getType() != null) {
      organization.getType().getExpectedRoles().stream().map(RoleTemplate::getText)
          .filter(text -> organization.getExpectedRoles().stream().noneMatch(each -> text.equals(each.getText())))
          .findFirst().ifPresent(role::setText);
    }
  }
}
