package org.musubi.development.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.values.FiscalYear;

/**
 * A project as proposed from an example; nothing is in the model before {@link Adoption} puts it there. Made by
 * {@link Drafts}.
 */
public final class ProjectDraft {

  private final ProjectTemplate template;
  private final FiscalYear year;
  private final FiscalYear endYear;
  private final List<HealthIssue> issues;
  private final List<PartnerDraft> partners;
  private final List<MeasureDraft> measures;
  private final List<TaskDraft> tasks;
  private final List<OrganizationType> missing;
  private final List<Project> existing;
  private String name;
  private String content;
  private DuplicateChoice duplicate = DuplicateChoice.SKIP;

  ProjectDraft(ProjectTemplate template, FiscalYear year, FiscalYear endYear, List<HealthIssue> issues,
      List<PartnerDraft> partners, List<MeasureDraft> measures, List<TaskDraft> tasks, List<OrganizationType> missing,
      List<Project> existing) {
    this.template = template;
    this.year = year;
    this.endYear = endYear;
    this.issues = new ArrayList<>(issues);
    this.partners = new ArrayList<>(partners);
    this.measures = new ArrayList<>(measures);
    this.tasks = new ArrayList<>(tasks);
    this.missing = List.copyOf(missing);
    this.existing = List.copyOf(existing);
    this.name = template.getName();
    this.content = template.getDescription();
  }

  public ProjectTemplate template() {
    return template;
  }

  /** The fiscal year the project begins in. */
  public FiscalYear year() {
    return year;
  }

  /** The last year of the project, that of the mid-term plan. */
  public FiscalYear endYear() {
    return endYear;
  }

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String content() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  /** The issues it answers; may be changed. */
  public List<HealthIssue> issues() {
    return issues;
  }

  /** The partners, the lead first; may be changed. */
  public List<PartnerDraft> partners() {
    return partners;
  }

  /** Output measures, then outcome measures. */
  public List<MeasureDraft> measures() {
    return List.copyOf(measures);
  }

  public List<TaskDraft> tasks() {
    return List.copyOf(tasks);
  }

  /** Required partners the council does not have: they become to-dos. */
  public List<OrganizationType> missing() {
    return missing;
  }

  /** Projects the council already has of this example. */
  public List<Project> existing() {
    return existing;
  }

  public DuplicateChoice duplicate() {
    return duplicate;
  }

  public void setDuplicate(DuplicateChoice duplicate) {
    this.duplicate = duplicate;
  }

  /** Who leads. */
  public Optional<Organization> lead() {
    return partners.stream().filter(PartnerDraft::included)
        .filter(partner -> partner.involvement() == Involvement.LEAD).map(PartnerDraft::organization).findFirst();
  }

  /** Makes one organisation the lead; who led before leads together with it. */
  public void setLead(Organization organization) {
    for (PartnerDraft partner : partners) {
      if (partner.organization() == organization) {
        partner.setIncluded(true);
        partner.setInvolvement(Involvement.LEAD);
      } else if (partner.involvement() == Involvement.LEAD) {
        partner.setInvolvement(Involvement.CO_LEAD);
      }
    }
  }
}
