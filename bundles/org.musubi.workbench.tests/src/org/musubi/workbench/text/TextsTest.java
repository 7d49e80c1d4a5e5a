package org.musubi.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the workbench exists in both languages, and no message file holds texts nobody uses. */
class TextsTest {

  private static final Path SOURCES = Path.of(System.getProperty("musubi.root", "../.."),
      "bundles/org.musubi.workbench/src");

  static Stream<Path> messageFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("messageFiles")
  void bothLanguagesHaveTheSameTexts(Path english) throws IOException {
    Properties inEnglish = read(english);
    Properties inJapanese = read(english.resolveSibling("messages_ja.properties"));
    assertEquals(new TreeSet<>(inEnglish.keySet()), new TreeSet<>(inJapanese.keySet()));
    inEnglish.forEach((key, text) -> assertFalse(text.toString().isBlank(), () -> "blank: " + key));
  }

  @ParameterizedTest
  @MethodSource("messageFiles")
  void everyTextIsUsedAndEveryConstantHasAText(Path english) throws IOException {
    Set<String> constants = new TreeSet<>();
    try (Stream<Path> sources = Files.list(english.getParent())) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java")).toList()) {
        addConstants(source, constants);
      }
    }
    Set<String> keys = new TreeSet<>();
    read(english).keySet().forEach(key -> keys.add(key.toString()));
    assertEquals(constants, keys);
  }

  private static void addConstants(Path source, Set<String> constants) throws IOException {
    String relative = SOURCES.relativize(source).toString();
    String name = relative.substring(0, relative.length() - ".java".length()).replace('/', '.').replace('\\', '.');
    try {
      Class<?> type = Class.forName(name, false, TextsTest.class.getClassLoader());
      if (type.isEnum() && Text.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          constants.add(((Enum<?>) constant).name());
        }
      }
    } catch (ClassNotFoundException notATopLevelClass) {
      throw new IOException(notATopLevelClass);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
