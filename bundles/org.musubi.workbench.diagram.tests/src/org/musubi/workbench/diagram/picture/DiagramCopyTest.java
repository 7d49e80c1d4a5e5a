package org.musubi.workbench.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.render.DiagramWriters;
import org.musubi.render.RenderSettings;
import org.musubi.render.format.RenderFormat;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

class DiagramCopyTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Window window;

  @BeforeEach
  void open() {
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 5, 5);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    window = new Window(council);
  }

  @AfterEach
  void close() {
    window.close();
    Screen.run(council::close);
  }

  private String svg(Diagram diagram) {
    return Screen.get(() -> {
      try {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DiagramWriters(RenderSettings.of(notice -> { })).writer(RenderFormat.SVG).orElseThrow()
            .write(diagram, Figures.complete(council.runtime, diagram, false, true), out);
        return out.toString(StandardCharsets.UTF_8);
      } catch (java.io.IOException | org.musubi.render.format.RenderException failed) {
        throw new IllegalStateException(failed);
      }
    });
  }

  @Test
  void theCopyOfADiagramIsDrawnLikeTheOriginalAndStaysAsItIs() {
    Diagram copy = Screen.get(() -> DiagramCopy.of(window.diagram));
    String drawn = svg(window.diagram);
    assertEquals(drawn, svg(copy));
    Screen.run(() -> council.session.change("delete", () -> council.model().getRelationships().clear()));
    assertEquals(0, window.diagram.edges().size());
    assertEquals(drawn, svg(copy));
  }

  @Test
  void partOfADiagramHasTheEdgesBetweenItsNodes() {
    List<ElementView> part = List.of(window.node("みどり保健所1"), window.node("みどり保健所2"));
    Diagram copy = Screen.get(() -> DiagramCopy.of(window.diagram, part, window.control.viewer().context().look()));
    assertEquals(List.of("みどり保健所1", "みどり保健所2"), copy.nodes().stream().map(ElementView::text).toList());
    assertEquals(1, copy.edges().size());
    assertSame(copy.nodes().getFirst(), copy.edges().getFirst().source());
    assertEquals(window.node("みどり保健所1").state().bounds(), copy.nodes().getFirst().state().bounds());
  }

  @Test
  void anEdgeBringsItsEndsAlong() {
    EdgeView edge = window.edge("みどり保健所2", "みどり保健所3");
    Diagram copy = Screen.get(() -> DiagramCopy.of(window.diagram, List.of(edge),
        window.control.viewer().context().look()));
    assertEquals(2, copy.nodes().size());
    assertTrue(copy.edges().stream().anyMatch(each -> each.target() == edge.target()));
  }
}
