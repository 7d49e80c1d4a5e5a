package org.musubi.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What saving asks of a disk; tests put a failing one in its place. */
class DiskWriter {

  /** False for a file that is there and protected: an atomic move would replace it all the same. */
  boolean mayReplace(Path file) {
    return !Files.isRegularFile(file) || Files.isWritable(file);
  }

  /** Writes a new file and waits until the disk has it. */
  void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Puts a file in the place of another in one step: a reader sees the old or the new content, never a part. */
  void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(to.toAbsolutePath().getParent());
  }

  /** Makes the new name survive a power failure; systems that cannot open folders do that by themselves. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossibleHere) {
      // Windows: folders cannot be opened; the content itself has been forced already.
      return;
    }
  }
}
