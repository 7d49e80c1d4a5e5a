package org.musubi.cli.commands;

import java.nio.file.Path;
import org.musubi.catalogue.Catalogues;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ElementCount;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.command.Progress;
import org.musubi.cli.generate.GeneratedCouncil;
import org.musubi.model.council.CouncilModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a council of any size for measurements; the same seed makes the same file. */
@Command(name = "generate", hidden = true)
public final class GenerateCommand extends CliCommand {

  @Option(names = "--elements", paramLabel = "N", required = true, descriptionKey = "elements")
  private int elements;

  @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", descriptionKey = "seed")
  private long seed;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
  private Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws CliException {
    Path target = context().resolve(out);
    if (elements < GeneratedCouncil.FEWEST) {
      throw new CliException(CliText.TOO_FEW.say(GeneratedCouncil.FEWEST));
    }
    CouncilStore store = new CouncilStore(context());
    store.requireFree(target, overwrite);
    CouncilModel model = make(Catalogues.in(store.newResourceSet()));
    store.save(model, target);
    context().say(CliText.GENERATED.say(target, ElementCount.of(model), seed));
    return ExitCode.DONE;
  }

  private CouncilModel make(Catalogues catalogues) {
    try (Progress progress = new Progress(context(), CliText.GENERATING.say(elements))) {
      return new GeneratedCouncil(catalogues, elements, seed).make();
    }
  }
}
