package org.musubi.development.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.model.catalogue.Purpose;
import org.musubi.model.catalogue.Target;
import org.musubi.model.core.NamedElement;
import org.musubi.model.stakeholders.OrganizationType;

/** What entries of the library are called: in English by their English name where they have one. */
public final class EntryNames {

  private EntryNames() {
  }

  /** The name in the language of the default locale; an empty text for an entry without one. */
  public static String of(NamedElement entry) {
    String english = Locale.getDefault().getLanguage().equals("ja") ? null : english(entry);
    String name = english == null || english.isBlank() ? entry.getName() : english;
    return name == null ? "" : name;
  }

  /** The names of several, with a separator between them. */
  public static String of(List<? extends NamedElement> entries, String separator) {
    return entries.stream().map(EntryNames::of).collect(Collectors.joining(separator));
  }

  private static String english(NamedElement entry) {
    return switch (entry) {
      case Purpose purpose -> purpose.getNameEn();
      case Target target -> target.getNameEn();
      case OrganizationType type -> type.getNameEn();
      default -> null;
    };
  }
}
