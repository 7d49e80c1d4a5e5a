package org.musubi.workbench.diagram.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationException;
import org.musubi.viewpoint.load.SpecificationOptions;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeState;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingLayout.EdgeKey;
import org.musubi.workbench.drawing.DrawingLayout.NodeKey;
import org.musubi.workbench.drawing.DrawingLayout.Placing;
import org.musubi.workbench.session.CouncilSession;

/** Layouts written down and used for another diagram of the same kind: every kind of the notation, on the sample. */
class LayoutThereAndBackTest {

  static {
    AnalysisSetup.register();
  }

  private static final Path SAMPLE =
      Path.of(System.getProperty("musubi.root", "../.."), "models", "midori", "midori.musubi");

  @TempDir
  private Path folder;
  private CouncilSession session;
  private DiagramRuntime runtime;

  @BeforeEach
  void open() throws IOException {
    Path file = Files.copy(SAMPLE, folder.resolve("midori.musubi"));
    Screen.run(() -> {
      try {
        org.musubi.design.Notation.metamodels();
        session = CouncilSession.open(file);
        runtime = new DiagramRuntime(session, Specification.load(org.musubi.design.Notation.specification(),
            SpecificationOptions.of(org.musubi.design.Notation.services())), Choices.FIRST);
      } catch (CouncilFileException | SpecificationException failed) {
        throw new IllegalStateException(failed);
      }
    });
  }

  @AfterEach
  void close() {
    Screen.run(runtime::close);
  }

  /** The first diagram of each kind the sample has something for. */
  private List<KnownDiagram> oneOfEach() {
    List<EObject> elements = new ArrayList<>(List.of(session.model()));
    session.model().eAllContents().forEachRemaining(elements::add);
    Set<DiagramDescription> made = new HashSet<>();
    List<KnownDiagram> diagrams = new ArrayList<>();
    for (EObject element : elements) {
      for (DiagramDescription kind : runtime.session().diagramsFor(element)) {
        if (made.add(kind)) {
          diagrams.add(runtime.create(kind, element, "original"));
        }
      }
    }
    return diagrams;
  }

  private KnownDiagram create(KnownDiagram like, DrawingLayout start) {
    return runtime.create(like.description(), like.target(), "twin",
        made -> new LayoutWriter(made, start).write(runtime.session()));
  }

  private DrawingLayout layout(KnownDiagram known) {
    Diagram diagram = runtime.open(known);
    DrawingLayout layout = new LayoutReader(diagram).read(true);
    runtime.close(diagram);
    return layout;
  }

  private void disturb(KnownDiagram known, Random random) {
    Diagram diagram = runtime.open(known);
    session.change("乱す", () -> {
      Set<String> layers = new HashSet<>();
      diagram.description().getAdditionalLayers().stream().filter(AdditionalLayer::isOptional)
          .filter(layer -> random.nextBoolean()).forEach(layer -> layers.add(layer.getName()));
      diagram.state().setActiveLayers(layers);
      diagram.state().setActiveFilters(diagram.description().getFilters().stream().map(filter -> filter.getName())
          .filter(filter -> random.nextInt(3) == 0).toList());
    });
    session.change("動かす", () -> {
      diagram.allNodes().filter(node -> random.nextInt(3) == 0).forEach(node -> disturb(node, random));
      diagram.edges().stream().filter(edge -> random.nextInt(3) == 0).forEach(edge -> disturb(edge, random));
    });
    runtime.close(diagram);
  }

  private static void disturb(NodeView node, Random random) {
    NodeState state = node.state();
    if (state.bounds() != null || node.kind() == NodeKind.BORDER_NODE) {
      int inside = node.parent() == null ? -400 : 0;
      state.setBounds(new Bounds(random.nextInt(inside, 900), random.nextInt(inside, 700), random.nextInt(20, 400),
          random.nextInt(20, 300)));
      state.setSizedByUser(random.nextBoolean());
      state.setPinned(random.nextBoolean());
    }
    state.setCollapsed(node.isContainer() && random.nextInt(6) == 0);
    state.setHidden(random.nextInt(8) == 0);
  }

  private static void disturb(EdgeView edge, Random random) {
    edge.state().setBends(Stream.generate(() -> new Point(random.nextInt(-300, 900), random.nextInt(700)))
        .limit(random.nextInt(4)).toList());
    edge.state().setRoutedByUser(random.nextBoolean());
    EdgeRouting[] routings = EdgeRouting.values();
    edge.state().setRouting(random.nextBoolean() ? null : routings[random.nextInt(routings.length)]);
    edge.state().setHidden(random.nextInt(8) == 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  void aTwinHasTheSameLayoutAsItsOriginal(long seed) {
    Screen.run(() -> {
      Random random = new Random(seed);
      List<KnownDiagram> originals = oneOfEach();
      assertTrue(originals.size() >= 10, originals::toString);
      for (KnownDiagram original : originals) {
        String kind = original.description().getName();
        assertEquals(layout(original), layout(create(original, layout(original))), () -> kind + " as laid out");
        disturb(original, random);
        DrawingLayout there = layout(original);
        assertFalse(there.nodes().isEmpty(), kind);
        KnownDiagram twin = create(original, there);
        assertEquals(there, layout(twin), () -> kind + " disturbed");
        sameOnTheScreen(original, twin);
      }
    });
  }

  /** What the neutral places say is what is seen. */
  private void sameOnTheScreen(KnownDiagram original, KnownDiagram twin) {
    Diagram first = runtime.open(original);
    Diagram second = runtime.open(twin);
    DiagramGeometry firstGeometry = new DiagramGeometry();
    DiagramGeometry secondGeometry = new DiagramGeometry();
    Map<List<Object>, Bounds> seen = new HashMap<>();
    first.allNodes().filter(NodeView::isVisible)
        .forEach(node -> seen.put(chain(node), firstGeometry.absolute(node)));
    second.allNodes().filter(NodeView::isVisible).forEach(node ->
        assertEquals(seen.remove(chain(node)), secondGeometry.absolute(node), () -> original + " " + node));
    assertEquals(Map.of(), seen);
    runtime.close(first);
    runtime.close(second);
  }

  @Test
  void boxesCountFromTheOutlineOfTheParent() {
    Screen.run(() -> {
      for (KnownDiagram known : oneOfEach()) {
        DrawingLayout layout = layout(known);
        Diagram diagram = runtime.open(known);
        LayoutKeys keys = new LayoutKeys(diagram);
        DiagramGeometry geometry = new DiagramGeometry();
        for (NodeView node : diagram.allNodes().filter(NodeView::isVisible).toList()) {
          Placing placing = layout.nodes().get(keys.of(node));
          if (node.kind() != NodeKind.LIST_ITEM) {
            DrawingLayout.Box box = placing.box().orElseThrow();
            Bounds around = node.parent() == null ? new Bounds(0, 0, 0, 0) : geometry.absolute(node.parent());
            assertEquals(geometry.absolute(node),
                new Bounds(around.x() + box.x(), around.y() + box.y(), box.width(), box.height()));
          }
        }
        runtime.close(diagram);
      }
    });
  }

  private static List<Object> chain(NodeView node) {
    List<Object> chain = new ArrayList<>();
    for (NodeView each = node; each != null; each = each.parent()) {
      chain.add(each.mapping());
      chain.add(each.target());
    }
    return chain;
  }

  @Test
  void whatTheLayoutDoesNotKnowIsPlacedAndTheRestStays() {
    Screen.run(() -> {
      KnownDiagram original = oneOfEach().stream().filter(each -> each.description().getName().equals("DG01"))
          .findFirst().orElseThrow();
      DrawingLayout whole = layout(original);
      Map<NodeKey, Placing> nodes = new HashMap<>(whole.nodes());
      NodeKey unknown = whole.nodes().keySet().stream()
          .filter(key -> nodes.keySet().stream().noneMatch(each -> key.equals(each.parent())))
          .findFirst().orElseThrow();
      nodes.remove(unknown);
      Map<EdgeKey, DrawingLayout.Course> edges = new HashMap<>(whole.edges());
      edges.keySet().removeIf(key -> key.source().equals(unknown) || key.target().equals(unknown));
      NodeKey foreign = new NodeKey("NoSuchMapping", session.model(), null, 0);
      nodes.put(foreign, new Placing(Optional.of(new DrawingLayout.Box(1, 2, 3, 4)), Set.of()));
      Set<String> layers = new HashSet<>(whole.layers());
      layers.add("NoSuchLayer");
      DrawingLayout part = new DrawingLayout(nodes, edges, layers, Set.of());
      DrawingLayout twin = layout(create(original, part));
      assertTrue(twin.nodes().get(unknown).box().isPresent());
      assertEquals(whole.layers(), twin.layers());
      assertFalse(twin.nodes().containsKey(foreign));
      nodes.remove(foreign);
      nodes.keySet().retainAll(twin.nodes().keySet());
      assertEquals(whole.nodes().size() - 1, nodes.size());
      nodes.keySet().stream().map(NodeKey::parent).toList().forEach(nodes::remove);
      assertTrue(nodes.size() > 10, "lanes may grow, what is in them stays");
      nodes.forEach((key, placing) -> assertEquals(placing, twin.nodes().get(key)));
    });
  }

  @Test
  void edgesTheLayoutDoesNotKnowAreLedAndTheRestStays() {
    Screen.run(() -> {
      KnownDiagram original = oneOfEach().stream().filter(each -> each.description().getName().equals("DG01"))
          .findFirst().orElseThrow();
      DrawingLayout whole = layout(original);
      List<EdgeKey> bent = whole.edges().entrySet().stream().filter(entry -> !entry.getValue().bends().isEmpty())
          .map(Map.Entry::getKey).limit(5).toList();
      assertEquals(5, bent.size());
      Map<EdgeKey, DrawingLayout.Course> edges = new HashMap<>(whole.edges());
      edges.keySet().removeAll(bent);
      DrawingLayout twin = layout(create(original,
          new DrawingLayout(whole.nodes(), edges, whole.layers(), whole.filters())));
      assertEquals(whole.nodes(), twin.nodes());
      bent.forEach(edge -> assertFalse(twin.edges().get(edge).bends().isEmpty()));
      edges.forEach((edge, course) -> assertEquals(course, twin.edges().get(edge)));
    });
  }

  @Test
  void makingATwinIsOneStepThatUndoTakesBackAndRedoBringsAgain() {
    Screen.run(() -> {
      KnownDiagram original = oneOfEach().getFirst();
      disturb(original, new Random(7));
      DrawingLayout there = layout(original);
      int before = runtime.diagrams().size();
      KnownDiagram twin = create(original, there);
      session.undo();
      assertEquals(before, runtime.diagrams().size());
      session.redo();
      assertEquals(there, layout(runtime.known(twin.id()).orElseThrow()));
    });
  }

  @Test
  void anEmptyLayoutLeavesAllToTheUsualLayout() {
    Screen.run(() -> {
      KnownDiagram original = oneOfEach().getFirst();
      DrawingLayout usual = layout(original);
      DrawingLayout none = new DrawingLayout(Map.of(), Map.of(), usual.layers(), usual.filters());
      assertNotEquals(usual, none);
      assertEquals(usual, layout(create(original, none)));
    });
  }
}
