package org.musubi.design.partnership;

import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Sector;

/** The side an organisation stands on. */
public final class Sectors {

  private Sectors() {
  }

  /** Moves an organisation to a side; the value set by hand goes away where the type of the organisation says it. */
  public static void move(Organization organization, Sector sector) {
    Sector usual = usual(organization);
    organization.setSectorOverride(usual == sector ? null : sector);
  }

  /** The side of the type; null without a type or when its catalogue is not at hand. */
  public static Sector usual(Organization organization) {
    OrganizationType type = organization.getType();
    return type == null || type.eIsProxy() ? null : type.getSector();
  }
}
