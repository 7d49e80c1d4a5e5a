package org.musubi.design.partnership;

import org.musubi.design.text.Words;
import org.musubi.model.core.NamedElement;
import org.musubi.model.stakeholders.Organization;

/** How organisations and other named elements are written into the boxes. */
public final class Names {

  private Names() {
  }

  /** The short name, else the name, else a word for what has no name yet. */
  public static String shortOf(Organization organization) {
    if (organization == null || organization.eIsProxy()) {
      return PartnershipText.NO_NAME.with();
    }
    String shortName = Words.plain(organization.getShortName());
    return shortName.isEmpty() ? of(organization) : shortName;
  }

  /** The name, else a word for what has no name yet. */
  public static String of(NamedElement element) {
    String name = element == null || element.eIsProxy() ? "" : Words.plain(element.getName());
    return name.isEmpty() ? PartnershipText.NO_NAME.with() : name;
  }
}
