package org.musubi.sheets.content;

import java.util.List;
import java.util.Objects;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;

/** Projects in words. */
public final class Projects {

  private Projects() {
  }

  /** What it is for: in its own words, else the purpose it was chosen by. */
  public static String purpose(Project project) {
    return Lines.first(project.getPurposeText(), Names.of(project.getPurpose()));
  }

  /** Whom it is to move. */
  public static String targets(Project project) {
    return Lines.first(project.getTargetText(), Names.join("、", project.getTargets()));
  }

  /** Codes of its issues. */
  public static String issues(Project project) {
    return Lines.join("、", project.getIssues().stream().map((HealthIssue issue) -> Names.of(issue)).toList());
  }

  /** Partners by involvement, the leading one first: {@code 主担当:協会けんぽ}. */
  public static String partnersByInvolvement(Project project, SheetContext context) {
    return Lines.join("\n", List.of(Involvement.LEAD, Involvement.CO_LEAD, Involvement.COOPERATE,
            Involvement.ADVISE, Involvement.COSPONSOR, Involvement.INFORM, Involvement.TARGET).stream()
        .map(involvement -> {
          String names = Names.join("、", partners(project, involvement));
          return names.isEmpty() ? "" : context.say(CommonText.PAIR, context.label(involvement), names);
        }).toList());
  }

  private static List<Organization> partners(Project project, Involvement involvement) {
    return project.getPartners().stream()
        .filter(partner -> partner.getInvolvement() == involvement)
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull).toList();
  }

  /** Partners with what they do: {@code 協会けんぽ:主担当; 商工会議所:周知} (domain.md 6.3). */
  public static String partnersWithRoles(Project project, SheetContext context) {
    return Lines.join("; ", project.getPartners().stream()
        .filter(partner -> partner.getOrganization() != null)
        .map(partner -> context.say(CommonText.PAIR, Names.of(partner.getOrganization()), role(partner, context)))
        .toList());
  }

  private static String role(ProjectPartner partner, SheetContext context) {
    String involvement = context.label(partner.getInvolvement());
    String contribution = Lines.orEmpty(partner.getContribution());
    if (contribution.isEmpty()) {
      return involvement;
    }
    return partner.getInvolvement() == Involvement.LEAD
        ? context.say(CommonText.WITH_DETAIL, involvement, contribution) : contribution;
  }
}
