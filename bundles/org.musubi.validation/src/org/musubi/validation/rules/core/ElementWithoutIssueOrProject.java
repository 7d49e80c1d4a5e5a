package org.musubi.validation.rules.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    List<? extends EObject> choices = choices(subject, context);
    // The choices are no part of the text, but when one of them changes the fixes have to be made anew.
    findings.add(subject, subject.eClass(), choices);
    choices.forEach(choice -> findings.fix(fix(subject, choice)));
  }

  /** The issues or projects the orphan may belong to. */
  private static List<? extends EObject> choices(EObject orphan, RuleContext context) {
    return switch (orphan) {
      case Finding finding when finding.eContainer() instanceof IssueAnalysis analysis ->
          analysis.getIssues().stream().limit(CHOICES).toList();
      case LogicModel logic -> context.all(HealthIssue.class).stream()
          .filter(issue -> context.inverse().logicModelsOf(issue).isEmpty()).limit(CHOICES).toList();
      case Measure measure -> context.all(Project.class).stream()
          .filter(project -> project.getMeasures().isEmpty()).limit(CHOICES).toList();
      case EvaluationItem item -> context.all(Project.class).stream()
          .filter(project -> isNamedIn(item, project)).limit(CHOICES).toList();
      default -> List.of();
    };
  }

  private static boolean isNamedIn(EvaluationItem item, Project project) {
    return item.getName() != null && project.getName() != null && item.getName().contains(project.getName());
  }

  private QuickFix fix(EObject orphan, EObject choice) {
    return switch (orphan) {
      case Finding finding -> fix("finding", () -> ((HealthIssue) choice).getFindings().add(finding), choice);
      case LogicModel logic -> fix("logicModel", () -> logic.getIssues().add((HealthIssue) choice), choice);
      case Measure measure -> fix("measure", () -> ((Project) choice).getMeasures().add(measure), choice);
      case EvaluationItem item -> fix("item", () -> item.setProject((Project) choice), choice);
      default -> throw new IllegalArgumentException(orphan.eClass().getName());
    };
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    List<EObject> affected = new ArrayList<>(super.affectedBy(changed, context));
    affected.addAll(Origins.dependents(changed));
    affected.addAll(orphansWithNewChoice(changed, context));
    return affected;
  }

  /** Elements without issue and project, to which a changed issue or project may be offered from now on. */
  private static List<? extends EObject> orphansWithNewChoice(EObject changed, RuleContext context) {
    return switch (changed) {
      case IssueAnalysis analysis ->
          analysis.getFindings().stream().filter(finding -> finding.getIssues().isEmpty()).toList();
      case HealthIssue issue when context.inverse().logicModelsOf(issue).isEmpty() ->
          context.all(LogicModel.class).stream().filter(logic -> logic.getIssues().isEmpty()).toList();
      case Project project -> Stream.concat(
          project.getMeasures().isEmpty() ? orphans(Measure.class, measure -> true, context) : Stream.empty(),
          orphans(EvaluationItem.class, item -> item.getProject() == null && isNamedIn(item, project), context))
          .toList();
      default -> List.of();
    };
  }

  private static <T extends EObject> Stream<T> orphans(Class<T> type, Predicate<T> condition, RuleContext context) {
    Origins origins = new Origins(context);
    return context.all(type).stream().filter(condition).filter(element -> !origins.hasOrigin(element));
  }
}
