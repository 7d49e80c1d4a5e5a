package org.musubi.design.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Project;

/**
 * Goals of plans above and the issues and projects of the areas that serve them.
 *
 * <p>Each council keeps the goals of the plans above in its own file; goals with the same plan and text are taken for
 * the same goal, so that the goals of a prefecture and of its areas meet.
 */
public final class Alignment {

  private record Key(String plan, String text) {
  }

  private Alignment() {
  }

  /** The council and, below a prefecture, the councils of its areas. */
  public static List<CouncilModel> councils(CouncilModel model) {
    Set<CouncilModel> all = new LinkedHashSet<>();
    all.add(model);
    model.getChildModels().stream().filter(child -> !child.eIsProxy()).forEach(all::add);
    return List.copyOf(all);
  }

  /** Each goal once: those of the council itself, then what only the areas have. */
  public static List<UpperGoal> goals(CouncilModel model) {
    Map<Key, UpperGoal> goals = new LinkedHashMap<>();
    for (CouncilModel council : councils(model)) {
      council.getUpperGoals().forEach(goal -> goals.putIfAbsent(key(goal), goal));
    }
    return List.copyOf(goals.values());
  }

  /** Issues of a council that are taken up or serve a goal or a project. */
  public static List<HealthIssue> issues(CouncilModel council) {
    List<HealthIssue> issues = new ArrayList<>();
    for (IssueAnalysis analysis : council.getIssueAnalyses()) {
      for (HealthIssue issue : analysis.getIssues()) {
        if (issue.getStatus() == IssueStatus.PICKED || !issue.getUpperGoals().isEmpty()
            || !projects(issue).isEmpty()) {
          issues.add(issue);
        }
      }
    }
    return issues;
  }

  /** Projects that take up an issue. */
  public static List<Project> projects(HealthIssue issue) {
    CouncilModel council = Seats.modelOf(issue);
    return council == null ? List.of()
        : council.getProjects().stream().filter(project -> project.getIssues().contains(issue)).toList();
  }

  /** The goals an issue serves, and the same goals in the other files at hand. */
  public static List<UpperGoal> served(HealthIssue issue) {
    Set<UpperGoal> goals = new LinkedHashSet<>(issue.getUpperGoals());
    if (!goals.isEmpty() && issue.eResource() != null && issue.eResource().getResourceSet() != null) {
      Set<Key> keys = new LinkedHashSet<>();
      goals.forEach(goal -> keys.add(key(goal)));
      issue.eResource().getResourceSet().getResources().stream()
          .flatMap(resource -> resource.getContents().stream())
          .filter(CouncilModel.class::isInstance).map(CouncilModel.class::cast)
          .flatMap(council -> council.getUpperGoals().stream())
          .filter(goal -> keys.contains(key(goal))).forEach(goals::add);
    }
    return List.copyOf(goals);
  }

  /** Why an issue cannot serve a goal; null when it can. */
  public static String whyNot(EObject issue, EObject goal) {
    if (!(issue instanceof HealthIssue serving) || !(goal instanceof UpperGoal wanted)) {
      return PartnershipText.NO_GOAL_END.with();
    }
    return serves(serving, wanted) ? PartnershipText.ALREADY_SERVES.with() : null;
  }

  private static boolean serves(HealthIssue issue, UpperGoal goal) {
    return issue.getUpperGoals().stream().anyMatch(each -> key(each).equals(key(goal)));
  }

  /** Takes a goal, under whichever file it stands, from those an issue serves. */
  public static void stopServing(HealthIssue issue, UpperGoal goal) {
    Key key = key(goal);
    issue.getUpperGoals().removeIf(each -> key(each).equals(key));
  }

  private static Key key(UpperGoal goal) {
    String plan = Words.plain(goal.getPlanName());
    if (plan.isEmpty() && goal.getPolicy() != null && !goal.getPolicy().eIsProxy()) {
      plan = Words.plain(goal.getPolicy().getName());
    }
    return new Key(plan, Words.plain(goal.getName()));
  }
}
