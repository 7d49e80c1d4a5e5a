package org.musubi.sheets.content;

import java.util.Collection;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;

/** Short names of elements in cells. Null gives an empty text. */
public final class Names {

  private Names() {
  }

  /** Short name of an organisation where it has one, else its name. */
  public static String of(Organization organization) {
    return organization == null ? "" : Lines.first(organization.getShortName(), organization.getName());
  }

  /** Code and name of a project. */
  public static String of(Project project) {
    return project == null ? "" : Lines.join(" ", project.getCode(), project.getName());
  }

  /** Code of an issue, else its name. */
  public static String of(HealthIssue issue) {
    return issue == null ? "" : Lines.first(issue.getCode(), issue.getName(), issue.getStatement());
  }

  /** Name of any other element. */
  public static String of(NamedElement element) {
    return element == null ? "" : Lines.first(element.getName(), element.getCode());
  }

  /** Names of elements with a separator. */
  public static String join(String separator, Collection<? extends NamedElement> elements) {
    return Lines.join(separator, elements.stream().map(Names::dispatch).toList());
  }

  /** Codes of elements, names where they have none. */
  public static String codes(Collection<? extends NamedElement> elements) {
    return Lines.join("、", elements.stream().map(e -> Lines.first(e.getCode(), e.getName())).toList());
  }

  private static String dispatch(NamedElement element) {
    return switch (element) {
      case Organization organization -> of(organization);
      case Project project -> of(project);
      case HealthIssue issue -> of(issue);
      default -> of(element);
    };
  }
}
