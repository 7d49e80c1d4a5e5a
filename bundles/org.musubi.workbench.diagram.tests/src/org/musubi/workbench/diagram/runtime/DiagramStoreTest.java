package org.musubi.workbench.diagram.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.store.DiagramsFile;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.session.CouncilSession;

/** The file of diagrams beside a council: saved with it, read with it, lost, damaged. */
class DiagramStoreTest {

  private static final Bounds PLACE = new Bounds(321, 123, 150, 60);

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Path model;
  private Path file;
  private RememberedLists remembered;

  @BeforeEach
  void drawAndSave() throws CouncilFileException, IOException {
    remembered = new RememberedLists(Files.createDirectories(folder.resolve("workspace")));
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 4, 2);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    model = council.session.file();
    file = DiagramsFile.beside(model).path();
    Screen.run(() -> {
      Diagram diagram = council.runtime.open(council.diagram);
      council.runtime.runner().run("move", () -> {
        diagram.nodes().getFirst().state().setBounds(PLACE);
        return null;
      });
      save();
      council.runtime.close(diagram);
    });
  }

  @AfterEach
  void close() {
    Screen.run(council::close);
  }

  private void save() {
    try {
      council.session.save(new NullProgressMonitor());
    } catch (CouncilFileException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private DiagramStore read() {
    DiagramStore store = new DiagramStore(remembered);
    store.read(model);
    return store;
  }

  private static List<String> names(DiagramStore store) {
    return store.all().stream().map(StoredRepresentation::name).toList();
  }

  @Test
  void placesAreThereAgainWhenTheCouncilIsOpenedAgain() throws CouncilFileException {
    Screen.run(() -> {
      try {
        CouncilSession again = CouncilSession.open(model);
        try (DiagramRuntime runtime = new DiagramRuntime(again, DrawnCouncil.notation(), Choices.FIRST)) {
          KnownDiagram known = runtime.diagrams().getFirst();
          assertEquals("つながり", known.name());
          assertEquals(PLACE, runtime.open(known).nodes().getFirst().state().bounds());
          assertEquals(List.of(), runtime.problems());
        }
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
  }

  @Test
  void aDamagedFileIsSetAsideAndItsDiagramsAreKeptWithoutPlaces() throws IOException {
    assumeTrue(Platform.isRunning(), "it is logged, too");
    String text = Files.readString(file);
    String damaged = text.substring(0, text.indexOf("<node") + 9);
    Files.writeString(file, damaged);
    DiagramStore store = read();
    assertEquals(List.of("つながり"), names(store));
    assertEquals(List.of(), ((StoredDiagram) store.all().getFirst()).elements(), "laid out anew");
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    assertEquals(damaged, Files.readString(aside), "nothing of it is lost");
    assertEquals(2, store.problems().size(), () -> store.problems().toString());
    assertTrue(store.problems().get(1).contains(aside.getFileName().toString()), () -> store.problems().toString());
    assertEquals(List.of(), read().problems(), "said once");
  }

  @Test
  void whatIsNoFileOfDiagramsAtAllIsSetAsideToo() throws IOException {
    assumeTrue(Platform.isRunning(), "it is logged, too");
    read();
    Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, 60});
    DiagramStore store = read();
    assertEquals(List.of("つながり"), names(store), "the workspace remembers what there was");
    assertTrue(Files.exists(file.resolveSibling(file.getFileName() + ".damaged")));
  }

  @Test
  void aDeletedFileIsToldOfAndItsDiagramsAreKeptWithoutPlaces() throws IOException {
    read();
    Files.delete(file);
    DiagramStore store = read();
    assertEquals(List.of("つながり"), names(store));
    assertEquals(List.of(), ((StoredDiagram) store.all().getFirst()).elements());
    assertEquals(1, store.problems().size());
    assertTrue(store.problems().getFirst().contains(file.getFileName().toString()), store.problems().getFirst());
    assertEquals(List.of(), read().problems(), "said once");
  }

  @Test
  void aCouncilThatNeverHadDiagramsIsNoProblem() throws IOException {
    Files.delete(file);
    DiagramStore store = read();
    assertEquals(List.of(), store.all());
    assertEquals(List.of(), store.problems());
    assertFalse(Files.exists(file), "and gets no file");
  }

  @Test
  void savingTheCouncilElsewhereTakesItsDiagramsAlong() throws CouncilFileException, IOException {
    Path elsewhere = folder.resolve("copy.musubi");
    Screen.run(() -> {
      try {
        council.session.saveAs(elsewhere, new NullProgressMonitor());
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(DiagramsFile.beside(elsewhere).path()));
  }

  @Test
  void drawingUndoingAndSavingLeavesTheModelFileAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(model);
    byte[] diagramsBefore = Files.readAllBytes(file);
    Screen.run(() -> {
      KnownDiagram copy = council.runtime.duplicate(council.diagram, "もう一つ");
      assertEquals(2, council.runtime.diagrams().size());
      Diagram diagram = council.runtime.open(copy);
      assertEquals(PLACE, diagram.nodes().getFirst().state().bounds(), "looks the same");
      council.runtime.close(diagram);
      council.runtime.rename(copy, "別の名前");
      assertEquals("別の名前", council.runtime.known(copy.id()).orElseThrow().name());
      council.runtime.remove(council.diagram);
      assertEquals(List.of("別の名前"), council.runtime.diagrams().stream().map(KnownDiagram::name).toList());
      for (int i = 0; i < 3; i++) {
        council.session.undo();
      }
      assertNull(council.runtime.known(copy.id()).orElse(null));
      save();
    });
    assertArrayEquals(before, Files.readAllBytes(model));
    assertArrayEquals(diagramsBefore, Files.readAllBytes(file));
  }

  @Test
  void aDiagramWhoseElementIsGoneIsNotShownAndComesBackWithIt() {
    Screen.run(() -> {
      StoredDiagram foreign = new StoredDiagram("x", "Ties", "_gone", "verschwunden", List.of(), List.of(), false,
          List.of(), List.of());
      council.runtime.putOther(foreign);
      assertEquals(List.of("つながり"), council.runtime.diagrams().stream().map(KnownDiagram::name).toList());
      save();
    });
    assertEquals(List.of("つながり", "verschwunden"), names(read()), "kept in the file");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldOf() throws IOException {
    assumeTrue(Platform.isRunning(), "it is logged, too");
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    List<String> told = new ArrayList<>();
    Screen.run(() -> {
      council.runtime.addListener(new DiagramsListener() {
        @Override
        public void saveFailed(String sentence) {
          told.add(sentence);
        }
      });
      save();
    });
    assertEquals(1, told.size());
    assertTrue(told.getFirst().contains(file.getFileName().toString()), told.getFirst());
  }
}
