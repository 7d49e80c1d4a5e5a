package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a house style, so that all of it is told at once. */
final class Problems {

  /** A proposal names at most this many alternatives. */
  private static final int MOST_NAMES = 40;

  private final Set<Problem> found = new LinkedHashSet<>();

  void file(TemplateText text, Object... arguments) {
    found.add(new Problem("", "", text.inUserLanguage(arguments)));
  }

  void sheet(String sheet, TemplateText text, Object... arguments) {
    found.add(new Problem(sheet, "", text.inUserLanguage(arguments)));
  }

  void cell(String sheet, TemplateCell cell, TemplateText text, Object... arguments) {
    found.add(new Problem(sheet, cell.address(), text.inUserLanguage(arguments)));
  }

  /** A name that is not known: what it may have meant, else what there is. */
  void unknown(String sheet, TemplateCell cell, TemplateText text, String name, Collection<String> known) {
    String proposal = Nearest.of(name, known)
        .map(nearest -> TemplateText.DID_YOU_MEAN.inUserLanguage(nearest))
        .orElseGet(() -> TemplateText.THERE_IS.inUserLanguage(
            String.join(", ", known.stream().limit(MOST_NAMES).toList())));
    cell(sheet, cell, text, name, proposal);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> all() {
    return new ArrayList<>(found);
  }
}
