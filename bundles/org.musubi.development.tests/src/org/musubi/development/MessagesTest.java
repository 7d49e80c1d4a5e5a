package org.musubi.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.development.library.Library;

/** The texts are those of the code, in both languages, with the same facts. */
class MessagesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"candidates.CandidateText", "targets.TargetText", "adoption.AdoptionText",
      "exchange.ExchangeText", "library.LibraryText"})
  void bothLanguagesFitTheCode(String name) throws Exception {
    Class<?> keys = Class.forName("org.musubi.development." + name, true, Library.class.getClassLoader());
    Set<String> names = Stream.of(keys.getEnumConstants()).map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
    Properties english = load(keys, "");
    Properties japanese = load(keys, "_ja");

    assertEquals(names, new TreeSet<>(english.stringPropertyNames()));
    assertEquals(names, new TreeSet<>(japanese.stringPropertyNames()));
    for (String key : names) {
      assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
      assertFalse(japanese.getProperty(key).isEmpty(), key);
      assertFalse(english.getProperty(key).replaceAll("[「」]", "").matches(".*[\\p{IsHan}\\p{IsHiragana}].*"), key);
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Class<?> keys, String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = keys.getResourceAsStream("messages" + language + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
