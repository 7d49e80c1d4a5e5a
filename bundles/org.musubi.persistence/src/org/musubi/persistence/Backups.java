package org.musubi.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.IntStream;

/** The last versions of a file, kept beside it as {@code <name>.bak1} (newest) to {@code <name>.bak3}. */
final class Backups {

  static final int COUNT = 3;

  private Backups() {
  }

  static Path path(Path file, int number) {
    return file.resolveSibling(file.getFileName() + ".bak" + number);
  }

  /** The newest backup with something in it. */
  static Optional<Path> newest(Path file) {
    return IntStream.rangeClosed(1, COUNT).mapToObj(n -> path(file, n)).filter(Backups::hasContent).findFirst();
  }

  /** Moves every backup one place on, the oldest falls off. */
  static void shift(Path file) throws IOException {
    for (int n = COUNT - 1; n >= 1; n--) {
      if (Files.exists(path(file, n))) {
        Files.move(path(file, n), path(file, n + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean hasContent(Path backup) {
    try {
      return Files.isRegularFile(backup) && Files.size(backup) > 0;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
