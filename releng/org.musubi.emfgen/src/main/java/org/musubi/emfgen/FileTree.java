package org.musubi.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Operations on whole folders. */
final class FileTree {
  private FileTree() {
  }

  /** All files below a folder in a stable order; none when it does not exist. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /**
   * Makes {@code target} hold exactly the files of {@code source}. A file whose content stays the same is not
   * touched, so that an incremental compiler has nothing to do for it.
   *
   * @return number of files written or deleted
   */
  static int replaceContents(Path target, Path source) throws IOException {
    int changed = 0;
    for (Path old : files(target)) {
      if (!Files.exists(source.resolve(target.relativize(old)))) {
        Files.delete(old);
        changed++;
      }
    }
    for (Path fresh : files(source)) {
      Path destination = target.resolve(source.relativize(fresh));
      if (Files.exists(destination) && Files.mismatch(fresh, destination) < 0) {
        continue;
      }
      Files.createDirectories(destination.getParent());
      Files.copy(fresh, destination, StandardCopyOption.REPLACE_EXISTING);
      changed++;
    }
    return changed;
  }
}
