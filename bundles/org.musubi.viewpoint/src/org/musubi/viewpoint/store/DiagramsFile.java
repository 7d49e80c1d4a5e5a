package org.musubi.viewpoint.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * A file of diagrams ({@code *.musubi-diagrams}) beside a model. Writing is atomic: a crash leaves the old file or the
 * new one.
 */
public final class DiagramsFile {
  /** How the name of such a file ends. */
  public static final String EXTENSION = "musubi-diagrams";
  private static final int LARGEST_MB = 256;

  private final Path file;

  public DiagramsFile(Path file) {
    this.file = file;
  }

  /** The file that belongs to a model: same folder, same name, other extension. */
  public static DiagramsFile beside(Path model) {
    String name = model.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new DiagramsFile(model.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "." + EXTENSION));
  }

  public Path path() {
    return file;
  }

  /**
   * Everything the file holds; empty when there is no file.
   *
   * @throws DiagramsFileException when it is damaged or written by a newer version
   */
  public List<StoredRepresentation> read() throws DiagramsFileException {
    try {
      if (Files.size(file) > LARGEST_MB * 1024L * 1024L) {
        throw new DiagramsFileException(StoreMessage.TOO_LARGE.with(file.getFileName(), LARGEST_MB), null);
      }
      return new DiagramsReader(file.getFileName().toString()).read(new ByteArrayInputStream(Files.readAllBytes(file)));
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new DiagramsFileException(StoreMessage.NOT_READABLE.with(file.getFileName(), reason(e)), e);
    }
  }

  /**
   * Replaces the file.
   *
   * @throws DiagramsFileException when it cannot be written; the old file is still there
   */
  public void write(List<? extends StoredRepresentation> representations) throws DiagramsFileException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DiagramsWriter().write(representations, bytes);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | XMLStreamException e) {
      throw new DiagramsFileException(StoreMessage.NOT_WRITABLE.with(file, reason(e)), e);
    }
  }

  /**
   * Moves a damaged file out of the way under a free name, so that nothing in it is lost.
   *
   * @return its new place
   */
  public Path setAside() throws DiagramsFileException {
    for (int number = 1;; number++) {
      Path free = file.resolveSibling(file.getFileName() + ".damaged" + (number == 1 ? "" : "-" + number));
      if (!Files.exists(free)) {
        try {
          return Files.move(file, free);
        } catch (IOException e) {
          throw new DiagramsFileException(StoreMessage.NOT_WRITABLE.with(free, reason(e)), e);
        }
      }
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
