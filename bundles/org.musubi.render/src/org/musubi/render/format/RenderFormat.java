package org.musubi.render.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files a diagram can be written as. */
public enum RenderFormat {
  /** drawing for web pages and drawing programs; text stays text */
  SVG("image/svg+xml"),
  /** picture of pixels */
  PNG("image/png"),
  /** page to print; text can be selected */
  PDF("application/pdf"),
  /** PowerPoint slide with shapes that can be edited */
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  /** Excel sheet with shapes that can be edited */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  RenderFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** How users name it and how its files end, without the dot. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format with a key, in upper or lower case. */
  public static Optional<RenderFormat> withKey(String key) {
    String wanted = key.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.name().equals(wanted)).findFirst();
  }
}
