package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scenarios are for every runtime: they name none. */
class NeutralityTest {

  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);
  private static final Pattern ALLOWED = Pattern.compile("(?:java|org\\.junit|org\\.eclipse\\.emf\\.(?:common|ecore)"
      + "|org\\.musubi\\.model|org\\.musubi\\.design\\.scenario)\\..*");

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SourceTree.root().resolve("bundles/org.musubi.design.tests/scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void scenariosNameNoRuntime() throws IOException {
    List<String> others = new ArrayList<>();
    for (Path source : sources()) {
      Matcher imports = IMPORT.matcher(Files.readString(source));
      while (imports.find()) {
        if (!ALLOWED.matcher(imports.group(1)).matches()) {
          others.add(source.getFileName() + ": " + imports.group(1));
        }
      }
    }
    assertFalse(sources().isEmpty());
    assertEquals(List.of(), others);
  }
}
