package org.musubi.workbench.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What a file looked like when it was read or written last, to notice that somebody else has changed it. */
record FileStamp(long size, FileTime modified) {

  private static final FileStamp ABSENT = new FileStamp(-1, FileTime.fromMillis(0));

  /** The stamp of a file as it is now; a file that is missing or cannot be looked at has a stamp of its own. */
  static FileStamp of(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(attributes.size(), attributes.lastModifiedTime());
    } catch (IOException missing) {
      return ABSENT;
    }
  }
}
