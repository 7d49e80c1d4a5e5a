package org.musubi.roundtrip.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.musubi.roundtrip.text.RoundTripText;

/** Tells from the first bytes of a file that it is no workbook of today, whatever its name says. */
final class FileKind {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final int HEAD = 4096;

  private FileKind() {
  }

  /** Accepts what may be a package; anything else is refused with what to do about it. */
  static void requirePackage(Path file, Limits limits) throws BookException {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      throw new BookException(RoundTripText.NO_FILE, null, name);
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new BookException(RoundTripText.EMPTY_FILE, null, name);
      }
      if (size > limits.fileBytes()) {
        throw new BookException(RoundTripText.TOO_LARGE, null, name, limits.fileBytes() >> 20);
      }
      byte[] head = head(file);
      if (startsWith(head, OLD_CONTAINER)) {
        boolean encrypted = contains(Files.readAllBytes(file), ENCRYPTED);
        throw new BookException(encrypted ? RoundTripText.PROTECTED : RoundTripText.OLD_WORKBOOK, null, name);
      }
      if (!startsWith(head, ZIP)) {
        throw new BookException(isText(head) ? RoundTripText.TEXT_FILE : RoundTripText.NOT_A_WORKBOOK, null, name);
      }
    } catch (IOException e) {
      throw new BookException(RoundTripText.NOT_READABLE, e, name, e.getMessage());
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Text has no control signs but those of lines and tabs; encodings of two bytes a sign begin with a mark. */
  private static boolean isText(byte[] head) {
    if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
      return true;
    }
    for (byte sign : head) {
      if (sign >= 0 && sign < 0x20 && sign != '\t' && sign != '\n' && sign != '\r' && sign != 0x1B) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
