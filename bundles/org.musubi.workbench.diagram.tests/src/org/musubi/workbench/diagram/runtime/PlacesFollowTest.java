package org.musubi.workbench.diagram.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

/** Places that follow changes, and layouts that are worked out meanwhile. */
class PlacesFollowTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;

  private void draw(int organizations) {
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, organizations);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
  }

  @AfterEach
  void close() {
    Screen.run(council::close);
  }

  private static void shift(NodeView node, int dx, int dy) {
    node.state().setBounds(node.state().bounds().moved(dx, dy));
  }

  @Test
  void bendsGoAlongWithBothEndsAndBackAgain() {
    draw(4);
    Screen.run(() -> {
      Diagram diagram = council.runtime.open(council.diagram);
      EdgeView edge = diagram.edges().getFirst();
      council.session.change("曲げる", () -> edge.state().setBends(List.of(new Point(700, 600), new Point(700, 650))));
      council.session.change("動かす", () -> diagram.nodes().forEach(node -> shift(node, 30, 40)));
      assertEquals(List.of(new Point(730, 640), new Point(730, 690)), edge.state().bends());
      council.session.undo();
      assertEquals(List.of(new Point(700, 600), new Point(700, 650)), edge.state().bends());
    });
  }

  @Test
  void anEdgeTornByAChangeIsRoutedAnewInTheSameStep() {
    draw(4);
    Screen.run(() -> {
      Diagram diagram = council.runtime.open(council.diagram);
      EdgeView edge = diagram.edges().getFirst();
      List<Point> bends = List.of(new Point(900, 900), new Point(900, 950));
      council.session.change("曲げる", () -> edge.state().setBends(bends));
      council.session.change("動かす", () -> shift((NodeView) edge.source(), 300, 0));
      assertNotEquals(bends, edge.state().bends());
      council.session.undo();
      assertEquals(bends, edge.state().bends());
    });
  }

  @Test
  void aLayoutWorkedOutMeanwhileLeavesWhatTheUserHasMoved() {
    draw(5);
    Screen.run(() -> {
      Diagram diagram = council.runtime.open(council.diagram);
      diagram.nodes().forEach(node -> node.state().setBounds(new Bounds(0, 0, 100, 40)));
      LayoutCopy copy = new LayoutCopy(diagram);
      copy.arrange();
      NodeView moved = diagram.nodes().getFirst();
      moved.state().setBounds(new Bounds(5000, 5000, 100, 40));
      copy.apply();
      assertEquals(new Bounds(5000, 5000, 100, 40), moved.state().bounds());
      Set<Bounds> places = new HashSet<>();
      diagram.nodes().forEach(node -> places.add(node.state().bounds()));
      assertEquals(5, places.size(), "all have places of their own");
    });
  }

  @Test
  void aLargeDiagramIsShownAtOnceAndLaidOutSoonAfter() {
    draw(250);
    Diagram first = Screen.get(() -> council.runtime.open(council.diagram));
    assertTrue(Screen.get(() -> council.runtime.isArranging(first)));
    List<Bounds> rough = Screen.get(() -> first.nodes().stream().map(node -> node.state().bounds()).toList());
    assertFalse(rough.contains(null));
    try (Window window = new Window(council)) {
      Screen.waitFor("layout", () -> !council.runtime.isArranging(window.diagram));
      assertNotEquals(rough, Screen.get(() -> first.nodes().stream().map(node -> node.state().bounds()).toList()));
      assertFalse(council.session.canUndo() && council.session.undoLabel().contains("配置"), "not a step of undo");
    }
  }

  @Test
  void aDiagramClosedBeforeItsLayoutIsKnownIsLaidOutWhenItIsOpenedAgain() {
    draw(250);
    Screen.run(() -> {
      council.runtime.close(council.runtime.open(council.diagram));
      Diagram again = council.runtime.open(council.diagram);
      assertTrue(council.runtime.isArranging(again));
      council.runtime.close(again);
    });
  }
}
