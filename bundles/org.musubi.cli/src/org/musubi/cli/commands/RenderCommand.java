package org.musubi.cli.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.cli.command.Choice;
import org.musubi.cli.command.CliCommand;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.ExitCode;
import org.musubi.cli.diagrams.RenderJob;
import org.musubi.cli.diagrams.RenderWishes;
import org.musubi.cli.diagrams.SpecificationSource;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the diagrams of a council, or of any EMF model with a specification for it. */
@Command(name = "render")
public final class RenderCommand extends CliCommand {

  private static final double LEAST_SCALE = 0.05;
  private static final double LARGEST_SCALE = 20;

  @Parameters(paramLabel = "FILE", descriptionKey = "model")
  private Path file;

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
  private Path out;

  @Option(names = "--diagram", paramLabel = "NAME", descriptionKey = "diagram")
  private List<String> diagrams = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "format")
  private List<String> formats = List.of();

  @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
  private String scale = "2";

  @Option(names = "--page", paramLabel = "PAGE", descriptionKey = "page")
  private String page = "figure";

  @Option(names = "--no-legend", descriptionKey = "no-legend")
  private boolean noLegend;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(names = "--specification", paramLabel = "FILE", descriptionKey = "specification")
  private Path specification;

  @Option(names = "--metamodel", paramLabel = "FILE", descriptionKey = "metamodel")
  private List<Path> metamodels = List.of();

  @Option(names = "--services", paramLabel = "PATH", descriptionKey = "services")
  private List<Path> services = List.of();

  @Override
  public Integer call() throws CliException {
    Path model = context().resolve(file);
    Set<RenderFormat> kinds = formats();
    RenderWishes wishes = new RenderWishes(model, source(model), resolved(metamodels), diagrams, kinds, scale(),
        Choice.of(PageFit.class, "--page", page), !noLegend, context().resolve(out), overwrite);
    return new RenderJob(context(), wishes).run() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private SpecificationSource source(Path model) throws CliException {
    if (specification != null) {
      return SpecificationSource.of(context().resolve(specification), resolved(services));
    }
    if (!RenderWishes.isCouncil(model)) {
      throw new CliException(CliText.NEEDS_SPECIFICATION.say(model));
    }
    return SpecificationSource.ours();
  }

  private List<Path> resolved(List<Path> paths) {
    return paths.stream().map(context()::resolve).toList();
  }

  private double scale() throws CliException {
    try {
      double value = Double.parseDouble(scale.strip());
      if (value >= LEAST_SCALE && value <= LARGEST_SCALE) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Refused below, like a number that is too small.
    }
    throw new CliException(CliText.WRONG_SCALE.say(scale, "0.05", "20"));
  }

  private Set<RenderFormat> formats() throws CliException {
    Set<RenderFormat> chosen = EnumSet.noneOf(RenderFormat.class);
    for (String key : formats) {
      chosen.add(RenderFormat.withKey(key).orElseThrow(() -> new CliException(CliText.UNKNOWN_FORMAT.say(key,
          Arrays.stream(RenderFormat.values()).map(RenderFormat::key).collect(Collectors.joining(", "))))));
    }
    return chosen.isEmpty() ? EnumSet.of(RenderFormat.SVG) : chosen;
  }
}
