package org.musubi.workbench.diagram.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

/** Draws with mouse and keys. */
class DrawingTest {

  private static final String FIRST = "みどり保健所1";
  private static final String SECOND = "みどり保健所2";
  private static final String THIRD = "みどり保健所3";

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Window window;
  private byte[] before;

  @BeforeEach
  void open() throws CouncilFileException, IOException {
    council = Screen.get(this::draw);
    before = Files.readAllBytes(council.session.file());
    window = new Window(council);
  }

  private DrawnCouncil draw() {
    try {
      return new DrawnCouncil(folder, 4, 2);
    } catch (CouncilFileException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @AfterEach
  void close() {
    window.close();
    Screen.run(council::close);
  }

  private void undoAll() {
    Screen.run(() -> {
      while (council.session.canUndo()) {
        council.session.undo();
      }
    });
    Screen.settle();
  }

  private List<Relationship> ties() {
    return council.model().getRelationships();
  }

  @Test
  void nodesAndLinkFromThePaletteAreOneUndoEachAndLeaveNothingBehind() throws Exception {
    window.choose("機関");
    Screen.click(window.canvas(), 420, 420);
    assertNotNull(window.labelField(), "a new element is named at once");
    window.typeLabel("新しい役場");
    assertTrue(window.node("新しい役場").state().bounds().width() > 50, "as large as usual");
    window.choose("機関");
    Screen.click(window.canvas(), 640, 420);
    window.typeLabel("新しい組合");
    assertEquals(6, council.model().getOrganizations().size());
    NodeView office = window.node("新しい役場");
    NodeView union = window.node("新しい組合");
    window.choose("つながり");
    Screen.drag(window.canvas(), window.middle(office), window.middle(union));
    assertEquals(3, ties().size());
    assertSame(office.target(), ties().getLast().getSource());
    assertSame(union.target(), ties().getLast().getTarget());
    assertNotNull(window.edge("新しい役場", "新しい組合"));
    undoAll();
    assertEquals(4, council.model().getOrganizations().size());
    assertEquals(List.of(), window.diagram.nodes().stream().filter(node -> node.text().startsWith("新しい")).toList());
    council.session.save(new NullProgressMonitor());
    assertArrayEquals(before, Files.readAllBytes(council.session.file()));
  }

  @Test
  void aClickMakesANodeOfTheUsualSizeAndADrawnRectangleOneOfItsSizeAlsoWhenZoomedOut() {
    Screen.run(() -> window.control.viewer().zoom().at(new org.eclipse.draw2d.geometry.Point(0, 0), 0.5));
    Screen.settle();
    window.choose("機関");
    Screen.click(window.canvas(), 420, 420);
    window.typeLabel("点で");
    window.choose("機関");
    Screen.drag(window.canvas(), new Point(200, 500), new Point(300, 560));
    window.typeLabel("枠で");
    assertTrue(window.node("点で").state().bounds().width() >= 100, "as large as usual");
    Bounds drawn = window.node("枠で").state().bounds();
    assertTrue(Math.abs(drawn.width() - 200) <= 4 && Math.abs(drawn.height() - 120) <= 4, drawn::toString);
  }

  @Test
  void illegalLinkIsRefusedWithItsReason() {
    window.choose("つながり");
    Screen.drag(window.canvas(), window.middle(window.node(FIRST)), window.middle(window.node("端")));
    assertEquals(2, ties().size());
    assertTrue(window.refusals.contains("ここへはつなげません。"), window.refusals::toString);
  }

  @Test
  void labelIsEditedInPlaceAndEscapeTakesItBack() {
    window.click(window.node(FIRST));
    Screen.key(SWT.F2);
    assertEquals(FIRST, Screen.get(window.labelField()::getText));
    window.typeLabel("みどり市");
    assertEquals("みどり市", council.organization(0).getName());
    assertEquals(1, window.diagram.nodes().stream().filter(node -> node.text().equals("みどり市")).count());
    Screen.key(SWT.F2);
    Screen.run(() -> window.labelField().setText("x"));
    Screen.key(SWT.ESC);
    assertNull(window.labelField());
    assertEquals("みどり市", council.organization(0).getName());
  }

  @Test
  void draggingMovesANodeAndUndoPutsItBack() {
    NodeView node = window.node(FIRST);
    Bounds place = node.state().bounds();
    Point from = window.middle(node);
    window.drag(node, new Point(from.x + 60, from.y + 200));
    Bounds moved = node.state().bounds();
    assertTrue(Math.abs(moved.x() - place.x() - 60) < 12, () -> place + " to " + moved);
    assertTrue(Math.abs(moved.y() - place.y() - 200) < 12, () -> place + " to " + moved);
    assertEquals(1, window.control.viewer().selectedNodes().size());
    assertTrue(council.session.isDirty());
    Screen.run(council.session::undo);
    assertEquals(place, node.state().bounds());
    assertFalse(council.session.canUndo() && !council.session.undoLabel().contains("つながり"));
  }

  @Test
  void anEndOfALineIsDraggedToAnotherNode() {
    EdgeView edge = window.edge(FIRST, SECOND);
    Screen.run(() -> window.control.viewer().select(List.of(edge)));
    Screen.settle();
    Screen.drag(window.canvas(), window.end(edge, false), window.middle(window.node(THIRD)));
    assertEquals(THIRD, ((Organization) ties().getFirst().getTarget()).getName());
    assertNotNull(window.edge(FIRST, THIRD));
  }

  @Test
  void deleteKeyDeletesFromTheModelAndUndoBringsPlaceAndLinesBack() {
    NodeView node = window.node(SECOND);
    Bounds place = node.state().bounds();
    window.click(node);
    Screen.key(SWT.DEL);
    assertEquals(3, council.model().getOrganizations().size());
    assertTrue(window.diagram.edges().isEmpty());
    Screen.run(council.session::undo);
    assertEquals(place, window.node(SECOND).state().bounds());
    assertNotNull(window.edge(FIRST, SECOND));
    assertNotNull(Screen.get(() -> window.control.viewer().part(window.node(SECOND))));
  }

  @Test
  void whatIsDeletedElsewhereVanishesFromAllDiagramsAndComesBackWithUndo() {
    Window other = new Window(council, Screen.get(
        () -> council.runtime.create(council.diagram.description(), council.model(), "もう一つ")));
    try {
      Screen.run(() -> council.session.change("削除", () -> {
        Organization gone = council.organization(0);
        ties().removeIf(tie -> tie.getSource() == gone || tie.getTarget() == gone);
        EcoreUtil.delete(gone);
      }));
      Screen.settle();
      for (Window each : List.of(window, other)) {
        assertEquals(3, each.diagram.nodes().size());
        assertEquals(3, Screen.get(() -> each.control.viewer().diagramPart().getChildren().size()
            - each.diagram.edges().size()));
      }
      Screen.run(council.session::undo);
      for (Window each : List.of(window, other)) {
        assertEquals(4, each.diagram.nodes().size());
        assertNotNull(Screen.get(() -> each.control.viewer().part(each.node(FIRST))));
      }
    } finally {
      other.close();
    }
  }

  @Test
  void keysWalkFromNodeToNodeAndMoveThem() {
    window.click(window.node(FIRST));
    NodeView first = window.node(FIRST);
    Screen.key(SWT.ARROW_RIGHT);
    List<NodeView> selected = Screen.get(() -> window.control.viewer().selectedNodes());
    assertEquals(1, selected.size());
    assertTrue(selected.getFirst() != first);
    Screen.key(SWT.CR);
    assertEquals(List.of(selected.getFirst().target()), window.forms);
  }

  @Test
  void escapeReturnsToSelecting() {
    window.choose("機関");
    Screen.run(window.control::setFocus);
    Screen.key(SWT.ESC);
    Screen.click(window.canvas(), 420, 420);
    assertEquals(4, council.model().getOrganizations().size());
  }
}
