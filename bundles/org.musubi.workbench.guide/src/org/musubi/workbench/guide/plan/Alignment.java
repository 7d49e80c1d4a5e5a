package org.musubi.workbench.guide.plan;

import java.util.List;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Project;

/**
 * Which projects work on the goals of higher plans: those of an issue that serves the goal, and those with a measure of
 * the goal's indicator.
 */
final class Alignment {

  private Alignment() {
  }

  static List<Project> projects(PlanView view, UpperGoal goal) {
    return view.projects().stream().filter(project -> serves(project, goal)).toList();
  }

  static boolean serves(Project project, UpperGoal goal) {
    return project.getIssues().stream().anyMatch(issue -> issue.getUpperGoals().contains(goal))
        || goal.getIndicator() != null && project.getMeasures().stream()
            .anyMatch(measure -> measure.getIndicator() == goal.getIndicator());
  }

  static List<HealthIssue> issues(PlanView view, UpperGoal goal) {
    return view.model().getIssueAnalyses().stream().flatMap(analysis -> analysis.getIssues().stream())
        .filter(issue -> issue.getUpperGoals().contains(goal)).toList();
  }

  /** Projects that serve no goal at all. */
  static List<Project> unaligned(PlanView view) {
    return view.projects().stream().filter(project -> view.model().getUpperGoals().stream()
        .noneMatch(goal -> serves(project, goal))).toList();
  }
}
