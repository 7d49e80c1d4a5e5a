package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi import}: values from CSV and Excel files. */
class ImportTest extends CliTest {

  private static final String GOOD = """
      地域,年度,指標,値
      みどり市,令和5年度,特定健診実施率,48.1
      こだち市,令和5年度,特定健診実施率,52.0
      """;
  private static final String MIXED = GOOD + """
      さくら町,令和5年度,特定健診実施率,不明
      みどり市,令和5年度,特定健診実施率,49
      """;

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

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everythingIsImported(Speech speech) throws IOException {
    write("data.csv", GOOD);
    musubi(speech, "import", "a.musubi", "data.csv", "--source", "SRC14", "--title", "健診", "--quality", "official")
        .exits(ExitCode.DONE).says("2 件の値を取り込みました", "Imported 2 values");

    assertTrue(text().contains("name=\"健診\""));
    assertTrue(text().contains("sources.musubi-catalogue#SRC14"));
    assertTrue(text().contains("value=\"48.1\""));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void refusedRowsAreNamedAndReported(Speech speech) throws IOException {
    Files.write(folder().resolve("data.csv"), MIXED.getBytes(Charset.forName("windows-31j")));
    musubi(speech, "import", "a.musubi", "data.csv", "--report", "refused.csv").exits(ExitCode.FINDINGS)
        .says("数値の欄に文字「不明」があります", "There is text (\"不明\")").says("Shift_JIS")
        .says("2行目と、区域・指標・年・区分が同じです", "same as in row 2.");

    List<String> report = Files.readAllLines(folder().resolve("refused.csv"));
    assertEquals(3, report.size());
    assertTrue(report.get(1).startsWith("4,値,不明,"), report::toString);
    musubi(speech, "import", "a.musubi", "data.csv", "--report", "refused.csv").exits(ExitCode.UNUSABLE)
        .says("--overwrite");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aWrongHeaderChangesNothing(Speech speech) throws IOException {
    byte[] before = Files.readAllBytes(file);
    write("data.csv", GOOD.replace("地域,年度,指標,値", "場所の名,ねん,しひょう,すうじ"));
    musubi(speech, "import", "a.musubi", "data.csv").exits(ExitCode.UNUSABLE)
        .says("「年度」(または年)", "\"year\" (or fiscal year)").says("すうじ").inSentences();
    assertArrayEquals(before, Files.readAllBytes(file));
    musubi(speech, "import", "a.musubi", "data.csv", "--column", "area=場所の名", "--column", "year=ねん", "--column",
        "indicator=しひょう", "--column", "value=すうじ").exits(ExitCode.DONE);
  }

  @Test
  void rulesCanBeKeptInAFile() throws IOException {
    write("data.csv", GOOD.replace("地域,年度,指標,値", "場所の名,ねん,しひょう,すうじ"));
    write("rules.txt", "# 県の様式\narea=場所の名\nyear=ねん\nindicator=しひょう\nvalue=すうじ\n");
    musubi("import", "a.musubi", "data.csv", "--mapping", "rules.txt").exits(ExitCode.DONE);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aDryRunChangesNothing(Speech speech) throws IOException {
    byte[] before = Files.readAllBytes(file);
    write("data.csv", GOOD);
    musubi(speech, "import", "a.musubi", "data.csv", "--dry-run").exits(ExitCode.DONE)
        .says("変更していません", "is unchanged");
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void whatIsThereIsRefusedKeptOrReplaced() throws IOException {
    write("data.csv", GOOD);
    musubi("import", "a.musubi", "data.csv").exits(ExitCode.DONE);
    musubi("import", "a.musubi", "data.csv").exits(ExitCode.UNUSABLE).says("すでにあります");
    write("data.csv", GOOD.replace("48.1", "47.7"));
    musubi("import", "a.musubi", "data.csv", "--on-duplicate", "keep").exits(ExitCode.UNUSABLE).says("そのまま残しました");
    musubi("import", "a.musubi", "data.csv", "--on-duplicate", "replace").exits(ExitCode.DONE);
    assertTrue(text().contains("value=\"47.7\""));
    musubi("import", "a.musubi", "data.csv", "--on-duplicate", "maybe").exits(ExitCode.UNUSABLE)
        .says("refuse, keep, replace");
  }

  @Test
  void optionsSayWhatTheTableDoesNotSay() throws IOException {
    write("data.csv", "市町村,実績\nみどり市,0.481\n新しい村,0.5\n");
    musubi("import", "a.musubi", "data.csv", "--year", "R5", "--indicator", "C01", "--fractions", "--create-areas")
        .exits(ExitCode.DONE);
    assertTrue(text().contains("value=\"48.1\""));
    assertTrue(text().contains("name=\"新しい村\""));
    write("data.csv", "年度,共食する者の割合(%)\nR5,70\n");
    musubi("import", "a.musubi", "data.csv", "--area", "みどり圏域", "--create-indicators").exits(ExitCode.DONE);
    assertTrue(text().contains("name=\"共食する者の割合\""));
  }

  @Test
  void theFormCanBeImportedAgain() throws IOException {
    musubi("import", "a.musubi", "--write-form", "form.csv").exits(ExitCode.DONE);
    int values = Files.readAllLines(folder().resolve("form.csv")).size() - 1;
    assertTrue(values > 30, "values of the sample");
    musubi("import", "a.musubi", "form.csv", "--on-duplicate", "replace", "--format", "json").exits(ExitCode.DONE)
        .says("\"refused\"");
  }

  @Test
  void wrongOptionsAreRefusedInSentences() throws IOException {
    write("data.csv", GOOD);
    for (String[] wrong : new String[][] {{"--encoding", "klingon"}, {"--delimiter", "x"}, {"--header", "two"},
        {"--header", "5-9"}, {"--fetched", "yesterday"}, {"--column", "area"}, {"--column", "area=ない"},
        {"--year", "いつか"}, {"--sheet", "ない", "--encoding", "klingon"}, {"--quality", "best"}}) {
      String[] all = new String[3 + wrong.length];
      System.arraycopy(new String[] {"import", "a.musubi", "data.csv"}, 0, all, 0, 3);
      System.arraycopy(wrong, 0, all, 3, wrong.length);
      musubi(all).exits(ExitCode.UNUSABLE).inSentences();
    }
    musubi("import", "a.musubi").exits(ExitCode.UNUSABLE).inSentences();
    musubi("import", "a.musubi", "nothing.csv").exits(ExitCode.UNUSABLE).inSentences();
    musubi("import", "a.musubi", "a.musubi").exits(ExitCode.UNUSABLE);
  }
}
