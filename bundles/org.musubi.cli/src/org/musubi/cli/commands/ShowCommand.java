package org.musubi.cli.commands;

import java.nio.file.Path;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.summary.CouncilSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a readable summary of a council. */
@Command(name = "show")
public final class ShowCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Override
  public Integer call() throws CliException {
    new CouncilSummary(new CouncilStore(context()).open(context().resolve(file)).model())
        .lines().forEach(context()::print);
    return ExitCode.DONE;
  }
}
