package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** {@code --help} of everything, complete in both languages. */
class HelpTest extends CliTest {

  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern KEY = Pattern.compile("usage\\.|musubi\\.[a-z]|descriptionKey|\\$\\{");

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everyOptionAndParameterIsDescribed(Speech speech) {
    for (CommandLine command : commands(speech)) {
      List<ArgSpec> all = new ArrayList<>(command.getCommandSpec().options());
      all.addAll(command.getCommandSpec().positionalParameters());
      for (ArgSpec argument : all) {
        String where = command.getCommandSpec().qualifiedName() + " " + argument;
        assertEquals(1, argument.description().length, where);
        assertInLanguage(speech, argument.description()[0], where);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void everyCommandHasAHeadlineAndADescription(Speech speech) {
    for (CommandLine command : commands(speech)) {
      String where = command.getCommandSpec().qualifiedName();
      assertEquals(1, command.getCommandSpec().usageMessage().header().length, where);
      assertInLanguage(speech, command.getCommandSpec().usageMessage().header()[0], where);
      assertEquals(1, command.getCommandSpec().usageMessage().description().length, where);
      assertInLanguage(speech, command.getCommandSpec().usageMessage().description()[0], where);
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void helpOfEveryCommand(Speech speech) {
    List<CommandLine> commands = commands(speech);
    assertTrue(commands.size() > 5, "the command line and its commands");
    for (CommandLine command : commands) {
      List<String> arguments = List.of(command.getCommandSpec().qualifiedName().split(" "));
      String[] path = Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toArray(String[]::new);
      Answer answer = musubi(speech, path).exits(ExitCode.DONE);
      assertEquals(List.of(), answer.err());
      assertFalse(KEY.matcher(answer.text()).find(), answer.text());
      answer.says("使い方:\n  musubi", "Usage: musubi").says("オプション:", "Options:").says("--help").says("--lang=ja|en");
      answer.doesNotSay(speech.of("Usage", "使い方")).doesNotSay(speech.of("Options", "オプション"));
      command.getCommandSpec().options().forEach(option -> answer.says(option.longestName()));
      assertTrue(answer.lines().stream().allMatch(line -> width(line) <= 80), answer.text());
      path[path.length - 1] = "-h";
      assertEquals(answer.lines(), musubi(speech, path).lines());
    }
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void rootExplainsCommandsAndExitCodes(Speech speech) {
    Answer help = musubi(speech, "--help").says("終了コード:", "Exit codes:").says("コマンド:", "Commands:");
    for (String line : List.of("  0  ", "  1  ", "  2  ", "  new ", "  show ", "  validate ", "  export ")) {
      assertTrue(help.out().stream().anyMatch(l -> l.startsWith(line)), () -> line + " in " + help.text());
    }
    musubi(speech, "validate", "--help").says("1").says("2");
  }

  @ParameterizedTest
  @EnumSource(Speech.class)
  void helpWinsOverMissingParameters(Speech speech) {
    musubi(speech, "export", "--help").exits(ExitCode.DONE).says("--out=DIR");
    musubi(speech, "export", "a.musubi", "--help", "--public").exits(ExitCode.DONE).says("--out=DIR");
  }

  private List<CommandLine> commands(Speech speech) {
    musubi(speech, "--version");
    ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
    CommandLine root = new MusubiCommandLine(context(speech, nowhere, nowhere), failure -> { }).line();
    return Stream.concat(Stream.of(root), root.getSubcommands().values().stream()).toList();
  }

  private static void assertInLanguage(Speech speech, String text, String where) {
    assertFalse(text.isBlank(), where);
    assertFalse(KEY.matcher(text).find(), where + ": " + text);
    // English examples may quote Japanese names; Japanese without any Japanese has not been translated.
    String plain = text.replace("石川県", "").replace("令和8", "");
    assertEquals(speech == Speech.JAPANESE, JAPANESE.matcher(plain).find(), where + ": " + text);
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c > 0x2E80 && !(c >= 0xFF61 && c <= 0xFFDC) ? 2 : 1).sum();
  }
}
