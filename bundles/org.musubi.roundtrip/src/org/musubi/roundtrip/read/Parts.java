package org.musubi.roundtrip.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.musubi.roundtrip.text.RoundTripText;

/** The parts of a package, unpacked within bounds. Nothing is ever written under the name of a part. */
final class Parts implements AutoCloseable {

  /** Ends the reading of a part that unpacks to too much. */
  static final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private long unpacked;

  private Parts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens a package and checks what it declares.
   *
   * @throws IOException   when it is no package
   * @throws BookException when it declares what is refused
   */
  static Parts open(Path file, Limits limits) throws IOException, BookException {
    Parts parts = new Parts(new ZipFile(file.toFile()), limits);
    try {
      parts.check(file.getFileName().toString());
      return parts;
    } catch (BookException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void check(String name) throws BookException {
    if (zip.size() > limits.parts()) {
      throw new BookException(RoundTripText.BOMB, null, name);
    }
    long declared = 0;
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
      long size = Math.max(0, entry.getSize());
      declared += size;
      if (declared < 0 || declared > limits.bytes() || size > allowed(entry)) {
        throw new BookException(RoundTripText.BOMB, null, name);
      }
      if (isHostile(entry.getName())) {
        throw new BookException(RoundTripText.HOSTILE_NAMES, null, name);
      }
      entries.put(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT), entry);
    }
  }

  private long allowed(ZipEntry entry) {
    return Math.max(Limits.SMALL_PART, Math.max(1, entry.getCompressedSize()) * limits.ratio());
  }

  /** Names that would lead out of a folder if anybody unpacked them; some programs write backslashes. */
  private static boolean isHostile(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/") || path.matches("[A-Za-z]:.*") || path.indexOf('\0') >= 0
        || path.equals("..") || path.startsWith("../") || path.contains("/../") || path.endsWith("/..");
  }

  /** Names of the parts, in small letters. */
  Iterable<String> names() {
    return entries.keySet();
  }

  boolean has(String part) {
    return entries.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /** The unpacked content of a part, which ends with {@link TooMuch} when it exceeds its bounds. */
  InputStream open(String part) throws IOException {
    ZipEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw new IOException(part);
    }
    return new Bounded(zip.getInputStream(entry), allowed(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out, whatever the directory of the package declared. */
  private final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long allowed) {
      super(in);
      left = allowed;
    }

    @Override
    public int read() throws IOException {
      int sign = super.read();
      count(sign < 0 ? 0 : 1);
      return sign;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      count(read);
      return read;
    }

    private void count(int bytes) throws TooMuch {
      left -= Math.max(0, bytes);
      unpacked += Math.max(0, bytes);
      if (left < 0 || unpacked > limits.bytes()) {
        throw new TooMuch();
      }
    }
  }
}
