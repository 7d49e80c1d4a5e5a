package org.musubi.viewpoint.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.AfterEach;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.store.DiagramMemory;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.tool.Scenario;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * A specification as others write them, tried on a model. At the end of every test the diagram is also laid out, stored
 * and read again.
 */
abstract class ForeignScenario extends Scenario {
  protected EPackage metamodel;

  /** The metamodel beside a specification, as a dynamic package. */
  protected EPackage metamodel(String folder) {
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    metamodel = (EPackage) resources.getResource(uri(folder, folder + ".ecore"), true).getContents().getFirst();
    return metamodel;
  }

  protected EObject make(String type, Object... features) {
    EObject element = metamodel.getEFactoryInstance().create((EClass) metamodel.getEClassifier(type));
    for (int i = 0; i < features.length; i += 2) {
      set(element, (String) features[i], features[i + 1]);
    }
    return element;
  }

  protected EObject add(EObject owner, String feature, EObject value) {
    list(owner, feature).add(value);
    return value;
  }

  /** Nodes as {@code mapping label}, content after what holds it and indented. */
  protected String nodes() {
    return diagram.allNodes().map(node -> " ".repeat(depth(node)) + node.mapping().getName() + " " + line(node.text()))
        .collect(Collectors.joining("\n"));
  }

  private static int depth(NodeView node) {
    return node.parent() == null ? 0 : 1 + depth(node.parent());
  }

  private static String line(String text) {
    return text.replace('\n', '/');
  }

  /** Edges as {@code mapping: source > end (label)}, sorted. */
  protected String edges() {
    return edges(diagram.edges().stream());
  }

  protected String edges(Stream<EdgeView> edges) {
    return edges.map(edge -> edge.mapping().getName() + ": " + end(edge.source()) + " > " + end(edge.end())
        + (edge.text().isEmpty() ? "" : " (" + line(edge.text()) + ")")).sorted().collect(Collectors.joining("\n"));
  }

  private static String end(ElementView view) {
    return view.text().isEmpty() ? view.mapping().getName() : line(view.text());
  }

  protected void noProblems() {
    assertEquals("", session.problems().stream().map(problem -> problem.sentence()).collect(Collectors.joining("\n")));
  }

  protected void layers(String... names) {
    diagram.state().setActiveLayers(List.of(names));
    session.refreshChanged();
  }

  protected void filters(String... names) {
    diagram.state().setActiveFilters(List.of(names));
    session.refreshChanged();
  }

  @Override
  @AfterEach
  protected void undoEverything() {
    Diagram copy = new Diagram("copy", diagram.description(), diagram.target(), "copy");
    layOutAndStore(copy);
    super.undoEverything();
  }

  private void layOutAndStore(Diagram copy) {
    ElementReferences references = new ElementReferences(root.eResource());
    DiagramMemory memory = new DiagramMemory(diagram, references);
    StoredDiagram before = memory.snapshot();
    DiagramMemory recalled = new DiagramMemory(copy, references);
    recalled.recall(before);
    session.openDiagram(copy);
    recalled.appeared(copy.allElements().toList());
    assertEquals(diagram.allElements().map(Object::toString).sorted().toList(),
        copy.allElements().map(Object::toString).sorted().toList(), "stored and read again");
    DiagramLayout.firstOpen(copy);
    copy.allNodes().filter(node -> node.isVisible() && node.parent() == null).forEach(node -> {
      assertNotNull(node.state().bounds(), node.toString());
      assertTrue(node.state().bounds().width() >= 0 && node.state().bounds().height() >= 0, node.toString());
    });
    StoredDiagram laidOut = recalled.snapshot();
    Diagram again = new Diagram("again", diagram.description(), diagram.target(), "again");
    DiagramMemory last = new DiagramMemory(again, references);
    last.recall(laidOut);
    session.openDiagram(again);
    last.appeared(again.allElements().toList());
    assertEquals(laidOut.elements(), last.snapshot().elements(), "the layout is what was stored");
    session.closeDiagram(again);
    session.closeDiagram(copy);
  }
}
