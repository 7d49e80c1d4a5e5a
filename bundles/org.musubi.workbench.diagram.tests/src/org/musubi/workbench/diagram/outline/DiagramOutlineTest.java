package org.musubi.workbench.diagram.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

/** The list of elements and the small picture beside a diagram. */
class DiagramOutlineTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Window window;
  private Shell shell;
  private ElementList list;
  private Thumbnail thumbnail;

  @BeforeEach
  void open() {
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 5, 3);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    window = new Window(council);
    Screen.run(() -> {
      shell = new Shell(Screen.display());
      shell.setLayout(new FillLayout());
      shell.setBounds(0, 0, 300, 500);
      thumbnail = new Thumbnail(shell, window.control.viewer(), council.runtime);
      list = new ElementList(shell, window.control);
      shell.open();
    });
    Screen.settle();
  }

  @AfterEach
  void close() {
    Screen.run(shell::dispose);
    window.close();
    Screen.run(council::close);
  }

  private List<String> rows() {
    return Screen.get(() -> Arrays.stream(list.tree().getTree().getItems()).map(TreeItem::getText).toList());
  }

  @Test
  void showsAllElementsAndFollowsTheModel() {
    assertEquals(List.of("みどり保健所1", "みどり保健所2", "みどり保健所3", "みどり保健所4", "端", "つながり"), rows());
    assertEquals("みどり保健所1 → みどり保健所2",
        Screen.get(() -> list.tree().getTree().getItem(5).getItem(0).getText()));
    Screen.run(() -> council.session.change("rename", () -> council.organization(0).setName("保健センター")));
    Screen.waitFor("the new name", () -> rows().getFirst().equals("保健センター"));
  }

  @Test
  void filterLeavesWhatMatches() {
    Screen.run(() -> list.filterField().setText("端"));
    assertEquals(List.of("端"), rows().stream().filter(row -> !row.equals("つながり")).toList());
    Screen.run(() -> list.filterField().setText(""));
    assertEquals(6, rows().size());
  }

  @Test
  void selectionGoesBothWays() {
    ElementView second = window.node("みどり保健所2");
    ElementView third = window.node("みどり保健所3");
    Screen.run(() -> list.tree().setSelection(new StructuredSelection(second)));
    assertEquals(List.of(second), Screen.get(() -> window.control.viewer().selectedElements()));
    Screen.run(() -> window.control.viewer().select(List.of(third)));
    assertEquals(List.of(third), Screen.get(() -> list.tree().getStructuredSelection().toList()));
  }

  @Test
  void theFrameShowsWhatTheCanvasShowsAndMovesIt() {
    Screen.run(() -> council.runtime.runner().run("move", () -> {
      window.node("端").state().setBounds(new Bounds(4000, 3000, 120, 50));
      return null;
    }));
    Screen.settle();
    Screen.run(() -> window.control.viewer().select(List.of()));
    Screen.waitFor("a small frame", () -> thumbnail.frame().width < 150);
    Point before = Screen.get(this::view);
    Rectangle frame = Screen.get(thumbnail::frame);
    Point from = new Point(frame.getCenter().x, frame.getCenter().y);
    Screen.drag(thumbnail.control(), from, new Point(from.x + 60, from.y + 30));
    Point after = Screen.get(this::view);
    assertTrue(after.x > before.x && after.y > before.y, before + " -> " + after);
    assertNotEquals(frame, Screen.get(thumbnail::frame));
  }

  private Point view() {
    var place = window.control.viewer().canvas().getViewport().getViewLocation();
    return new Point(place.x, place.y);
  }
}
