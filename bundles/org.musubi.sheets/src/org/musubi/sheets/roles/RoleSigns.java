package org.musubi.sheets.roles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;

/** The signs of the cross table (domain.md 6.7) and what they change in a project. */
final class RoleSigns {

  private static final Map<String, Involvement> SIGNS;

  static {
    Map<String, Involvement> signs = new LinkedHashMap<>();
    signs.put("◎", Involvement.LEAD);
    signs.put("○", Involvement.CO_LEAD);
    signs.put("□", Involvement.COOPERATE);
    signs.put("△", Involvement.INFORM);
    signs.put("◇", Involvement.ADVISE);
    signs.put("☆", Involvement.TARGET);
    signs.put("▽", Involvement.COSPONSOR);
    SIGNS = Collections.unmodifiableMap(signs);
  }

  private RoleSigns() {
  }

  /** Signs and what they stand for, in the order of the legend. */
  static Map<String, Involvement> all() {
    return SIGNS;
  }

  private static List<ProjectPartner> partners(Project project, Organization organization) {
    return project.getPartners().stream().filter(partner -> partner.getOrganization() == organization).toList();
  }

  /** The signs of an organisation in a project, usually one; empty for an organisation that has no part in it. */
  static String text(Project project, Organization organization) {
    return partners(project, organization).stream()
        .map(partner -> sign(partner.getInvolvement())).distinct().collect(Collectors.joining());
  }

  /** The sign of a part; empty where there is none. */
  static String sign(Involvement involvement) {
    return SIGNS.entrySet().stream().filter(sign -> sign.getValue() == involvement).map(Map.Entry::getKey)
        .findFirst().orElse("");
  }

  /** True where a cell stands for one part at most, so that a sign typed into it is clear. */
  static boolean isClear(Project project, Organization organization) {
    return partners(project, organization).size() < 2;
  }

  /** The part of an organisation in a project; null for none. */
  static Involvement of(Project project, Organization organization) {
    return partners(project, organization).stream().map(ProjectPartner::getInvolvement).findFirst().orElse(null);
  }

  /** Gives an organisation a part in a project, changes it, or with null takes it away. */
  static void set(Project project, Organization organization, Involvement involvement) {
    List<ProjectPartner> partners = partners(project, organization);
    if (involvement == null) {
      partners.forEach(partner -> EcoreUtil.delete(partner, true));
    } else if (partners.isEmpty()) {
      ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
      partner.setOrganization(organization);
      partner.setInvolvement(involvement);
      project.getPartners().add(partner);
    } else {
      partners.getFirst().setInvolvement(involvement);
    }
  }
}
