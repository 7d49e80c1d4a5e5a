package org.musubi.validation.registry;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.validation.Parameter;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleTexts;
import org.musubi.validation.Severity;
import org.musubi.validation.testing.RuleTestBase;

class RuleRegistryTest extends RuleTestBase {

  /** The table of domain.md 5.12: severities of the rules 01, 02 … of each family, in its order. */
  private static final List<String> TABLE = List.of(
      "COR EEWWI", "STK WWWEWWIWIIWI", "DAT EWWIWIEW", "ISS EWWIWWI", "LOG EEEWWEWWEWIW",
      "PLN WEWWEWWWWIWIWI", "EVL EEWWWWEWIWI", "WRK WIEIW", "CAT WIW", "CHK IW");

  private final RuleRegistry registry = RuleRegistry.load();

  static List<Rule> rules() {
    return new BuiltInRules().rules();
  }

  @Test
  void hasTheRulesOfTheTableInItsOrder() {
    List<String> expected = new ArrayList<>();
    for (String family : TABLE) {
      String severities = family.substring(4);
      for (int i = 0; i < severities.length(); i++) {
        expected.add("%s-%02d %s".formatted(family.substring(0, 3), i + 1, severities.charAt(i)));
      }
    }
    assertEquals(79, expected.size());
    List<String> actual = rules().stream()
        .map(rule -> rule.id() + " " + Map.of(Severity.ERROR, "E", Severity.WARNING, "W", Severity.HINT, "I")
            .get(rule.severity()))
        .toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @Test
  void countsErrorsWarningsAndHintsAsTheTableSays() {
    Map<Severity, Long> counts = rules().stream()
        .collect(Collectors.groupingBy(Rule::severity, Collectors.counting()));
    assertEquals(Map.of(Severity.ERROR, 17L, Severity.WARNING, 43L, Severity.HINT, 19L), counts);
  }

  @Test
  void findsARuleByItsIdInAnyCase() {
    assertEquals("COR-02", registry.rule(" cor-02 ").orElseThrow().id());
    assertTrue(registry.rule("COR-99").isEmpty());
  }

  @Test
  void groupsByFamily() {
    assertEquals(List.of("COR", "STK", "DAT", "ISS", "LOG", "PLN", "EVL", "WRK", "CAT", "CHK"),
        registry.families().keySet().stream().filter(family -> !family.equals("EXA")).toList());
  }

  @Test
  void takesTheRulesOfOtherBundlesAndLeavesOutWhatIsWrong() {
    assumeTrue(Platform.isRunning(), "contributions are read inside OSGi");
    List<String> ids = registry.rules().stream().map(Rule::id).toList();
    assertEquals(List.of("EXA-01", "EXA-02"), ids.subList(79, ids.size()));
    assertInstanceOf(ContributedRules.Sound.class, registry.rule("EXA-01").orElseThrow());
    assertFalse(registry.rule("COR-01").orElseThrow() instanceof ContributedRules.Taken);
  }

  @Test
  void titlesTellRulesApart() {
    Set<String> titles = new HashSet<>();
    for (Rule rule : rules()) {
      assertTrue(titles.add(rule.texts().title()), rule.id() + ": " + rule.texts().title());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysEverythingInBothLanguages(Rule rule) {
    RuleTexts japanese = RuleTexts.of(rule, rule.id(), Locale.JAPANESE);
    RuleTexts english = RuleTexts.of(rule, rule.id(), Locale.ENGLISH);
    for (Function<RuleTexts, String> text : List.<Function<RuleTexts, String>>of(
        RuleTexts::title, RuleTexts::statement, RuleTexts::explanation, RuleTexts::family)) {
      assertFalse(text.apply(japanese).isBlank() || text.apply(english).isBlank(), rule.id());
      assertNotEquals(text.apply(japanese), text.apply(english), rule.id());
      assertTrue(text.apply(japanese).codePoints().anyMatch(RuleRegistryTest::isJapanese), text.apply(japanese));
    }
    for (Parameter parameter : rule.parameters()) {
      assertNotEquals(japanese.parameter(parameter.key()), english.parameter(parameter.key()));
    }
    assertFalse(rule.subjects().isEmpty(), rule.id());
  }

  private static boolean isJapanese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void messagesAndFixesNameTheSameThingsInBothLanguages(Rule rule) {
    ResourceBundle japanese = texts(rule, Locale.JAPANESE);
    ResourceBundle english = texts(rule, Locale.ENGLISH);
    Set<String> own =
        english.keySet().stream().filter(key -> key.startsWith(rule.id() + ".")).collect(Collectors.toSet());
    assertEquals(own, japanese.keySet().stream().filter(key -> key.startsWith(rule.id() + "."))
        .collect(Collectors.toSet()));
    assertTrue(own.stream().anyMatch(key -> key.startsWith(rule.id() + ".message")), rule.id() + " has no message");
    for (String key : own) {
      if (key.contains(".message")) {
        assertAll(
            () -> assertTrue(english.getString(key).contains("{0"), key + " does not name the element"),
            () -> assertTrue(japanese.getString(key).contains("{0"), key + " does not name the element"));
      }
      if (key.contains(".message") || key.contains(".fix.")) {
        assertEquals(arguments(english.getString(key)), arguments(japanese.getString(key)), key);
      }
    }
  }

  private static Set<String> arguments(String pattern) {
    // What MessageFormat really fills in: an apostrophe in the text would switch the rest off.
    Object[] values = new Object[10];
    for (int i = 0; i < values.length; i++) {
      values[i] = "<" + i + ">";
    }
    String filled = new MessageFormat(pattern).format(values);
    Set<String> used = new HashSet<>();
    for (Object value : values) {
      if (filled.contains((String) value)) {
        used.add((String) value);
      }
    }
    return used;
  }

  private static ResourceBundle texts(Rule rule, Locale locale) {
    return ResourceBundle.getBundle(rule.getClass().getPackageName() + ".rules", locale,
        rule.getClass().getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
