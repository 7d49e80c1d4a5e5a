package org.musubi.cli.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the plan of a fiscal year; sets baselines, targets and partners. */
@Command(name = "plan")
public final class PlanCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--baseline", paramLabel = "MEASURE=VALUE[@YEAR]", descriptionKey = "baseline")
  private List<String> baselines = new ArrayList<>();

  @Option(names = "--set-target", paramLabel = "MEASURE=VALUE[@YEAR]", descriptionKey = "set-target")
  private List<String> targets = new ArrayList<>();

  @Option(names = "--partner", paramLabel = "PROJECT=INVOLVEMENT:ORGANISATION", descriptionKey = "partner")
  private List<String> partners = new ArrayList<>();

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
    FiscalYear planned = year == null ? latest(model) : Choice.year(year);
    boolean changes = !(baselines.isEmpty() && targets.isEmpty() && partners.isEmpty());
    change(new PlanOptions(model));
    PlanTables tables = new PlanTables(model, planned);
    if (tables.isEmpty()) {
      throw new CliException(PlanText.NOTHING_PLANNED.say(MusubiLabels.of(planned)));
    }
    printer.print(tables.result());
    if (changes && !dryRun) {
      store.save(model, path);
      context().say(PlanText.SAVED.say(path));
    } else if (changes) {
      context().say(PlanText.NOT_SAVED.say());
    }
    return ExitCode.DONE;
  }

  private void change(PlanOptions options) throws CliException {
    for (String baseline : baselines) {
      options.baseline(baseline);
    }
    for (String target : targets) {
      options.target(target);
    }
    for (String partner : partners) {
      options.partner(partner);
    }
  }

  /** The last planned year. */
  private FiscalYear latest(CouncilModel model) {
    return model.getProjects().stream()
        .flatMap(project -> project.getYears().stream())
        .map(ProjectYear::getFiscalYear)
        .filter(candidate -> candidate != null)
        .max(FiscalYear::compareTo)
        .orElse(FiscalYear.of(context().today()));
  }
}
