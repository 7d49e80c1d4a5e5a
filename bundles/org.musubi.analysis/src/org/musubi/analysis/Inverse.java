package org.musubi.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * <p>A picture of the moment it was made: after a change make a new one, or tell one made by {@link #updatable} what
 * has changed. Containment and derived references are left out, catalogue entries are found without loading the
 * catalogue.
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

  /** What each element refers to, elements or addresses; null when this picture is not updated. */
  private final Map<EObject, Set<Object>> targets;

  /** Elements and addresses whose references are no longer in the order of the model. */
  private final Set<Object> unsorted = new HashSet<>();

  private Inverse(Map<EObject, Set<Object>> targets) {
    this.targets = targets;
  }

  /** Reads everything contained in a root element, usually a {@code CouncilModel}. */
  public static Inverse of(EObject root) {
    return read(root, new Inverse(null));
  }

  /** The same, able to follow changes of the model one by one: {@link #update} and {@link #forget}. */
  public static Inverse updatable(EObject root) {
    return read(root, new Inverse(new IdentityHashMap<>()));
  }

  private static Inverse read(EObject root, Inverse inverse) {
    inverse.collect(root);
    root.eAllContents().forEachRemaining(inverse::collect);
    return inverse;
  }

  /**
   * Reads the references of one element again, after it was added, moved or one of them was changed; elements
   * contained in it are not looked at. The cost depends on its references, not on the size of the model.
   */
  public void update(EObject source) {
    forget(source);
    collect(source);
    unsorted.addAll(targets.getOrDefault(source, Set.of()));
  }

  /** Leaves out the references of one element, after it was removed; elements contained in it are not looked at. */
  public void forget(EObject source) {
    if (targets == null) {
      throw new IllegalStateException("This picture cannot follow changes; make it with Inverse.updatable");
    }
    Set<Object> known = targets.remove(source);
    if (known != null) {
      for (Object target : known) {
        forget(source, target);
      }
    }
  }

  private void forget(EObject source, Object target) {
    List<Reference> references = target instanceof URI ? byUri.get(target) : byElement.get(target);
    references.removeIf(reference -> reference.source() == source);
    if (references.isEmpty()) {
      (target instanceof URI ? byUri : byElement).remove(target);
      unsorted.remove(target);
    }
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
    Object key = target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : target;
    if (key instanceof URI uri) {
      byUri.computeIfAbsent(uri, none -> new ArrayList<>()).add(reference);
    } else {
      byElement.computeIfAbsent(target, none -> new ArrayList<>()).add(reference);
    }
    if (targets != null) {
      targets.computeIfAbsent(reference.source(), none -> new LinkedHashSet<>()).add(key);
    }
  }

  /** All references to an element of the model or of a catalogue, in the order of the model. */
  public List<Reference> referencesTo(EObject element) {
    List<Reference> resolved = sorted(element, byElement.getOrDefault(element, List.of()));
    if (byUri.isEmpty()) {
      return List.copyOf(resolved);
    }
    URI uri = EcoreUtil.getURI(element);
    return Stream.concat(resolved.stream(), sorted(uri, byUri.getOrDefault(uri, List.of())).stream()).toList();
  }

  private List<Reference> sorted(Object target, List<Reference> references) {
    if (unsorted.remove(target)) {
      references.sort(Comparator.comparing(Reference::source, ModelOrder.INSTANCE));
    }
    return references;
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
