package org.musubi.dataimport.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The encodings Japanese tables come in. */
public final class Encodings {

  /** Shift_JIS as Windows and Excel write it, with ①, ㈱ and 髙. */
  public static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  public static final Charset EUC_JP = Charset.forName("EUC-JP");
  public static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private static final List<Charset> CHOICES = List.of(StandardCharsets.UTF_8, WINDOWS_31J, EUC_JP, ISO_2022_JP,
      StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Encodings() {
  }

  /** What a user can choose from, the most usual first. */
  public static List<Charset> choices() {
    return CHOICES;
  }

  /** The name people know an encoding by. */
  public static String label(Charset charset) {
    return charset.equals(WINDOWS_31J) ? "Shift_JIS" : charset.name();
  }

  /** The encoding of a name; Shift_JIS, SJIS, CP932 and MS932 all mean {@link #WINDOWS_31J}. */
  public static Optional<Charset> named(String name) {
    String plain = name.strip();
    if (plain.matches("(?i)(shift[-_]?jis|x-sjis|s[-_]?jis|cp932|ms932|windows-31j)")) {
      return Optional.of(WINDOWS_31J);
    }
    if (plain.matches("(?i)utf-?8([-_ ]?bom)?")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return CHOICES.stream()
        .filter(each -> each.name().equalsIgnoreCase(plain)
            || each.aliases().stream().anyMatch(plain::equalsIgnoreCase)
            || each.equals(StandardCharsets.UTF_16LE) && plain.matches("(?i)utf-?16"))
        .findFirst();
  }
}
