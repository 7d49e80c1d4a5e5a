package org.musubi.workbench.nl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Japanese texts of the platform fit the platform that is shipped. */
class TranslationsTest {

  /** English texts of these files lie in a fragment that only macOS has. */
  private static final Set<String> ONLY_ON_MAC =
      Set.of("fragment-cocoa.properties", "org/eclipse/e4/ui/workbench/renderers/swt/cocoa/Messages.properties");

  /** {1} is the plural s of English; Japanese has none. */
  private static final String PLURAL = "ExpandableNode.showRemaining";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
  private static final Pattern ENGLISH_MNEMONIC = Pattern.compile("(?<!&)&([A-Za-z0-9])");
  private static final Pattern JAPANESE_MNEMONIC = Pattern.compile("[^&]*\\(&([A-Z0-9])\\)[^&\\p{L}\\p{N}]*");
  private static final Pattern MISREAD = Pattern.compile("[\\u0080-\\u00FF\\uFFFD]");

  static List<Translation> translations() {
    return Translation.all();
  }

  @Test
  void everyFragmentHasTexts() {
    List<Translation> all = translations();
    assertTrue(all.size() >= 30, () -> "only " + all);
    all.forEach(t -> assertFalse(t.texts().isEmpty(), t::toString));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyKeyExistsInThePlatform(Translation translation) {
    List<String> unknown = new ArrayList<>(translation.texts().keySet());
    unknown.removeAll(english(translation).keySet());
    assertEquals(List.of(), unknown, "keys that the platform does not have (any more)");
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noTextOfThePlatformIsForgotten(Translation translation) {
    LeftInEnglish leftInEnglish = new LeftInEnglish();
    Map<String, String> missing = new TreeMap<>(english(translation));
    missing.keySet().removeAll(translation.texts().keySet());
    missing.keySet().removeAll(translation.ownJapanese().keySet());
    missing.entrySet().removeIf(e -> e.getValue().isBlank() || leftInEnglish.contains(translation, e.getKey()));
    assertEquals(Map.of(), missing, "neither translated nor in left-in-english.txt");
  }

  @ParameterizedTest
  @MethodSource("translations")
  void noTextIsEmptyOrMisread(Translation translation) {
    translation.texts().forEach((key, text) -> {
      assertFalse(text.isBlank(), () -> key + " is empty");
      assertFalse(MISREAD.matcher(text).find(), () -> key + " is read with a wrong encoding: " + text);
    });
  }

  @ParameterizedTest
  @MethodSource("translations")
  void placeholdersAreThoseOfTheEnglishText(Translation translation) {
    Map<String, String> english = english(translation);
    translation.texts().forEach((key, text) -> {
      Set<String> expected = placeholders(english.getOrDefault(key, text));
      if (key.equals(PLURAL)) {
        expected.remove("{1}");
      }
      assertEquals(expected, placeholders(text), () -> key + " = " + text);
    });
  }

  @ParameterizedTest
  @MethodSource("translations")
  void textsWithPlaceholdersLoseNothingWhenFormatted(Translation translation) {
    translation.texts().forEach((key, text) -> {
      if (!placeholders(text).isEmpty()) {
        String plain = text.replaceAll("'[{}]'", "");
        assertFalse(plain.contains("'"), () -> key + " has an apostrophe: " + text);
        String formatted = new MessageFormat(plain).format(new Object[] {7, 8, 9, 10});
        assertFalse(PLACEHOLDER.matcher(formatted).find(), () -> key + " keeps a placeholder: " + formatted);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("translations")
  void mnemonicsFollowTheJapaneseStyle(Translation translation) {
    Map<String, String> english = english(translation);
    translation.texts().forEach((key, text) -> {
      Matcher mnemonic = ENGLISH_MNEMONIC.matcher(english.getOrDefault(key, ""));
      if (mnemonic.find()) {
        Matcher japanese = JAPANESE_MNEMONIC.matcher(text);
        assertTrue(japanese.matches(), () -> key + " needs a mnemonic like (&F) at its end: " + text);
        assertEquals(mnemonic.group(1).toUpperCase(), japanese.group(1), () -> key + " = " + text);
      } else if (!english.isEmpty()) {
        assertFalse(text.contains("&"), () -> key + " has a mnemonic but the English text has none: " + text);
      }
    });
  }

  private static Map<String, String> english(Translation translation) {
    return translation.english().orElseGet(() -> {
      assertTrue(ONLY_ON_MAC.contains(translation.path()),
          () -> translation.host() + " is not installed or has no file " + translation.path());
      return translation.texts();
    });
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
