package org.musubi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.cli.command.CliContext;

/** Runs the command line as a user does, in a folder of its own. */
abstract class CliTest {

  static {
    if (!Platform.isRunning()) {
      AnalysisSetup.register();
    }
  }

  private final Locale before = Locale.getDefault();

  @TempDir
  private Path folder;

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  /** The folder the user stands in. */
  final Path folder() {
    return folder;
  }

  final Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Runs a command in Japanese. */
  final Answer musubi(String... arguments) {
    return musubi(Speech.JAPANESE, arguments);
  }

  final Answer musubi(Speech speech, String... arguments) {
    List<Throwable> unexpected = new ArrayList<>();
    Answer answer = musubi(speech, unexpected, arguments);
    if (!unexpected.isEmpty()) {
      throw new AssertionError("musubi " + String.join(" ", arguments), unexpected.getFirst());
    }
    return answer;
  }

  private Answer musubi(Speech speech, List<Throwable> unexpected, String... arguments) {
    Locale.setDefault(speech.locale());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new MusubiCommandLine(context(speech, out, err), unexpected::add).run(arguments);
    return new Answer(speech, code, lines(out), lines(err));
  }

  final CliContext context(Speech speech, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new CliContext(folder, stream(out), stream(err), speech.locale(), false, LocalDate.of(2026, 11, 22));
  }

  static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
