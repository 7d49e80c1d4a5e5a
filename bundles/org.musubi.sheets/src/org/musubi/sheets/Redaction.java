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
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.sheets.content.Lines;

/**
 * Takes personal names, telephone numbers and mail addresses of the contacts of a council, and the names of people who
 * took part in a workshop, out of any text. The sheets leave the fields out themselves; this also finds them in
 * remarks and other free text, however they are spaced.
 */
final class Redaction implements UnaryOperator<String> {

  /** Shorter entries are parts of other words too often to be looked for in free text. */
  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_NUMBER = 3;

  private final List<Pattern> patterns;
  private final String replacement;

  Redaction(CouncilModel model, String replacement) {
    this.replacement = Matcher.quoteReplacement(replacement);
    Set<String> found = new LinkedHashSet<>();
    for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
      switch (all.next()) {
        case Contact contact -> {
          add(found, contact.getPersonName(), SHORTEST_NAME);
          add(found, contact.getPhone(), SHORTEST_NUMBER);
          add(found, contact.getMail(), SHORTEST_NUMBER);
        }
        case WorkshopParticipant participant -> add(found, fullName(participant.getNameOrCode()), SHORTEST_NAME);
        default -> { }
      }
    }
    patterns = found.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Redaction::pattern)
        .toList();
  }

  /** The entry where it is a name of two short parts; codes like A1 and offices stand in other texts too. */
  private static String fullName(String nameOrCode) {
    String entry = Lines.orEmpty(nameOrCode);
    return entry.matches("[^\\s\u3000\\p{Digit}]{1,4}[\\s\u3000]+[^\\s\u3000\\p{Digit}]{1,4}") ? entry : "";
  }

  private static void add(Set<String> found, String text, int shortest) {
    String compact = compact(text);
    if (compact.codePointCount(0, compact.length()) >= shortest) {
      found.add(compact);
    }
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
