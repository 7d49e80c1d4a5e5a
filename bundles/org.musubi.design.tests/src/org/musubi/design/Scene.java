package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.council.CouncilModel;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.CouncilFiles;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.Named;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.NodeView;

/** A council file with its diagrams and tools, as an editor has them: what scenario tests play on. */
public final class Scene implements AutoCloseable {

  private static Specification specification;

  private final CouncilModel model;
  private final RepresentationSession session;
  private final RecordingChangeRunner runner;
  private final Tools tools;

  private Scene(CouncilModel model) {
    this.model = model;
    List<CouncilModel> roots = List.of(model);
    session = new RepresentationSession(specification(), roots, ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(roots, session::diagrams);
    tools = new Tools(session, runner);
  }

  /** The sample council, loaded anew. */
  public static Scene ofSample() {
    specification();
    try {
      return new Scene(new CouncilFiles(new Catalogues()::attach)
          .load(root().resolve("models/midori/midori.musubi")).model());
    } catch (CouncilFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets the diagrams follow the model, as an editor does after each change. */
  public void follow() {
    session.refreshChanged();
    assertTrue(session.settle(Long.MAX_VALUE), "all is settled when there is time enough");
  }

  /** A council made by a test. */
  public static Scene of(CouncilModel model) {
    specification();
    return new Scene(model);
  }

  /** The notation, loaded once: it never changes. */
  public static synchronized Specification specification() {
    if (specification == null) {
      AnalysisSetup.register();
      try {
        specification = Specification.load(Notation.specification(),
            SpecificationOptions.of(Notation.services()).withMetamodels(Notation.metamodels()));
      } catch (SpecificationException e) {
        throw new IllegalStateException(e.getMessage() + e.problems(), e);
      }
    }
    return specification;
  }

  /** The specification file in the source tree. */
  public static Path file() {
    return root().resolve("bundles/org.musubi.design/description/musubi.odesign");
  }

  /** The folder of the project. */
  public static Path root() {
    Path folder = Path.of(System.getProperty("musubi.root", System.getProperty("user.dir"))).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("models"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("No folder models above " + System.getProperty("user.dir"));
      }
    }
    return folder;
  }

  public CouncilModel model() {
    return model;
  }

  public RepresentationSession session() {
    return session;
  }

  public Tools tools() {
    return tools;
  }

  public Diagram open(String name, EObject about) {
    DiagramDescription description = (DiagramDescription) specification().representation(name);
    assertTrue(session.diagramsFor(about).contains(description), name + " is not for " + about.eClass().getName());
    Diagram diagram = session.createDiagram(description, about, null);
    assertEquals(List.of(), session.problems(), "nothing failed while " + name + " was refreshed");
    return diagram;
  }

  /** Shows exactly these layers besides the default one. */
  public void show(Diagram diagram, String... layers) {
    diagram.state().setActiveLayers(List.of(layers));
    session.refresh(diagram);
    assertEquals(List.of(), session.problems());
  }

  /** Applies these filters. */
  public void filter(Diagram diagram, String... filters) {
    diagram.state().setActiveFilters(List.of(filters));
    session.refresh(diagram);
    assertEquals(List.of(), session.problems());
  }

  /** The nodes of a mapping, in order. */
  public static List<NodeView> nodes(Diagram diagram, String mapping) {
    return diagram.allNodes().filter(node -> mapping.equals(node.mapping().getName())).toList();
  }

  /** The only node of a mapping. */
  public static NodeView node(Diagram diagram, String mapping) {
    List<NodeView> all = nodes(diagram, mapping);
    assertEquals(1, all.size(), mapping);
    return all.getFirst();
  }

  /** The only node that shows an element. */
  public static NodeView node(Diagram diagram, EObject target) {
    List<NodeView> all = diagram.allNodes().filter(node -> node.target() == target).toList();
    assertEquals(1, all.size(), () -> "nodes of " + target);
    return all.getFirst();
  }

  public static boolean shows(Diagram diagram, EObject target) {
    return diagram.allElements().anyMatch(view -> view.target() == target && view.isVisible());
  }

  public static EdgeView edge(Diagram diagram, EObject target) {
    List<EdgeView> all = diagram.edges().stream().filter(edge -> edge.target() == target).toList();
    assertEquals(1, all.size(), () -> "edges of " + target);
    return all.getFirst();
  }

  /** The edge between the nodes of two elements, null when there is none. */
  public static EdgeView edge(Diagram diagram, EObject source, EObject target) {
    return diagram.edges().stream()
        .filter(edge -> edge.source().target() == source && edge.end().target() == target).findFirst().orElse(null);
  }

  /** The tool of that name of a diagram. */
  public static <T extends AbstractToolDescription> T tool(Diagram diagram, Class<T> type, String name) {
    Iterator<EObject> contents = diagram.description().eAllContents();
    List<T> found = new ArrayList<>();
    contents.forEachRemaining(each -> {
      if (type.isInstance(each) && name.equals(((Named) each).getName())) {
        found.add(type.cast(each));
      }
    });
    assertEquals(1, found.size(), "tools " + name);
    return found.getFirst();
  }

  /** The model as it would be saved: two equal texts are two equal models. */
  public String saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      model.eResource().save(out, Map.of());
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything a diagram shows, one element a line: two equal texts are two equal pictures. */
  public static String picture(Diagram diagram) {
    Stream<String> nodes = diagram.allNodes().map(node -> node.mapping().getName() + " " + node.text() + " in "
        + (node.parent() == null ? "diagram" : node.parent().mapping().getName() + " " + node.parent().text()));
    Stream<String> edges = diagram.edges().stream().map(edge -> edge.mapping().getName() + " "
        + edge.source().text() + " -> " + edge.end().text() + " " + edge.look());
    return String.join("\n", Stream.concat(nodes, edges).sorted().toList());
  }

  /**
   * Does something with a tool, lets the test look at the result, undoes and redoes it: after undo model and picture
   * are as they were, after redo as the tool left them.
   */
  public void play(Diagram diagram, Runnable tool, Runnable expectations) {
    String modelBefore = saved();
    String pictureBefore = picture(diagram);
    tool.run();
    follow();
    expectations.run();
    String modelAfter = saved();
    String pictureAfter = picture(diagram);
    assertTrue(runner.canUndo(), "one step to undo");
    runner.undo();
    follow();
    assertEquals(modelBefore, saved(), "model after undo");
    assertEquals(pictureBefore, picture(diagram), "picture after undo");
    runner.redo();
    follow();
    assertEquals(modelAfter, saved(), "model after redo");
    assertEquals(pictureAfter, picture(diagram), "picture after redo");
    session.refresh(diagram);
    assertEquals(pictureAfter, picture(diagram), "a full refresh shows the same as the changes did");
    assertEquals(List.of(), session.problems());
  }

  @Override
  public void close() {
    tools.close();
    session.close();
    runner.close();
  }
}
