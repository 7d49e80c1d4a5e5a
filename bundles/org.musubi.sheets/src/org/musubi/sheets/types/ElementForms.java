package org.musubi.sheets.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;

/** The names by which people know an element, the printed one first. */
final class ElementForms {

  private ElementForms() {
  }

  /** As they are recorded; some may be empty. */
  static List<String> of(NamedElement element) {
    String code = orEmpty(element.getCode());
    String name = orEmpty(element.getName());
    String both = code + " " + name;
    return switch (element) {
      case Organization organization -> List.of(orEmpty(organization.getShortName()), name, code, both);
      case Project project -> List.of(both, code, name);
      case HealthIssue issue -> List.of(code, name, both, orEmpty(issue.getStatement()));
      default -> List.of(name, code, both);
    };
  }

  /** The names on one line each, without blanks and dashes that name nothing. */

  static List<String> distinct(List<String> forms) {
    List<String> distinct = new ArrayList<>();
    forms.stream().filter(Objects::nonNull).map(Plain::oneLine)
        .filter(form -> !form.isEmpty() && !Plain.isNothing(form) && !distinct.contains(form))
        .forEach(distinct::add);
    return distinct;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
