package org.musubi.cli.validate;

import java.net.URI;
import java.nio.file.Path;

/** Names of files in reports: relative to the folder the user stands in where they lie below it. */
final class Locations {

  private Locations() {
  }

  /** With slashes on every system. */
  static String readable(Path file, Path folder) {
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  /** As a URI reference: relative, or {@code file:///…}. */
  static String uri(Path file, Path folder) {
    if (!file.startsWith(folder)) {
      return file.toUri().toString();
    }
    URI base = folder.toUri();
    return base.relativize(file.toUri()).toString();
  }
}
