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
import org.musubi.sheets.xlsx.BookException;

/**
 * Files that appear complete and together or not at all: each is written under another name in the same folder; when all
 * of them are finished they get their names, and if one cannot, the others are taken back and what they replaced is put
 * back.
 */
final class NewFiles implements AutoCloseable {

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A file in its place, and where the one is that it replaced, or null. */
  private record Placed(Path target, Path temporary, Path replaced) {
  }

  private final Path folder;
  private final boolean overwrite;
  private final Map<Path, Path> unfinished = new LinkedHashMap<>();
  private final List<Path> scratch = new ArrayList<>();

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

  /** Writes a file that gets its name in the end; tells where it is until then. */
  Path write(String name, Content content) throws SheetExportException {
    Path temporary = temporary();
    unfinished.put(folder.resolve(name), temporary);
    write(name, temporary, content);
    return temporary;
  }

  /** Writes a file that others are made from and that is gone in the end. */
  Path writeScratch(String name, Content content) throws SheetExportException {
    Path temporary = temporary();
    scratch.add(temporary);
    write(name, temporary, content);
    return temporary;
  }

  private Path temporary() {
    Path temporary = folder.resolve(".musubi-" + UUID.randomUUID() + ".tmp");
    temporary.toFile().deleteOnExit();
    return temporary;
  }

  private void write(String name, Path temporary, Content content) throws SheetExportException {
    // Made like any file of the user, so that colleagues may read it; a "temporary file" would be for the owner alone.
    try (OutputStream out = new BufferedOutputStream(
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      content.writeTo(out);
    } catch (BookException e) {
      throw new SheetExportException(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new SheetExportException(ExportText.FILE_NOT_WRITTEN, e, folder.resolve(name), reason(e));
    }
  }

  /** Gives the files their names. */
  List<Path> finish() throws SheetExportException {
    for (Path target : unfinished.keySet()) {
      require(target.getFileName().toString());
    }
    List<Placed> placed = new ArrayList<>();
    for (Map.Entry<Path, Path> entry : unfinished.entrySet()) {
      // The last one either replaces the file of its name or changes nothing.
      boolean last = placed.size() == unfinished.size() - 1;
      try {
        placed.add(place(entry.getValue(), entry.getKey(), last));
      } catch (IOException e) {
        SheetExportException problem =
            new SheetExportException(ExportText.FILE_NOT_REPLACED, e, entry.getKey(), reason(e));
        placed.reversed().forEach(file -> takeBack(file, problem));
        throw problem;
      }
    }
    unfinished.clear();
    placed.stream().filter(file -> file.replaced() != null).forEach(file -> remove(file.replaced()));
    return placed.stream().map(Placed::target).toList();
  }

  private Placed place(Path temporary, Path target, boolean last) throws IOException {
    Path replaced = null;
    if (!last && Files.exists(target)) {
      replaced = folder.resolve(".musubi-" + UUID.randomUUID() + ".bak");
      move(target, replaced);
    }
    try {
      move(temporary, target);
    } catch (IOException e) {
      if (replaced != null) {
        move(replaced, target);
      }
      throw e;
    }
    return new Placed(target, temporary, replaced);
  }

  private static void takeBack(Placed file, SheetExportException problem) {
    try {
      move(file.target(), file.temporary());
      if (file.replaced() != null) {
        move(file.replaced(), file.target());
      }
    } catch (IOException e) {
      problem.addSuppressed(e);
    }
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
    unfinished.values().forEach(NewFiles::remove);
    scratch.forEach(NewFiles::remove);
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
