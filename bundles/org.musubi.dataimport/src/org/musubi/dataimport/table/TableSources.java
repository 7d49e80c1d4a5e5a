package org.musubi.dataimport.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.musubi.dataimport.text.ImportText;

/** Opens tables, whatever they come in. What a file is is told by its content, not by its name. */
public final class TableSources {

  private static final int BEGINNING = 64 * 1024;
  private static final int SIGNATURE = 8;

  /**
   * What the user knows better than the detection.
   *
   * @param charset encoding of a text file; null to find out
   * @param delimiter between the columns of a text; null to find out
   */
  public record Wishes(Charset charset, Character delimiter) {

    public static final Wishes NONE = new Wishes(null, null);
  }

  private TableSources() {
  }

  /**
   * Opens a file.
   *
   * @throws TableException when it is missing, empty, too large, or neither a text nor a workbook
   */
  public static TableSource open(Path file, Wishes wishes) throws TableException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new TableException(ImportText.NO_FILE.say(file));
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new TableException(ImportText.EMPTY_FILE.say(name));
      }
      if (size > Limits.FILE_BYTES) {
        throw new TableException(ImportText.TOO_LARGE.say(name, size / 1024 / 1024, Limits.FILE_BYTES / 1024 / 1024));
      }
      byte[] signature = signature(file);
      if (signature[0] == 'P' && signature[1] == 'K' && signature[2] < 9) {
        return XlsxTable.open(file);
      }
      if ((signature[0] & 0xFF) == 0xD0 && (signature[1] & 0xFF) == 0xCF) {
        return XlsTable.open(file);
      }
      return text(file, name, wishes);
    } catch (IOException e) {
      throw new TableException(ImportText.NOT_READABLE.say(name), e);
    }
  }

  /** Opens what was copied from a spreadsheet or typed. */
  public static TableSource ofText(String text, Wishes wishes) throws TableException {
    String name = ImportText.CLIPBOARD.say();
    if (text == null || text.isBlank()) {
      throw new TableException(ImportText.EMPTY_FILE.say(name));
    }
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    char delimiter = wishes.delimiter() == null ? Delimiters.of(beginning) : wishes.delimiter();
    return new TextTable(name, () -> new StringReader(text), delimiter, null);
  }

  private static byte[] signature(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] signature = new byte[SIGNATURE];
      in.readNBytes(signature, 0, SIGNATURE);
      return signature;
    }
  }

  private static TableSource text(Path file, String name, Wishes wishes) throws IOException, TableException {
    EncodingDetector detector = new EncodingDetector(() -> Files.newInputStream(file));
    Charset charset;
    int mark;
    if (wishes.charset() != null) {
      charset = wishes.charset();
      mark = detector.markLength(charset);
    } else {
      Optional<EncodingDetector.Found> found = detector.detect();
      if (found.isEmpty()) {
        throw new TableException(ImportText.BINARY.say(name));
      }
      charset = found.get().charset();
      mark = found.get().markLength();
    }
    TextTable.Text text = () -> reader(file, charset, mark);
    char delimiter = wishes.delimiter() == null ? Delimiters.of(beginning(text, name, charset)) : wishes.delimiter();
    return new TextTable(name, text, delimiter, new TextFormat(charset, mark > 0, delimiter));
  }

  private static String beginning(TextTable.Text text, String name, Charset charset)
      throws IOException, TableException {
    try (Reader reader = text.open()) {
      char[] signs = new char[BEGINNING];
      int count = 0;
      int more;
      while (count < BEGINNING && (more = reader.read(signs, count, BEGINNING - count)) > 0) {
        count += more;
      }
      String beginning = new String(signs, 0, count);
      if (count < BEGINNING && beginning.isBlank()) {
        throw new TableException(ImportText.EMPTY_FILE.say(name));
      }
      return beginning;
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new TableException(ImportText.WRONG_ENCODING.say(name, 1, Encodings.label(charset)), e);
    }
  }

  private static Reader reader(Path file, Charset charset, int mark) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.skipNBytes(mark);
      return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
