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
import org.musubi.render.ExportProgress;
import org.musubi.render.ExportRequest;
import org.musubi.render.SpecificationImages;
import org.musubi.render.TableExporter;
import org.musubi.render.format.RenderException;
import org.musubi.render.scene.LegendNames;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.ValueLabels;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;

/** Draws the diagrams and tables of one model. */
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
    ValueLabels values = council ? new CouncilValues(context.locale()) : ValueLabels.ofMetamodel(labels);
    try (Progress progress = new Progress(context, CliText.DRAWING.say(wishes.model()));
        ModelWithDiagrams content =
            new ModelWithDiagrams(wishes.model(), model, specification, labels, context::say);
        TablesOfModel tables = new TablesOfModel(model, specification, labels, values)) {
      Choice choice = new Choice(content.diagrams(), tables.tables());
      export(choice.diagrams(), choice.tables(), options(specification), progress);
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

  static URL icon(EClass type) {
    return type.getEPackage().getNsURI().startsWith("http://org.musubi/") ? MusubiIcons.iconOf(type) : null;
  }

  private void export(List<Diagram> diagrams, List<Table> tables, SceneOptions options, Progress progress)
      throws CliException {
    ExportRequest request = new ExportRequest(diagrams, wishes.formats(), wishes.out(), wishes.overwrite(), options,
        wishes.settings(context::say));
    ExportProgress steps = (done, total, what) -> progress.step("[" + (done + 1) + "/" + total + "] " + what);
    try {
      TableExporter tableExporter = new TableExporter();
      tableExporter.check(request, tables);
      new DiagramExporter().export(request, steps)
          .forEach(written -> context.print(CliText.WRITTEN.say(written)));
      tableExporter.export(request, tables, steps)
          .forEach(written -> context.print(CliText.WRITTEN.say(written)));
    } catch (RenderException e) {
      throw new CliException(e.getMessage(), e);
    }
  }

  /** What the user asked for: what was named, else everything that shows something. */
  private final class Choice {

    private final List<Diagram> diagrams = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Choice(List<Diagram> allDiagrams, List<Table> allTables) throws CliException {
      if (wishes.diagrams().isEmpty()) {
        filled(allDiagrams, allTables);
      } else {
        named(allDiagrams, allTables);
      }
    }

    List<Diagram> diagrams() {
      return diagrams;
    }

    List<Table> tables() {
      return tables;
    }

    private void filled(List<Diagram> allDiagrams, List<Table> allTables) throws CliException {
      for (Diagram diagram : allDiagrams) {
        if (hasContent(diagram)) {
          diagrams.add(diagram);
        } else {
          context.say(CliText.EMPTY_DIAGRAM.say(diagram.name(), diagram.description().getName()));
        }
      }
      for (Table table : allTables) {
        if (table.lines().isEmpty()) {
          context.say(CliText.EMPTY_DIAGRAM.say(table.name(), table.description().getName()));
        } else {
          tables.add(table);
        }
      }
      if (diagrams.isEmpty() && tables.isEmpty()) {
        throw new CliException(CliText.NOTHING_TO_DRAW.say(wishes.model()));
      }
    }

    private void named(List<Diagram> allDiagrams, List<Table> allTables) throws CliException {
      for (String wanted : wishes.diagrams()) {
        List<Diagram> found = allDiagrams.stream()
            .filter(diagram -> isMeant(wanted, diagram.id(), diagram.name(), diagram.description())).toList();
        List<Table> foundTables = allTables.stream()
            .filter(table -> isMeant(wanted, table.id(), table.name(), table.description())).toList();
        if (found.isEmpty() && foundTables.isEmpty()) {
          throw new CliException(CliText.UNKNOWN_DIAGRAM.say(wanted, list(allDiagrams, allTables)));
        }
        found.stream().filter(diagram -> !diagrams.contains(diagram)).forEach(diagrams::add);
        foundTables.stream().filter(table -> !tables.contains(table)).forEach(tables::add);
      }
    }
  }

  /** Whether a diagram shows more than its own subject: frames, and the note that tells how to begin, are about it. */
  static boolean hasContent(Diagram diagram) {
    return diagram.allElements().filter(ElementView::isVisible)
        .anyMatch(element -> element.target() != diagram.target());
  }

  static String list(List<Diagram> diagrams, List<Table> tables) {
    return String.join(CliText.LIST_SEPARATOR.say(), Stream.concat(
        diagrams.stream().map(diagram -> diagram.description().getName() + " " + diagram.name()),
        tables.stream().map(table -> table.description().getName() + " " + table.name())).distinct().toList());
  }

  /** By id, title, or name or label of the description. */
  static boolean isMeant(String wanted, String id, String name, RepresentationDescription description) {
    return Stream.of(id, name, description.getName(), description.getLabel())
        .anyMatch(each -> plain(each).equals(plain(wanted)));
  }

  private static String plain(String text) {
    return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
