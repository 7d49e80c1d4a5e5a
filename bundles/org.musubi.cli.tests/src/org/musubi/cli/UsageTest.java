package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.ExitCode;
import picocli.CommandLine.Command;

/** What a user reads who typed something wrong, or hit a fault of ours. */
class UsageTest extends CliTest {

  @ParameterizedTest
  @EnumSource(Speech.class)
  void noCommand(Speech speech) {
    refused(speech).says("コマンドが指定されていません。", "No command was given.").says("musubi --help");
  }

  @ParameterizedTest
  @CsvSource({"shwo,show", "exprot,export", "validat,validate"})
  void unknownCommandWithASuggestion(String typed, String meant) {
    for (Speech speech : Speech.values()) {
      refused(speech, typed, "a.musubi", "--out", "x")
          .says("「" + typed + "」は使えません。" + meant, "\"" + typed + "\" is not known. Did you mean " + meant)
          .doesNotSay("a.musubi").says("musubi --help");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"こんにちは", "xyzzy", "--bogus", "-x", "{0}", "%s", ""})
  void unknownCommand(String typed) {
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, typed).exits(ExitCode.UNUSABLE);
      answer.says("「" + typed + "」は使えません。", "\"" + typed + "\" is not known.");
      assertEquals(List.of(), answer.out());
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void hiddenCommandIsNotSuggestedInHelp(Speech speech) {
    musubi(speech, "--help").exits(ExitCode.DONE).doesNotSay("generate");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void unknownOption(Speech speech) {
    refused(speech, "export", "a.musubi", "--out", "x", "--overwrit")
        .says("「--overwrit」は使えません。--overwrite のことですか。", "\"--overwrit\" is not known. Did you mean --overwrite?")
        .says("musubi export --help");
    refused(speech, "show", "a.musubi", "--color", "red").says("「--color」", "\"--color\"").doesNotSay("red");
    refused(speech, "show", "a.musubi", "b.musubi").says("「b.musubi」は使えません。", "\"b.musubi\" is not known.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "validate", "new"})
  void missingFile(String command) {
    for (Speech speech : Speech.values()) {
      refused(speech, command).says("FILE が指定されていません。", "Missing: FILE.").says("musubi " + command + " --help");
    }
  }

  @ParameterizedTest
  @CsvSource({"--out", "--year", "--sheet"})
  void optionWithoutItsValue(String option) {
    for (Speech speech : Speech.values()) {
      refused(speech, "export", "a.musubi", "--out=x", option).says(option + " に値が指定されていません。",
          option + " needs a value.");
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void severalMissingParameters(Speech speech) {
    refused(speech, "generate").says("--elements、--out が指定されていません。", "Missing: --elements, --out.");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void optionGivenTwice(Speech speech) {
    refused(speech, "export", "a.musubi", "--out", "x", "--out", "y").says("--out は一度だけ", "Give --out only once.");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void languageNobodySpeaks(Speech speech) {
    refused(speech, "show", "a.musubi", "--lang", "fr").says("--lang に「fr」は指定できません。", "--lang cannot be \"fr\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en", "EN"})
  void languageBeforeAndBehindTheCommand(String language) {
    musubi("new", "a").exits(ExitCode.DONE);
    musubi("--lang", language, "show", "a.musubi").exits(ExitCode.DONE);
    musubi("show", "--lang=" + language, "a.musubi").exits(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({"'',ja,ja", "'',en,en", "'',de,ja", "--lang en,ja,en", "--lang=ja,en,ja", "show x --lang EN,ja,en",
      "--lang,en,en", "--language en,ja,ja"})
  void languageChosen(String arguments, String started, String expected) {
    assertEquals(expected, Languages.choose(List.of(arguments.split(" ")), Locale.of(started)).getLanguage());
  }

  @Test
  void version() {
    for (Speech speech : Speech.values()) {
      Answer answer = musubi(speech, "--version").exits(ExitCode.DONE);
      assertEquals(answer.lines(), musubi(speech, "-V").lines());
      assertTrue(answer.out().getFirst().startsWith("Musubi"), answer.text());
      answer.says("Java " + Runtime.version()).doesNotSay("null").doesNotSay("qualifier");
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void faultOfOurs(Speech speech) {
    IllegalStateException fault = new IllegalStateException("secret detail");
    List<Throwable> logged = new ArrayList<>();
    runBroken(speech, fault, logged).says("予期しない問題", "unexpected problem").says("IllegalStateException")
        .doesNotSay("secret detail").doesNotSay("\tat ");
    assertEquals(List.of(fault), logged);
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void notEnoughMemory(Speech speech) {
    OutOfMemoryError fault = new OutOfMemoryError("Java heap space");
    List<Throwable> logged = new ArrayList<>();
    runBroken(speech, fault, logged).says("メモリが足りない", "not enough memory").doesNotSay("heap space");
    assertEquals(List.of(fault), logged);
  }

  @Test
  void aBrokenContributionLeavesTheOthersAlone() {
    Locale.setDefault(Locale.JAPAN);
    List<Throwable> logged = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<CliCommand> commands = Stream.concat(CommandRegistry.own().stream(),
        Stream.of(new Nameless(), new Taken(), new Broken(new IllegalStateException()))).toList();
    int code = new MusubiCommandLine(context(Speech.JAPANESE, out, out), commands, logged::add).run("--help");
    String help = String.join("\n", lines(out));
    assertEquals(ExitCode.DONE, code, help);
    assertEquals(2, logged.size(), logged.toString());
    assertTrue(help.contains("broken") && help.contains("協議会ファイルを点検"), help);
  }

  private Answer runBroken(Speech speech, Throwable fault, List<Throwable> logged) {
    Locale.setDefault(speech.locale());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new MusubiCommandLine(context(speech, out, err), List.of(new Broken(fault)), logged::add).run("broken");
    Answer answer = new Answer(speech, code, lines(out), lines(err)).exits(ExitCode.UNUSABLE);
    assertEquals(1, answer.lines().size(), answer.text());
    return answer;
  }

  private Answer refused(Speech speech, String... arguments) {
    Answer answer = musubi(speech, arguments).exits(ExitCode.UNUSABLE);
    assertEquals(List.of(), answer.out());
    assertEquals(2, answer.err().size(), answer.text());
    answer.says("使い方は「musubi", "--help\" shows how to use it.");
    return answer;
  }

  /** A command that fails in a way nobody foresaw. */
  @Command(name = "broken")
  private static final class Broken extends CliCommand {

    private final Throwable fault;

    Broken(Throwable fault) {
      this.fault = fault;
    }

    @Override
    public Integer call() throws CliException {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }

  /** A contribution that forgot its name. */
  private static final class Nameless extends CliCommand {

    @Override
    public Integer call() {
      return ExitCode.DONE;
    }
  }

  /** A contribution that takes the name of another command. */
  @Command(name = "show")
  private static final class Taken extends CliCommand {

    @Override
    public Integer call() {
      return ExitCode.DONE;
    }
  }
}
