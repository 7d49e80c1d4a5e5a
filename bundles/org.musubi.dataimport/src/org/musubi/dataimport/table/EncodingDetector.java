package org.musubi.dataimport.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out the encoding of a text: a byte order mark decides; else only encodings in which every byte of the file
 * makes sense are candidates, and among those the more plausible one wins, judged by ICU and by the signs that come
 * out. So a guess never yields unreadable signs silently.
 */
final class EncodingDetector {

  /** So many bytes are enough to judge by. */
  private static final int SAMPLE = 256 * 1024;

  private static final List<Charset> JAPANESE = List.of(Encodings.WINDOWS_31J, Encodings.EUC_JP);

  /** A share of plausible signs below this is no text. */
  private static final double PLAUSIBLE = 0.9;

  /** An encoding and how many bytes of the file belong to its mark. */
  record Found(Charset charset, int markLength) { }

  /** Opens the bytes anew for each look at them. */
  interface Bytes {
    InputStream open() throws IOException;
  }

  private final Bytes bytes;

  EncodingDetector(Bytes bytes) {
    this.bytes = bytes;
  }

  /** @return empty when no encoding fits; the file is then no text */
  Optional<Found> detect() throws IOException {
    byte[] sample = sample();
    Optional<Found> marked = byMark(sample);
    if (marked.isPresent()) {
      return marked;
    }
    if (hasZero(sample)) {
      return wide(sample);
    }
    if (hasControls(sample)) {
      return Optional.empty();
    }
    if (hasEscape(sample) && fits(Encodings.ISO_2022_JP)) {
      return Optional.of(new Found(Encodings.ISO_2022_JP, 0));
    }
    if (fits(StandardCharsets.UTF_8)) {
      return Optional.of(new Found(StandardCharsets.UTF_8, 0));
    }
    return japanese(sample);
  }

  /** The mark of a file whose encoding the user named. */
  int markLength(Charset charset) throws IOException {
    return byMark(sample()).filter(found -> found.charset().equals(charset)).map(Found::markLength).orElse(0);
  }

  private byte[] sample() throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(SAMPLE);
    }
  }

  private static Optional<Found> byMark(byte[] sample) {
    if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Found(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(sample, 0xFF, 0xFE)) {
      return Optional.of(new Found(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(sample, 0xFE, 0xFF)) {
      return Optional.of(new Found(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] sample, int... mark) {
    if (sample.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((sample[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] sample) {
    for (byte each : sample) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEscape(byte[] sample) {
    for (byte each : sample) {
      if (each == 0x1B) {
        return true;
      }
    }
    return false;
  }

  /** Signs no text has: all controls but tab, line ends, form feed, escape and the end mark of old files. */
  private static boolean hasControls(byte[] sample) {
    for (byte each : sample) {
      if (each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r' && each != '\f' && each != 0x1B
          && each != 0x1A) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 without a mark: the commas and line ends of a table have a zero byte, always on the same side. */
  private Optional<Found> wide(byte[] sample) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (plausibility(decoded(sample, charset)) >= PLAUSIBLE && fits(charset)) {
        return Optional.of(new Found(charset, 0));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> japanese(byte[] sample) throws IOException {
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    Charset best = null;
    double bestScore = 0;
    for (Charset charset : JAPANESE) {
      if (fits(charset)) {
        double score = plausibility(decoded(sample, charset)) + confidence(matches, charset) / 100.0;
        if (best == null || score > bestScore) {
          best = charset;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best).map(charset -> new Found(charset, 0));
  }

  private static int confidence(CharsetMatch[] matches, Charset charset) {
    String name = charset.equals(Encodings.WINDOWS_31J) ? "Shift_JIS" : charset.name();
    return Arrays.stream(matches).filter(match -> match.getName().equalsIgnoreCase(name))
        .mapToInt(CharsetMatch::getConfidence).max().orElse(0);
  }

  private static String decoded(byte[] sample, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer out = CharBuffer.allocate((int) (sample.length * (double) decoder.maxCharsPerByte()) + 1);
    decoder.decode(ByteBuffer.wrap(sample), out, false);
    return out.flip().toString();
  }

  /** Share of signs Japanese tables are made of; half-width kana and rare signs do not count. */
  private static double plausibility(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long good = text.chars().filter(EncodingDetector::isUsual).count();
    return (double) good / text.length();
  }

  private static boolean isUsual(int sign) {
    return sign >= 0x20 && sign < 0x7F || sign == '\t' || sign == '\r' || sign == '\n'
        || sign >= 0x3000 && sign <= 0x30FF || sign >= 0x4E00 && sign <= 0x9FFF || sign >= 0xFF01 && sign <= 0xFF5E
        || sign >= 0x2010 && sign <= 0x203B || sign >= 0x2200 && sign <= 0x22FF || sign >= 0x25A0 && sign <= 0x25FF;
  }

  /** Whether every byte of the file makes sense in this encoding. */
  private boolean fits(Charset charset) throws IOException {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(1 << 16);
    CharBuffer out = CharBuffer.allocate(1 << 16);
    try (InputStream stream = bytes.open()) {
      boolean end = false;
      while (!end) {
        int count = stream.read(in.array(), in.position(), in.remaining());
        end = count < 0;
        in.position(in.position() + Math.max(count, 0)).flip();
        boolean overflow = true;
        while (overflow) {
          out.clear();
          var result = decoder.decode(in, out, end);
          if (result.isError()) {
            return false;
          }
          overflow = result.isOverflow();
        }
        in.compact();
      }
      return true;
    }
  }
}
