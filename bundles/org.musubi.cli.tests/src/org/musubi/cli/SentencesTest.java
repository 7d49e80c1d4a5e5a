package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.Sentence;

/** The sentences of every command: those of the code, in both languages, with the same facts. */
class SentencesTest extends CliTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void messageFilesFitTheCode() throws IOException {
    List<Class<?>> kinds = kinds();
    assertFalse(kinds.isEmpty(), "message enums beside the commands");
    for (Class<?> kind : kinds) {
      Properties english = properties(kind, "");
      Properties japanese = properties(kind, "_ja");
      Set<String> names = Stream.of(kind.getEnumConstants()).map(c -> ((Enum<?>) c).name())
          .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(names, new TreeSet<>(english.stringPropertyNames()), kind.getName());
      assertEquals(names, new TreeSet<>(japanese.stringPropertyNames()), kind.getName());
      for (String name : names) {
        assertEquals(arguments(english.getProperty(name)), arguments(japanese.getProperty(name)), kind + " " + name);
      }
      for (Speech speech : Speech.values()) {
        Locale.setDefault(speech.locale());
        for (Object constant : kind.getEnumConstants()) {
          assertFalse(((Sentence) constant).say("{1}", "'x'", "%s", 4, 5, 6).contains("{0}"), constant.toString());
        }
      }
    }
  }

  /** The message enums in the packages of the commands, found by their convention: FooCommand beside FooText. */
  private static List<Class<?>> kinds() {
    List<Class<?>> kinds = new ArrayList<>();
    for (CliCommand command : CommandRegistry.own()) {
      String name = command.getClass().getName().replaceAll("Command$", "Text");
      try {
        Class<?> kind = Class.forName(name, false, command.getClass().getClassLoader());
        if (kind.isEnum() && Sentence.class.isAssignableFrom(kind) && !Modifier.isAbstract(kind.getModifiers())) {
          kinds.add(kind);
        }
      } catch (ClassNotFoundException e) {
        // A command without sentences of its own.
        continue;
      }
    }
    try {
      kinds.add(Class.forName("org.musubi.cli.output.OutputText", false, MusubiCommandLine.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
    return kinds;
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties properties(Class<?> kind, String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = kind.getResourceAsStream("messages" + language + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
