package org.musubi.workbench.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Draws the logic model of the sample council in the workbench, with mouse and keys. */
class DiagramEditorTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("musubi.root", "../.."), "models", "midori", "midori.musubi");

  @TempDir
  private Path folder;
  private CouncilSession session;
  private DiagramRuntime runtime;
  private byte[] before;

  @BeforeEach
  void openSample() throws IOException {
    assumeTrue(PlatformUI.isWorkbenchRunning(), "in the workbench only");
    Path file = Files.copy(SAMPLE, folder.resolve("midori.musubi"));
    session = Screen.get(() -> {
      try {
        page().getWorkbenchWindow().getShell().forceActive();
        CouncilSession opened = Navigation.sessions().open(file);
        opened.save(new NullProgressMonitor());
        return opened;
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    before = Files.readAllBytes(file);
    runtime = Screen.get(() -> DiagramEditors.runtimes().of(session));
  }

  @AfterEach
  void close() {
    if (session != null) {
      Screen.run(() -> {
        page().closeAllEditors(false);
        Navigation.sessions().close(session);
      });
    }
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  private DiagramEditor open(String name, EObject target) {
    DiagramEditor editor = Screen.get(() -> {
      DiagramDescription description =
          (DiagramDescription) runtime.session().specification().representation(name);
      KnownDiagram known = runtime.create(description, target, name);
      return (DiagramEditor) DiagramEditors.open(page(), session, known).orElseThrow();
    });
    Screen.settle();
    Screen.settle();
    return editor;
  }

  @Test
  void logicModelIsDrawnIllegalLinksAreRefusedAndUndoLeavesTheFileAsItWas() throws Exception {
    LogicModel logic = session.model().getLogicModels().getFirst();
    int elements = logic.getElements().size();
    DiagramEditor editor = open("DG06", logic);
    NodeView activity = create(editor, "活動", "家庭訪問で健診を勧める");
    NodeView outcome = create(editor, "初期アウトカム", "家族が健診を知る");
    assertEquals(elements + 2, logic.getElements().size());
    assertEquals("家族が健診を知る", ((LogicElement) outcome.target()).getName());
    assertTrue(Screen.get(editor::isDirty));

    EdgeCreationDescription link = (EdgeCreationDescription) entry(editor, "因果の線").tool();
    Verdict legal = Screen.get(() -> runtime.tools().canConnect(link, activity, outcome));
    assertTrue(legal.allowed(), legal::reason);
    Screen.run(() -> canvas(editor).zoom().fit());
    Screen.settle();
    choose(editor, "因果の線");
    Screen.drag(canvas(editor).getControl(), middle(editor, activity), middle(editor, outcome));
    assertTrue(activity.outgoing().stream().anyMatch(edge -> edge.end() == outcome));

    int links = logic.getLinks().size();
    Verdict verdict = Screen.get(() -> runtime.tools().canConnect(link, outcome, activity));
    assertFalse(verdict.allowed());
    assertFalse(verdict.reason().isBlank());
    choose(editor, "因果の線");
    Screen.drag(canvas(editor).getControl(), middle(editor, outcome), middle(editor, activity));
    assertEquals(links, logic.getLinks().size());
    Screen.key(SWT.ESC);

    Screen.run(() -> {
      while (session.canUndo()) {
        session.undo();
      }
      try {
        session.save(new NullProgressMonitor());
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    assertArrayEquals(before, Files.readAllBytes(session.file()));
  }

  @Test
  void deletingInTheModelReachesThreeOpenDiagramsAndUndoBringsEverythingBack() {
    EObject council = session.model();
    List<DiagramEditor> editors = new ArrayList<>();
    for (String name : List.of("DG01", "DG03", "DG01")) {
      editors.add(open(name, target(name)));
    }
    Organization organization = session.model().getOrganizations().stream()
        .filter(each -> editors.stream().allMatch(editor -> shows(editor, each))).findFirst().orElseThrow();
    Screen.run(() -> Elements.delete(session, Deletion.of(List.of(organization), session.model())));
    Screen.settle();
    editors.forEach(editor -> assertFalse(shows(editor, organization), editor::getPartName));
    Screen.run(session::undo);
    Screen.settle();
    editors.forEach(editor -> assertTrue(shows(editor, organization), editor::getPartName));
    assertSame(council, organization.eContainer());
  }

  @Test
  void theEditorGoesWhenWhatItShowsIsDeleted() {
    LogicModel logic = session.model().getLogicModels().getFirst();
    DiagramEditor editor = open("DG06", logic);
    Screen.run(() -> Elements.delete(session, Deletion.of(List.of(logic), session.model())));
    Screen.waitFor("end of the editor", () -> page().findEditor(editor.getEditorInput()) == null);
  }

  private EObject target(String description) {
    return Screen.get(() -> {
      var iterator = session.resource().getAllContents();
      while (iterator.hasNext()) {
        EObject element = iterator.next();
        if (runtime.session().diagramsFor(element).stream().anyMatch(each -> each.getName().equals(description))) {
          return element;
        }
      }
      throw new AssertionError("Nothing to draw: " + description);
    });
  }

  private static boolean shows(DiagramEditor editor, EObject element) {
    return Screen.get(() -> editor.control().diagram().allNodes()
        .anyMatch(node -> node.target() == element && canvas(editor).part(node) != null));
  }

  private static DiagramViewer canvas(DiagramEditor editor) {
    return editor.control().viewer();
  }

  private PaletteEntry entry(DiagramEditor editor, String label) {
    return (PaletteEntry) Screen.get(() -> item(editor, label).getData());
  }

  private static TreeItem item(DiagramEditor editor, String label) {
    return Arrays.stream(editor.control().palette().tree().getItems()).flatMap(item -> Arrays.stream(item.getItems()))
        .filter(item -> item.getText().equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError("No tool " + label));
  }

  private static void choose(DiagramEditor editor, String label) {
    Screen.run(() -> editor.control().palette().tree().showItem(item(editor, label)));
    Screen.click(editor.control().palette().tree(), Screen.get(() -> item(editor, label).getBounds()));
  }

  /** Makes a node with a tool in the container where it may be, below what is there, and names it. */
  private NodeView create(DiagramEditor editor, String tool, String name) {
    var description =
        (org.musubi.viewpoint.specification.AbstractToolDescription) entry(editor, tool).tool();
    Point place = Screen.get(() -> {
      NodeView lane = editor.control().diagram().allNodes()
          .filter(node -> runtime.tools().canCreate(description, editor.control().diagram(), node).allowed())
          .findFirst().orElse(null);
      assertNotNull(lane, "a place for " + tool);
      Bounds area = canvas(editor).context().look().place(lane);
      Rectangle spot = new Rectangle(area.x() + area.width() / 3, area.bottom() - 6, 1, 1);
      canvas(editor).diagramPart().getFigure().translateToAbsolute(spot);
      return new Point(spot.x, spot.y);
    });
    choose(editor, tool);
    Screen.click(canvas(editor).getControl(), place.x, place.y);
    Screen.waitFor("label field", () -> field(editor) != null);
    Screen.run(() -> field(editor).setText(name));
    Screen.key(SWT.CR);
    Screen.settle();
    return editor.control().diagram().allNodes().filter(node -> node.text().contains(name)).findFirst()
        .orElseThrow(() -> new AssertionError("No node " + name));
  }

  private static Text field(DiagramEditor editor) {
    return Arrays.stream(canvas(editor).canvas().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
        .findFirst().orElse(null);
  }

  private static Point middle(DiagramEditor editor, NodeView node) {
    return Screen.get(() -> {
      var place = ((org.musubi.workbench.diagram.figure.NodeFigure) canvas(editor).part(node).getFigure()).shape()
          .getCenter();
      canvas(editor).diagramPart().getFigure().translateToAbsolute(place);
      return new Point(place.x, place.y);
    });
  }
}
