package org.musubi.workbench.guide.stakeholders;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.musubi.model.stakeholders.Organization;

/** Short names of organisations. */
final class Names {

  private Names() {
  }

  static String of(Organization organization) {
    String shortName = organization.getShortName();
    return shortName == null || shortName.isBlank() ? Objects.requireNonNullElse(organization.getName(), "")
        : shortName.strip();
  }

  static String of(Collection<Organization> organizations) {
    return organizations.stream().map(Names::of).collect(Collectors.joining(StakeholdersText.LIST_SEPARATOR.text()));
  }
}
