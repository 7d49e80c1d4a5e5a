package org.musubi.cli.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;

/** Where a report goes: the screen at once, or a file when it is complete. */
final class ReportTarget {

  private final CliContext context;
  private final Path file;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param file null for the screen
   * @throws CliException when the file must not be written
   */
  ReportTarget(CliContext context, Path file, boolean overwrite) throws CliException {
    this.context = context;
    this.file = file == null ? null : context.resolve(file);
    if (this.file != null && Files.isDirectory(this.file)) {
      throw new CliException(CliText.NAME_A_FILE.say(this.file));
    }
    if (this.file != null && Files.exists(this.file) && !overwrite) {
      throw new CliException(CliText.ALREADY_THERE.say(this.file));
    }
  }

  /**
   * A report never takes the place of what it reports on.
   *
   * @throws CliException when the file is one of these
   */
  void spare(List<Path> councils) throws CliException {
    for (Path council : councils) {
      if (file != null && isSame(file, context.resolve(council))) {
        throw new CliException(ValidateText.OUT_IS_COUNCIL.say(file));
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      // What cannot even be compared will be refused when it is read or written.
      return false;
    }
  }

  /** A line people read. */
  void line(String line) {
    if (file == null) {
      context.print(line);
    } else {
      text.append(line.replaceAll("\\p{Cc}+", " ")).append('\n');
    }
  }

  /** A whole document, line breaks included. */
  void write(String document) {
    if (file == null) {
      context.out().println(document);
    } else {
      text.append(document).append('\n');
    }
  }

  /** Writes the file, if it is one. */
  void close() throws CliException {
    if (file != null) {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new CliException(ValidateText.NOT_WRITTEN.say(file), e);
      }
      context.say(ValidateText.WRITTEN.say(file));
    }
  }
}
