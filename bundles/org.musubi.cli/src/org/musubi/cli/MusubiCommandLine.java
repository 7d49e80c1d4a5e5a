package org.musubi.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line: parses arguments, runs a command, turns every failure into sentences and an exit code. */
public final class MusubiCommandLine {

  private final CliContext context;
  private final List<CliCommand> commands;
  private final FailureLog log;

  /** Where details of unexpected failures go. */
  @FunctionalInterface
  public interface FailureLog {
    void unexpected(Throwable failure);
  }

  /** @param log receives what a user does not see */
  public MusubiCommandLine(CliContext context, FailureLog log) {
    this(context, CommandRegistry.commands(), log);
  }

  MusubiCommandLine(CliContext context, List<CliCommand> commands, FailureLog log) {
    this.context = context;
    this.commands = commands;
    this.log = log;
  }

  /**
   * Runs a command.
   *
   * @return an {@link ExitCode}
   */
  public int run(String... arguments) {
    try {
      return line().execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      log.unexpected(e);
      context.say(CliText.NO_MEMORY.say());
      return ExitCode.UNUSABLE;
    }
  }

  /** The parser with all commands. */
  CommandLine line() {
    CommandLine line = new CommandLine(new RootCommand());
    line.setCommandName("musubi");
    commands.forEach(command -> add(command, line));
    line.setResourceBundle(ResourceBundle.getBundle("org.musubi.cli.usage", context.locale(),
        MusubiCommandLine.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    line.setOut(writer(context.out()));
    line.setErr(writer(context.err()));
    line.setUsageHelpAutoWidth(context.isTerminal());
    line.setColorScheme(new ColorScheme.Builder(context.isTerminal() ? Ansi.AUTO : Ansi.OFF).build());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A file whose name begins with @ is a file, not a list of arguments.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(this::refuse);
    line.setExecutionExceptionHandler((failure, failing, parsed) -> fail(failure));
    line.setExecutionStrategy(parsed -> {
      if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
        throw new ParameterException(parsed.commandSpec().commandLine(), CliText.MISSING_COMMAND.say());
      }
      return new CommandLine.RunLast().execute(parsed);
    });
    return line;
  }

  private void add(CliCommand command, CommandLine line) {
    try {
      command.connect(context);
      line.addSubcommand(command);
    } catch (InitializationException e) {
      // Without a name, or with one that is taken: a wrong contribution must not take the others with it.
      log.unexpected(e);
    }
  }

  private int refuse(ParameterException failure, String... arguments) {
    CommandSpec spec = failure.getCommandLine().getCommandSpec();
    UsageSentences.of(failure, List.of(arguments)).forEach(context::say);
    context.say(CliText.SEE_HELP.say(spec.qualifiedName()));
    return ExitCode.UNUSABLE;
  }

  private int fail(Exception failure) {
    if (failure instanceof CliException known) {
      known.sentences().forEach(context::say);
    } else {
      log.unexpected(failure);
      context.say(CliText.UNEXPECTED.say(failure.getClass().getSimpleName()));
    }
    return ExitCode.UNUSABLE;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}
