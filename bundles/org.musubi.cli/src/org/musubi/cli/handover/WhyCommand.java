package org.musubi.cli.handover;

import java.nio.file.Path;
import java.util.Locale;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementFinder;
import org.musubi.cli.command.ExitCode;
import org.musubi.handover.HandoverRequest;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.Project;
import org.musubi.sheets.SuggestedYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes なぜこの事業か: one project from the figure to next year on one page. */
@Command(name = "why")
public final class WhyCommand extends CliCommand {

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "project")
  private String wanted;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out;

  @Option(names = "--public", descriptionKey = "public")
  private boolean publicVariant;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws CliException {
    CouncilModel model = new CouncilStore(context()).open(context().resolve(file)).model();
    Project project = new ElementFinder(model).find(Project.class, wanted);
    HandoverRequest request = new HandoverRequest(model, SuggestedYear.of(model, context().today()), publicVariant,
        context().today(), Locale.getDefault());
    DocumentFile.write(context(), request, exporter -> exporter.why(project), out, overwrite);
    return ExitCode.DONE;
  }
}
