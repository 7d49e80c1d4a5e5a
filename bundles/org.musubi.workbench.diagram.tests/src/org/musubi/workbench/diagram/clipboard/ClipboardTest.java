package org.musubi.workbench.diagram.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;
import org.musubi.workbench.diagram.runtime.KnownDiagram;

/** Copying and pasting in diagrams. */
class ClipboardTest {

  private static final String FIRST = "みどり保健所1";
  private static final String SECOND = "みどり保健所2";

  @TempDir
  private Path folder;
  private final DiagramClipboard clipboard = new DiagramClipboard();
  private final List<DrawnCouncil> councils = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private Window window;

  @BeforeEach
  void open() {
    window = open(council(folder));
  }

  private DrawnCouncil council(Path where) {
    DrawnCouncil council = Screen.get(() -> {
      try {
        return new DrawnCouncil(where, 4, 2);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    councils.add(council);
    return council;
  }

  private Window open(DrawnCouncil council) {
    Window opened = new Window(council);
    windows.add(opened);
    return opened;
  }

  @AfterEach
  void close() {
    windows.forEach(Window::close);
    Screen.run(() -> councils.forEach(DrawnCouncil::close));
  }

  private DrawnCouncil council() {
    return councils.getFirst();
  }

  private List<Organization> organizations() {
    return council().model().getOrganizations();
  }

  private ClipboardActions actions(Window in) {
    return new ClipboardActions(in.control, clipboard);
  }

  private void select(Window in, String... texts) {
    Screen.run(() -> in.control.viewer().select(Arrays.stream(texts).map(in::node).toList()));
  }

  private static Object contents(Transfer kind) {
    return Screen.get(() -> {
      Clipboard system = new Clipboard(Screen.display());
      Object contents = system.getContents(kind);
      system.dispose();
      return contents;
    });
  }

  @Test
  void copiesOfTiedElementsAreTiedAmongEachOtherAndOneUndoTakesThemBack() {
    select(window, FIRST, SECOND);
    Screen.run(() -> {
      actions(window).copy();
      window.control.viewer().deselectAll();
      actions(window).paste();
    });
    assertEquals(6, organizations().size());
    Relationship tie = council().model().getRelationships().getLast();
    assertEquals(3, council().model().getRelationships().size());
    assertSame(organizations().get(4), tie.getSource());
    assertSame(organizations().get(5), tie.getTarget());
    assertNotSame(organizations().getFirst().getId(), organizations().get(4).getId());
    Bounds original = window.node(FIRST).state().bounds();
    NodeView copy = (NodeView) Screen.get(() -> window.control.viewer().selectedElements().getFirst());
    assertTrue(organizations().indexOf(copy.target()) >= 4, "the copies are selected");
    NodeView first = window.diagram.allNodes().filter(node -> node.target() == organizations().get(4)).findFirst()
        .orElseThrow();
    assertEquals(original.moved(20, 20), first.state().bounds(), "a little beside the original");
    Screen.run(council().session::undo);
    assertEquals(4, organizations().size());
    assertEquals(2, council().model().getRelationships().size());
    assertEquals(4, window.diagram.nodes().size());
  }

  @Test
  void namesAreOnTheClipboardForOtherPrograms() {
    select(window, FIRST, SECOND);
    Screen.run(actions(window)::copy);
    String text = (String) contents(TextTransfer.getInstance());
    assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
  }

  @Test
  void whatAnotherProgramCopiedSinceIsNotPasted() {
    select(window, FIRST);
    Screen.run(() -> {
      actions(window).copy();
      Clipboard system = new Clipboard(Screen.display());
      system.setContents(new Object[] {"anything"}, new Transfer[] {TextTransfer.getInstance()});
      system.dispose();
      actions(window).paste();
    });
    assertEquals(4, organizations().size());
    assertEquals(1, window.refusals.size());
  }

  @Test
  void elementsOfAnotherCouncilAreCopiedWithoutTheirForeignReferences() throws IOException {
    DrawnCouncil other = council(Files.createDirectories(folder.resolve("other")));
    Window there = open(other);
    select(window, FIRST);
    Screen.run(() -> {
      actions(window).copy();
      actions(there).paste();
    });
    assertEquals(4, organizations().size());
    assertEquals(5, other.model().getOrganizations().size());
    assertEquals(FIRST, other.model().getOrganizations().getLast().getName());
    assertEquals(2, other.model().getRelationships().size());
  }

  @Test
  void thePictureOfTheSelectionShowsOnlyTheSelection() {
    Screen.run(() -> {
      window.control.viewer().deselectAll();
      actions(window).copyPicture();
    });
    ImageData whole = (ImageData) contents(ImageTransfer.getInstance());
    select(window, FIRST);
    Screen.run(actions(window)::copyPicture);
    ImageData part = (ImageData) contents(ImageTransfer.getInstance());
    assertNotNull(whole);
    assertTrue(part.width < whole.width && part.height <= whole.height, part.width + " of " + whole.width);
    String svg = new String((byte[]) contents(new SvgTransfer()), StandardCharsets.UTF_8);
    assertTrue(svg.contains(FIRST), svg);
    assertFalse(svg.contains(SECOND), svg);
  }

  @Test
  void aLayoutIsTakenOverByAnotherDiagramOfTheSameElements() {
    KnownDiagram second = Screen.get(() -> council().runtime.create(
        (DiagramDescription) council().runtime.session().specification().representation("Ties"), council().model(),
        "もう一つ"));
    Bounds place = new Bounds(700, 500, 170, 90);
    Screen.run(() -> council().runtime.runner().run("move", () -> {
      window.node(FIRST).state().setBounds(place);
      window.node(FIRST).state().setSizedByUser(true);
      return null;
    }));
    select(window);
    Screen.run(actions(window)::copyLayout);
    Window there = new Window(council(), second);
    windows.add(there);
    Screen.run(actions(there)::pasteLayout);
    for (NodeView node : window.diagram.nodes()) {
      assertEquals(node.state().bounds(), there.node(node.text()).state().bounds());
    }
    assertEquals(place, there.node(FIRST).state().bounds());
    Screen.run(council().session::undo);
    assertFalse(place.equals(there.node(FIRST).state().bounds()));
  }

  @Test
  void aLayoutOfOtherElementsIsRefused() throws IOException {
    Window there = open(council(Files.createDirectories(folder.resolve("other"))));
    Screen.run(() -> {
      actions(window).copyLayout();
      actions(there).pasteLayout();
    });
    assertEquals(1, there.refusals.size());
  }
}
