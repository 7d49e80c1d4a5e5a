package org.musubi.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Progress is shown to somebody who waits, and leaves no trace. */
class ProgressTest {

  private static final String CLEAR = "\r\u001b[K";
  private static final long NEVER = TimeUnit.DAYS.toMillis(1);

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final CountDownLatch shown = new CountDownLatch(1);

  @Test
  void whoWaitsIsToldWhatIsGoingOn() throws InterruptedException {
    try (Progress progress = new Progress(context(true), "reading", 0)) {
      assertTrue(shown.await(1, TimeUnit.MINUTES), "nothing was shown");
      progress.step("writing");
    }
    assertEquals(CLEAR + "reading" + CLEAR + "writing" + CLEAR, screen.toString(StandardCharsets.UTF_8));
  }

  @Test
  void quickWorkIsNotAnnounced() {
    try (Progress progress = new Progress(context(true), "reading", NEVER)) {
      progress.step("writing");
    }
    assertEquals("", screen.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsShownWhereNobodyWatches() {
    try (Progress progress = new Progress(context(false), "reading", 0)) {
      progress.step("writing");
    }
    assertEquals("", screen.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsShownAfterTheEnd() {
    Progress progress = new Progress(context(true), "reading", NEVER);
    progress.close();
    progress.step("writing");
    progress.close();
    assertEquals("", screen.toString(StandardCharsets.UTF_8));
  }

  private CliContext context(boolean isTerminal) {
    PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8) {
      @Override
      public void flush() {
        super.flush();
        shown.countDown();
      }
    };
    return new CliContext(Path.of(""), err, err, Locale.JAPAN, isTerminal, LocalDate.of(2026, 11, 22));
  }
}
