package org.musubi.development.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.musubi.development.library.Library;

/**
 * Writes the form in which purposes, targets and examples are written down, loaded and shared: one sheet a kind, with
 * drop-down lists of what the council can refer to. {@link LibraryForm} reads it back.
 */
public final class LibraryWorkbook {

  private LibraryWorkbook() {
  }

  /**
   * An empty form with example rows, which are passed over when it is read.
   *
   * @throws LibraryFileException when the file exists and must not be replaced, or cannot be written
   */
  public static void writeForm(Library library, Path file, boolean overwrite) throws LibraryFileException {
    Locale locale = Locale.getDefault();
    write(library, file, overwrite, ExampleRows.in(library, locale), locale);
  }

  /**
   * The council's own purposes, targets and examples, to be kept or given to another council.
   *
   * @return how many there are
   * @throws LibraryFileException when the file exists and must not be replaced, or cannot be written
   */
  public static int writeOwn(Library library, Path file, boolean overwrite) throws LibraryFileException {
    Locale locale = Locale.getDefault();
    List<FormCells> rows = new ArrayList<>(OwnRows.of(library, locale));
    write(library, file, overwrite, rows, locale);
    return (int) rows.stream().filter(row -> row.sheet() != FormSheet.INDICATORS).count();
  }

  private static void write(Library library, Path file, boolean overwrite, List<FormCells> rows, Locale locale)
      throws LibraryFileException {
    if (Files.isDirectory(file) || Files.exists(file) && !overwrite) {
      throw new LibraryFileException(ExchangeText.FILE_EXISTS.text(file), null);
    }
    Path temporary = file.toAbsolutePath().resolveSibling(".musubi-" + UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(temporary.getParent());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      FormWriter.write(library, rows, locale, bytes);
      Files.write(temporary, bytes.toByteArray());
      move(temporary, file.toAbsolutePath());
    } catch (IOException e) {
      throw new LibraryFileException(ExchangeText.NOT_WRITTEN.text(file), e);
    } finally {
      temporary.toFile().delete();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
