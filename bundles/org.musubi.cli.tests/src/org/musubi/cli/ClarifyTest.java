package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi clarify}: figures and voices to findings, findings to issues. */
class ClarifyTest extends CliTest {

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("m.musubi"));
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void figuresAndVoicesBecomeFindingsAndAnIssue() throws IOException {
    musubi("clarify", "m.musubi", "--year", "2030", "--area", "19", "--finding", "C22,D01", "--voice", "休ませられない")
        .exits(ExitCode.DONE).says("54.7%").says("休ませられない");
    assertTrue(text().contains("prefecture-data.musubi-catalogue#O-C22-JP-19-2012"), "the evidence is linked");
    String codes = text().replaceAll("(?s).*<findings[^>]* code=\"(根拠-\\d+)\" name=\"休ませられない\".*", "$1");

    musubi("clarify", "m.musubi", "--year", "2030", "--issue", "健診のあとが続かない=" + codes).exits(ExitCode.DONE);
    musubi("show", "m.musubi").says("健診のあとが続かない");
  }

  @Test
  void aFindingIsNotMadeTwice() throws IOException {
    musubi("clarify", "m.musubi", "--year", "2030", "--area", "19", "--finding", "C22").exits(ExitCode.DONE);
    String once = text();
    musubi("clarify", "m.musubi", "--year", "2030", "--area", "19", "--finding", "C22").exits(ExitCode.DONE);

    assertEquals(once, text());
  }

  @Test
  void pointsGiveScoreAndStatusItsReason() {
    musubi("clarify", "m.musubi", "--year", "2024", "--score", "課題-01=5,5,5,5", "--pick", "課題-01:会議で合意")
        .exits(ExitCode.DONE).says("100.0").says("会議で合意");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--finding Z99", "--issue name", "--issue name=根拠-99", "--score 課題-01=9,9,9,9",
      "--score 課題-01=5", "--field 課題-01=happiness", "--pick 課題-99", "--area 火星 --finding C22"})
  void whatCannotBeReadIsRefusedAndNothingIsLost(String options) throws IOException {
    String before = text();
    for (Speech speech : Speech.values()) {
      String[] typed = ("clarify m.musubi --year 2024 " + options).split(" ");
      musubi(speech, typed).exits(ExitCode.UNUSABLE).inSentences();
    }

    assertEquals(before, text());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aDryRunShowsAndSavesNothing(Speech speech) throws IOException {
    String before = text();
    musubi(speech, "clarify", "m.musubi", "--year", "2024", "--hold", "課題-01", "--dry-run").exits(ExitCode.DONE);

    assertEquals(before, text());
  }
}
