package org.musubi.roundtrip.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence exists in both languages and says the same things. */
class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @EnumSource(RoundTripText.class)
  void bothLanguagesNameTheSameThings(RoundTripText text) throws IOException {
    String japanese = properties("messages_ja.properties").getProperty(text.name());
    String english = properties("messages.properties").getProperty(text.name());
    assertEquals(places(japanese), places(english));
    String said = text.in(Locale.ENGLISH, "(0)", "(1)", 2026, "(3)", "(4)", "(5)", "(6)", "(7)");
    assertFalse(said.contains("{"), said);
    assertFalse(said.contains("2,026"), said);
  }

  @Test
  void noSentenceIsLeftOver() throws IOException {
    Set<String> keys = new HashSet<>(Arrays.stream(RoundTripText.values()).map(Enum::name).toList());
    assertEquals(keys, properties("messages_ja.properties").stringPropertyNames());
    assertEquals(keys, properties("messages.properties").stringPropertyNames());
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader in = new InputStreamReader(RoundTripText.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
