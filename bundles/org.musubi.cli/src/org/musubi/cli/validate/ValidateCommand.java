package org.musubi.cli.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.ExitCode;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.validation.registry.RuleRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks structure, references and rules of council files; changes none of them. */
@Command(name = "validate")
public final class ValidateCommand extends CliCommand {

  /** What makes the command fail. */
  enum FailOn { ERROR, WARNING, HINT, NEVER }

  /** How the findings are written. */
  enum ReportFormat { TEXT, JSON, SARIF }

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
  private Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "severity")
  private String severity;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "fail-on")
  private String failOn;

  @Option(names = "--rule", paramLabel = "ID", split = ",", descriptionKey = "rule")
  private List<String> wanted = List.of();

  @Option(names = "--no-rules", descriptionKey = "no-rules")
  private boolean withoutRules;

  @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
  private Path settingsFile;

  @Option(names = "--today", paramLabel = "DATE", descriptionKey = "today")
  private String today;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Override
  public Integer call() throws CliException {
    ReportFormat chosen = Choice.of(ReportFormat.class, "--format", format);
    FailOn limit = Choice.of(FailOn.class, "--fail-on", failOn);
    Severity shown = shown(chosen);
    RuleRegistry registry = RuleRegistry.load();
    List<Rule> rules = withoutRules ? List.of() : RuleChoice.rules(registry, wanted);
    RuleSettings settings = RuleChoice.settings(
        settingsFile == null ? null : context().resolve(settingsFile), registry, context());
    LocalDate day = RuleChoice.day(today, context().today());
    ReportTarget target = new ReportTarget(context(), out, overwrite);
    target.spare(files);

    CouncilCheck check = new CouncilCheck(context(), rules, settings, day);
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      Report report = check.check(context().resolve(file));
      reports.add(report);
      if (chosen == ReportFormat.TEXT) {
        new TextReport(context(), target, shown, explain).write(report);
      }
    }
    switch (chosen) {
      case TEXT -> { }
      case JSON -> target.write(JsonReport.of(reports, shown, day, context().folder()));
      case SARIF -> target.write(new SarifReport(context(), rules, settings).of(reports, shown));
    }
    target.close();
    return exitCode(reports, limit);
  }

  /** People are shown what is wrong, programs everything, unless they say otherwise. */
  private Severity shown(ReportFormat chosen) throws CliException {
    return severity != null ? Choice.of(Severity.class, "--severity", severity)
        : chosen == ReportFormat.TEXT ? Severity.WARNING : Severity.HINT;
  }

  private static int exitCode(List<Report> reports, FailOn limit) {
    if (reports.stream().anyMatch(report -> !report.readable())) {
      return ExitCode.UNUSABLE;
    }
    boolean fails = limit != FailOn.NEVER && reports.stream()
        .anyMatch(report -> !report.atLeast(Severity.valueOf(limit.name())).isEmpty());
    return fails ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
