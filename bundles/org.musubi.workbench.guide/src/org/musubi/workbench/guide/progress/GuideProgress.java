package org.musubi.workbench.guide.progress;

import java.util.List;
import java.util.Optional;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** How far the steps of a fiscal year have come, read from the model: one pass over the elements of a step. */
public final class GuideProgress {

  private final CouncilModel model;
  private final FiscalYear year;

  public GuideProgress(CouncilModel model, FiscalYear year) {
    this.model = model;
    this.year = year;
  }

  /** The progress of a step; empty for pages that are no step of the cycle. */
  public Optional<StepProgress> of(String pageId) {
    return Optional.ofNullable(switch (pageId) {
      case "compare" -> compare();
      case "issues" -> issues();
      case "develop" -> develop();
      case "plan" -> plan();
      case "evaluate" -> evaluate();
      case "rollover" -> rollover();
      default -> null;
    });
  }

  private StepProgress compare() {
    int values = model.getDataSets().stream().mapToInt(set -> set.getObservations().size()).sum();
    int findings = model.getIssueAnalyses().stream().mapToInt(analysis -> analysis.getFindings().size()).sum();
    return StepProgress.of(values + findings > 0, findings > 0, ProgressText.COMPARE.text(values, findings));
  }

  private StepProgress issues() {
    List<HealthIssue> issues = model.getIssueAnalyses().stream().flatMap(each -> each.getIssues().stream()).toList();
    long picked = issues.stream().filter(issue -> issue.getStatus() == IssueStatus.PICKED).count();
    long groundless = issues.stream().filter(issue -> issue.getFindings().isEmpty()).count();
    long unscored = issues.stream().filter(issue -> issue.getStatus() != IssueStatus.DROPPED)
        .filter(issue -> issue.getScore() == null).count();
    return StepProgress.of(!issues.isEmpty(), picked > 0 && groundless + unscored == 0,
        ProgressText.ISSUES.text(issues.size(), picked, groundless, unscored));
  }

  private StepProgress develop() {
    List<Project> projects = model.getProjects().stream()
        .filter(project -> project.getStatus() != ProjectStatus.STOPPED).toList();
    long aimless = projects.stream().filter(project -> project.getIssues().isEmpty()).count();
    long alone = projects.stream().filter(project -> project.getPartners().isEmpty()).count();
    return StepProgress.of(!projects.isEmpty(), aimless + alone == 0,
        ProgressText.DEVELOP.text(projects.size(), aimless, alone));
  }

  private StepProgress plan() {
    Optional<AnnualPlan> plan = annualPlan(year);
    if (plan.isEmpty()) {
      return StepProgress.of(false, false, ProgressText.NO_PLAN.text(label(year)));
    }
    List<ProjectYear> projects = entries(plan.get());
    long leaderless = projects.stream().filter(each -> !hasLead(each.getProject())).count();
    long unmeasured = projects.stream().filter(each -> !hasTargets(each.getProject())).count();
    return StepProgress.of(!projects.isEmpty(), leaderless + unmeasured == 0,
        ProgressText.PLAN.text(projects.size(), label(year), leaderless, unmeasured));
  }

  private StepProgress evaluate() {
    List<EvaluationSheet> sheets = sheets();
    if (sheets.isEmpty()) {
      return StepProgress.of(false, false, ProgressText.NO_SHEET.text(label(year)));
    }
    List<EvaluationItem> items = sheets.stream().flatMap(sheet -> sheet.getItems().stream()).toList();
    long open = items.stream().filter(item -> item.getRating() == null).count();
    long unanswered = items.stream().filter(GuideProgress::isPoor)
        .filter(item -> item.getImprovements().isEmpty()).count();
    return StepProgress.of(true, !items.isEmpty() && open + unanswered == 0,
        ProgressText.EVALUATE.text(label(year), items.size(), open, unanswered));
  }

  private StepProgress rollover() {
    FiscalYear next = year.next();
    List<ImprovementAction> waiting = sheets().stream().flatMap(sheet -> sheet.getItems().stream())
        .flatMap(item -> item.getImprovements().stream())
        .filter(action -> action.isAdopted() && action.getCreatedProjectYear() == null).toList();
    return annualPlan(next).map(plan -> StepProgress.of(!entries(plan).isEmpty(), waiting.isEmpty(),
        ProgressText.ROLLOVER.text(label(next), entries(plan).size(), waiting.size())))
        .orElseGet(() -> StepProgress.of(false, false, ProgressText.NO_NEXT.text(label(next))));
  }

  private Optional<AnnualPlan> annualPlan(FiscalYear wanted) {
    return model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .filter(plan -> wanted.equals(plan.getFiscalYear())).findFirst();
  }

  /** An entry taken out of its project may still name the plan. */
  private static List<ProjectYear> entries(AnnualPlan plan) {
    return plan.getProjectYears().stream().filter(each -> each.getProject() != null).toList();
  }

  private List<EvaluationSheet> sheets() {
    return model.getEvaluations().stream().filter(sheet -> year.equals(sheet.getFiscalYear())).toList();
  }

  private static boolean hasLead(Project project) {
    return project.getPartners().stream().anyMatch(partner -> partner.getInvolvement() == Involvement.LEAD);
  }

  private static boolean hasTargets(Project project) {
    return !project.getMeasures().isEmpty() && project.getMeasures().stream().noneMatch(measure ->
        measure.getTargetValue() == null && measure.getRangeLow() == null && measure.getRangeHigh() == null);
  }

  private static boolean isPoor(EvaluationItem item) {
    return item.getRating() == RatingValue.C || item.getRating() == RatingValue.D;
  }

  private static String label(FiscalYear year) {
    return MusubiLabels.of(year);
  }
}
