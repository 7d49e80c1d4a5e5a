package org.musubi.design.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.design.TestedSpecification;
import org.musubi.model.council.CouncilModel;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;

/**
 * A council in the built-in runtime. What is open follows the model change by change; after each step it is proved that
 * this shows the same as computing everything anew.
 */
final class BuiltInStage implements Stage {

  private final CouncilModel model;
  private final RepresentationSession diagrams;
  private final TableSession tables;
  private final OneHistory history;
  private final Tools tools;
  private final TableTools tableTools;
  private final List<Representation> open = new ArrayList<>();

  BuiltInStage(CouncilModel model) {
    this.model = model;
    List<CouncilModel> roots = List.of(model);
    Specification specification = TestedSpecification.get();
    diagrams = new RepresentationSession(specification, roots, ElementLabels.ofMetamodel());
    tables = new TableSession(specification, roots, ElementLabels.ofMetamodel());
    history = new OneHistory(model, new RecordingChangeRunner(roots, diagrams::diagrams));
    tools = new Tools(diagrams, history);
    tableTools = new TableTools(tables, history, Choices.FIRST);
  }

  @Override
  public CouncilModel model() {
    return model;
  }

  @Override
  public String saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      model.eResource().save(out, Map.of());
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> offered(EObject element) {
    return Stream.concat(diagrams.diagramsFor(element).stream(), tables.tablesFor(element).stream())
        .map(RepresentationDescription::getName).toList();
  }

  @Override
  public Picture open(String name, EObject about) {
    DiagramDescription description = (DiagramDescription) diagrams.specification().representation(name);
    Diagram diagram = diagrams.createDiagram(description, about, null);
    return opened(new BuiltInPicture(diagram, diagrams, tools));
  }

  @Override
  public Grid openTable(String name, EObject about) {
    Table table = tables.createTable((TableDescription) tables.specification().representation(name), about, null);
    tables.openTable(table);
    return opened(new BuiltInGrid(table, tables, tableTools));
  }

  private <T extends Representation> T opened(T representation) {
    open.add(representation);
    return representation;
  }

  @Override
  public void change(String label, Runnable change) {
    history.run(label, () -> {
      change.run();
      return null;
    });
  }

  @Override
  public void addFile(String name, CouncilModel other) {
    Resource file = model.eResource().getResourceSet().createResource(URI.createURI(name));
    file.getContents().add(other);
  }

  @Override
  public void follow() {
    diagrams.refreshChanged();
    assertTrue(diagrams.settle(Long.MAX_VALUE), "all is settled when there is time enough");
    tables.refreshChanged();
    for (Representation each : open) {
      String followed = each.print();
      List<?> parts = parts(each);
      each.refresh();
      assertEquals(each.print(), followed, () -> each.title() + " follows the model");
      assertEquals(parts(each), parts, () -> each.title() + " keeps its parts and their order");
    }
  }

  private static List<?> parts(Representation representation) {
    return switch (representation) {
      case Picture picture -> List.of(picture.nodes(), picture.edges());
      case Grid grid -> List.of(grid.lines(), grid.columns());
      default -> throw new IllegalArgumentException(representation.name());
    };
  }

  @Override
  public boolean canUndo() {
    return history.canUndo();
  }

  @Override
  public void undo() {
    history.undo();
  }

  @Override
  public void redo() {
    history.redo();
  }

  @Override
  public List<String> failures() {
    return Stream.concat(diagrams.problems().stream().map(Object::toString),
        tables.tables().stream().flatMap(table -> table.problems().stream()).map(Object::toString)).toList();
  }

  @Override
  public void close() {
    tableTools.close();
    tables.close();
    tools.close();
    diagrams.close();
    history.close();
  }
}
