package org.musubi.roundtrip.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Limits;
import org.musubi.roundtrip.read.Meta;
import org.musubi.roundtrip.text.RoundTripText;

/**
 * The workbooks exported from a council file, in the folder {@code <name>.musubi-history} beside it: exact copies,
 * named by time and check sum. Nothing else depends on the folder; without it every difference has to be looked at.
 */
public final class SheetHistory {

  private static final String SUFFIX = ".musubi-history";
  private static final String MODEL_SUFFIX = ".musubi";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
  private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}-([0-9a-f]{16})\\.xlsx");
  private static final int DIGITS = 16;

  /** How many workbooks are kept, and how many bytes of them; the last few are kept whatever they weigh. */
  private static final int MOST = 200;
  private static final long MOST_BYTES = 500L << 20;
  private static final int ALWAYS = 10;

  private final Path folder;
  private final Clock clock;

  private SheetHistory(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The history of a council file, which need not exist yet. */
  public static SheetHistory of(Path modelFile) {
    return of(modelFile, Clock.systemUTC());
  }

  static SheetHistory of(Path modelFile, Clock clock) {
    String name = modelFile.getFileName().toString();
    String plain = name.endsWith(MODEL_SUFFIX) ? name.substring(0, name.length() - MODEL_SUFFIX.length()) : name;
    return new SheetHistory(modelFile.toAbsolutePath().resolveSibling(plain + SUFFIX), clock);
  }

  /** No history, for a council that has no file yet. */
  public static SheetHistory none() {
    return new SheetHistory(null, Clock.systemUTC());
  }

  /** Where the workbooks are kept; null for a council without a file. */
  public Path folder() {
    return folder;
  }

  /**
   * Keeps a copy of an exported workbook; one with the same contents is kept once. The oldest are removed when there
   * are very many.
   *
   * @return one sentence for the user when no copy could be kept; the exported workbook is as good without
   */
  public Optional<String> remember(Path workbook) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Optional<Meta> stamp = stamp(workbook);
      if (stamp.isEmpty()) {
        return Optional.of(RoundTripText.HISTORY_NO_STAMP.say(workbook.getFileName()));
      }
      Files.createDirectories(folder);
      keep(workbook, stamp.get().sha256());
      prune();
      return Optional.empty();
    } catch (BookException e) {
      return Optional.of(e.getMessage());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.of(RoundTripText.HISTORY_NOT_WRITTEN.say(folder.getFileName(), e.getMessage()));
    }
  }

  private void keep(Path workbook, String sha) throws IOException {
    String digits = digits(sha);
    for (Path kept : kept()) {
      if (digitsOf(kept).equals(digits) && Files.mismatch(kept, workbook) < 0) {
        return;
      }
    }
    Path target = folder.resolve(TIME.format(clock.instant()) + "-" + digits + ".xlsx");
    Path unfinished = Files.createTempFile(folder, "export", ".tmp");
    try {
      Files.copy(workbook, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * The workbook as it was exported.
   *
   * @param stamp what a returned workbook says about its export
   */
  public Optional<Path> base(Meta stamp) {
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      String digits = digits(stamp.sha256());
      return kept().reversed().stream().filter(kept -> digitsOf(kept).equals(digits) && isOf(kept, stamp)).findFirst();
    } catch (IOException e) {
      // Without a base the user is asked about every difference, and told so.
      return Optional.empty();
    }
  }

  private static boolean isOf(Path kept, Meta stamp) {
    try {
      return stamp(kept).filter(own -> own.sha256().equals(stamp.sha256())
          && own.modelId().equals(stamp.modelId())).isPresent();
    } catch (BookException e) {
      // A damaged copy is as good as none.
      return false;
    }
  }

  private static Optional<Meta> stamp(Path workbook) throws BookException {
    return BookReader.read(workbook, Limits.USUAL, (tab, stamp) -> false).stamp();
  }

  /** The workbooks, the oldest first. */
  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }

  private void prune() throws IOException {
    List<Path> kept = kept();
    long bytes = 0;
    for (int i = kept.size() - 1, count = 1; i >= 0; i--, count++) {
      bytes += Files.size(kept.get(i));
      if (count > MOST || bytes > MOST_BYTES && count > ALWAYS) {
        Files.delete(kept.get(i));
      }
    }
  }

  private static String digitsOf(Path kept) {
    Matcher matcher = NAME.matcher(kept.getFileName().toString());
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String digits(String sha) {
    String plain = sha.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "") + "0".repeat(DIGITS);
    return plain.substring(0, DIGITS);
  }
}
