package org.musubi.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.musubi.render.format.RenderException;

/** A file that appears complete or not at all: it is written under another name and gets its own when finished. */
final class NewFile {
  /** Writes the content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException, RenderException;
  }

  private NewFile() {
  }

  /** @throws FileAlreadyExistsException when the file is there and must not be replaced */
  static void write(Path target, boolean overwrite, Content content) throws IOException, RenderException {
    Path unfinished = target.resolveSibling(".musubi-" + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(
          Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      if (!overwrite && Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
