package org.musubi.workbench.diagram.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.viewpoint.store.DiagramsFileException;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.workbench.diagram.text.DiagramText;

/** What the file of diagrams beside a council holds, by the ids of diagrams and tables, in order. */
final class DiagramStore {

  private final Map<String, StoredRepresentation> stored = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final RememberedLists remembered;

  DiagramStore(RememberedLists remembered) {
    this.remembered = remembered;
  }

  /**
   * Reads the file. A damaged one is moved aside, so that nothing in it is lost; when it is damaged or gone, what is
   * known otherwise of the diagrams is kept, without places.
   */
  void read(Path council) {
    DiagramsFile file = DiagramsFile.beside(council);
    List<StoredRepresentation> known = remembered.recall(council);
    try {
      if (Files.exists(file.path())) {
        file.read().forEach(this::put);
        remembered.remember(council, all());
      } else if (!known.isEmpty()) {
        known.forEach(this::put);
        problems.add(DiagramText.DIAGRAMS_MISSING.text(file.path().getFileName(), known.size()));
        writeRecovered(council);
      }
    } catch (DiagramsFileException damaged) {
      ILog.of(DiagramStore.class).warn(damaged.getMessage(), damaged);
      problems.add(damaged.getLocalizedMessage());
      known.forEach(this::put);
      Skeletons.in(file.path()).forEach(this::put);
      if (setAside(file)) {
        writeRecovered(council);
      }
    }
  }

  private boolean setAside(DiagramsFile file) {
    try {
      problems.add(DiagramText.DIAGRAMS_SET_ASIDE.text(file.setAside().getFileName()));
      return true;
    } catch (DiagramsFileException immovable) {
      ILog.of(DiagramStore.class).warn(immovable.getMessage(), immovable);
      problems.add(immovable.getLocalizedMessage());
      return false;
    }
  }

  /** What is known of the diagrams is worth a file of its own, even if the council is not saved this time. */
  private void writeRecovered(Path council) {
    try {
      write(council);
    } catch (DiagramsFileException notNow) {
      ILog.of(DiagramStore.class).info(notNow.getMessage(), notNow);
    }
  }

  void write(Path council) throws DiagramsFileException {
    DiagramsFile file = DiagramsFile.beside(council);
    if (!stored.isEmpty() || Files.exists(file.path())) {
      file.write(all());
      remembered.remember(council, all());
    }
  }

  StoredRepresentation get(String id) {
    return stored.get(id);
  }

  void put(StoredRepresentation representation) {
    stored.put(representation.id(), representation);
  }

  void remove(String id) {
    stored.remove(id);
  }

  List<StoredRepresentation> all() {
    return List.copyOf(stored.values());
  }

  /** What was wrong with the file, in sentences for the user. */
  List<String> problems() {
    return List.copyOf(problems);
  }
}
