package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything in a folder: names, content and times of change. */
record FolderState(Map<String, Entry> entries) {

  /** @param content null for a folder */
  record Entry(ByteBuffer content, FileTime changed) {
  }

  static FolderState of(Path folder) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> entries.put(folder.relativize(path).toString(), entry(path)));
    }
    return new FolderState(entries);
  }

  /** Fails when anything was added, removed, changed or only written again. */
  void assertUnchanged(Path folder) throws IOException {
    FolderState now = of(folder);
    assertEquals(entries.keySet(), now.entries.keySet());
    entries.forEach((name, entry) -> assertEquals(entry, now.entries.get(name), name));
  }

  private static Entry entry(Path path) {
    try {
      return new Entry(Files.isRegularFile(path) ? ByteBuffer.wrap(Files.readAllBytes(path)) : null,
          Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
