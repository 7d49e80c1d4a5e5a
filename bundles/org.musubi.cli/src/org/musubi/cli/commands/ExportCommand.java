package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.SuggestedYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the Excel sheets of a council. */
@Command(name = "export")
public final class ExportCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
  private Path out;

  @Option(names = "--sheet", paramLabel = "SHEET", split = ",", descriptionKey = "sheet")
  private List<String> sheets = List.of();

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicVariant;

  @Option(names = "--one-per-sheet", descriptionKey = "one-per-sheet")
  private boolean onePerSheet;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws CliException {
    Set<CouncilSheet> chosen = chosen();
    FiscalYear given = year == null ? null : Choice.year(year);
    CouncilModel model = new CouncilStore(context()).open(context().resolve(file)).model();
    FiscalYear fiscalYear = given != null ? given : SuggestedYear.of(model, context().today());
    if (given == null) {
      context().say(CliText.YEAR_CHOSEN.say(MusubiLabels.of(fiscalYear)));
    } else {
      warnOfEmptyYear(model, given);
    }
    SheetExportRequest request = new SheetExportRequest(model, chosen, fiscalYear, publicVariant, onePerSheet,
        context().today(), context().resolve(out), overwrite);
    write(request).forEach(written -> context().print(CliText.WRITTEN.say(written)));
    return ExitCode.DONE;
  }

  private List<Path> write(SheetExportRequest request) throws CliException {
    try (Progress progress = new Progress(context(), CliText.SAVING.say(request.outputFolder()))) {
      return new SheetExporter().export(request,
          (done, total, what) -> progress.step("[" + (done + 1) + "/" + total + "] " + what));
    } catch (SheetExportException e) {
      throw new CliException(e.getMessage(), e);
    }
  }

  /** A year nobody works on is most likely a typing error, and its sheets would be empty without a word. */
  private void warnOfEmptyYear(CouncilModel model, FiscalYear wanted) {
    SortedSet<FiscalYear> known = Stream.concat(
        model.getMidTermPlans().stream().flatMap(p -> p.getAnnualPlans().stream()).map(AnnualPlan::getFiscalYear),
        model.getEvaluations().stream().map(EvaluationSheet::getFiscalYear))
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    if (!known.isEmpty() && !known.contains(wanted)) {
      context().say(CliText.YEAR_NOT_PLANNED.say(MusubiLabels.of(wanted),
          known.stream().map(MusubiLabels::of).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()))));
    }
  }

  private Set<CouncilSheet> chosen() throws CliException {
    Set<CouncilSheet> chosen = EnumSet.noneOf(CouncilSheet.class);
    for (String key : sheets) {
      chosen.add(CouncilSheet.withKey(key.strip()).orElseThrow(() -> new CliException(CliText.UNKNOWN_SHEET.say(key,
          Arrays.stream(CouncilSheet.values()).map(CouncilSheet::key).collect(Collectors.joining(", "))))));
    }
    return chosen.isEmpty() ? EnumSet.allOf(CouncilSheet.class) : chosen;
  }
}
