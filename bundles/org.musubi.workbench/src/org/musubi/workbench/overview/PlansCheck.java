package org.musubi.workbench.overview;

import java.util.List;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.edit.NextYear;
import org.musubi.workbench.tree.Group;

/** Is there a mid-term plan with a plan for this year, and do the projects have partners, measures and issues? */
record PlansCheck(CouncilModel model, FiscalYear year) {

  void run(Findings findings) {
    List<AnnualPlan> annualPlans = model.getMidTermPlans().stream()
        .flatMap(plan -> plan.getAnnualPlans().stream()).toList();
    List<Project> projects = model.getProjects().stream()
        .filter(project -> project.getStatus() != ProjectStatus.STOPPED).toList();
    findings.count(OverviewText.MID_TERM_PLANS, model.getMidTermPlans().size());
    findings.count(Group.ANNUAL_PLANS, annualPlans.size());
    findings.count(Group.PROJECTS, model.getProjects().size());
    findings.lacks(model.getMidTermPlans().isEmpty(), OverviewText.NEED_MID_TERM_PLAN, Group.PLANS);
    findings.lacks(projects.isEmpty(), OverviewText.NEED_PROJECTS, Group.PROJECTS);
    findings.prepare(!model.getMidTermPlans().isEmpty() && isBeforeFirstPlan(annualPlans)
        && NextYear.annualPlan(model, year).isEmpty(), year,
        OverviewText.NEED_ANNUAL_PLAN.text(MusubiLabels.of(year)));
    findings.incomplete(projects, project -> project.getIssues().isEmpty(), OverviewText.NEED_PROJECT_ISSUES);
    findings.incomplete(projects, project -> project.getPartners().isEmpty(), OverviewText.NEED_PARTNERS);
    findings.incomplete(projects, project -> project.getMeasures().isEmpty(), OverviewText.NEED_PROJECT_MEASURES);
  }

  /** A plan that begins next year needs no plan for this year. */
  private boolean isBeforeFirstPlan(List<AnnualPlan> annualPlans) {
    return annualPlans.stream().noneMatch(plan -> plan.getFiscalYear() != null
        && plan.getFiscalYear().compareTo(year) > 0);
  }
}
