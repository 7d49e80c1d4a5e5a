package org.musubi.cli.handover;

import java.nio.file.Path;
import java.util.Locale;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.handover.HandoverExporter;
import org.musubi.handover.HandoverRequest;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.SuggestedYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the hand-over booklet of a council. */
@Command(name = "handover")
public final class HandoverCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicVariant;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws CliException {
    FiscalYear given = year == null ? null : Choice.year(year);
    CouncilModel model = new CouncilStore(context()).open(context().resolve(file)).model();
    FiscalYear handedOver = given != null ? given : SuggestedYear.of(model, context().today());
    if (given == null) {
      context().say(HandoverSentence.YEAR_CHOSEN.say(MusubiLabels.of(handedOver)));
    }
    HandoverRequest request =
        new HandoverRequest(model, handedOver, publicVariant, context().today(), Locale.getDefault());
    DocumentFile.write(context(), request, HandoverExporter::booklet, out, overwrite);
    return ExitCode.DONE;
  }
}
