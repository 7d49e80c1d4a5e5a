package org.musubi.design.issues;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.stakeholders.Organization;

/** What a diagram of issues is about: all issues of an analysis, or one issue by itself. */
public final class IssueScope {

  private IssueScope() {
  }

  public static boolean isRoot(EObject element) {
    return element instanceof IssueAnalysis || element instanceof HealthIssue;
  }

  public static List<HealthIssue> issues(NamedElement root) {
    return switch (root) {
      case IssueAnalysis analysis -> List.copyOf(analysis.getIssues());
      case HealthIssue issue -> List.of(issue);
      default -> List.of();
    };
  }

  /** All causes of an issue or cause, causes of causes after the cause they explain. */
  public static List<Cause> causes(NamedElement root) {
    List<Cause> all = new ArrayList<>();
    issues(root).forEach(issue -> collect(issue.getCauses(), all));
    return all;
  }

  private static void collect(List<Cause> causes, List<Cause> all) {
    for (Cause cause : causes) {
      all.add(cause);
      collect(cause.getCauses(), all);
    }
  }

  /** Findings of an analysis, or those an issue and its causes rest on. */
  public static List<Finding> findings(NamedElement root) {
    if (root instanceof IssueAnalysis analysis) {
      return List.copyOf(analysis.getFindings());
    }
    Set<Finding> all = new LinkedHashSet<>();
    issues(root).forEach(issue -> all.addAll(issue.getFindings()));
    causes(root).forEach(cause -> all.addAll(cause.getFindings()));
    return List.copyOf(all);
  }

  /** Organisations that could act on a cause. */
  public static List<Organization> organizations(NamedElement root) {
    Set<Organization> all = new LinkedHashSet<>();
    causes(root).forEach(cause -> all.addAll(cause.getOrganizations()));
    return List.copyOf(all);
  }

  /** Relations between the issues shown. */
  public static List<IssueRelation> relations(NamedElement root) {
    return root instanceof IssueAnalysis analysis ? List.copyOf(analysis.getRelations()) : List.of();
  }

  /** The analysis an issue, cause or finding lies in; an analysis is its own. */
  public static IssueAnalysis analysisOf(EObject element) {
    EObject next = element;
    while (next != null && !(next instanceof IssueAnalysis)) {
      next = next.eContainer();
    }
    return (IssueAnalysis) next;
  }
}
