package org.musubi.design.scenario.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.musubi.design.scenario.SourceTree;

/**
 * Expected pictures as text, beside this class. They are the same for every runtime.
 *
 * <p>To accept the pictures as the built-in runtime draws them now, run its tests once with the system property
 * {@code musubi.goldens=accept} and read the difference before committing it. Where the environment variable
 * {@code CI} is set, nothing is ever written.
 */
final class Goldens {

  private static final String PROPERTY = "musubi.goldens";
  private static final String FOLDER = "bundles/org.musubi.design.tests/scenarios/org/musubi/design/scenario/golden";

  private Goldens() {
  }

  static void check(String name, List<String> actual) throws IOException {
    Path file = SourceTree.root().resolve(FOLDER).resolve(name + ".txt");
    if ("accept".equals(System.getProperty(PROPERTY)) && System.getenv("CI") == null) {
      Files.writeString(file, String.join("\n", actual) + "\n");
      fail("Accepted " + file.getFileName() + "; run again without -D" + PROPERTY);
    }
    assertTrue(Files.isRegularFile(file), () -> "There is no " + file.getFileName() + " yet; see Goldens");
    assertEquals(Files.readString(file), String.join("\n", actual) + "\n", file.getFileName().toString());
  }
}
