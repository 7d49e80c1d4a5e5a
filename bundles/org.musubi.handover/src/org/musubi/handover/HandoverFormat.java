package org.musubi.handover;

import java.util.Locale;
import java.util.Optional;

/** The file formats of a hand-over document. */
public enum HandoverFormat {
  DOCX, PDF;

  /** Ending of file names, without dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format a file name asks for. */
  public static Optional<HandoverFormat> of(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (HandoverFormat format : values()) {
      if (lower.endsWith("." + format.extension())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
