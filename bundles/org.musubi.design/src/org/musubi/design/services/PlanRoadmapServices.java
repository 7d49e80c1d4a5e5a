package org.musubi.design.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.design.plan.PlanText;
import org.musubi.design.plan.PlanTips;
import org.musubi.design.plan.RoadmapYears;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/** The roadmap of a mid-term plan (DG08): fiscal years as columns, projects in them, milestones below. */
public class PlanRoadmapServices {

  public String roadmapTitle(MidTermPlan plan) {
    return PlanText.ROADMAP.with(Figures.name(plan));
  }

  public String roadmapTooltip(MidTermPlan plan) {
    return new Lines().add(Figures.codeAndName(plan)).add(plan.getVision()).add(plan.getApproach()).toString();
  }

  public boolean hasNoYears(MidTermPlan plan) {
    return plan.getAnnualPlans().isEmpty();
  }

  public String roadmapHint(MidTermPlan plan) {
    return PlanText.EMPTY_PLAN.with();
  }

  public List<AnnualPlan> yearsOfPlan(MidTermPlan plan) {
    return RoadmapYears.inOrder(plan);
  }

  public String yearHeading(AnnualPlan plan) {
    return RoadmapYears.heading(plan);
  }

  public String yearTooltip(AnnualPlan plan) {
    return new Lines().add(Figures.codeAndName(plan)).add(PlanText.STATUS.with(), PlanText.label(plan.getStatus()))
        .add(PlanText.FOCUS.with(), plan.getFocus()).toString();
  }

  public List<ProjectYear> projectsInYear(AnnualPlan plan) {
    return RoadmapYears.projectYears(plan);
  }

  public String projectYearLabel(ProjectYear year) {
    return PlanTips.label(year);
  }

  public String projectYearDetails(ProjectYear year) {
    return PlanTips.details(year);
  }

  public String projectYearTooltip(ProjectYear year) {
    return PlanTips.of(year);
  }

  public String projectNameOfYear(ProjectYear year) {
    return Figures.name(year.getProject());
  }

  public boolean isProjectYear(EObject element) {
    return element instanceof ProjectYear;
  }

  public boolean isOnTrack(ProjectYear year) {
    return year.getState() == ProgressState.ON_TRACK;
  }

  public boolean isDelayed(ProjectYear year) {
    return year.getState() == ProgressState.DELAYED;
  }

  public boolean isCancelled(ProjectYear year) {
    return year.getState() == ProgressState.CANCELLED;
  }

  public boolean isCompleted(ProjectYear year) {
    return year.getState() == ProgressState.COMPLETED;
  }

  /** For the filter that leaves what is still to be done. */
  public boolean isStillOpen(ProjectYear year) {
    return !isCompleted(year) && !isCancelled(year);
  }

  public List<ProjectYear> followingYear(ProjectYear year) {
    return RoadmapYears.following(year);
  }

  /** What is handed over to the next year: how far the year got. */
  public String handOverLabel(ProjectYear year) {
    return year.getProgress() == null || isCompleted(year) ? "" : Decimals.format(year.getProgress(), 0) + "%";
  }

  public List<Milestone> milestonesInYear(AnnualPlan plan) {
    return RoadmapYears.milestones(plan);
  }

  public String milestoneRowLabel(MidTermPlan plan) {
    return PlanText.MILESTONES.with();
  }

  public String milestoneLabel(Milestone milestone) {
    return PlanTips.label(milestone);
  }

  public String milestoneTooltip(Milestone milestone) {
    return PlanTips.of(milestone);
  }

  public boolean isEvaluationMilestone(Milestone milestone) {
    return milestone.getKind() == MilestoneKind.EVALUATION;
  }

  public String newAnnualPlanName(AnnualPlan plan) {
    return PlanText.NEW_PLAN.with(RoadmapYears.heading(plan));
  }

  public FiscalYear nextYearOf(EObject self, MidTermPlan plan) {
    return RoadmapYears.nextYear(plan);
  }

  public String newProjectName(EObject self) {
    return PlanText.NEW_PROJECT.with();
  }

  public ProjectYear planProject(AnnualPlan plan, Project project) {
    return RoadmapYears.add(project, plan);
  }

  public boolean canPlanInYear(EObject self, EObject container, EObject element) {
    return whyNotPlanInYear(self, container, element) == null;
  }

  /** Why a project from outside cannot be planned for a year. */
  public String whyNotPlanInYear(EObject self, EObject container, EObject element) {
    if (!(container instanceof AnnualPlan plan) || !(element instanceof Project project)) {
      return PlanText.NOT_YEAR_PLACE.with();
    }
    return RoadmapYears.has(project, plan.getFiscalYear())
        ? PlanText.YEAR_TAKEN.with(Figures.codeAndName(project), RoadmapYears.heading(plan)) : null;
  }

  public boolean canMoveToYear(EObject self, EObject container, EObject element) {
    return whyNotMoveToYear(self, container, element) == null;
  }

  /** Why a project cannot move to another year: it is planned there already, or the year belongs to another plan. */
  public String whyNotMoveToYear(EObject self, EObject container, EObject element) {
    if (!(container instanceof AnnualPlan plan) || !(element instanceof ProjectYear year)) {
      return PlanText.NOT_YEAR_PLACE.with();
    }
    if (year.getAnnualPlan() != null && year.getAnnualPlan().getMidTermPlan() != plan.getMidTermPlan()) {
      return PlanText.OTHER_PLAN.with();
    }
    return year.getProject() != null && !Objects.equals(plan.getFiscalYear(), year.getFiscalYear())
        && RoadmapYears.has(year.getProject(), plan.getFiscalYear())
            ? PlanText.YEAR_TAKEN.with(Figures.codeAndName(year.getProject()), RoadmapYears.heading(plan)) : null;
  }

  public boolean canContinue(EObject self, EObject element) {
    return whyNotContinue(self, element) == null;
  }

  /** Why a project cannot be continued in the next year. */
  public String whyNotContinue(EObject self, EObject element) {
    if (!(element instanceof ProjectYear year)) {
      return PlanText.NOT_YEAR_PLACE.with();
    }
    if (!RoadmapYears.following(year).isEmpty()) {
      return PlanText.ALREADY_PLANNED.with(Figures.codeAndName(year.getProject()));
    }
    return RoadmapYears.planAfter(year) == null ? PlanText.LAST_YEAR.with() : null;
  }

  /** Plans the project of a year for the next one; what is to be done is taken over. */
  public ProjectYear continueProject(ProjectYear year) {
    ProjectYear next = RoadmapYears.add(year.getProject(), RoadmapYears.planAfter(year));
    next.setContent(year.getContent());
    next.getQuarters().addAll(year.getQuarters());
    next.setEvaluationMethod(year.getEvaluationMethod());
    return next;
  }

  public boolean canDropYear(EObject self, EObject element) {
    return whyNotDropYear(self, element) == null;
  }

  public String whyNotDropYear(EObject self, EObject element) {
    return element instanceof AnnualPlan plan && !plan.getProjectYears().isEmpty()
        ? PlanText.YEAR_IN_USE.with(RoadmapYears.heading(plan)) : null;
  }

  public boolean canMoveMilestone(EObject self, EObject container, EObject element) {
    return whyNotMoveMilestone(self, container, element) == null;
  }

  public String whyNotMoveMilestone(EObject self, EObject container, EObject element) {
    return container instanceof AnnualPlan plan && plan.getFiscalYear() != null && element instanceof Milestone
        ? null : PlanText.NOT_MILESTONE_PLACE.with();
  }

  public Milestone moveMilestoneTo(Milestone milestone, AnnualPlan plan) {
    RoadmapYears.move(milestone, plan.getFiscalYear());
    return milestone;
  }

  /** The last day of the fiscal year, where a new milestone of a project year is put. */
  public LocalDate lastDayOf(EObject self, ProjectYear year) {
    return year.getFiscalYear() == null ? null : year.getFiscalYear().end();
  }

  public String newMilestoneName(EObject self) {
    return PlanText.NEW_MILESTONE.with();
  }

  public boolean isMilestonePlace(EObject self, EObject container) {
    return container instanceof ProjectYear year && year.getProject() != null;
  }

  public ProgressState stateNotStarted(EObject self) {
    return ProgressState.NOT_STARTED;
  }

  public ProgressState stateOnTrack(EObject self) {
    return ProgressState.ON_TRACK;
  }

  public ProgressState stateDelayed(EObject self) {
    return ProgressState.DELAYED;
  }

  public ProgressState stateCompleted(EObject self) {
    return ProgressState.COMPLETED;
  }

  public ProgressState stateCancelled(EObject self) {
    return ProgressState.CANCELLED;
  }

  /** The logic model an element of which the project carries out; null when there is none. */
  public LogicModel logicModelOfYear(ProjectYear year) {
    return year.getProject() == null ? null : year.getProject().getLogicElements().stream()
        .map(LogicElement::eContainer).filter(LogicModel.class::isInstance).map(LogicModel.class::cast)
        .findFirst().orElse(null);
  }

  public boolean hasLogicModelOfYear(ProjectYear year) {
    return logicModelOfYear(year) != null;
  }

  public boolean isYearInPeriod(AnnualPlan plan) {
    return RoadmapYears.isInPeriod(plan);
  }

  public String messageOutside(AnnualPlan plan) {
    return PlanText.RULE_OUTSIDE.with(Figures.codeAndName(plan), RoadmapYears.heading(plan));
  }

  /** Extends the period of the plan so that it holds the year. */
  public AnnualPlan extendPeriod(AnnualPlan plan) {
    var period = plan.getMidTermPlan().getPeriod();
    if (period.getStart() != null && plan.getFiscalYear().compareTo(period.getStart()) < 0) {
      period.setStart(plan.getFiscalYear());
    }
    if (period.getEnd() != null && plan.getFiscalYear().compareTo(period.getEnd()) > 0) {
      period.setEnd(plan.getFiscalYear());
    }
    return plan;
  }
}
