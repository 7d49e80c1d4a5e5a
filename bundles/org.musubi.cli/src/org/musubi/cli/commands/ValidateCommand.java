package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.List;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementCount;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.FileProblem;
import org.musubi.persistence.LoadedCouncil;
import org.musubi.persistence.StructureCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks structure and references of council files; writes nothing. */
@Command(name = "validate")
public final class ValidateCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files;

  @Override
  public Integer call() {
    CouncilStore store = new CouncilStore(context());
    int worst = ExitCode.DONE;
    for (Path file : files) {
      worst = Math.max(worst, check(store, context().resolve(file)));
    }
    return worst;
  }

  private int check(CouncilStore store, Path file) {
    try {
      LoadedCouncil council = store.load(file);
      List<FileProblem> problems = problems(council);
      if (problems.isEmpty()) {
        context().print(CliText.SOUND.say(file, ElementCount.of(council.model())));
        return ExitCode.DONE;
      }
      problems.forEach(problem -> context().print(problem.message()));
      sayHowMany(file, problems);
      return ExitCode.FINDINGS;
    } catch (CouncilFileException e) {
      e.problems().forEach(problem -> context().say(problem.message()));
      sayHowMany(file, e.problems());
      return ExitCode.UNUSABLE;
    }
  }

  private List<FileProblem> problems(LoadedCouncil council) {
    try (Progress progress = new Progress(context(), CliText.CHECKING.say(council.file()))) {
      return StructureCheck.check(council);
    }
  }

  private void sayHowMany(Path file, List<FileProblem> problems) {
    if (problems.size() > 1) {
      context().say(CliText.FOUND.say(file, problems.size()));
    }
  }
}
