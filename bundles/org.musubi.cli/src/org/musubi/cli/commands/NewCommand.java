package org.musubi.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** What follows the name of the area in the name of a council. */
  private static final Pattern KIND_OF_COUNCIL = Pattern.compile(
      "[\\s\u3000]*(地域・?職域連携推進(連絡)?(協議会|会議)|community and workplace health council)\\s*$",
      Pattern.CASE_INSENSITIVE);

  /** The plan of a new council has two more years. */
  private static final int LAST_FIRST_YEAR = FiscalYear.MAX - 2;

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
    CouncilStore store = new CouncilStore(context());
    Path target = target();
    store.requireFree(target, overwrite);
    Catalogues catalogues = Catalogues.in(store.newResourceSet());
    CouncilModel model = StarterCouncil.create(catalogues, new StarterRequest(name, areaName(), level(),
        prefecture == null ? null : prefecture(catalogues, prefecture), firstYear(),
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

  /** The area as given; else the one the name of the council begins with, unless the prefecture is the area. */
  private String areaName() throws CliException {
    boolean isPrefecture = level() == CouncilLevel.PREFECTURE && prefecture != null;
    return area != null || name == null || isPrefecture ? area : KIND_OF_COUNCIL.matcher(name).replaceFirst("");
  }

  private FiscalYear firstYear() throws CliException {
    FiscalYear first = year == null ? FiscalYear.of(context().today()) : Choice.year(year);
    if (first.year() > LAST_FIRST_YEAR) {
      throw new CliException(CliText.WRONG_VALUE.say("--year", year));
    }
    return first;
  }

  private static Area prefecture(Catalogues catalogues, String wanted) throws CliException {
    String plain = Normalizer.normalize(wanted, Normalizer.Form.NFKC).strip();
    String number = plain.matches("\\d") ? "0" + plain : plain;
    Optional<Area> found = catalogues.prefectures().stream()
        .filter(p -> p.getName().equals(plain) || p.getJisCode().equals(number)
            || p.getName().substring(0, p.getName().length() - 1).equals(plain))
        .findFirst();
    return found.orElseThrow(() -> new CliException(CliText.UNKNOWN_PREFECTURE.say(wanted)));
  }

  /** The file as given, with the extension added when it lacks it. */
  private Path target() throws CliException {
    Path path = context().resolve(file);
    if (Files.isDirectory(path)) {
      throw new CliException(CliText.NAME_A_FILE.say(path));
    }
    String suffix = "." + MusubiResource.COUNCIL_EXTENSION;
    String fileName = path.getFileName().toString();
    return fileName.toLowerCase(Locale.ROOT).endsWith(suffix) ? path : path.resolveSibling(fileName + suffix);
  }

  private static void makeFolder(Path folder) throws CliException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CliException(CliText.NO_FOLDER_CREATED.say(folder), e);
    }
  }
}
