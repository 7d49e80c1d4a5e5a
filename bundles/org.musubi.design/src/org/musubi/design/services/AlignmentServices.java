package org.musubi.design.services;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.partnership.Alignment;
import org.musubi.design.partnership.Names;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.partnership.Seats;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;

/** Services of the diagram of prefectural goals and projects of the areas (DG13). */
public class AlignmentServices {

  private static final int TEXT_LENGTH = 60;

  public String alignmentTitle(CouncilModel model) {
    return PartnershipText.PREFECTURE_TITLE.with(Names.of(model));
  }

  public String alignmentHint(CouncilModel model) {
    return PartnershipText.PREFECTURE_HINT.with();
  }

  public boolean hasNoUpperGoals(CouncilModel model) {
    return Alignment.goals(model).isEmpty();
  }

  public String goalBox(CouncilModel model) {
    return PartnershipText.GOAL_BOX.with();
  }

  public List<UpperGoal> alignedGoals(CouncilModel model) {
    return Alignment.goals(model);
  }

  public List<CouncilModel> alignedCouncils(CouncilModel model) {
    return Alignment.councils(model);
  }

  public List<HealthIssue> alignedIssues(CouncilModel council) {
    return Alignment.issues(council);
  }

  public List<Project> projectsForIssue(HealthIssue issue) {
    return Alignment.projects(issue);
  }

  public List<UpperGoal> goalsServed(HealthIssue issue) {
    return Alignment.served(issue);
  }

  public String councilAreaLabel(CouncilModel council) {
    return council.getArea() == null ? Names.of(council) : Names.of(council.getArea());
  }

  public String councilAreaTip(CouncilModel council) {
    return Names.of(council);
  }

  public String upperGoalLabel(UpperGoal goal) {
    return Names.of(goal);
  }

  /** The goal with its plan and the value and year it wants. */
  public String upperGoalLabelWithTarget(UpperGoal goal) {
    String target = goal.getValue() == null ? ""
        : Figures.plain(goal.getValue(), goal.getIndicator() == null || goal.getIndicator().eIsProxy() ? null
            : goal.getIndicator().getUnit());
    return new Lines().add(Names.of(goal)).add(Words.plain(goal.getPlanName()))
        .add((target + " " + Figures.year(goal.getFiscalYear())).strip()).toString();
  }

  public String upperGoalTip(UpperGoal goal) {
    return new Lines().add(Figures.codeAndName(goal))
        .add(Words.plain(goal.getPlanName()).isEmpty() ? null : PartnershipText.TIP_PLAN.with(goal.getPlanName()))
        .add(goal.getFiscalYear() == null ? null : PartnershipText.TIP_YEAR.with(Figures.year(goal.getFiscalYear())))
        .toString();
  }

  public String newUpperGoalName(EObject any) {
    return PartnershipText.NEW_UPPER_GOAL.with();
  }

  public String newAlignedProjectName(EObject any) {
    return PartnershipText.NEW_PROJECT.with();
  }

  public String alignedIssueLabel(HealthIssue issue) {
    return Figures.codeAndName(issue);
  }

  public String alignedIssueTip(HealthIssue issue) {
    return new Lines().add(Figures.codeAndName(issue)).add(Words.shortened(issue.getStatement(), TEXT_LENGTH))
        .toString();
  }

  public String alignedProjectLabel(Project project) {
    return Figures.codeAndName(project);
  }

  /** The project with the organisations that lead it. */
  public String alignedProjectLabelWithLead(Project project) {
    String leads = project.getPartners().stream()
        .filter(p -> p.getInvolvement() == Involvement.LEAD || p.getInvolvement() == Involvement.CO_LEAD)
        .map(ProjectPartner::getOrganization).map(Names::shortOf).collect(Collectors.joining("、"));
    return leads.isEmpty() ? alignedProjectLabel(project) : alignedProjectLabel(project) + "\n" + leads;
  }

  public String alignedProjectTip(Project project) {
    String partners = project.getPartners().stream().map(ProjectPartner::getOrganization).map(Names::shortOf)
        .collect(Collectors.joining("、"));
    return new Lines().add(Figures.codeAndName(project)).add(Words.shortened(project.getContent(), TEXT_LENGTH))
        .add(partners.isEmpty() ? null : PartnershipText.TIP_PARTNERS.with(partners)).toString();
  }

  public CouncilModel councilOfIssue(HealthIssue issue) {
    return Seats.modelOf(issue);
  }

  public boolean servesNoGoal(HealthIssue issue) {
    return issue.getUpperGoals().isEmpty();
  }

  public boolean servesGoal(HealthIssue issue) {
    return !issue.getUpperGoals().isEmpty();
  }

  public boolean canStartServing(EObject source) {
    return source instanceof HealthIssue;
  }

  public boolean canServe(EObject source, EObject target) {
    return Alignment.whyNot(source, target) == null;
  }

  public String whyNotServe(EObject source, EObject target) {
    return Alignment.whyNot(source, target);
  }

  public void serve(HealthIssue issue, UpperGoal goal) {
    issue.getUpperGoals().add(goal);
  }

  public void stopServing(HealthIssue issue, UpperGoal goal) {
    Alignment.stopServing(issue, goal);
  }

  public boolean isUpperGoal(EObject element) {
    return element instanceof UpperGoal;
  }

  public boolean isProjectOfCouncil(EObject element) {
    return element instanceof Project project && Seats.modelOf(project) != null;
  }

  /** Lets a project take up another issue, in place of the one it was shown under. */
  public void takeUpIssue(Project project, HealthIssue issue, EObject former) {
    if (former instanceof HealthIssue left && left != issue) {
      project.getIssues().remove(left);
    }
    takeUpOneMore(project, issue);
  }

  /** Lets a project take up an issue besides those it takes up. */
  public void takeUpOneMore(Project project, HealthIssue issue) {
    if (!project.getIssues().contains(issue)) {
      project.getIssues().add(issue);
    }
  }

  /** Takes an issue from those a project takes up. */
  public void giveUpIssue(Project project, EObject issue) {
    project.getIssues().remove(issue);
  }

  /** Whether project and issue lie in the same council file. */
  public boolean canTakeUpIssue(EObject element, EObject issue) {
    return isProjectOfCouncil(element) && Seats.modelOf(element) == Seats.modelOf(issue);
  }
}
