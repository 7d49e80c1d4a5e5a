package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musubi.cli.command.CliText;

/** Texts exist in both languages, say the same and fit the code. */
class TextsTest extends CliTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(messages("").stringPropertyNames(), messages("_ja").stringPropertyNames());
    assertEquals(usage("").stringPropertyNames(), usage("_ja").stringPropertyNames());
  }

  @Test
  void keysOfTheMessagesAreThoseOfTheCode() throws IOException {
    Set<String> names = Arrays.stream(CliText.values()).map(CliText::name).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(names), new TreeSet<>(messages("").stringPropertyNames()));
  }

  @Test
  void bothLanguagesTellTheSameFacts() throws IOException {
    Properties english = messages("");
    Properties japanese = messages("_ja");
    for (String key : english.stringPropertyNames()) {
      assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
    }
  }

  @Test
  void textsAreInTheirLanguage() throws IOException {
    Properties english = messages("");
    Properties japanese = messages("_ja");
    for (String key : english.stringPropertyNames()) {
      assertFalse(english.getProperty(key).isEmpty(), key);
      if (Pattern.compile("[A-Za-z]{2}").matcher(ARGUMENT.matcher(english.getProperty(key)).replaceAll("")).find()) {
        assertTrue(JAPANESE.matcher(japanese.getProperty(key)).find(), key);
      }
    }
  }

  @Test
  void everyTextIsPrintedWholeWithItsArguments() throws IOException {
    for (Speech speech : Speech.values()) {
      Locale.setDefault(speech.locale());
      Properties raw = messages(speech.of("_ja", ""));
      for (CliText text : CliText.values()) {
        String pattern = raw.getProperty(text.name());
        Object[] arguments = {"<0>", "<1>", "<2>"};
        String expected = ARGUMENT.matcher(pattern).replaceAll(found -> "<" + found.group().charAt(1) + ">");
        assertEquals(expected, text.say(arguments));
        assertFalse(text.say("{1}", "'x'", "%s").isEmpty());
      }
    }
  }

  @Test
  void numbersAreNotGrouped() {
    Locale.setDefault(Locale.ENGLISH);
    assertTrue(CliText.GENERATING.say(100000).contains("100000"), CliText.GENERATING.say(100000));
    assertEquals("100,000", new MessageFormat("{0}", Locale.ENGLISH).format(new Object[] {100000}), "the trap");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties messages(String language) throws IOException {
    return properties("command/messages" + language + ".properties");
  }

  private static Properties usage(String language) throws IOException {
    return properties("usage" + language + ".properties");
  }

  private static Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = MusubiCommandLine.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    assertFalse(properties.isEmpty(), name);
    return properties;
  }
}
