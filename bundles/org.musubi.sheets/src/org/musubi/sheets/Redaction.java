package org.musubi.sheets;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Contact;
import org.musubi.sheets.content.Lines;

/**
 * Takes personal names, telephone numbers and mail addresses of the contacts of a council out of any text. The sheets
 * leave the fields out themselves; this also finds them in remarks and other free text, however they are spaced.
 */
final class Redaction implements UnaryOperator<String> {

  /** Shorter entries are parts of other words too often to be looked for in free text. */
  private static final int SHORTEST = 3;

  private final List<Pattern> patterns;
  private final String replacement;

  Redaction(CouncilModel model, String replacement) {
    this.replacement = Matcher.quoteReplacement(replacement);
    Set<String> found = new LinkedHashSet<>();
    for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Contact contact) {
        found.add(compact(contact.getPersonName()));
        found.add(compact(contact.getPhone()));
        found.add(compact(contact.getMail()));
      }
    }
    patterns = found.stream()
        .filter(text -> text.codePointCount(0, text.length()) >= SHORTEST)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Redaction::pattern)
        .toList();
  }

  private static String compact(String text) {
    return Lines.orEmpty(text).replaceAll("[\\s\u3000]+", "");
  }

  private static Pattern pattern(String compact) {
    return Pattern.compile(compact.codePoints()
        .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
        .collect(Collectors.joining("[\\s\u3000]*")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public String apply(String text) {
    String result = text;
    for (Pattern pattern : patterns) {
      result = pattern.matcher(result).replaceAll(replacement);
    }
    return result;
  }
}
