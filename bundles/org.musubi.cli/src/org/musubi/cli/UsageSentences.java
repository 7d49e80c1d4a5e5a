package org.musubi.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.musubi.cli.command.CliText;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments; picocli itself speaks English only. */
final class UsageSentences {

  private UsageSentences() {
  }

  static List<String> of(ParameterException failure) {
    return switch (failure) {
      case MissingParameterException missing -> List.of(CliText.MISSING_PARAMETER.say(
          missing.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", "))));
      case UnmatchedArgumentException unknown -> List.of(unknown(unknown));
      case OverwrittenOptionException twice -> List.of(CliText.TWICE.say(name(twice.getOverwritten())));
      default -> List.of(failure.getArgSpec() != null && failure.getValue() != null
          ? CliText.WRONG_VALUE.say(name(failure.getArgSpec()), failure.getValue())
          : failure.getMessage().equals(CliText.MISSING_COMMAND.say())
              ? failure.getMessage() : CliText.WRONG_USAGE.say(failure.getMessage()));
    };
  }

  private static String unknown(UnmatchedArgumentException failure) {
    String given = String.join(" ", failure.getUnmatched());
    List<String> meant = failure.getSuggestions();
    return meant.isEmpty() ? CliText.UNKNOWN_ARGUMENT.say(given)
        : CliText.UNKNOWN_ARGUMENT_MEANT.say(given, String.join(", ", meant));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName()
        : argument.paramLabel();
  }
}
