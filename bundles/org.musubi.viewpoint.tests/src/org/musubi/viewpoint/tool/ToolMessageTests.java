package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences exist in both languages. */
class ToolMessageTests {
  @ParameterizedTest
  @ValueSource(strings = {"", "ja"})
  void everySentenceIsThere(String language) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.musubi.viewpoint.tool.messages", Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertEquals(language, bundle.getLocale().getLanguage());
    assertEquals(Arrays.stream(ToolMessage.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(bundle.keySet()));
    for (ToolMessage message : ToolMessage.values()) {
      assertFalse(bundle.getString(message.name()).isBlank());
      assertFalse(message.with("a", "b", "c").contains("{"), message.name());
    }
  }
}
