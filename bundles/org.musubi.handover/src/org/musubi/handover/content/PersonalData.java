package org.musubi.handover.content;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.model.stakeholders.Contact;

/**
 * Takes names, telephone numbers and mail addresses of the contacts of a council out of free texts, however they are
 * spaced. A family name alone is taken out only where a title of courtesy follows: alone it may be a place.
 */
final class PersonalData implements UnaryOperator<String> {

  private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");
  private static final int SHORTEST = 2;
  private static final String COURTESY = "(?=さん|様|氏|先生|課長|係長|所長|会長|部長|主査|主任)";

  private final List<Pattern> patterns;
  private final String replacement;

  PersonalData(List<Contact> contacts, String replacement) {
    this.replacement = Matcher.quoteReplacement(replacement);
    Stream<Pattern> whole = contacts.stream()
        .flatMap(contact -> Stream.of(contact.getPersonName(), contact.getPhone(), contact.getMail()))
        .filter(text -> text != null && compact(text).length() >= SHORTEST)
        .map(PersonalData::compact).distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(text -> pattern(text, ""));
    Stream<Pattern> family = contacts.stream().map(Contact::getPersonName)
        .filter(name -> name != null && SPACES.split(name.strip()).length > 1)
        .map(name -> SPACES.split(name.strip())[0]).distinct()
        .map(name -> pattern(name, COURTESY));
    patterns = Stream.concat(whole, family).toList();
  }

  private static String compact(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  private static Pattern pattern(String compact, String after) {
    return Pattern.compile(compact.codePoints().mapToObj(Character::toString).map(Pattern::quote)
        .collect(Collectors.joining("[\\s\u3000]*")) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
