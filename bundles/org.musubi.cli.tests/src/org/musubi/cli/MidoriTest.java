package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;

/** The sample council a newcomer opens first, through the command line (domain.md 5.14). */
class MidoriTest extends CliTest {

  private static final Pattern PERSON = Pattern.compile("(?:personName|phone|mail)=\"([^\"]+)\"");

  private Path sample;
  private String file;

  @BeforeEach
  void copySample() throws IOException {
    Optional<Path> found = Samples.inRepository("models/midori/midori.musubi");
    assumeTrue(found.isPresent(), "the tests do not run beside the repository");
    sample = found.get();
    file = Files.copy(sample, folder().resolve("midori.musubi")).toString();
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void isSound(Speech speech) {
    musubi(speech, "validate", "--no-rules", file).exits(ExitCode.DONE).inOneSentence();
    musubi(speech, "validate", "--severity", "error", file).exits(ExitCode.DONE).inSentences()
        .says("エラー 0 件", "0 error");
  }

  @ParameterizedTest
  @CsvSource({"セミナーに事業所が集まったか,120.0%,A", "健康宣言をする事業所は増えたか,92.9%,B", "被扶養者は健診を受けたか,55.3%,C",
      "小規模事業場で健診が行われたか,0.0%※,D"})
  void ratingsOfTheWorkedExample(String item, String achievement, String rating) {
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, "show", file).exits(ExitCode.DONE);
      assertEquals(List.of(), answer.err());
      String row = answer.out().stream().filter(line -> line.contains(item)).findFirst().orElseThrow();
      assertTrue(row.matches(".*" + item + " +" + achievement + " +" + rating), row);
      answer.says("総合評価: B", "Overall: B").says("※ 0%未満", "※ below 0 %");
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void exports(Speech speech) throws IOException {
    Path out = folder().resolve("out");
    Answer answer = musubi(speech, "export", file, "--out", out.toString()).exits(ExitCode.DONE).inSentences();
    assertEquals(1, answer.out().size(), answer.text());
    Workbook workbook = Workbook.read(files(out).getFirst());
    assertTrue(workbook.sheets().containsAll(
        List.of("課題整理シート", "中期計画書", "年次計画書", "評価シート", "構成員・役割")), workbook.sheets().toString());
    assertTrue(workbook.holds("健康宣言セミナー"));
  }

  @Test
  void publicSheetsNameNobody() throws IOException {
    Path out = folder().resolve("out");
    musubi("export", file, "--out", out.toString(), "--public", "--one-per-sheet").exits(ExitCode.DONE);
    Set<String> secrets = PERSON.matcher(Files.readString(sample)).results().map(r -> r.group(1))
        .collect(Collectors.toSet());
    assertTrue(secrets.size() > 20, "persons in the sample");
    for (Path each : files(out)) {
      Workbook workbook = Workbook.read(each);
      for (String secret : secrets) {
        assertFalse(workbook.holds(secret) || workbook.holds(secret.replace(" ", "")), secret + " is in " + each);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    }
  }
}
