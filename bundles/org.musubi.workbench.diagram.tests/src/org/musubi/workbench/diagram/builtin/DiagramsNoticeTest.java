package org.musubi.workbench.diagram.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.workbench.diagram.editor.DiagramEditor;
import org.musubi.workbench.diagram.fixture.Dialogs;
import org.musubi.workbench.diagram.fixture.OpenSample;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;

/** A council whose file of diagrams is damaged opens, says so, and still has its diagrams. */
class DiagramsNoticeTest extends OpenSample {

  @Override
  protected void prepare(Path council) throws IOException {
    Files.writeString(DiagramsFile.beside(council).path(), """
        <?xml version="1.0" encoding="UTF-8"?>
        <diagrams xmlns="http://org.musubi/diagrams/1.0">
          <diagram id="d1" description="DG01" target="/" name="つながり">
            <node of="broken" at="12 no numb
        """);
  }

  @Test
  void aSentenceTellsAndTheDiagramIsLaidOutAnew() {
    Shell notice = Dialogs.titled("図・表");
    String texts = Dialogs.texts(notice);
    assertTrue(texts.contains("midori.musubi-diagrams"), texts);
    assertTrue(texts.contains("midori.musubi-diagrams.damaged"), texts);
    Dialogs.press(notice, "OK");
    Dialogs.waitUntilClosed(notice);
    List<Drawing> drawings = Screen.get(() -> Drawings.runtime().orElseThrow().drawings(session));
    assertEquals(List.of("つながり"), drawings.stream().map(Drawing::name).toList());
    DiagramEditor editor = Screen.get(() -> (DiagramEditor) Drawings.runtime().orElseThrow()
        .open(page(), session, drawings.getFirst()).orElseThrow());
    Screen.settle();
    assertTrue(editor.control().diagram().nodes().stream().allMatch(node -> node.state().bounds() != null));
  }
}
