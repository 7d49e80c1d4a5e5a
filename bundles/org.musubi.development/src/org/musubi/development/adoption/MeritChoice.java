package org.musubi.development.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.musubi.development.library.Library;
import org.musubi.model.catalogue.MeritTemplate;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;

/**
 * What a partner may gain: one of the merits recorded at it, or an example of the library nobody has asked it about.
 *
 * @param recorded null for an example
 * @param example null for a recorded merit
 */
public record MeritChoice(Merit recorded, MeritTemplate example) {

  /** The merit in words. */
  public String text() {
    return recorded != null ? recorded.getText() : example.getName();
  }

  /** True when the organisation itself has confirmed it. */
  public boolean isConfirmed() {
    return recorded != null && recorded.isConfirmed();
  }

  /** What can be chosen for an organisation: confirmed merits, then unconfirmed ones, then examples of its type. */
  public static List<MeritChoice> of(Library library, Organization organization) {
    List<MeritChoice> choices = new ArrayList<>();
    organization.getMerits().stream().filter(merit -> merit.getText() != null && !merit.getText().isBlank())
        .sorted(Comparator.comparing(merit -> !merit.isConfirmed()))
        .forEach(merit -> choices.add(new MeritChoice(merit, null)));
    if (organization.getType() != null) {
      library.catalogues().meritTemplates(organization.getType()).stream()
          .filter(example -> choices.stream().noneMatch(each -> Objects.equals(each.text(), example.getName())))
          .forEach(example -> choices.add(new MeritChoice(null, example)));
    }
    return choices;
  }
}
