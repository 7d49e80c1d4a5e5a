package org.musubi.analysis.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.core.Traceable;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.WorkshopPackage;

/** Gathers the stories of projects of one council, at one moment. */
public final class WhyStories {

  private static final Comparator<FiscalYear> YEARS =
      Comparator.nullsLast(Comparator.comparingInt(FiscalYear::year));

  private final Inverse inverse;

  private WhyStories(Inverse inverse) {
    this.inverse = inverse;
  }

  /** Reads who refers to whom in a council. */
  public static WhyStories in(CouncilModel model) {
    return new WhyStories(Inverse.of(model));
  }

  /** The story of one project; for several projects keep {@link #in} and ask it for each. */
  public static WhyStory of(CouncilModel model, Project project) {
    return in(model).of(project);
  }

  /** The story of a project of the council. */
  public WhyStory of(Project project) {
    Set<LogicElement> logic = logic(project);
    Set<HealthIssue> issues = issues(project);
    Set<Cause> causes = causes(issues);
    Set<Finding> findings = new LinkedHashSet<>();
    issues.forEach(issue -> findings.addAll(issue.getFindings()));
    causes.forEach(cause -> findings.addAll(cause.getFindings()));
    Set<Observation> figures = new LinkedHashSet<>();
    findings.forEach(finding -> figures.addAll(finding.getEvidence()));
    List<EvaluationItem> items = items(project);
    List<ImprovementAction> improvements = items.stream().flatMap(item -> item.getImprovements().stream()).toList();
    return new WhyStory(project, present(figures), voices(project, issues, findings), present(findings),
        present(issues), present(causes), goals(project, issues), inOrder(logic), reasons(logic), earlier(project),
        linked(project, kind -> kind == TraceKind.DECIDED_IN), partners(project), present(project.getMeasures()),
        years(project), items, improvements);
  }

  private static Set<HealthIssue> issues(Project project) {
    Set<HealthIssue> issues = new LinkedHashSet<>(project.getIssues());
    if (issues.isEmpty()) {
      project.getLogicElements().stream().map(EObject::eContainer).filter(LogicModel.class::isInstance)
          .forEach(model -> issues.addAll(((LogicModel) model).getIssues()));
    }
    return issues;
  }

  private static Set<Cause> causes(Collection<HealthIssue> issues) {
    Set<Cause> causes = new LinkedHashSet<>();
    Deque<Cause> open = new ArrayDeque<>();
    issues.forEach(issue -> open.addAll(issue.getCauses()));
    while (!open.isEmpty()) {
      Cause cause = open.pop();
      if (causes.add(cause)) {
        List.copyOf(cause.getCauses()).reversed().forEach(open::push);
      }
    }
    return causes;
  }

  /** The boxes the project serves and all that they lead to; links that feed back lead nowhere new. */
  private static Set<LogicElement> logic(Project project) {
    Set<LogicElement> boxes = new LinkedHashSet<>();
    Deque<LogicElement> open = new ArrayDeque<>(present(project.getLogicElements()));
    while (!open.isEmpty()) {
      LogicElement box = open.remove();
      if (boxes.add(box)) {
        box.getOutgoingLinks().stream().filter(link -> !link.isFeedback()).map(CausalLink::getTarget)
            .filter(Objects::nonNull).forEach(open::add);
      }
    }
    return boxes;
  }

  private static List<LogicElement> inOrder(Set<LogicElement> logic) {
    return logic.stream()
        .sorted(Comparator.comparing(LogicElement::getStage, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  private static List<CausalLink> reasons(Set<LogicElement> logic) {
    return inOrder(logic).stream().flatMap(box -> box.getOutgoingLinks().stream())
        .filter(link -> logic.contains(link.getTarget())).toList();
  }

  private List<IdeaCard> voices(Project project, Set<HealthIssue> issues, Set<Finding> findings) {
    Set<IdeaCard> cards = new LinkedHashSet<>();
    findings.forEach(finding ->
        cards.addAll(inverse.sources(finding, WorkshopPackage.Literals.IDEA_CARD__FINDINGS, IdeaCard.class)));
    issues.forEach(issue -> cards.addAll(inverse.cardsOf(issue)));
    cards.addAll(inverse.sources(project, WorkshopPackage.Literals.IDEA_CARD__DERIVED_PROJECT, IdeaCard.class));
    return List.copyOf(cards);
  }

  private List<EObject> goals(Project project, Set<HealthIssue> issues) {
    Set<EObject> goals = new LinkedHashSet<>();
    issues.forEach(issue -> goals.addAll(issue.getUpperGoals()));
    for (HealthIssue issue : issues) {
      for (Goal goal : inverse.goalsOf(issue)) {
        if (project.getPlans().isEmpty() || project.getPlans().stream().anyMatch(plan -> isIn(plan, goal))) {
          goals.add(goal);
        }
      }
    }
    return present(goals);
  }

  private static boolean isIn(EObject whole, EObject part) {
    EObject current = part;
    while (current != null && current != whole) {
      current = current.eContainer();
    }
    return current == whole;
  }

  private static List<EObject> earlier(Project project) {
    Set<EObject> earlier = new LinkedHashSet<>(linked(project,
        kind -> kind == TraceKind.DERIVED_FROM || kind == TraceKind.REPLACES).stream()
        .filter(Project.class::isInstance).toList());
    if (project.getFromTemplate() != null) {
      earlier.add(project.getFromTemplate());
    }
    return present(earlier);
  }

  private static List<EObject> linked(Traceable element, Predicate<TraceKind> kinds) {
    return element.getTraces().stream().filter(link -> kinds.test(link.getKind())).map(TraceLink::getTarget)
        .filter(target -> target != null && !target.eIsProxy()).map(EObject.class::cast).distinct().toList();
  }

  private static List<ProjectPartner> partners(Project project) {
    List<ProjectPartner> partners = new ArrayList<>(project.getPartners());
    partners.sort(Comparator.comparing(partner -> partner.getInvolvement() != Involvement.LEAD));
    return List.copyOf(partners);
  }

  private static List<ProjectYear> years(Project project) {
    return project.getYears().stream().sorted(Comparator.comparing(ProjectYear::getFiscalYear, YEARS)).toList();
  }

  private List<EvaluationItem> items(Project project) {
    return inverse.evaluationItemsOf(project).stream()
        .sorted(Comparator.comparing(item -> item.getSheet() == null ? null : item.getSheet().getFiscalYear(), YEARS))
        .toList();
  }

  /** Elements whose file or entry is missing stay out. */
  private static <T extends EObject> List<T> present(Collection<T> elements) {
    return elements.stream().filter(element -> element != null && !element.eIsProxy()).distinct().toList();
  }
}
