package org.musubi.validation.rules.plan;

import java.util.List;
import java.util.Objects;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.validation.RuleContext;

/** Where an organisation takes part. */
final class Partners {

  private Partners() {
  }

  static List<ProjectPartner> of(Organization organization, RuleContext context) {
    return context.withKey("project partners by organisation", ProjectPartner.class,
        ProjectPartner::getOrganization, organization);
  }

  static List<Project> projectsOf(Organization organization, RuleContext context) {
    return of(organization, context).stream()
        .map(ProjectPartner::getProject).filter(Objects::nonNull).distinct().toList();
  }
}
