package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholdersPackage;

/** The sector set by hand, else that of the type; unset without either or while the catalogue is missing. */
final class OrganizationSector implements Calculation<Organization, Sector> {

  @Override
  public EStructuralFeature feature() {
    return StakeholdersPackage.Literals.ORGANIZATION__SECTOR;
  }

  @Override
  public Sector valueOf(Organization organization) {
    if (organization.getSectorOverride() != null) {
      return organization.getSectorOverride();
    }
    OrganizationType type = organization.getType();
    return type == null || type.eIsProxy() ? null : type.getSector();
  }
}
