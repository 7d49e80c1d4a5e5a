package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
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
    CouncilModel model = new CouncilStore().open(context().resolve(file)).model();
    FiscalYear fiscalYear = given != null ? given : SuggestedYear.of(model, context().today());
    if (given == null) {
      context().say(CliText.YEAR_CHOSEN.say(MusubiLabels.of(fiscalYear)));
    }
    SheetExportRequest request = new SheetExportRequest(model, chosen, fiscalYear, publicVariant, onePerSheet,
        context().today(), context().resolve(out), overwrite);
    try (ProgressLine progress = new ProgressLine(context())) {
      for (Path written : new SheetExporter().export(request, progress)) {
        progress.clear();
        context().print(CliText.WRITTEN.say(written));
      }
      return ExitCode.DONE;
    } catch (CancellationException e) {
      throw new CliException(CliText.CANCELLED.say(), e);
    } catch (SheetExportException e) {
      throw new CliException(e.getMessage(), e);
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
