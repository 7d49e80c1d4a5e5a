package org.musubi.validation.rules.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.QuickFix;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;

/**
 * COR-03: findings, logic models, measures and evaluation items belong to an issue or a project.
 *
 * <p>An orphan is an element of these kinds which no issue and no project reaches: neither by a trace link, in
 * whichever direction, nor by the references made for it, such as the findings of an issue or of one of its causes,
 * the measures of a goal, or a workshop card that led to an issue. What evaluates the council or the plan as a whole,
 * its structure and process, is no orphan. Organisations, resources, documents and data are stock and need not be in
 * use.
 */
public final class ElementWithoutIssueOrProject extends AbstractRule {

  private static final int CHOICES = 3;

  public ElementWithoutIssueOrProject() {
    super("COR-03", Severity.WARNING, IssuesPackage.Literals.FINDING, LogicPackage.Literals.LOGIC_MODEL,
        LogicPackage.Literals.MEASURE, EvaluationPackage.Literals.EVALUATION_ITEM);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    if (new Origins(context).hasOrigin(subject)) {
      return;
    }
    findings.add(subject, subject.eClass());
    fixes(subject, context).forEach(findings::fix);
  }

  private List<QuickFix> fixes(EObject orphan, RuleContext context) {
    return switch (orphan) {
      case Finding finding when finding.eContainer() instanceof IssueAnalysis analysis ->
          analysis.getIssues().stream().limit(CHOICES)
              .map(issue -> fix("finding", () -> issue.getFindings().add(finding), issue)).toList();
      case LogicModel logic -> context.all(HealthIssue.class).stream()
          .filter(issue -> context.inverse().logicModelsOf(issue).isEmpty()).limit(CHOICES)
          .map(issue -> fix("logicModel", () -> logic.getIssues().add(issue), issue)).toList();
      case Measure measure -> context.all(Project.class).stream()
          .filter(project -> project.getMeasures().isEmpty()).limit(CHOICES)
          .map(project -> fix("measure", () -> project.getMeasures().add(measure), project)).toList();
      case EvaluationItem item -> context.all(Project.class).stream()
          .filter(project -> item.getName() != null && project.getName() != null
              && item.getName().contains(project.getName())).limit(CHOICES)
          .map(project -> fix("item", () -> item.setProject(project), project)).toList();
      default -> List.of();
    };
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    affected.addAll(Origins.dependents(changed));
    return affected;
  }
}
