package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileTextTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveEverySentence() throws IOException {
    Set<String> keys = Arrays.stream(FileText.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(keys, new TreeSet<>(texts("messages.properties").stringPropertyNames()));
    assertEquals(keys, new TreeSet<>(texts("messages_ja.properties").stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource(FileText.class)
  void bothLanguagesSayTheSame(FileText text) throws IOException {
    String english = texts("messages.properties").getProperty(text.name());
    String japanese = texts("messages_ja.properties").getProperty(text.name());
    assertEquals(arguments(english), arguments(japanese));
    assertFalse(english.contains("'"), "an apostrophe swallows arguments");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (var reader = new InputStreamReader(FileText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
