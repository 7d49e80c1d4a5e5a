package org.musubi.roundtrip.compare;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param partner who filled it in; null to take the name in the file, else the name of the file
 */
public record ReturnedFile(Path path, String partner) {

  /** A file whose partner is named in it. */
  public static ReturnedFile of(Path path) {
    return new ReturnedFile(path, null);
  }

  /** Name of the file without its folder. */
  public String name() {
    return String.valueOf(path.getFileName());
  }
}
