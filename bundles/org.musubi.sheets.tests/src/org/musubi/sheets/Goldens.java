package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Expected sheets as text, in the folder {@code golden} beside this class.
 *
 * <p>To accept the sheets as they are now, run the golden tests once with the system property
 * {@code musubi.goldens=accept} and read the difference before committing it. Where the environment variable
 * {@code CI} is set, nothing is ever written.
 */
final class Goldens {

  private static final String PROPERTY = "musubi.goldens";

  private Goldens() {
  }

  static void check(String name, List<String> actual) throws IOException {
    if ("accept".equals(System.getProperty(PROPERTY)) && System.getenv("CI") == null) {
      Path file = Path.of(System.getProperty("musubi.root"),
          "bundles/org.musubi.sheets.tests/src/org/musubi/sheets/golden", name + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", actual) + "\n");
      fail("Accepted " + file.getFileName() + "; run again without -D" + PROPERTY);
    }
    List<String> expected = expected(name);
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      assertEquals(expected.get(i), actual.get(i), name + ".txt line " + (i + 1));
    }
    assertEquals(expected.size(), actual.size(), "Number of lines of " + name + ".txt");
  }

  private static List<String> expected(String name) throws IOException {
    try (InputStream in = Goldens.class.getResourceAsStream("golden/" + name + ".txt")) {
      if (in == null) {
        return fail("There is no " + name + ".txt yet; see Goldens");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
