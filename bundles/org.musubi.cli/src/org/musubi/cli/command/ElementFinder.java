package org.musubi.cli.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;

/** Finds the element a user means by its code, id or name. */
public final class ElementFinder {

  private static final int NAMED = 8;

  private final CouncilModel model;

  public ElementFinder(CouncilModel model) {
    this.model = model;
  }

  /**
   * The element of a kind that is called so: by id, else by code, else by name, else by the only name that contains it.
   * Width and case of letters do not matter.
   *
   * @throws CliException when there is none, or several; the sentence names those
   */
  public <T extends EObject> T find(Class<T> type, String wanted) throws CliException {
    String plain = plain(wanted);
    List<T> all = all(type);
    List<Function<T, Stream<String>>> keys = List.of(ElementFinder::id, ElementFinder::code, ElementFinder::names);
    for (Function<T, Stream<String>> key : keys) {
      List<T> found = all.stream().filter(e -> key.apply(e).anyMatch(text -> plain(text).equals(plain))).toList();
      if (!found.isEmpty()) {
        return only(found, wanted);
      }
    }
    List<T> parts = plain.isEmpty() ? List.of()
        : all.stream().filter(e -> names(e).anyMatch(text -> plain(text).contains(plain))).toList();
    if (parts.isEmpty()) {
      throw new CliException(CliText.NO_SUCH_ELEMENT.say(wanted));
    }
    return only(parts, wanted);
  }

  private static <T extends EObject> T only(List<T> found, String wanted) throws CliException {
    if (found.size() > 1) {
      throw new CliException(CliText.SEVERAL_ELEMENTS.say(wanted, found.stream().limit(NAMED)
          .map(element -> MusubiLabels.of(element.eClass()) + " " + MusubiLabels.ofElement(element))
          .collect(Collectors.joining(CliText.LIST_SEPARATOR.say()))));
    }
    return found.getFirst();
  }

  private <T extends EObject> List<T> all(Class<T> type) {
    List<T> all = new ArrayList<>();
    for (Iterator<EObject> elements = model.eAllContents(); elements.hasNext();) {
      EObject element = elements.next();
      if (type.isInstance(element)) {
        all.add(type.cast(element));
      }
    }
    return all;
  }

  private static Stream<String> id(EObject element) {
    return element instanceof Identifiable one ? Stream.ofNullable(one.getId()) : Stream.of();
  }

  private static Stream<String> code(EObject element) {
    return element instanceof NamedElement named ? Stream.ofNullable(named.getCode()) : Stream.of();
  }

  private static Stream<String> names(EObject element) {
    Stream<String> shortName = element instanceof Organization organization
        ? Stream.ofNullable(organization.getShortName()) : Stream.of();
    return element instanceof NamedElement named
        ? Stream.concat(Stream.ofNullable(named.getName()), shortName) : shortName;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
