package org.musubi.persistence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces the content of a file so that at every moment the old or the new content is there whole.
 *
 * <p>New content goes to a temporary file in the same folder, is forced to disk, read back and compared; the old
 * content is copied to the first backup; then one atomic move puts the new file in place. Whatever fails before that
 * move leaves the file as it was.
 */
final class SafeFile {

  private final DiskWriter disk;

  SafeFile(DiskWriter disk) {
    this.disk = disk;
  }

  /** What a caller has to say about a file whose written content reads back differently. */
  static final class NotTheSame extends IOException {

    private static final long serialVersionUID = 1L;

    NotTheSame(Path file) {
      super("Read back differently: " + file);
    }
  }

  /**
   * @return false when the file already has this content and nothing was written
   * @throws IOException when anything failed; the file is unchanged then
   */
  boolean replace(Path path, byte[] content) throws IOException {
    // A link stays a link: the file it leads to is replaced.
    Path file = Files.exists(path) ? path.toRealPath() : path;
    boolean exists = Files.exists(file);
    if (exists && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content)) {
      return false;
    }
    Path fresh = temporary(file);
    Path backup = temporary(file);
    try {
      disk.write(fresh, content);
      if (!Arrays.equals(Files.readAllBytes(fresh), content)) {
        throw new NotTheSame(file);
      }
      if (exists) {
        copyPermissions(file, fresh);
        disk.write(backup, Files.readAllBytes(file));
        copyPermissions(file, backup);
        Backups.shift(file);
        disk.replace(backup, Backups.path(file, 1));
      }
      disk.replace(fresh, file);
      return true;
    } finally {
      Files.deleteIfExists(fresh);
      Files.deleteIfExists(backup);
    }
  }

  private static Path temporary(Path file) throws IOException {
    for (int attempt = 0; attempt < 100; attempt++) {
      String sign = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);
      Path candidate = file.resolveSibling("." + file.getFileName() + "." + sign + ".tmp");
      if (Files.notExists(candidate, LinkOption.NOFOLLOW_LINKS)) {
        return candidate;
      }
    }
    throw new FileAlreadyExistsException(file.toString());
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }
}
