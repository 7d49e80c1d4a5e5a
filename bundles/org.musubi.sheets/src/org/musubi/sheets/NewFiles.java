package org.musubi.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files that appear complete or not at all: each is written under another name in the same folder, and only when all
 * of them are finished they get their names.
 */
final class NewFiles implements AutoCloseable {

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final boolean overwrite;
  private final Map<Path, Path> unfinished = new LinkedHashMap<>();

  NewFiles(Path folder, boolean overwrite) throws SheetExportException {
    this.folder = folder;
    this.overwrite = overwrite;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new SheetExportException(ExportText.FOLDER_IS_FILE, null, folder);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SheetExportException(ExportText.FOLDER_NOT_MADE, e, folder, reason(e));
    }
  }

  /** Refuses a name that is taken, before any work is done. */
  void require(String name) throws SheetExportException {
    Path target = folder.resolve(name);
    if (Files.isDirectory(target) || Files.exists(target) && !overwrite) {
      throw new SheetExportException(ExportText.FILE_EXISTS, null, target);
    }
  }

  void write(String name, Content content) throws SheetExportException {
    Path target = folder.resolve(name);
    try {
      // Made like any file of the user, so that colleagues may read it; a "temporary file" would be for the owner alone.
      Path temporary = folder.resolve(".musubi-" + UUID.randomUUID() + ".tmp");
      unfinished.put(target, temporary);
      temporary.toFile().deleteOnExit();
      try (OutputStream out = new BufferedOutputStream(
          Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
    } catch (IOException | RuntimeException e) {
      throw new SheetExportException(ExportText.FILE_NOT_WRITTEN, e, target, reason(e));
    }
  }

  /** Gives the files their names. */
  List<Path> finish() throws SheetExportException {
    List<Path> finished = new ArrayList<>();
    for (Map.Entry<Path, Path> entry : List.copyOf(unfinished.entrySet())) {
      require(entry.getKey().getFileName().toString());
      try {
        move(entry.getValue(), entry.getKey());
      } catch (IOException e) {
        throw new SheetExportException(ExportText.FILE_NOT_REPLACED, e, entry.getKey(), reason(e));
      }
      unfinished.remove(entry.getKey());
      finished.add(entry.getKey());
    }
    return finished;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(Exception e) {
    if (e instanceof FileAlreadyExistsException) {
      return e.getClass().getSimpleName();
    }
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Removes what was not finished. */
  @Override
  public void close() {
    for (Path temporary : unfinished.values()) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        temporary.toFile().deleteOnExit();
      }
    }
  }
}
