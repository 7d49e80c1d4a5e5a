package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi new}: a council that is sound from the first moment, and never on top of another file. */
class NewTest extends CliTest {

  @ParameterizedTest
  @CsvSource({"prefecture,都道府県,Prefecture", "city-hc,設置市,health centre", "secondary,2次医療圏,Secondary",
      "municipal,市町村,Municipality", "SECONDARY,2次医療圏,Secondary"})
  void everyLevel(String level, String japanese, String english) throws IOException {
    for (Speech speech : Speech.values()) {
      String name = speech + ".musubi";
      musubi(speech, "new", name, "--area", "みなと", "--level", level).exits(ExitCode.DONE).inOneSentence()
          .says(folder().resolve(name).toString());
      musubi(speech, "validate", name).exits(ExitCode.DONE);
      musubi(speech, "show", name).exits(ExitCode.DONE).says(japanese, english);
    }
  }

  @Test
  void standardTemplateBringsMembersAndEmptyDoesNot() {
    musubi("new", "a.musubi", "--template", "standard").exits(ExitCode.DONE);
    musubi("new", "b.musubi", "--template", "empty").exits(ExitCode.DONE);
    musubi("new", "c.musubi").exits(ExitCode.DONE);
    for (Speech speech : Speech.values()) {
      musubi(speech, "show", "a.musubi").says("事務局: 保健所", "Secretariat: 保健所").says("商工会議所");
      musubi(speech, "show", "b.musubi").says("構成員はまだ登録されていません。", "No members yet.");
      musubi(speech, "show", "c.musubi").says("商工会議所");
    }
    musubi("validate", "a.musubi", "b.musubi", "c.musubi").exits(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"石川県", "石川", "17", "\uFF11\uFF17", " 石川県 "})
  void prefecture(String wanted) {
    musubi("new", "a", "--area", "みなと圏域", "--prefecture", wanted).exits(ExitCode.DONE);
    musubi("show", "a.musubi").says("区域: 石川県 みなと圏域");
  }

  @ParameterizedTest
  @ValueSource(strings = {"北海道", "1", "01", "\uFF11"})
  void prefectureWithASmallNumber(String wanted) {
    musubi("new", "a", "--area", "みなと", "--prefecture", wanted).exits(ExitCode.DONE);
    musubi("show", "a.musubi").says("区域: 北海道 みなと");
  }

  @ParameterizedTest
  @ValueSource(strings = {"加賀", "0", "48", "Ishikawa-ken", "", "県"})
  void unknownPrefecture(String wanted) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "new", "a.musubi", "--prefecture", wanted).says(speech.of("「", "\"") + wanted)
          .says("石川県");
    }
  }

  @Test
  void prefectureIsTheAreaOfItsCouncil() {
    musubi("new", "a", "--level", "prefecture", "--prefecture", "石川", "--name", "石川県健康づくり会議")
        .exits(ExitCode.DONE);
    musubi("show", "a.musubi").says("石川県健康づくり会議").says("区域: 石川県\n");
    musubi("new", "b", "--level", "prefecture", "--prefecture", "17").exits(ExitCode.DONE);
    musubi("show", "b.musubi").says("石川県 地域・職域連携推進協議会").says("区域: 石川県\n");
  }

  @Test
  void areaComesFromTheNameAndNameFromTheArea() {
    musubi("new", "a", "--name", "みなと圏域地域・職域連携推進協議会").exits(ExitCode.DONE);
    musubi("show", "a.musubi").says("みなと圏域地域・職域連携推進協議会\n").says("区域: みなと圏域\n");
    musubi("new", "b", "--area", "みなと圏域").exits(ExitCode.DONE);
    musubi("show", "b.musubi").says("みなと圏域 地域・職域連携推進協議会\n").says("区域: みなと圏域\n");
    musubi("new", "c", "--name", "みなと健康会議", "--area", "みなと圏域").exits(ExitCode.DONE);
    musubi("show", "c.musubi").says("みなと健康会議\n").says("区域: みなと圏域\n");
    musubi(Speech.ENGLISH, "new", "d", "--name", "Minato community and workplace health council").exits(ExitCode.DONE);
    musubi(Speech.ENGLISH, "show", "d.musubi").says("Area: Minato\n");
  }

  @ParameterizedTest
  @CsvSource({"2024,令和6年度(2024) – 令和8年度(2026)", "令和9,令和9年度(2027) – 令和11年度(2029)",
      "R8年度,令和8年度(2026) – 令和10年度(2028)", "2018,平成30年度(2018) – 令和2年度(2020)"})
  void firstYear(String year, String period) {
    musubi("new", "a", "--year", year).exits(ExitCode.DONE);
    musubi("show", "a.musubi").says(period);
  }

  @Test
  void firstYearIsThisFiscalYearUnlessGiven() {
    musubi("new", "a").exits(ExitCode.DONE);
    musubi(Speech.ENGLISH, "show", "a.musubi").says("FY2026");
  }

  @ParameterizedTest
  @CsvSource({"--year,26", "--year,来年", "--year,''", "--year,2199", "--level,village", "--level,''",
      "--template,full"})
  void unreadableChoice(String option, String value) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "new", "a.musubi", option, value).says(value);
    }
  }

  @Test
  void existingFileStaysAsItIsUnlessToldOtherwise() throws IOException {
    Path file = write("a.musubi", "something of value");
    for (Speech speech : Speech.values()) {
      refused(speech, "new", "a.musubi").says("--overwrite").says(file.toString());
      refused(speech, "new", "a").says("--overwrite").says(file.toString());
    }
    musubi("new", "a", "--overwrite").exits(ExitCode.DONE);
    musubi("validate", "a.musubi").exits(ExitCode.DONE);
    assertEquals("something of value", Files.readString(folder().resolve("a.musubi.bak1")), "the backup");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "", "sub", "/"})
  void folderInsteadOfAFile(String name) throws IOException {
    Files.createDirectory(folder().resolve("sub"));
    for (Speech speech : Speech.values()) {
      refused(speech, "new", name).says("フォルダー", "is a folder");
      refused(speech, "new", name, "--overwrite").says("フォルダー", "is a folder");
    }
    assertFalse(Files.exists(folder().resolveSibling(folder().getFileName() + ".musubi")), "a file beside the folder");
  }

  @Test
  void folderOfTheSameName() throws IOException {
    Files.createDirectory(folder().resolve("a.musubi"));
    for (Speech speech : Speech.values()) {
      refused(speech, "new", "a").says("フォルダー", "is a folder").doesNotSay("--overwrite");
    }
  }

  @Test
  void folderThatCannotBeMade() throws IOException {
    write("plain", "x");
    for (Speech speech : Speech.values()) {
      refused(speech, "new", "plain/a.musubi").says(folder().resolve("plain").toString());
    }
  }

  @Test
  void folderThatMayNotBeWritten() throws IOException {
    Path closed = Files.createDirectory(folder().resolve("closed"));
    File asFile = closed.toFile();
    assumeFalse(!asFile.setWritable(false) || Files.isWritable(closed), "this user may write everywhere");
    try {
      for (Speech speech : Speech.values()) {
        refused(speech, "new", "closed/a.musubi").says("権限", "may not write");
      }
    } finally {
      assertTrue(asFile.setWritable(true));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.musubi", "みなと 圏域", " 先頭に空白", "v1.2", "a.txt", "a'b", "50%", "{0}", "$HOME", "-x",
      "新しい フォルダー/みなと", "x/y/z"})
  void oddNames(String name) {
    String expected = name.endsWith(".musubi") ? name : name + ".musubi";
    for (Speech speech : Speech.values()) {
      musubi(speech, "new", "--overwrite", "--", name).exits(ExitCode.DONE).says(folder().resolve(expected).toString());
      assertTrue(Files.isRegularFile(folder().resolve(expected)), expected);
      musubi(speech, "validate", "--", expected).exits(ExitCode.DONE).says(folder().resolve(expected).toString());
    }
  }

  @Test
  void extensionInCapitalsIsAnExtension() {
    musubi("new", "A.MUSUBI").exits(ExitCode.DONE);
    assertTrue(Files.isRegularFile(folder().resolve("A.MUSUBI")));
    musubi("validate", "A.MUSUBI").exits(ExitCode.DONE);
  }

  @Test
  void absolutePath() {
    Path file = folder().resolve("elsewhere/a.musubi");
    musubi("new", file.toString()).exits(ExitCode.DONE);
    assertTrue(Files.isRegularFile(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<協議会> & \"会\" 'x'", "=1+1", "a\u0001b\u001B[31m", "c\u009B31m\u0085d", "𠮷野家圏域"})
  void oddCouncilNames(String name) {
    musubi("new", "a", "--name", name, "--area", name).exits(ExitCode.DONE);
    musubi("validate", "a.musubi").exits(ExitCode.DONE);
    Answer shown = musubi("show", "a.musubi").exits(ExitCode.DONE);
    assertTrue(shown.lines().stream().flatMapToInt(String::codePoints).noneMatch(Character::isISOControl));
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void textsInTheFileFollowTheLanguage(Speech speech) throws IOException {
    musubi(speech, "new", "a", "--area", "Minato").exits(ExitCode.DONE);
    musubi(speech, "show", "a.musubi").says("Minato 地域・職域連携推進協議会",
        "Minato community and workplace health council");
  }

  /** Refused with sentences, and not a trace on disk. */
  private Answer refused(Speech speech, String... arguments) throws IOException {
    FolderState before = FolderState.of(folder());
    Answer answer = musubi(speech, arguments).exits(ExitCode.UNUSABLE);
    assertEquals(0, answer.out().size(), answer.text());
    before.assertUnchanged(folder());
    return answer.inSentences();
  }
}
