package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.cli.command.ExitCode;

/** {@code musubi rollover}: the next annual plan. */
class RolloverTest extends CliTest {

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("a.musubi"));
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void theNextYearIsMadeOnce() throws IOException {
    musubi("rollover", "a.musubi", "--from", "2026", "--decide", "PJ-01=continue", "--new-mid-term-plan")
        .exits(ExitCode.DONE);
    String once = text();
    musubi("rollover", "a.musubi", "--from", "2026", "--decide", "PJ-01=continue", "--new-mid-term-plan")
        .exits(ExitCode.DONE).says("引き継ぐものは残っていません", "Nothing is left to carry over");

    assertEquals(once, text());
    assertTrue(once.contains("fiscalYear=\"2027\""));
  }

  @Test
  void behindTheMidTermPlanTheUserIsAsked() throws IOException {
    byte[] before = Files.readAllBytes(file);
    musubi("rollover", "a.musubi", "--from", "2026").exits(ExitCode.UNUSABLE)
        .says("--new-mid-term-plan", "--new-mid-term-plan");

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    musubi("rollover", "a.musubi", "--from", "2024", "--dry-run").exits(ExitCode.DONE);

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aMergerWithoutPartnerIsAFinding() {
    musubi("rollover", "a.musubi", "--from", "2026", "--decide", "PJ-02=merge", "--dry-run")
        .exits(ExitCode.FINDINGS).says("統合先の事業を選んでください", "Choose the project");
  }

  @Test
  void unknownProjectsAndDecisionsAreRefused() {
    musubi("rollover", "a.musubi", "--decide", "PJ-77=stop").exits(ExitCode.UNUSABLE);
    musubi("rollover", "a.musubi", "--decide", "PJ-01=celebrate").exits(ExitCode.UNUSABLE);
    musubi("rollover", "a.musubi", "--decide", "PJ-01").exits(ExitCode.UNUSABLE);
  }

  @Test
  void aYearWithoutProjectsIsRefused() {
    musubi("rollover", "a.musubi", "--from", "2050").exits(ExitCode.UNUSABLE).inSentences();
  }
}
