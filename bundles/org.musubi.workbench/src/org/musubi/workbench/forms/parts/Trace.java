package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.workbench.text.Labels;

/** The chain an element stands in: data → issue → project → measure → evaluation → next year (design: data flow). */
final class Trace {

  /** One link of the chain. */
  record Step(String title, List<EObject> elements) {
  }

  private final Inverse inverse;
  private final List<Step> steps = new ArrayList<>();

  private Trace(Inverse inverse) {
    this.inverse = inverse;
  }

  /** The chain of an element within its council, in the order of the work. */
  static List<Step> of(EObject element, CouncilModel model) {
    Trace trace = new Trace(Inverse.of(model));
    switch (element) {
      case HealthIssue issue -> trace.issue(issue);
      case Finding finding -> trace.finding(finding);
      case Project project -> trace.project(project);
      case ProjectYear year -> trace.projectYear(year);
      case Measure measure -> trace.measure(measure);
      case LogicElement box -> trace.logicElement(box);
      case EvaluationItem item -> trace.evaluationItem(item);
      case Organization organization -> trace.organization(organization);
      case WorkingGroup group -> trace.workingGroup(group);
      default -> trace.anything(element);
    }
    return trace.steps;
  }

  private void issue(HealthIssue issue) {
    List<Project> projects = inverse.projectsOf(issue);
    step(IssuesPackage.Literals.FINDING, issue.getFindings());
    step(LogicPackage.Literals.LOGIC_MODEL, inverse.logicModelsOf(issue));
    step(PlanPackage.Literals.GOAL, inverse.goalsOf(issue));
    step(PlanPackage.Literals.PROJECT, projects);
    step(EvaluationPackage.Literals.EVALUATION_ITEM, flat(projects, inverse::evaluationItemsOf));
  }

  private void finding(Finding finding) {
    step(IssuesPackage.Literals.HEALTH_ISSUE, finding.getIssues());
    step(PlanPackage.Literals.PROJECT, flat(finding.getIssues(), inverse::projectsOf));
  }

  private void project(Project project) {
    List<EvaluationItem> items = inverse.evaluationItemsOf(project);
    step(IssuesPackage.Literals.FINDING, flat(project.getIssues(), HealthIssue::getFindings));
    step(IssuesPackage.Literals.HEALTH_ISSUE, project.getIssues());
    step(LogicPackage.Literals.MEASURE, project.getMeasures());
    step(EvaluationPackage.Literals.EVALUATION_ITEM, items);
    step(EvaluationPackage.Literals.IMPROVEMENT_ACTION, flat(items, EvaluationItem::getImprovements));
  }

  private void projectYear(ProjectYear year) {
    step(EvaluationPackage.Literals.IMPROVEMENT_ACTION, inverse.sources(year,
        EvaluationPackage.Literals.IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR, ImprovementAction.class));
    if (year.getProject() != null) {
      step(IssuesPackage.Literals.HEALTH_ISSUE, year.getProject().getIssues());
      step(EvaluationPackage.Literals.EVALUATION_ITEM, inverse.evaluationItemsOf(year.getProject()).stream()
          .filter(item -> item.getSheet() != null && Objects.equals(item.getSheet().getFiscalYear(),
              year.getFiscalYear())).toList());
    }
  }

  private void measure(Measure measure) {
    step(LogicPackage.Literals.LOGIC_ELEMENT, measure.getElements());
    step(PlanPackage.Literals.GOAL, inverse.goalsOf(measure));
    step(PlanPackage.Literals.PROJECT, inverse.projectsOf(measure));
    step(EvaluationPackage.Literals.EVALUATION_ITEM, inverse.evaluationItemsOf(measure));
  }

  private void logicElement(LogicElement box) {
    step(LogicPackage.Literals.LOGIC_ELEMENT__INCOMING_LINKS,
        box.getIncomingLinks().stream().map(CausalLink::getSource).toList());
    step(LogicPackage.Literals.LOGIC_ELEMENT__OUTGOING_LINKS,
        box.getOutgoingLinks().stream().map(CausalLink::getTarget).toList());
    step(PlanPackage.Literals.PROJECT, inverse.projectsOf(box));
  }

  private void evaluationItem(EvaluationItem item) {
    step(IssuesPackage.Literals.HEALTH_ISSUE,
        item.getProject() == null ? List.of() : item.getProject().getIssues());
    step(PlanPackage.Literals.PROJECT, Stream.ofNullable(item.getProject()).toList());
    step(LogicPackage.Literals.MEASURE, Stream.ofNullable(item.getMeasure()).toList());
    step(EvaluationPackage.Literals.IMPROVEMENT_ACTION, item.getImprovements());
    step(EvaluationPackage.Literals.IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR, item.getImprovements().stream()
        .map(ImprovementAction::getCreatedProjectYear).filter(Objects::nonNull).toList());
  }

  private void organization(Organization organization) {
    step(StakeholdersPackage.Literals.MEMBERSHIP, inverse.membershipsOf(organization));
    step(StakeholdersPackage.Literals.WORKING_GROUP, inverse.sources(organization,
        StakeholdersPackage.Literals.WORKING_GROUP__MEMBERS, WorkingGroup.class));
    step(PlanPackage.Literals.PROJECT, inverse.projectsOf(organization));
    step(PlanPackage.Literals.TASK, inverse.sources(organization, PlanPackage.Literals.TASK__OWNER, EObject.class));
    step(StakeholdersPackage.Literals.DECISION, inverse.sources(organization,
        StakeholdersPackage.Literals.DECISION__RESPONSIBLE, EObject.class));
  }

  private void workingGroup(WorkingGroup group) {
    step(PlanPackage.Literals.PROJECT, inverse.sources(group, PlanPackage.Literals.PROJECT__WORKING_GROUP,
        EObject.class));
    step(StakeholdersPackage.Literals.MEETING, inverse.sources(group,
        StakeholdersPackage.Literals.MEETING__WORKING_GROUP, EObject.class));
    step(WorkshopPackage.Literals.WORKSHOP, inverse.sources(group,
        WorkshopPackage.Literals.WORKSHOP__WORKING_GROUP, EObject.class));
  }

  /** Whoever refers to the element, by class. */
  private void anything(EObject element) {
    Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    inverse.referencesTo(element).stream().map(Inverse.Reference::source)
        .forEach(source -> byClass.computeIfAbsent(source.eClass(), key -> new ArrayList<>()).add(source));
    byClass.forEach(this::step);
  }

  private void step(EClass kind, Collection<? extends EObject> elements) {
    steps.add(new Step(Labels.of(kind), distinct(elements)));
  }

  private void step(EReference feature, Collection<? extends EObject> elements) {
    steps.add(new Step(Labels.of(feature), distinct(elements)));
  }

  private static List<EObject> distinct(Collection<? extends EObject> elements) {
    return List.copyOf(new LinkedHashSet<>(elements.stream().filter(Objects::nonNull).toList()));
  }

  private static <T, R> List<R> flat(Collection<T> sources, Function<T, ? extends Collection<R>> each) {
    return sources.stream().flatMap(source -> each.apply(source).stream()).toList();
  }
}
