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

  static List<String> of(NamedElement element) {
    String code = clean(element.getCode());
    String name = clean(element.getName());
    String both = clean(code + " " + name);
    return distinct(switch (element) {
      case Organization organization -> List.of(clean(organization.getShortName()), name, code, both);
      case Project project -> List.of(both, code, name);
      case HealthIssue issue -> List.of(code, name, both, clean(issue.getStatement()));
      default -> List.of(name, code, both);
    });
  }

  static List<String> distinct(List<String> forms) {
    List<String> distinct = new ArrayList<>();
    forms.stream().filter(Objects::nonNull).map(Plain::oneLine)
        .filter(form -> !form.isEmpty() && !Plain.isNothing(form) && !distinct.contains(form))
        .forEach(distinct::add);
    return distinct;
  }

  private static String clean(String text) {
    return text == null ? "" : Plain.oneLine(text);
  }
}
