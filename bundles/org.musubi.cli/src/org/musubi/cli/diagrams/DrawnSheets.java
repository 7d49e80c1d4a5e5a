package org.musubi.cli.diagrams;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.cli.command.CliContext;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;
import org.musubi.render.DiagramSheets;
import org.musubi.render.SpecificationImages;
import org.musubi.render.format.RenderException;
import org.musubi.render.scene.LegendNames;
import org.musubi.render.scene.SceneOptions;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.view.Diagram;

/** Diagrams of a council as worksheets with native shapes, behind its sheets. */
public final class DrawnSheets implements AutoCloseable {

  private final ModelWithDiagrams content;
  private final SceneOptions options;
  private final List<Diagram> chosen;

  private DrawnSheets(ModelWithDiagrams content, SceneOptions options, List<Diagram> chosen) {
    this.content = content;
    this.options = options;
    this.chosen = chosen;
  }

  /**
   * Draws diagrams.
   *
   * @param wanted names, titles or descriptions (DG01); {@code all} for every diagram that shows something
   * @throws CliException when the council has no such diagram
   */
  public static DrawnSheets of(CliContext context, Path file, Resource model, List<String> wanted)
      throws CliException {
    SpecificationSource source = SpecificationSource.ours();
    Specification specification = source.load(List.of(), context.locale());
    ModelWithDiagrams content =
        new ModelWithDiagrams(file, model, specification, new CouncilLabels(context.locale()), context::say);
    SceneOptions options = SceneOptions.of(context.locale()).withDate(context.today()).withLegend(true)
        .withImages(new SpecificationImages(source.uri(), RenderJob::icon))
        .withLegendNames(LegendNames.byServices(specification.interpreter()));
    try {
      return new DrawnSheets(content, options, chosen(content.diagrams(), wanted));
    } catch (CliException e) {
      content.close();
      throw e;
    }
  }

  private static List<Diagram> chosen(List<Diagram> all, List<String> wanted) throws CliException {
    Set<Diagram> chosen = new LinkedHashSet<>();
    for (String name : wanted) {
      List<Diagram> found = name.strip().equalsIgnoreCase("all")
          ? all.stream().filter(RenderJob::hasContent).toList()
          : all.stream().filter(diagram ->
              RenderJob.isMeant(name, diagram.id(), diagram.name(), diagram.description())).toList();
      if (found.isEmpty()) {
        throw new CliException(CliText.UNKNOWN_DIAGRAM.say(name, RenderJob.list(all, List.of())));
      }
      chosen.addAll(found);
    }
    return List.copyOf(chosen);
  }

  /** One worksheet for each diagram, drawn when the workbook is written. */
  public List<WorkbookAddition> additions() {
    List<WorkbookAddition> additions = new ArrayList<>();
    chosen.forEach(diagram -> additions.add(new Drawn(diagram, options)));
    return additions;
  }

  private record Drawn(Diagram diagram, SceneOptions options) implements WorkbookAddition {
    @Override
    public String name() {
      return diagram.name();
    }

    @Override
    public void addTo(XSSFWorkbook workbook, UnaryOperator<String> texts) throws IOException {
      DiagramLayout.firstOpen(diagram);
      try {
        DiagramSheets.add(workbook, name(), diagram, options, texts);
      } catch (RenderException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  @Override
  public void close() {
    content.close();
  }
}
