package org.musubi.design.scenario;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree of the project the tests run in. */
public final class SourceTree {

  private SourceTree() {
  }

  /** The folder of the project. */
  public static Path root() {
    Path folder = Path.of(System.getProperty("musubi.root", System.getProperty("user.dir"))).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("models"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("No folder models above " + System.getProperty("user.dir"));
      }
    }
    return folder;
  }
}
