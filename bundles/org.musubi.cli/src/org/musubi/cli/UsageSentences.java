package org.musubi.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** @param arguments what the user typed */
  static List<String> of(ParameterException failure, List<String> arguments) {
    return switch (failure) {
      case MissingParameterException missing -> List.of(missing(missing.getMissing(), arguments));
      case UnmatchedArgumentException unknown -> List.of(unknown(unknown));
      case OverwrittenOptionException twice -> List.of(CliText.TWICE.say(name(twice.getOverwritten())));
      default -> List.of(failure.getArgSpec() != null && failure.getValue() != null
          ? CliText.WRONG_VALUE.say(name(failure.getArgSpec()), failure.getValue())
          : failure.getMessage().equals(CliText.MISSING_COMMAND.say())
              ? failure.getMessage() : CliText.WRONG_USAGE.say(failure.getMessage()));
    };
  }

  private static String missing(List<ArgSpec> missing, List<String> arguments) {
    return missing.stream().filter(spec -> isGiven(spec, arguments)).findFirst()
        .map(spec -> CliText.MISSING_VALUE.say(name(spec)))
        .orElseGet(() -> CliText.MISSING_PARAMETER.say(
            missing.stream().map(UsageSentences::name).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()))));
  }

  private static boolean isGiven(ArgSpec argument, List<String> arguments) {
    return argument instanceof OptionSpec option && Stream.of(option.names()).anyMatch(arguments::contains);
  }

  /** Names the first unknown argument; those behind it may be its values. */
  private static String unknown(UnmatchedArgumentException failure) {
    String given = failure.getUnmatched().getFirst();
    List<String> meant = failure.getSuggestions();
    return meant.isEmpty() ? CliText.UNKNOWN_ARGUMENT.say(given)
        : CliText.UNKNOWN_ARGUMENT_MEANT.say(given, String.join(CliText.LIST_SEPARATOR.say(), meant));
  }

  private static String name(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName()
        : argument.paramLabel();
  }
}
