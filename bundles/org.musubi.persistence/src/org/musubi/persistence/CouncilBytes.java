package org.musubi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.musubi.persistence.FileProblem.Kind;

/** The content of a file, read once and whole, so that all checks look at the same bytes. */
final class CouncilBytes {

  private static final long MEGABYTE = 1024 * 1024;

  private CouncilBytes() {
  }

  static byte[] read(Path file, long limit) throws Refusal {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new Refusal(Kind.FOLDER, FileText.FOLDER.say(file));
      }
      if (attributes.isOther()) {
        // A pipe would keep us waiting, a device may never end.
        throw new Refusal(Kind.UNREADABLE, FileText.UNREADABLE.say(file, FileText.NO_ORDINARY_FILE.say()));
      }
      if (attributes.size() > limit) {
        throw tooLarge(file, attributes.size(), limit);
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        // One byte more than allowed tells a file that grew, or a device without end, from one at the limit.
        bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      }
      if (bytes.length > limit) {
        throw tooLarge(file, bytes.length, limit);
      }
      if (isBlank(bytes)) {
        throw new Refusal(Kind.EMPTY, FileText.EMPTY.say(file, remedy(file)));
      }
      return bytes;
    } catch (NoSuchFileException | NotDirectoryException e) {
      throw new Refusal(Kind.MISSING, Backups.newest(file)
          .map(backup -> FileText.MISSING_WITH_BACKUP.say(file, backup))
          .orElseGet(() -> FileText.MISSING.say(file)));
    } catch (Refusal e) {
      throw e;
    } catch (IOException e) {
      throw new Refusal(Kind.UNREADABLE, FileText.UNREADABLE.say(file, reason(e)));
    }
  }

  /** What to do about a damaged file: open its newest backup, or find another copy when there is none. */
  static String remedy(Path file) {
    return Backups.newest(file).map(FileText.OPEN_BACKUP::say).orElseGet(FileText.OPEN_OTHER_COPY::say);
  }

  /** What the system says about a failure, in its own words. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return FileText.NO_PERMISSION.say();
    }
    if (failure instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  private static Refusal tooLarge(Path file, long size, long limit) {
    return new Refusal(Kind.TOO_LARGE,
        FileText.TOO_LARGE.say(file, Math.ceilDiv(size, MEGABYTE), Math.ceilDiv(limit, MEGABYTE)));
  }

  /** White space, byte order marks, or the zeros a power failure leaves behind. */
  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return false;
      }
      if (b < 0 && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF && b != (byte) 0xFE && b != (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }
}
