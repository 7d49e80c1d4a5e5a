package org.musubi.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.AfterEach;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;

/**
 * A model and its diagram to try tools on. Every test is also a test of undo: whatever it did is taken back step by
 * step at its end, and model and diagram must be as before.
 */
public abstract class Scenario {
  protected EObject root;
  protected RepresentationSession session;
  protected RecordingChangeRunner runner;
  protected Tools tools;
  protected Diagram diagram;
  private String start;

  /**
   * Opens a diagram.
   *
   * @param folder folder and name of the specification below {@code data}
   */
  protected final void open(String folder, String diagramName, EObject model, List<EPackage> metamodels)
      throws SpecificationException {
    root = model;
    Resource resource = new XMIResourceImpl(URI.createURI("memory:/" + folder + ".xmi")) {
      @Override
      protected boolean useUUIDs() {
        return true;
      }
    };
    resource.getContents().add(model);
    Specification specification = Specification.load(uri(folder, folder + ".odesign"),
        SpecificationOptions.of(Scenario.class.getClassLoader()).withMetamodels(metamodels));
    session = new RepresentationSession(specification, List.of(resource), ElementLabels.ofMetamodel());
    runner = new RecordingChangeRunner(List.of(resource), () -> session.diagrams());
    tools = new Tools(session, runner);
    diagram = session.createDiagram((DiagramDescription) specification.representation(diagramName), model, "test");
    start = picture();
  }

  @AfterEach
  protected void undoEverything() {
    String end = picture();
    int steps = 0;
    while (runner.canUndo()) {
      runner.undo();
      session.refreshChanged();
      steps++;
    }
    assertEquals(start, picture(), "after undoing everything");
    session.refresh(diagram);
    assertEquals(start, picture(), "after undoing everything and a full refresh");
    for (int i = 0; i < steps; i++) {
      runner.redo();
      session.refreshChanged();
    }
    assertEquals(end, picture(), "after redoing everything");
    session.refresh(diagram);
    assertEquals(end, picture(), "after redoing everything and a full refresh");
    tools.close();
    runner.close();
    session.close();
  }

  protected static URI uri(String folder, String name) {
    return URI.createFileURI(Path.of("data", folder, name).toAbsolutePath().toString());
  }

  protected static EStructuralFeature feature(EObject element, String name) {
    return element.eClass().getEStructuralFeature(name);
  }

  protected static Object get(EObject element, String name) {
    return element.eGet(feature(element, name));
  }

  protected static void set(EObject element, String name, Object value) {
    element.eSet(feature(element, name), value);
  }

  @SuppressWarnings("unchecked")
  protected static List<Object> list(EObject element, String name) {
    return (List<Object>) get(element, name);
  }

  protected static String name(EObject element) {
    return (String) get(element, "name");
  }

  /** The node with that label. */
  protected NodeView view(String label) {
    return diagram.allNodes().filter(node -> node.text().equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError("no node " + label + " in\n" + picture()));
  }

  /** The edge of a mapping between two labels. */
  protected EdgeView edge(String mapping, String source, String end) {
    return findEdge(mapping, source, end)
        .orElseThrow(() -> new AssertionError("no edge " + mapping + " " + source + " " + end + "\n" + picture()));
  }

  protected Optional<EdgeView> findEdge(String mapping, String source, String end) {
    return diagram.edges().stream().filter(edge -> edge.mapping().getName().equals(mapping)
        && edge.source().text().equals(source) && edge.end().text().equals(end)).findFirst();
  }

  @SuppressWarnings("unchecked")
  protected <T extends AbstractToolDescription> T tool(String name) {
    return (T) Palette.tools(diagram).stream().filter(tool -> tool.getName().equals(name)).findFirst().orElseThrow();
  }

  /** A change that must change something, and be one step of undo. */
  protected <T> T once(Supplier<T> change) {
    String before = picture();
    String label = runner.undoLabel();
    T result = change.get();
    String after = picture();
    assertNotEquals(before, after);
    runner.undo();
    session.refreshChanged();
    assertEquals(before, picture());
    assertEquals(label, runner.undoLabel());
    runner.redo();
    session.refreshChanged();
    assertEquals(after, picture());
    return result;
  }

  /** A change that must fail and leave everything as it was; gives its sentence. */
  protected String refused(Runnable change) {
    String before = picture();
    String label = runner.undoLabel();
    ToolException refusal = assertThrows(ToolException.class, change::run);
    assertEquals(before, picture());
    assertEquals(label, runner.undoLabel());
    assertTrue(refusal.getMessage().length() > 3, refusal.getMessage());
    return refusal.getMessage();
  }

  /** Model as it would be saved, and everything the diagram shows and remembers. */
  protected String picture() {
    StringBuilder text = new StringBuilder(saved()).append('\n');
    diagram.nodes().forEach(node -> print(node, "", text));
    TreeSet<String> edges = new TreeSet<>();
    diagram.edges().forEach(edge -> edges.add(edge.mapping().getName() + " " + path(edge.source()) + " -> "
        + path(edge.end()) + " " + edge.text() + " " + state(edge.state())));
    edges.forEach(edge -> text.append(edge).append('\n'));
    text.append(diagram.state().activeLayers()).append(diagram.state().activeFilters())
        .append(diagram.state().manualViews().size());
    return text.toString();
  }

  private static String path(ElementView view) {
    return view instanceof NodeView node && node.parent() != null ? path(node.parent()) + "/" + view.text()
        : view.text();
  }

  private static void print(NodeView node, String indent, StringBuilder text) {
    text.append(indent).append(node.mapping().getName()).append(' ').append(node.text()).append(' ')
        .append(state(node.state())).append('\n');
    node.borderNodes().forEach(border -> print(border, indent + "| ", text));
    node.children().forEach(child -> print(child, indent + "  ", text));
  }

  private static String state(ElementState state) {
    return switch (state) {
      case NodeState node -> node.bounds() + " " + node.isSizedByUser() + node.isPinned() + node.isCollapsed()
          + node.isHidden() + node.style();
      case EdgeState edge -> edge.bends() + " " + edge.isHidden() + edge.style() + edge.routing();
    };
  }

  private String saved() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      root.eResource().save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
