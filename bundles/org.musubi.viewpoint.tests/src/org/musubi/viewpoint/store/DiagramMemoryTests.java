package org.musubi.viewpoint.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeKey;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** A diagram closed and opened again looks as it did, whatever happened to the model meanwhile. */
class DiagramMemoryTests {
  private final DiagramDescription description = SpecificationFactory.eINSTANCE.createDiagramDescription();
  private final ContainerMapping box = SpecificationFactory.eINSTANCE.createContainerMapping();
  private final NodeMapping dot = SpecificationFactory.eINSTANCE.createNodeMapping();
  private final EdgeMapping line = SpecificationFactory.eINSTANCE.createEdgeMapping();
  private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass one = EcoreFactory.eINSTANCE.createEClass();
  private final EClass two = EcoreFactory.eINSTANCE.createEClass();
  private final EReference tie = EcoreFactory.eINSTANCE.createEReference();
  private ElementReferences references;

  @BeforeEach
  void model() {
    description.setName("Map");
    description.setDefaultLayer(SpecificationFactory.eINSTANCE.createLayer());
    description.getDefaultLayer().getContainerMappings().add(box);
    description.getDefaultLayer().getEdgeMappings().add(line);
    box.getSubNodeMappings().add(dot);
    box.setName("box: <a>%");
    dot.setName("dot");
    line.setName("line");
    line.setUseDomainElement(true);
    root.setName("root");
    one.setName("One");
    two.setName("Two");
    tie.setName("tie");
    one.getEStructuralFeatures().add(tie);
    root.getEClassifiers().addAll(List.of(one, two));
    XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model.xmi"));
    resource.getContents().add(root);
    references = new ElementReferences(resource);
  }

  @Test
  void everythingUsersDecidedComesBack() {
    Diagram before = drawn();
    NodeView parent = before.nodes().get(0);
    NodeView child = parent.children().get(0);
    EdgeView edge = before.edges().get(0);
    parent.state().setBounds(new Bounds(10, -20, 300, 200));
    parent.state().setPinned(true);
    parent.state().setSizedByUser(true);
    child.state().setBounds(new Bounds(5, 6, 70, 40));
    child.state().setHidden(true);
    parent.state().setCollapsed(true);
    edge.state().setBends(List.of(new Point(1, 2), new Point(3, -4)));
    edge.state().setRoutedByUser(true);
    edge.state().setStyle(new StyleOverride(null, new Rgb(1, 2, 3)));
    before.state().setActiveLayers(List.of("extra"));
    before.state().setActiveFilters(List.of("few"));
    before.state().setSynchronized(false);
    before.state().addManualView(NodeKey.of(child));
    before.state().addManualView(EdgeKey.of(edge));

    StoredDiagram stored = new DiagramMemory(before, references).snapshot();
    Diagram after = drawn();
    DiagramMemory memory = new DiagramMemory(after, references);
    memory.recall(stored);
    memory.appeared(after.allElements().toList());

    assertEquals(stored, memory.snapshot());
    assertEquals(new Bounds(10, -20, 300, 200), after.nodes().get(0).state().bounds());
    assertTrue(after.nodes().get(0).children().get(0).state().isHidden());
    assertEquals(before.state().manualViews(), after.state().manualViews());
    assertEquals(List.of(new Point(1, 2), new Point(3, -4)), after.edges().get(0).state().bends());
  }

  @Test
  void whatIsNotShownAtPresentIsKept() {
    Diagram before = drawn();
    NodeView child = before.nodes().get(0).children().get(0);
    child.state().setBounds(new Bounds(5, 6, 70, 40));
    StoredDiagram stored = new DiagramMemory(before, references).snapshot();

    Diagram after = drawn();
    NodeView later = after.nodes().get(0).children().get(0);
    after.nodes().get(0).modifiableChildren().clear();
    DiagramMemory memory = new DiagramMemory(after, references);
    memory.recall(stored);
    memory.appeared(after.allElements().toList());
    assertEquals(1, memory.snapshot().elements().size(), "the layer of the node is off");

    after.nodes().get(0).modifiableChildren().add(later);
    memory.appeared(List.of(later));
    assertEquals(new Bounds(5, 6, 70, 40), later.state().bounds());

    after.nodes().get(0).modifiableChildren().clear();
    memory.vanished(List.of(later));
    assertEquals(1, memory.snapshot().elements().size(), "switched off again");
  }

  @Test
  void deletedElementsAreForgotten() {
    Diagram before = drawn();
    before.nodes().get(0).state().setBounds(new Bounds(0, 0, 10, 10));
    before.nodes().get(0).children().get(0).state().setBounds(new Bounds(5, 6, 70, 40));
    StoredDiagram stored = new DiagramMemory(before, references).snapshot();
    EcoreUtil.delete(two);

    Diagram after = new Diagram("1", description, root, "name");
    DiagramMemory memory = new DiagramMemory(after, references);
    memory.recall(stored);
    assertEquals(List.of("box"), memory.snapshot().elements().stream().map(e -> e.key().substring(0, 3)).toList());
  }

  @Test
  void elementsOfOtherFilesAreFoundAgain() {
    assertEquals(EcoreUtil.getURI(one.eClass()).toString(), references.of(one.eClass()));
    assertEquals(one.eClass(), references.find(references.of(one.eClass())));
    assertNull(references.find("nowhere:/file#//x"));
    assertNull(references.find("//missing"));
    assertNull(references.of(EcoreFactory.eINSTANCE.createEClass()), "an element in no file has no reference");
  }

  /** A box with a dot in it, and a line from the dot to the box. */
  private Diagram drawn() {
    Diagram diagram = new Diagram("1", description, root, "name");
    NodeView parent = node(diagram, null, box, one, NodeKind.CONTAINER);
    diagram.modifiableNodes().add(parent);
    NodeView child = node(diagram, parent, dot, two, NodeKind.NODE);
    parent.modifiableChildren().add(child);
    EdgeView edge = new EdgeView(diagram, line, tie, child, parent,
        diagram.state().edge(new EdgeKey(line, tie, NodeKey.of(child), NodeKey.of(parent))));
    child.modifiableOutgoing().add(edge);
    parent.modifiableIncoming().add(edge);
    diagram.modifiableEdges().add(edge);
    return diagram;
  }

  private static NodeView node(Diagram diagram, NodeView parent, AbstractNodeMapping mapping, EClass target,
      NodeKind kind) {
    return new NodeView(diagram, parent, mapping, target, kind,
        diagram.state().node(new NodeKey(mapping, target, NodeKey.of(parent))));
  }
}
