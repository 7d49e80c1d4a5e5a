package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.ExitCode;

/** {@code musubi generate}: an example of a wanted size that can be made again. */
class GenerateTest extends CliTest {

  private static final int FEWEST = 200;
  private static final Pattern XML_ID = Pattern.compile(" xmi:id=\"");

  @Test
  void sameSeedMakesTheSameFileAndAnotherSeedAnother() throws IOException {
    generate(1000, "7", "a.musubi");
    generate(1000, "7", "b.musubi");
    generate(1000, "8", "c.musubi");
    assertArrayEquals(bytes("a.musubi"), bytes("b.musubi"));
    assertFalse(Arrays.equals(bytes("a.musubi"), bytes("c.musubi")));
  }

  @Test
  void seedIsOneUnlessGiven() throws IOException {
    musubi("generate", "--elements", "300", "--out", "a.musubi").exits(ExitCode.DONE);
    generate(300, "1", "b.musubi");
    assertArrayEquals(bytes("a.musubi"), bytes("b.musubi"));
  }

  @ParameterizedTest
  @ValueSource(ints = {FEWEST, 201, 999, 5000})
  void sizeIsReachedAndHardlyExceeded(int elements) throws IOException {
    Answer answer = musubi("generate", "--elements", "" + elements, "--out", "a.musubi").exits(ExitCode.DONE);
    int made = (int) XML_ID.matcher(Files.readString(folder().resolve("a.musubi"))).results().count();
    assertTrue(made >= elements && made < elements + FEWEST, made + " instead of " + elements);
    answer.inOneSentence().says("要素 " + made + " 件");
    musubi("validate", "--no-rules", "a.musubi").exits(ExitCode.DONE).says("要素 " + made + " 件");
  }

  @Test
  void resultIsACouncilWithSomethingOfEverything() {
    musubi("generate", "--elements", "400", "--out", "a.musubi").exits(ExitCode.DONE);
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, "show", "a.musubi").exits(ExitCode.DONE).says("PJ-01").says("課題-01");
      Matcher members = Pattern.compile(speech.of("構成員 (\\d+) 機関", "Organisations: (\\d+)")).matcher(answer.text());
      assertTrue(members.find() && Integer.parseInt(members.group(1)) > 1, answer.text());
    }
    musubi("export", "a.musubi", "--out", "out").exits(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({"199", "0", "-1"})
  void tooFew(String elements) throws IOException {
    for (Speech speech : Speech.values()) {
      refused(speech, "--elements", elements, "--out", "a.musubi").says("--elements").says("" + FEWEST);
    }
  }

  @ParameterizedTest
  @CsvSource({"--elements,many", "--elements,99999999999", "--seed,x", "--seed,''"})
  void noNumber(String option, String value) throws IOException {
    String[] arguments = option.equals("--seed") ? new String[] {"--elements", "200", option, value, "--out", "a"}
        : new String[] {option, value, "--out", "a"};
    for (Speech speech : Speech.values()) {
      refused(speech, arguments).says(option + " に「" + value + "」", option + " cannot be \"" + value + "\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void existingFileStaysAsItIsUnlessToldOtherwise(Speech speech) throws IOException {
    Path file = write("a.musubi", "something of value");
    refused(speech, "--elements", "200", "--out", "a.musubi").says("--overwrite").says(file.toString());
    refused(speech, "--elements", "200", "--out", ".", "--overwrite").says("フォルダー", "is a folder");
    musubi(speech, "generate", "--elements", "200", "--out", "a.musubi", "--overwrite").exits(ExitCode.DONE);
    musubi(speech, "validate", "a.musubi").exits(ExitCode.DONE);
  }

  private void generate(int elements, String seed, String file) {
    musubi("generate", "--elements", "" + elements, "--seed", seed, "--out", file).exits(ExitCode.DONE)
        .says("シード " + seed);
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder().resolve(file));
  }

  private Answer refused(Speech speech, String... options) throws IOException {
    FolderState before = FolderState.of(folder());
    String[] arguments = new String[options.length + 1];
    arguments[0] = "generate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Answer answer = musubi(speech, arguments).exits(ExitCode.UNUSABLE).inSentences();
    assertEquals(0, answer.out().size(), answer.text());
    before.assertUnchanged(folder());
    return answer;
  }
}
