package org.musubi.workbench.guide.develop;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.development.candidates.Availability;
import org.musubi.development.candidates.Filters;
import org.musubi.development.candidates.Suggestion;
import org.musubi.development.candidates.Wish;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.stakeholders.OrganizationType;

/** What is ticked on the page; kept while the page lives, not part of the model. */
final class Choices {

  private final Set<EObject> issues = new LinkedHashSet<>();
  private final Set<EObject> purposes = new LinkedHashSet<>();
  private final Set<EObject> targets = new LinkedHashSet<>();
  private final Set<EObject> partners = new LinkedHashSet<>();
  private final Set<EObject> templates = new LinkedHashSet<>();
  private Filters filters = Filters.NONE;
  private boolean isBegun;

  /** Begins with what the council has decided: the picked issue nobody answers yet, and the partners it has. */
  void begin(Library library) {
    if (isBegun) {
      return;
    }
    isBegun = true;
    Availability availability = Availability.of(library.model());
    library.organizationTypes().stream().filter(availability::has).forEach(partners::add);
    Inverse inverse = Inverse.of(library.model());
    List<HealthIssue> picked = Suggestion.picked(library).stream()
        .sorted(Comparator.comparing(issue -> !inverse.projectsOf(issue).isEmpty())).toList();
    picked.stream().findFirst().ifPresent(issues::add);
    suggest(library);
  }

  /** Ticks the purposes and targets that fit the ticked issues; leaves them alone when no issue is ticked. */
  void suggest(Library library) {
    if (!issues.isEmpty()) {
      Suggestion suggestion = Suggestion.of(library, issues());
      purposes.clear();
      purposes.addAll(suggestion.purposes());
      targets.clear();
      targets.addAll(suggestion.targets());
    }
  }

  /** Forgets what is no longer there, e.g. after undo. */
  void retain(Library library) {
    issues.retainAll(allIssues(library));
    purposes.retainAll(library.purposes());
    targets.retainAll(library.targets());
    partners.retainAll(library.organizationTypes());
    templates.retainAll(library.templates());
  }

  static List<HealthIssue> allIssues(Library library) {
    return library.model().getIssueAnalyses().stream().flatMap(each -> each.getIssues().stream()).toList();
  }

  boolean has(EObject element) {
    return setOf(element).contains(element);
  }

  void set(EObject element, boolean chosen) {
    if (chosen) {
      setOf(element).add(element);
    } else {
      setOf(element).remove(element);
    }
  }

  private Set<EObject> setOf(EObject element) {
    return switch (element) {
      case HealthIssue issue -> issues;
      case Purpose purpose -> purposes;
      case Target target -> targets;
      case OrganizationType type -> partners;
      default -> templates;
    };
  }

  List<HealthIssue> issues() {
    return issues.stream().map(HealthIssue.class::cast).toList();
  }

  List<OrganizationType> partners() {
    return partners.stream().map(OrganizationType.class::cast).toList();
  }

  List<ProjectTemplate> templates() {
    return templates.stream().map(ProjectTemplate.class::cast).toList();
  }

  void clearTemplates() {
    templates.clear();
  }

  Filters filters() {
    return filters;
  }

  void setFilters(Filters filters) {
    this.filters = filters;
  }

  /** Forgets ticked examples of purposes no longer ticked: nothing goes into the plan that cannot be seen. */
  void retainTemplates(List<ProjectTemplate> candidates) {
    templates.retainAll(candidates);
  }

  Wish wish() {
    return wish(filters);
  }

  /** The wish without the filters, which only hide. */
  Wish unfiltered() {
    return wish(Filters.NONE);
  }

  private Wish wish(Filters wanted) {
    return new Wish(purposes.stream().map(Purpose.class::cast).toList(),
        targets.stream().map(Target.class::cast).toList(), partners(), wanted);
  }
}
