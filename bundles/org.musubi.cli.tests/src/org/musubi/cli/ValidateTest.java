package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/**
 * {@code musubi validate --no-rules}: what is wrong with the file itself. A clear sentence, the right exit code, and
 * nothing written.
 */
class ValidateTest extends CliTest {

  private static final String NAME = "みなと.musubi";

  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder().resolve(NAME);
  }

  @Test
  void soundFile() throws IOException {
    assertReport(Samples.SOUND, ExitCode.DONE, "問題はありません", "no problems");
    assertEquals(1, musubi("validate", "--no-rules", NAME).out().size());
  }

  @Test
  void missing() throws IOException {
    assertReport(ExitCode.UNUSABLE, "見つからない", "does not exist");
  }

  @Test
  void missingFolder() throws IOException {
    file = folder().resolve("nowhere/" + NAME);
    assertReport(ExitCode.UNUSABLE, "見つからない", "does not exist");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\0\0\0\0\0\0\0\0"})
  void empty(String content) throws IOException {
    assertReport(content, ExitCode.UNUSABLE, "中身が空", "is empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 45, 100, 250, 400, 1000, 2000, -40, -24, -5, -2})
  void truncated(int length) throws IOException {
    Files.writeString(file, Samples.SOUND);
    int size = Math.toIntExact(Files.size(file));
    Samples.cut(file, length > 0 ? length : size + length);
    assertReport(ExitCode.UNUSABLE, "途切れ", "breaks off");
  }

  @Test
  void truncatedAmidACharacter() throws IOException {
    Files.writeString(file, Samples.SOUND);
    int length = Samples.SOUND.substring(0, Samples.SOUND.indexOf("保健所")).getBytes(StandardCharsets.UTF_8).length;
    Samples.cut(file, length + 1);
    assertReport(ExitCode.UNUSABLE, "途切れ", "breaks off");
  }

  @Test
  void xmlBomb() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [\n<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">\n");
    }
    String content = Samples.beforeRoot(bomb + "]>").replace("みなと保健所", "&l29;");
    assertReport(content, ExitCode.UNUSABLE, "XML爆弾", "XML bomb");
  }

  @Test
  void doctype() throws IOException {
    assertReport(Samples.beforeRoot("<!DOCTYPE council>"), ExitCode.UNUSABLE, "DOCTYPE", "DOCTYPE");
  }

  @Test
  void externalEntity() throws IOException {
    Path secret = write("secret.txt", "top secret");
    String content = Samples.beforeRoot("<!DOCTYPE c [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>")
        .replace("みなと保健所", "&s;");
    assertReport(content, ExitCode.UNUSABLE, "実体", "entities");
    musubi("validate", "--no-rules", NAME).doesNotSay("top secret");
  }

  @Test
  void danglingReference() throws IOException {
    String content = Samples.with("_mb\" organization=\"_b\"", "_mb\" organization=\"_gone\"");
    assertReport(content, ExitCode.FINDINGS, "_gone", "_gone");
  }

  @Test
  void danglingReferenceIntoTheCatalogue() throws IOException {
    assertReport(Samples.with("#OT19", "#OT9999"), ExitCode.FINDINGS, "OT9999 はカタログにない", "not in the catalogue");
  }

  @Test
  void duplicateId() throws IOException {
    assertReport(Samples.with("xmi:id=\"_pb\"", "xmi:id=\"_pa\""), ExitCode.FINDINGS, "_pa", "_pa");
  }

  @Test
  void duplicateCode() throws IOException {
    assertReport(Samples.with("機関-02", "機関-01"), ExitCode.FINDINGS, "機関-01", "機関-01");
  }

  @Test
  void newerFormat() throws IOException {
    assertReport(Samples.with("formatVersion=\"1.0\"", "formatVersion=\"2.7\""), ExitCode.UNUSABLE,
        "2.7", "newer Musubi");
  }

  @Test
  void newerNamespace() throws IOException {
    assertReport(Samples.with("http://org.musubi/council/1.0", "http://org.musubi/council/3.1"), ExitCode.UNUSABLE,
        "新しいむすび", "3.1");
  }

  @Test
  void folderInsteadOfAFile() throws IOException {
    Files.createDirectory(file);
    assertReport(ExitCode.UNUSABLE, "フォルダー", "is a folder");
  }

  @Test
  void fileThatMayNotBeRead() throws IOException {
    File closed = Files.writeString(file, Samples.SOUND).toFile();
    assumeFalse(!closed.setReadable(false) || Files.isReadable(file), "this user may read everything");
    for (Speech speech : Speech.values()) {
      musubi(speech, "validate", "--no-rules", NAME).exits(ExitCode.UNUSABLE).inOneSentence()
          .says("権限がありません", "no permission");
    }
  }

  @Test
  void picture() throws IOException {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    Files.write(file, head);
    assertReport(ExitCode.UNUSABLE, "むすびのファイルではない", "no Musubi file");
  }

  @Test
  void archive() throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
    }
    assertReport(ExitCode.UNUSABLE, "むすびのファイルではない", "no Musubi file");
  }

  @Test
  void otherXml() throws IOException {
    assertReport("<html><body/></html>", ExitCode.UNUSABLE, "協議会のファイルではない", "no council file");
  }

  @Test
  void hugeNesting() throws IOException {
    String content = Samples.with("status=\"PICKED\" findings=\"_f1\"/>",
        "status=\"PICKED\">" + "<causes>".repeat(20_000)
        + "</causes>".repeat(20_000) + "</issues>");
    assertReport(content, ExitCode.UNUSABLE, "入れ子", "nest deeper");
  }

  @Test
  void scoreOutOfBounds() throws IOException {
    assertReport(Samples.with("severity=\"4\"", "severity=\"9\""), ExitCode.FINDINGS, "「9」", "“9”");
  }

  @Test
  void valueThatCannotBeRead() throws IOException {
    assertReport(Samples.with("status=\"PICKED\"", "status=\"EATEN\""), ExitCode.UNUSABLE, "EATEN", "EATEN");
    assertReport(Samples.with("formatVersion=\"1.0\"", "formatVersion=\"new\""), ExitCode.UNUSABLE, "new", "new");
  }

  @Test
  void unknownFeature() throws IOException {
    assertReport(Samples.with("shortName=", "colour="), ExitCode.UNUSABLE, "colour", "colour");
    assertReport(Samples.plus("<spaceships xmi:id=\"_s\"/>"), ExitCode.UNUSABLE, "spaceships", "spaceships");
  }

  @Test
  void severalProblemsAreAllNamed() throws IOException {
    Files.writeString(file, Samples.with("severity=\"4\"", "severity=\"9\"").replace("#OT19", "#OT9999"));
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, "validate", "--no-rules", NAME).exits(ExitCode.FINDINGS).inSentences();
      assertEquals(2, answer.out().size(), answer.text());
      assertEquals(1, answer.err().size(), answer.text());
      answer.says("2 件の問題", "2 problem");
    }
  }

  @Test
  void severalFiles() throws IOException {
    write("a.musubi", Samples.SOUND);
    write("b.musubi", Samples.with("severity=\"4\"", "severity=\"9\""));
    write("c.musubi", "");
    FolderState before = FolderState.of(folder());
    for (Speech speech : Speech.values()) {
      musubi(speech, "validate", "--no-rules", "a.musubi", "a.musubi").exits(ExitCode.DONE).inSentences();
      Answer findings = musubi(speech, "validate", "--no-rules", "a.musubi", "b.musubi").exits(ExitCode.FINDINGS)
          .inSentences();
      assertEquals(2, findings.lines().size(), findings.text());
      Answer worst = musubi(speech, "validate", "--no-rules", "c.musubi", "b.musubi", "a.musubi")
          .exits(ExitCode.UNUSABLE);
      assertEquals(3, worst.inSentences().lines().size(), worst.text());
      worst.says("a.musubi").says("b.musubi").says("c.musubi");
    }
    before.assertUnchanged(folder());
  }

  @Test
  void aNameWithALineBreakStaysOnItsLine() throws IOException {
    Files.writeString(file, Samples.with("name=\"健診を受けない人が多い\" severity=\"4\"",
        "name=\"健診を&#10;受けない&#x9b;2J人\" severity=\"9\""));
    Answer answer = musubi("validate", "--no-rules", NAME).exits(ExitCode.FINDINGS).inOneSentence();
    assertTrue(answer.text().codePoints().noneMatch(Character::isISOControl), answer.text());
  }

  @Test
  void anAtSignBeginsAFileNameAndNoListOfArguments() throws IOException {
    write("@list.musubi", Samples.SOUND);
    musubi("validate", "--no-rules", "@list.musubi").exits(ExitCode.DONE).inOneSentence();
    Path list = write("list.txt", "--help");
    musubi("validate", "--no-rules", "@" + list).exits(ExitCode.UNUSABLE).inOneSentence().says("見つからない");
  }

  private void assertReport(String content, int code, String japanese, String english) throws IOException {
    Files.writeString(file, content);
    assertReport(code, japanese, english);
  }

  private void assertReport(int code, String japanese, String english) throws IOException {
    FolderState before = FolderState.of(folder());
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, "validate", "--no-rules", folder().relativize(file).toString());
      answer.exits(code).inOneSentence().says(japanese, english).says(file.toString());
      assertEquals(code == ExitCode.UNUSABLE ? 1 : 0, answer.err().size(), "where results go");
    }
    before.assertUnchanged(folder());
  }
}
