package org.musubi.sheets.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;

/** Which organisations get a column. */
final class RoleOrganizations {

  /** A council with more organisations than this shows only those that do something. */
  static final int MOST = 300;

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

  /**
   * Every active organisation of the council and whoever else has a part, by sector; when that are too many, only the
   * council's members and whoever has a part.
   */
  static List<Organization> all(SheetContext context, List<Project> projects) {
    Set<Organization> partners = new LinkedHashSet<>(partners(context, projects));
    List<Organization> all = bySector(context, partners, Organization::isActive);
    return all.size() <= MOST ? all : bySector(context, partners, members(context)::contains);
  }

  private static Set<Organization> members(SheetContext context) {
    return context.council().getMemberships().stream().map(Membership::getOrganization).filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static List<Organization> bySector(SheetContext context, Set<Organization> partners,
      Predicate<Organization> others) {
    Set<Organization> all = new LinkedHashSet<>();
    context.model().getOrganizations().stream()
        .filter(organization -> others.test(organization) || partners.contains(organization)).forEach(all::add);
    all.addAll(partners);
    return all.stream().sorted(Comparator.comparing(Organization::getSector,
        Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }
}
