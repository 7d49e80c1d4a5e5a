package org.musubi.cli.rollover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.cycle.rollover.CarryOver;
import org.musubi.cycle.rollover.Decision;
import org.musubi.cycle.rollover.NextYear;
import org.musubi.cycle.rollover.RollOver;
import org.musubi.cycle.rollover.RollOverPlan;
import org.musubi.cycle.rollover.TargetProposal;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the next annual plan from plan and evaluation of a fiscal year (次年度をつくる). */
@Command(name = "rollover")
public final class RolloverCommand extends CliCommand {

  private static final String MERGE = "merge:";

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "from")
  private String from;

  @Option(names = "--decide", paramLabel = "PROJECT=DECISION", descriptionKey = "decide")
  private List<String> decisions = new ArrayList<>();

  @Option(names = "--accept-targets", descriptionKey = "accept-targets")
  private boolean acceptTargets;

  @Option(names = "--new-mid-term-plan", descriptionKey = "new-mid-term-plan")
  private boolean newMidTermPlan;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws CliException {
    ResultPrinter printer = ResultPrinter.of(context(), output);
    CouncilStore store = new CouncilStore(context());
    Path path = context().resolve(file);
    CouncilModel model = store.open(path).model();
    FiscalYear ended = from == null ? latest(model) : Choice.year(from);
    RollOverPlan plan = RollOver.plan(model, ended, decisions(model));
    if (plan.problem() != null) {
      throw new CliException(plan.problem());
    }
    printer.print(new Result(RolloverTables.of(plan)));
    List<String> problems = plan.projects().stream().map(CarryOver::problem).filter(p -> p != null).toList();
    problems.forEach(context()::say);
    if (dryRun) {
      context().say(RolloverText.NOT_SAVED.say());
    } else if (plan.isDone()) {
      context().say(RolloverText.NOTHING_TO_DO.say(MusubiLabels.of(plan.to())));
    } else {
      carryOver(plan, store, path);
    }
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private void carryOver(RollOverPlan plan, CouncilStore store, Path path) throws CliException {
    if (plan.needsNewMidTermPlan() && !newMidTermPlan) {
      throw new CliException(RolloverText.NEW_MID_TERM_NEEDED.say(MusubiLabels.of(plan.to()), NextYear.MID_TERM_YEARS));
    }
    List<TargetProposal> accepted = acceptTargets
        ? plan.projects().stream().flatMap(carry -> carry.targets().stream()).toList() : List.of();
    NextYear.Result result = NextYear.create(plan, accepted, context().today());
    store.save(plan.model(), path);
    context().say(RolloverText.DONE.say(path, MusubiLabels.of(plan.to()), result.created().size(), result.ended().size(),
        result.newTargets()));
  }

  private Map<Project, Decision> decisions(CouncilModel model) throws CliException {
    Map<Project, Decision> byHand = new LinkedHashMap<>();
    for (String text : decisions) {
      int equals = text.indexOf('=');
      if (equals <= 0 || equals == text.length() - 1) {
        throw new CliException(RolloverText.WRONG_DECISION.say(text));
      }
      String value = text.substring(equals + 1).strip();
      Project project = project(model, text.substring(0, equals).strip());
      byHand.put(project, value.toLowerCase(Locale.ROOT).startsWith(MERGE)
          ? new Decision(ImprovementKind.MERGE, project(model, value.substring(MERGE.length()).strip()))
          : Decision.of(Choice.of(ImprovementKind.class, "--decide", value)));
    }
    return byHand;
  }

  private static Project project(CouncilModel model, String code) throws CliException {
    return model.getProjects().stream()
        .filter(project -> Codes.comparable(project.getCode()).equals(Codes.comparable(code)))
        .findFirst()
        .orElseThrow(() -> new CliException(RolloverText.UNKNOWN_PROJECT.say(code,
            model.getProjects().stream().map(Project::getCode).limit(12).collect(Collectors.joining(", ")))));
  }

  /** The year evaluated last; without evaluations the last year with planned projects. */
  private FiscalYear latest(CouncilModel model) throws CliException {
    FiscalYear chosen = model.getEvaluations().stream()
        .filter(sheet -> sheet.getScope() != EvaluationScope.COUNCIL)
        .map(EvaluationSheet::getFiscalYear)
        .filter(year -> year != null)
        .max(FiscalYear::compareTo)
        .or(() -> model.getProjects().stream()
            .flatMap(project -> project.getYears().stream())
            .map(ProjectYear::getFiscalYear)
            .filter(year -> year != null)
            .max(FiscalYear::compareTo))
        .orElseThrow(() -> new CliException(RolloverText.NO_YEAR.say()));
    context().say(RolloverText.YEAR_CHOSEN.say(MusubiLabels.of(chosen)));
    return chosen;
  }
}
