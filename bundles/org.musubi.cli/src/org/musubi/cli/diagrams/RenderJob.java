package org.musubi.cli.diagrams;

import java.net.URL;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.cli.command.CouncilStore;
import org.musubi.cli.command.Progress;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiIcons;
import org.musubi.render.DiagramExporter;
import org.musubi.render.ExportRequest;
import org.musubi.render.SpecificationImages;
import org.musubi.render.format.RenderException;
import org.musubi.render.scene.LegendNames;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;

/** Draws the diagrams of one model. */
public final class RenderJob {

  /** Fonts and PDFs have peculiarities their readers are told of and users are not. */
  private static final List<Logger> CHATTY = List.of(
      Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

  private final CliContext context;
  private final RenderWishes wishes;

  public RenderJob(CliContext context, RenderWishes wishes) {
    this.context = context;
    this.wishes = wishes;
  }

  /**
   * Draws them.
   *
   * @return whether everything could be computed
   */
  public boolean run() throws CliException {
    CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
    EmfFiles files = new EmfFiles();
    List<EPackage> metamodels = new ArrayList<>();
    for (Path metamodel : wishes.metamodels()) {
      metamodels.addAll(files.metamodel(metamodel));
    }
    Specification specification = wishes.specification().load(metamodels, context.locale());
    Resource model = model(files);
    boolean council = !model.getContents().isEmpty() && model.getContents().getFirst() instanceof CouncilModel;
    ElementLabels labels = council ? new CouncilLabels(context.locale()) : ElementLabels.ofMetamodel();
    try (Progress progress = new Progress(context, CliText.DRAWING.say(wishes.model()));
        ModelWithDiagrams content =
            new ModelWithDiagrams(wishes.model(), model, specification, labels, context::say)) {
      List<Diagram> chosen = chosen(content.diagrams());
      export(chosen, options(specification), progress);
      content.problems().forEach(context::say);
      return content.problems().isEmpty();
    }
  }

  private Resource model(EmfFiles files) throws CliException {
    if (wishes.isCouncil()) {
      return new CouncilStore(context).open(wishes.model()).resource();
    }
    Resource model = files.model(wishes.model());
    if (model.getContents().isEmpty()) {
      throw new CliException(CliText.NOTHING_TO_DRAW.say(wishes.model()));
    }
    return model;
  }

  private SceneOptions options(Specification specification) {
    return SceneOptions.of(context.locale()).withDate(context.today()).withLegend(wishes.legend())
        .withImages(new SpecificationImages(wishes.specification().uri(), RenderJob::icon))
        .withLegendNames(LegendNames.byServices(specification.interpreter()));
  }

  private static URL icon(EClass type) {
    return type.getEPackage().getNsURI().startsWith("http://org.musubi/") ? MusubiIcons.iconOf(type) : null;
  }

  private void export(List<Diagram> chosen, SceneOptions options, Progress progress) throws CliException {
    try {
      new DiagramExporter().export(new ExportRequest(chosen, wishes.formats(), wishes.out(), wishes.overwrite(),
          options, wishes.settings(context::say)),
          (done, total, what) -> progress.step("[" + (done + 1) + "/" + total + "] " + what))
          .forEach(written -> context.print(CliText.WRITTEN.say(written)));
    } catch (RenderException e) {
      throw new CliException(e.getMessage(), e);
    }
  }

  private List<Diagram> chosen(List<Diagram> all) throws CliException {
    if (!wishes.diagrams().isEmpty()) {
      List<Diagram> chosen = new ArrayList<>();
      for (String wanted : wishes.diagrams()) {
        List<Diagram> found = all.stream().filter(diagram -> isMeant(diagram, wanted)).toList();
        if (found.isEmpty()) {
          throw new CliException(CliText.UNKNOWN_DIAGRAM.say(wanted, list(all)));
        }
        found.stream().filter(diagram -> !chosen.contains(diagram)).forEach(chosen::add);
      }
      return chosen;
    }
    List<Diagram> filled = all.stream()
        .filter(diagram -> diagram.allElements().anyMatch(ElementView::isVisible)).toList();
    if (filled.isEmpty()) {
      throw new CliException(CliText.NOTHING_TO_DRAW.say(wishes.model()));
    }
    all.stream().filter(diagram -> !filled.contains(diagram)).forEach(diagram ->
        context.say(CliText.EMPTY_DIAGRAM.say(diagram.name(), diagram.description().getName())));
    return filled;
  }

  private static String list(List<Diagram> all) {
    return String.join(CliText.LIST_SEPARATOR.say(), all.stream()
        .map(diagram -> diagram.description().getName() + " " + diagram.name()).distinct().toList());
  }

  /** By id, title, or name or label of the description. */
  private static boolean isMeant(Diagram diagram, String wanted) {
    return Stream.of(diagram.id(), diagram.name(), diagram.description().getName(), diagram.description().getLabel())
        .anyMatch(name -> plain(name).equals(plain(wanted)));
  }

  private static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
