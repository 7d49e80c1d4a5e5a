package org.musubi.workbench.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.workbench.text.Text;

/** Every text of the diagram editor exists in both languages, and none is left over. */
class TextsTest {

  private static final Path SOURCES = Path.of(System.getProperty("musubi.root", "../.."),
      "bundles/org.musubi.workbench.diagram/src");

  static Stream<Path> messageFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("messageFiles")
  void bothLanguagesHaveTheTextsOfTheConstants(Path english) throws IOException {
    Properties inEnglish = read(english);
    Properties inJapanese = read(english.resolveSibling("messages_ja.properties"));
    assertEquals(new TreeSet<>(inEnglish.keySet()), new TreeSet<>(inJapanese.keySet()));
    inEnglish.forEach((key, text) -> assertFalse(text.toString().isBlank(), () -> "blank: " + key));
    Set<String> constants = new TreeSet<>();
    try (Stream<Path> sources = Files.list(english.getParent())) {
      for (Path source : sources.filter(file -> file.toString().endsWith("Text.java")).toList()) {
        addConstants(source, constants);
      }
    }
    assertEquals(constants, new TreeSet<>(inEnglish.stringPropertyNames()));
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
    } catch (ClassNotFoundException gone) {
      throw new IOException(gone);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
