package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.List;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.diagrams.SpecificationFile;
import org.musubi.viewpoint.lint.SpecificationLint;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a viewpoint specification can be used, and what it could do better. */
@Command(name = "check-specification")
public final class CheckSpecificationCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "odesign")
  private Path file;

  @Option(names = "--metamodel", paramLabel = "FILE", descriptionKey = "metamodel")
  private List<Path> metamodels = List.of();

  @Option(names = "--services", paramLabel = "PATH", descriptionKey = "services")
  private List<Path> services = List.of();

  @Override
  public Integer call() throws CliException {
    Path path = context().resolve(file);
    Specification specification = SpecificationFile.load(path, resolved(metamodels), resolved(services),
        context().locale());
    List<SpecificationProblem> findings = SpecificationLint.check(specification);
    if (findings.isEmpty()) {
      context().print(CliText.SPECIFICATION_SOUND.say(file, specification.representations().size()));
      return ExitCode.DONE;
    }
    findings.forEach(finding -> context().print(finding.sentence()));
    context().say(CliText.FOUND.say(file, findings.size()));
    return ExitCode.FINDINGS;
  }

  private List<Path> resolved(List<Path> paths) {
    return paths.stream().map(context()::resolve).toList();
  }
}
