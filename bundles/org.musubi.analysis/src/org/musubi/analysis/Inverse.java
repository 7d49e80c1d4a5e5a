package org.musubi.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.WorkshopPackage;

/**
 * Who refers to an element: all references of a model turned round, in one pass over it.
 *
 * <p>A picture of the moment it was made: after a change make a new one. Containment and derived references are left
 * out, catalogue entries are found without loading the catalogue.
 */
public final class Inverse {

  /**
   * A reference from an element of the model.
   *
   * @param source the element that refers
   * @param feature the feature by which it refers
   */
  public record Reference(EObject source, EReference feature) {
  }

  private final Map<EObject, List<Reference>> byElement = new IdentityHashMap<>();
  private final Map<URI, List<Reference>> byUri = new HashMap<>();

  private Inverse() {
  }

  /** Reads everything contained in a root element, usually a {@code CouncilModel}. */
  public static Inverse of(EObject root) {
    Inverse inverse = new Inverse();
    inverse.collect(root);
    root.eAllContents().forEachRemaining(inverse::collect);
    return inverse;
  }

  private void collect(EObject source) {
    for (EReference feature : source.eClass().getEAllReferences()) {
      if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived() && source.eIsSet(feature)) {
        Iterator<?> targets = targets(source, feature);
        while (targets.hasNext()) {
          collect(new Reference(source, feature), (EObject) targets.next());
        }
      }
    }
  }

  private static Iterator<?> targets(EObject source, EReference feature) {
    Object value = source.eGet(feature, false);
    if (value instanceof InternalEList<?> list) {
      return list.basicIterator();
    }
    return value instanceof Collection<?> values ? values.iterator() : List.of(value).iterator();
  }

  private void collect(Reference reference, EObject target) {
    if (target.eIsProxy()) {
      byUri.computeIfAbsent(((InternalEObject) target).eProxyURI(), uri -> new ArrayList<>()).add(reference);
    } else {
      byElement.computeIfAbsent(target, element -> new ArrayList<>()).add(reference);
    }
  }

  /** All references to an element of the model or of a catalogue, in the order of the model. */
  public List<Reference> referencesTo(EObject element) {
    List<Reference> resolved = byElement.getOrDefault(element, List.of());
    List<Reference> unresolved = byUri.isEmpty() ? List.of() : byUri.getOrDefault(EcoreUtil.getURI(element), List.of());
    return Stream.concat(resolved.stream(), unresolved.stream()).toList();
  }

  /** True when nothing refers to the element. */
  public boolean isUnused(EObject element) {
    return referencesTo(element).isEmpty();
  }

  /**
   * The elements that refer to an element by one feature, each once.
   *
   * @param type class of these elements
   */
  public <T extends EObject> List<T> sources(EObject element, EReference feature, Class<T> type) {
    return referencesTo(element).stream()
        .filter(reference -> reference.feature() == feature)
        .map(Reference::source)
        .filter(type::isInstance)
        .map(type::cast)
        .distinct()
        .toList();
  }

  /** The projects that take up an issue. */
  public List<Project> projectsOf(HealthIssue issue) {
    return sources(issue, PlanPackage.Literals.PROJECT__ISSUES, Project.class);
  }

  /** The projects an organisation is a partner of. */
  public List<Project> projectsOf(Organization organization) {
    return sources(organization, PlanPackage.Literals.PROJECT_PARTNER__ORGANIZATION, ProjectPartner.class).stream()
        .map(ProjectPartner::getProject)
        .filter(project -> project != null)
        .distinct()
        .toList();
  }

  /** The projects that serve a box of a logic model. */
  public List<Project> projectsOf(LogicElement element) {
    return sources(element, PlanPackage.Literals.PROJECT__LOGIC_ELEMENTS, Project.class);
  }

  /** The projects measured by a measure. */
  public List<Project> projectsOf(Measure measure) {
    return sources(measure, PlanPackage.Literals.PROJECT__MEASURES, Project.class);
  }

  /** The logic models made for an issue. */
  public List<LogicModel> logicModelsOf(HealthIssue issue) {
    return sources(issue, LogicPackage.Literals.LOGIC_MODEL__ISSUES, LogicModel.class);
  }

  /** The goals that answer an issue. */
  public List<Goal> goalsOf(HealthIssue issue) {
    return sources(issue, PlanPackage.Literals.GOAL__ISSUES, Goal.class);
  }

  /** The goals measured by a measure. */
  public List<Goal> goalsOf(Measure measure) {
    return sources(measure, PlanPackage.Literals.GOAL__MEASURES, Goal.class);
  }

  /** The evaluation items of a project, of all years. */
  public List<EvaluationItem> evaluationItemsOf(Project project) {
    return sources(project, EvaluationPackage.Literals.EVALUATION_ITEM__PROJECT, EvaluationItem.class);
  }

  /** The evaluation items of a measure, of all years. */
  public List<EvaluationItem> evaluationItemsOf(Measure measure) {
    return sources(measure, EvaluationPackage.Literals.EVALUATION_ITEM__MEASURE, EvaluationItem.class);
  }

  /** The workshop cards an issue came from. */
  public List<IdeaCard> cardsOf(HealthIssue issue) {
    return sources(issue, WorkshopPackage.Literals.IDEA_CARD__DERIVED_ISSUE, IdeaCard.class);
  }

  /** The seats an organisation holds. */
  public List<Membership> membershipsOf(Organization organization) {
    return sources(organization, StakeholdersPackage.Literals.MEMBERSHIP__ORGANIZATION, Membership.class);
  }
}
