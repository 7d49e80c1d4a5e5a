package org.musubi.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that only the sources show. */
class SourceTest {

  private static final int LONGEST_CLASS = 400;

  @Test
  void noHandWrittenClassIsLongerThanTheHouseAllows() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      long lines = Files.readAllLines(file).size();
      if (lines > LONGEST_CLASS) {
        found.add(House.root().relativize(file) + " has " + lines + " lines");
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  @Test
  void nobodyPrintsAStackTrace() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      if (!file.getFileName().toString().equals("SourceTest.java")
          && Files.readString(file).contains("printStackTrace")) {
        found.add(House.root().relativize(file).toString());
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }

  private static List<Path> sources() throws IOException {
    List<Path> result = new ArrayList<>();
    for (String place : List.of("bundles", "sirius")) {
      try (Stream<Path> bundles = Files.list(House.root().resolve(place))) {
        for (Path src : (Iterable<Path>) bundles.flatMap(b -> Stream.of(b.resolve("src"), b.resolve("scenarios")))
            .filter(Files::isDirectory)::iterator) {
          try (Stream<Path> files = Files.walk(src)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(result::add);
          }
        }
      }
    }
    assertTrue(result.size() > 50, "Too few sources found below " + House.root());
    return result;
  }
}
