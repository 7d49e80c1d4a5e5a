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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi develop}: candidates, adoption, own examples. */
class DevelopTest extends CliTest {

  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> sample = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(sample.isPresent(), "the tests do not run beside the repository");
    file = Files.copy(sample.get(), folder().resolve("a.musubi"));
  }

  @Test
  void candidatesComeBestFirstAsCsv() {
    Answer answer = musubi("develop", "a.musubi", "--purpose", "P01,P08", "--target", "T5,T6", "--partner",
        "協会けんぽ,商工会議所,地産保,OT04", "--format", "csv", "--table", "candidates").exits(ExitCode.DONE);

    assertEquals(13, answer.out().size(), answer::text);
    assertTrue(answer.out().get(0).startsWith("rank,code,name,score"), answer::text);
    assertTrue(answer.out().get(1).startsWith("1,C-P08-T5,"), answer::text);
    assertTrue(answer.out().get(3).startsWith("3,C-P08-T1,"), answer::text);
  }

  @Test
  void reasonsAreSaidInWordsAndMarkedAsOurs() {
    musubi("develop", "a.musubi", "--issue", "課題-01").exits(ExitCode.DONE)
        .says("選んだターゲットに合います").says("点数=3×ターゲット").says("公表されている連携事業開発ツールの項目ではありません");
    musubi(Speech.ENGLISH, "develop", "a.musubi", "--issue", "課題-01").exits(ExitCode.DONE)
        .says("Addresses a chosen target").says("Score = 3 × target match");
  }

  @Test
  void adoptionIsSavedAndTheSecondTimeRefused() throws IOException {
    musubi("develop", "a.musubi", "--issue", "課題-01", "--adopt", "C-P08-T3,C-P08-T6", "--year", "2026")
        .exits(ExitCode.DONE).says("PJ-10").says("PJ-11").says("保存しました");
    byte[] once = Files.readAllBytes(file);
    musubi("develop", "a.musubi", "--adopt", "C-P08-T3", "--year", "2026").exits(ExitCode.FINDINGS)
        .says("計画に既にあるため見送り");

    assertArrayEquals(once, Files.readAllBytes(file));
    musubi("show", "a.musubi").exits(ExitCode.DONE).says("PJ-11");
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    musubi("develop", "a.musubi", "--adopt", "C-P08-T3", "--year", "2026", "--dry-run").exits(ExitCode.DONE)
        .says("PJ-10").says("変わっていません");

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void theFormIsWrittenAndReadBack() {
    musubi("develop", "a.musubi", "--write-form", "form.xlsx").exits(ExitCode.DONE).says("form.xlsx");
    musubi("develop", "a.musubi", "--library", "form.xlsx").exits(ExitCode.DONE).doesNotSay("保存しました");
    musubi("develop", "a.musubi", "--write-form", "form.xlsx").exits(ExitCode.UNUSABLE).says("すでにあります");
    musubi("develop", "a.musubi", "--write-form", "form.xlsx", "--overwrite").exits(ExitCode.DONE);
  }

  @Test
  void theListNamesWhatCanBeChosen() {
    musubi("develop", "a.musubi", "--list").exits(ExitCode.DONE).says("P08").says("T5").says("OT24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--purpose=P99", "--target=XX --purpose=P08", "--partner=だれか --purpose=P08", "--issue=課題-99",
      "--adopt=C-P99-T1", "--max-cost=7 --purpose=P08", "--industry=zz --purpose=P08", "--library=nothing.xlsx", ""})
  void wrongWishesAreAnsweredInOneSentence(String options) throws IOException {
    byte[] before = Files.readAllBytes(file);
    String[] arguments = ("develop a.musubi " + options).strip().split(" ");
    Answer answer = musubi(arguments).exits(ExitCode.UNUSABLE);

    answer.inSentences();
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
