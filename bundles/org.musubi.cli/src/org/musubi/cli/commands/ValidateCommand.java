package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementCount;
import org.musubi.cli.command.ExitCode;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.FileProblem;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.LoadedCouncil;
import org.musubi.persistence.StructureCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks structure and references of council files; writes nothing. */
@Command(name = "validate")
public final class ValidateCommand extends CliCommand {

  /** Kinds that are findings in a readable file; all others mean that the file cannot be read. */
  private static final Set<Kind> FINDINGS = EnumSet.of(
      Kind.INVALID_VALUE, Kind.MISSING_VALUE, Kind.DANGLING_REFERENCE, Kind.DUPLICATE_ID, Kind.DUPLICATE_CODE);

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files;

  @Override
  public Integer call() {
    CouncilStore store = new CouncilStore();
    int worst = ExitCode.DONE;
    for (Path file : files) {
      worst = Math.max(worst, check(store, context().resolve(file)));
    }
    return worst;
  }

  private int check(CouncilStore store, Path file) {
    try {
      LoadedCouncil council = store.load(file);
      List<FileProblem> problems = StructureCheck.check(council);
      if (problems.isEmpty()) {
        context().print(CliText.SOUND.say(file, ElementCount.of(council.model())));
        return ExitCode.DONE;
      }
      return report(file, problems);
    } catch (CouncilFileException e) {
      return report(file, e.problems());
    }
  }

  private int report(Path file, List<FileProblem> problems) {
    boolean readable = problems.stream().allMatch(p -> FINDINGS.contains(p.kind()));
    problems.forEach(p -> {
      if (readable) {
        context().print(p.message());
      } else {
        context().say(p.message());
      }
    });
    if (problems.size() > 1) {
      context().say(CliText.FOUND.say(file, problems.size()));
    }
    return readable ? ExitCode.FINDINGS : ExitCode.UNUSABLE;
  }
}
