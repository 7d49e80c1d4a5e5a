package org.musubi.viewpoint.load;

import java.util.Arrays;

/**
 * Version of the file format: up to three numbers and a time stamp, separated by dots. Specifications carry that of the
 * last change of the format when they were saved.
 *
 * @param text as the file has it; empty = not known, older than any other
 */
record FileVersion(String text) implements Comparable<FileVersion> {
  /** The last change of the format that this runtime knows, that of Sirius 7.4 to 7.6. */
  static final FileVersion NEWEST = new FileVersion("15.4.0.202401051836");

  /** @param text null = not known */
  static FileVersion of(String text) {
    return new FileVersion(text == null ? "" : text.strip());
  }

  @Override
  public int compareTo(FileVersion other) {
    return Arrays.compare(parts(), other.parts());
  }

  private long[] parts() {
    long[] parts = new long[4];
    String[] written = text.split("\\.");
    for (int i = 0; i < Math.min(parts.length, written.length); i++) {
      parts[i] = written[i].matches("\\d{1,18}") ? Long.parseLong(written[i]) : 0;
    }
    return parts;
  }

  @Override
  public String toString() {
    return text;
  }
}
