package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

class RenderTest extends CliTest {

  private static final String[] FOREIGN = {"--specification", "line.odesign", "--metamodel", "line.ecore"};

  private Path out;

  @BeforeEach
  void writeFiles() throws IOException {
    out = folder().resolve("out");
    write("a.musubi", Samples.SOUND);
    ForeignFiles.writeTo(folder());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everyDiagramOfACouncilThatShowsSomething(Speech speech) throws IOException {
    Answer answer = musubi(speech, "render", "a.musubi", "--out", "out").exits(ExitCode.DONE).inSentences();
    List<Path> files = files();
    assertEquals(files.size(), answer.out().size(), answer.text());
    assertTrue(files.size() > 2, files.toString());
    String all = texts(files);
    assertTrue(all.contains("みなと市") || all.contains("みなと保健所"), "members are drawn");
    assertTrue(files.stream().allMatch(file -> file.getFileName().toString().endsWith(".svg")), files.toString());
  }

  @Test
  void oneKindOfDiagramInSeveralFormats() throws IOException {
    musubi("render", "a.musubi", "--out", "out", "--diagram", "dg01", "--format", "svg,png,pdf").exits(ExitCode.DONE);
    List<Path> files = files();
    assertEquals(3, files.size(), files.toString());
    assertEquals("\u0089PNG", head(files, ".png"));
    assertEquals("%PDF", head(files, ".pdf"));
    assertEquals("<?xm", head(files, ".svg"));
  }

  @Test
  void whatShowsNothingButItsSubjectIsLeftOutUnlessItIsNamed() throws IOException {
    String hint = "まだ課題がありません";
    musubi("new", "fresh.musubi", "--area", "みなと圏域", "--prefecture", "石川県", "--year", "2026").exits(ExitCode.DONE);
    musubi("render", "fresh.musubi", "--out", "out").exits(ExitCode.DONE).says("--diagram DG04");
    assertFalse(texts(files()).contains(hint), "a note for the editor is not handed out");
    assertTrue(texts(files()).contains("保健所"), "the members of a new council are drawn");
    musubi("render", "fresh.musubi", "--out", "out", "--diagram", "DG04").exits(ExitCode.DONE);
    assertTrue(files().stream().anyMatch(file -> file.toString().contains("課題構造図")));
  }

  @Test
  void aDamagedLayoutIsReplacedByANewOne() throws IOException {
    write("line.musubi-diagrams", """
        <?xml version="1.0" encoding="UTF-8"?>
        <broken""");
    Answer answer = foreign().exits(ExitCode.DONE).inSentences();
    answer.says("配置し直しました").says("line.musubi-diagrams");
    assertEquals(1, files().size());
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aModelOfSomebodyElse(Speech speech) throws IOException {
    Answer answer = musubi(speech, "render", "line.xmi", "--out", "out", FOREIGN[0], FOREIGN[1], FOREIGN[2],
        FOREIGN[3]).exits(ExitCode.DONE).inSentences();
    assertEquals(1, answer.out().size(), answer.text());
    Path file = files().getFirst();
    assertEquals("市電_環状_線.svg", file.getFileName().toString());
    String svg = Files.readString(file);
    assertTrue(svg.contains(">髙﨑駅前</text>") && svg.contains("市役所前"), svg);
    assertTrue(svg.contains(speech.of(">凡例</text>", ">Legend</text>")) && svg.contains(">路線</text>"), svg);
    assertTrue(svg.contains(speech.of("2026年11月22日", "22 November 2026")), svg);
  }

  @Test
  void withoutLegend() throws IOException {
    foreign("--no-legend").exits(ExitCode.DONE);
    assertFalse(Files.readString(files().getFirst()).contains("凡例"));
  }

  @Test
  void scaleEnlargesPictures() throws IOException {
    foreign("--format", "png", "--scale", "1").exits(ExitCode.DONE);
    int small = width(files().getFirst());
    foreign("--format", "png", "--scale", "3", "--overwrite").exits(ExitCode.DONE);
    assertEquals(3 * small, width(files().getFirst()), 3);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aSpecificationWithUnsupportedElementsIsRefusedWithTheirPaths(Speech speech) throws IOException {
    refused(speech, "line.xmi", "--specification", "sequence.odesign", "--metamodel", "line.ecore")
        .says("//@ownedViewpoints[name='Lines']/@ownedRepresentations[name='Calls']")
        .says("SequenceDiagramDescription").says("何も書き出していません", "nothing was written");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void whatIsMissingIsNamed(Speech speech) throws IOException {
    refused(speech, "line.xmi").says("--specification");
    refused(speech, "line.xmi", "--specification", "line.odesign").says("http://example.org/line");
    refused(speech, "line.xmi", "--specification", "none.odesign").says("none.odesign");
    refused(speech, "none.xmi", FOREIGN).says("none.xmi");
    refused(speech, "line.xmi", "--specification", "line.odesign", "--metamodel", "line.xmi").says("line.xmi");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aDamagedModelIsRefused(Speech speech) throws IOException {
    write("line.xmi", ForeignFiles.MODEL.substring(0, 200));
    refused(speech, "line.xmi", FOREIGN).says("line.xmi");
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    write("secret.txt", "ここだけの話");
    write("line.xmi", ForeignFiles.MODEL.replace("<line:Network", """
        <!DOCTYPE x [<!ENTITY s SYSTEM "secret.txt">]>
        <line:Network""").replace("市役所前", "&s;"));
    refused(Speech.JAPANESE, "line.xmi", FOREIGN).doesNotSay("ここだけの話");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void unknownDiagram(Speech speech) throws IOException {
    refused(speech, "a.musubi", "--diagram", "DG99").says("DG99").says("DG01");
  }

  @ParameterizedTest
  @CsvSource({"--format,gif", "--scale,0", "--scale,many", "--scale,1000", "--page,a5"})
  void valuesThatCannotBe(String option, String value) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "a.musubi", option, value).says(value);
    }
  }

  @Test
  void existingFilesAreNotReplacedUnasked() throws IOException {
    foreign().exits(ExitCode.DONE);
    Path file = files().getFirst();
    byte[] mine = "mine".getBytes(StandardCharsets.UTF_8);
    Files.write(file, mine);
    foreign("--format", "svg,png").exits(ExitCode.UNUSABLE).inSentences().says(file.toString());
    assertArrayEquals(mine, Files.readAllBytes(file));
    assertEquals(1, files().size(), "nothing is written when one file is in the way");
    foreign("--overwrite").exits(ExitCode.DONE);
    assertTrue(Files.size(file) > 1000);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void aSpecificationIsChecked(Speech speech) throws IOException {
    FolderState before = FolderState.of(folder());
    Answer fine = musubi(speech, "check-specification", "line.odesign", "--metamodel", "line.ecore");
    fine.exits(ExitCode.FINDINGS).says("//@ownedViewpoints[name='Lines']");
    musubi(speech, "check-specification", "sequence.odesign", "--metamodel", "line.ecore").exits(ExitCode.UNUSABLE)
        .says("@ownedRepresentations[name='Calls']").says("SequenceDiagramDescription");
    before.assertUnchanged(folder());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.musubi", "line.xmi", "none.odesign"})
  void whatIsNoSpecificationIsRefused(String file) {
    for (Speech speech : Speech.values()) {
      musubi(speech, "check-specification", file).exits(ExitCode.UNUSABLE).says(file);
    }
  }

  private Answer foreign(String... options) {
    return musubi(Stream.of(Stream.of("render", "line.xmi", "--out", "out"), Stream.of(FOREIGN), Stream.of(options))
        .flatMap(part -> part).toArray(String[]::new));
  }

  /** Refused with sentences, no result and not a trace on disk. */
  private Answer refused(Speech speech, String model, String... options) throws IOException {
    FolderState before = FolderState.of(folder());
    Answer answer = musubi(speech, Stream.concat(Stream.of("render", model, "--out", "out"), Stream.of(options))
        .toArray(String[]::new)).exits(ExitCode.UNUSABLE);
    assertEquals(List.of(), answer.out());
    before.assertUnchanged(folder());
    return answer;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> list = Files.list(out)) {
      return list.sorted().toList();
    }
  }

  private static String texts(List<Path> files) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  private static String head(List<Path> files, String extension) throws IOException {
    Path file = files.stream().filter(f -> f.toString().endsWith(extension)).findFirst().orElseThrow();
    return new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
  }

  /** The width in the header of a PNG file. */
  private static int width(Path png) throws IOException {
    byte[] bytes = Files.readAllBytes(png);
    return (bytes[16] & 0xff) << 24 | (bytes[17] & 0xff) << 16 | (bytes[18] & 0xff) << 8 | bytes[19] & 0xff;
  }
}
