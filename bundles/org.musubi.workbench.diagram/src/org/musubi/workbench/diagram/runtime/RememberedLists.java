package org.musubi.workbench.diagram.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.viewpoint.store.DiagramsFileException;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.osgi.framework.FrameworkUtil;

/**
 * Remembers in the workspace which diagrams and tables each council has, without any places: when the file beside the
 * council is lost, its diagrams can still be shown, laid out anew.
 */
final class RememberedLists {

  private static final int MOST_COUNCILS = 200;

  private final Path folder;

  /** @param folder where lists are kept, null = nothing is remembered */
  RememberedLists(Path folder) {
    this.folder = folder;
  }

  /** Those of the running workbench. */
  static RememberedLists ofWorkbench() {
    return new RememberedLists(Platform.isRunning() ? Platform
        .getStateLocation(FrameworkUtil.getBundle(RememberedLists.class)).append("councils").toPath() : null);
  }

  /** What a council had when it was last saved or read; empty when nothing is known of it. */
  List<StoredRepresentation> recall(Path council) {
    try {
      return folder == null ? List.of() : file(council).read();
    } catch (DiagramsFileException unreadable) {
      ILog.of(RememberedLists.class).info(unreadable.getMessage(), unreadable);
      return List.of();
    }
  }

  void remember(Path council, List<StoredRepresentation> representations) {
    if (folder == null) {
      return;
    }
    try {
      DiagramsFile file = file(council);
      if (representations.isEmpty()) {
        Files.deleteIfExists(file.path());
      } else {
        Files.createDirectories(folder);
        file.write(representations.stream().map(Skeletons::of).toList());
        forgetOldest();
      }
    } catch (IOException | DiagramsFileException notKept) {
      ILog.of(RememberedLists.class).info(notKept.getMessage(), notKept);
    }
  }

  private DiagramsFile file(Path council) {
    String name = UUID.nameUUIDFromBytes(council.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return new DiagramsFile(folder.resolve(name + "." + DiagramsFile.EXTENSION));
  }

  private void forgetOldest() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> oldest = files.sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
          .skip(MOST_COUNCILS).toList();
      for (Path each : oldest) {
        Files.delete(each);
      }
    }
  }
}
