package org.musubi.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.output.OutputOptions;
import org.musubi.cli.output.Result;
import org.musubi.cli.output.ResultPrinter;
import org.musubi.cli.output.ResultTable;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.actuals.MeasureRow;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.cycle.years.YearComparison;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters actual values, rates a fiscal year and compares it with another. */
@Command(name = "evaluate")
public final class EvaluateCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--create", descriptionKey = "create")
  private boolean create;

  @Option(names = "--set", paramLabel = "CODE=VALUE", descriptionKey = "set")
  private List<String> actuals = new ArrayList<>();

  @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "source")
  private String source;

  @Option(names = "--from-data", descriptionKey = "from-data")
  private boolean fromData;

  @Option(names = "--rate", paramLabel = "ITEM=RATING[:REASON]", descriptionKey = "rate")
  private List<String> ratings = new ArrayList<>();

  @Option(names = "--improve", paramLabel = "ITEM=KIND:TEXT", descriptionKey = "improve")
  private List<String> improvements = new ArrayList<>();

  @Option(names = "--against", paramLabel = "YEAR", descriptionKey = "against")
  private String against;

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
    FiscalYear evaluated = year == null ? latest(model) : Choice.year(year);
    boolean changes = create || fromData || !actuals.isEmpty() || !ratings.isEmpty() || !improvements.isEmpty();
    if (changes) {
      enter(model, evaluated);
    }
    EvaluationSheet sheet = EvaluationSheets.of(model, evaluated)
        .orElseThrow(() -> new CliException(Actuals.rows(model, evaluated).isEmpty()
            ? EvaluateText.NOTHING_MEASURED.say(MusubiLabels.of(evaluated)) : EvaluateText.NO_SHEET.say(MusubiLabels.of(evaluated))));
    List<ResultTable> tables = new ArrayList<>(EvaluationTables.of(model, sheet));
    if (against != null) {
      tables.addAll(YearTables.of(YearComparison.of(model, evaluated, Choice.year(against))));
    }
    printer.print(new Result(tables));
    if (changes && !dryRun) {
      store.save(model, path);
      context().say(EvaluateText.SAVED.say(path, MusubiLabels.of(evaluated)));
    } else if (changes) {
      context().say(EvaluateText.NOT_SAVED.say(MusubiLabels.of(evaluated)));
    }
    return ExitCode.DONE;
  }

  private void enter(CouncilModel model, FiscalYear evaluated) throws CliException {
    if (Actuals.rows(model, evaluated).isEmpty() && EvaluationSheets.of(model, evaluated).isEmpty()) {
      throw new CliException(EvaluateText.NOTHING_MEASURED.say(MusubiLabels.of(evaluated)));
    }
    if (create) {
      EvaluationSheets.prepare(model, evaluated, context().today());
    }
    for (String actual : actuals) {
      Assignments.setActual(model, evaluated, actual, source);
    }
    if (fromData) {
      takeFromData(model, evaluated);
    }
    Optional<EvaluationSheet> sheet = EvaluationSheets.of(model, evaluated);
    if (sheet.isEmpty() && !(ratings.isEmpty() && improvements.isEmpty())) {
      throw new CliException(EvaluateText.NO_SHEET.say(MusubiLabels.of(evaluated)));
    }
    for (String rating : ratings) {
      Assignments.rate(sheet.get(), rating);
    }
    for (String improvement : improvements) {
      Assignments.improve(sheet.get(), improvement);
    }
  }

  private void takeFromData(CouncilModel model, FiscalYear evaluated) {
    List<MeasureRow> taken = Actuals.rows(model, evaluated).stream().filter(MeasureRow::canTakeObservation).toList();
    taken.forEach(Actuals::take);
    context().say(taken.isEmpty() ? EvaluateText.NOTHING_TO_TAKE.say() : EvaluateText.TAKEN.say(taken.size()));
  }

  /** The year evaluated last; without evaluations the last planned year that has begun. */
  private FiscalYear latest(CouncilModel model) {
    FiscalYear today = FiscalYear.of(context().today());
    FiscalYear chosen = model.getEvaluations().stream()
        .map(EvaluationSheet::getFiscalYear)
        .filter(evaluated -> evaluated != null)
        .max(FiscalYear::compareTo)
        .or(() -> model.getMidTermPlans().stream()
            .flatMap(plan -> plan.getAnnualPlans().stream())
            .map(AnnualPlan::getFiscalYear)
            .filter(planned -> planned != null && planned.compareTo(today) <= 0)
            .max(FiscalYear::compareTo))
        .orElse(today);
    context().say(EvaluateText.YEAR_CHOSEN.say(MusubiLabels.of(chosen)));
    return chosen;
  }
}
