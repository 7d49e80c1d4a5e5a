package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;

/** Which organisations get a column. */
final class RoleOrganizations {

  private RoleOrganizations() {
  }

  /** The partners of the projects, in the order of the council. */
  static List<Organization> partners(SheetContext context, List<Project> projects) {
    Set<Organization> partners = projects.stream().flatMap(project -> project.getPartners().stream())
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Organization> ordered = new ArrayList<>(context.model().getOrganizations());
    ordered.retainAll(partners);
    partners.removeAll(new HashSet<>(ordered));
    ordered.addAll(partners);
    return ordered;
  }

  /** Every active organisation of the council and whoever else has a part, by sector. */
  static List<Organization> all(SheetContext context, List<Project> projects) {
    Set<Organization> all = new LinkedHashSet<>();
    List<Organization> partners = partners(context, projects);
    context.model().getOrganizations().stream()
        .filter(organization -> organization.isActive() || partners.contains(organization)).forEach(all::add);
    all.addAll(partners);
    return all.stream().sorted(Comparator.comparing(Organization::getSector,
        Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }
}
