package org.musubi.render.scene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A picture as its file holds it. Two with the same bytes are equal. */
public final class ImageData {
  /** Kinds of pictures that can be drawn. */
  public enum Format {
    SVG("image/svg+xml"), PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Name of the format in mails and web pages. */
    public String mediaType() {
      return mediaType;
    }
  }

  private final Format format;
  private final byte[] bytes;
  private final int hash;

  private ImageData(Format format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
    hash = Arrays.hashCode(bytes);
  }

  /** The picture, or nothing when the bytes are not a picture of a known kind. */
  public static Optional<ImageData> of(byte[] bytes) {
    return formatOf(bytes).map(format -> new ImageData(format, bytes.clone()));
  }

  private static Optional<Format> formatOf(byte[] bytes) {
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of(Format.PNG);
    }
    if (begins(bytes, 0xff, 0xd8, 0xff)) {
      return Optional.of(Format.JPEG);
    }
    if (begins(bytes, 'G', 'I', 'F', '8')) {
      return Optional.of(Format.GIF);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    return head.contains("<svg") || head.contains(":svg") ? Optional.of(Format.SVG) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xff) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  public Format format() {
    return format;
  }

  /** The content of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageData that && hash == that.hash && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return format + " of " + bytes.length + " bytes";
  }
}
