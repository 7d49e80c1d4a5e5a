package org.musubi.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.musubi.catalogue.Catalogues;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.ExitCode;
import org.musubi.model.core.Area;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.model.values.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the file of a council that has just begun. */
@Command(name = "new")
public final class NewCommand extends CliCommand {

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private String name;

  @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area")
  private String area;

  @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "secondary", descriptionKey = "level")
  private String level;

  @Option(names = "--prefecture", paramLabel = "PREFECTURE", descriptionKey = "prefecture")
  private String prefecture;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private String year;

  @Option(names = "--template", paramLabel = "TEMPLATE", defaultValue = "standard", descriptionKey = "template")
  private String template;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() throws CliException {
    Path target = withExtension(context().resolve(file));
    if (Files.exists(target) && !overwrite) {
      throw new CliException(CliText.ALREADY_THERE.say(target));
    }
    CouncilStore store = new CouncilStore();
    Catalogues catalogues = Catalogues.in(store.newResourceSet());
    CouncilModel model = StarterCouncil.create(catalogues, new StarterRequest(name, areaName(), level(),
        prefecture == null ? null : prefecture(catalogues, prefecture),
        year == null ? FiscalYear.of(context().today()) : Choice.year(year),
        Choice.of(StarterTemplate.class, "--template", template),
        context().locale().getLanguage().equals("en") ? Language.EN : Language.JA));
    makeFolder(target.getParent());
    store.save(model, target);
    context().say(CliText.CREATED.say(target));
    return ExitCode.DONE;
  }

  private CouncilLevel level() throws CliException {
    return Choice.of(CouncilLevel.class, "--level", level);
  }

  /** The area as given; else the name of a council is taken for that of its area, as people write 〇〇圏域. */
  private String areaName() {
    return area != null ? area : name;
  }

  private static Area prefecture(Catalogues catalogues, String wanted) throws CliException {
    Optional<Area> found = catalogues.prefectures().stream()
        .filter(p -> p.getName().equals(wanted) || p.getJisCode().equals(wanted)
            || p.getName().substring(0, p.getName().length() - 1).equals(wanted))
        .findFirst();
    return found.orElseThrow(() -> new CliException(CliText.UNKNOWN_PREFECTURE.say(wanted)));
  }

  private static Path withExtension(Path path) {
    String suffix = "." + MusubiResource.COUNCIL_EXTENSION;
    String fileName = path.getFileName().toString();
    return fileName.endsWith(suffix) ? path : path.resolveSibling(fileName + suffix);
  }

  private static void makeFolder(Path folder) throws CliException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CliException(CliText.NO_FOLDER_CREATED.say(folder), e);
    }
  }
}
