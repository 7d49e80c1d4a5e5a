package org.musubi.workbench.diagram.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

class FindBarTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Window window;
  private FindBar bar;

  @BeforeEach
  void open() {
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 4, 2);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    window = new Window(council);
    bar = Screen.get(() -> new FindBar(window.control));
  }

  @AfterEach
  void close() {
    window.close();
    Screen.run(council::close);
  }

  @Test
  void enterGoesFromOneToTheNextAndEscapeEnds() {
    assertFalse(Screen.get(() -> bar.field().isVisible()));
    Screen.run(bar::open);
    Screen.run(() -> bar.field().setText("マドリ 保健所"));
    assertEquals(List.of(), found(), "all words have to occur");
    Screen.run(() -> bar.field().setText("ミドリ"));
    assertEquals(List.of("みどり保健所1", "みどり保健所2", "みどり保健所3"), found());
    Screen.settle();
    Screen.key(SWT.CR);
    assertEquals(List.of("みどり保健所1"), selected());
    Screen.key(SWT.CR);
    assertEquals(List.of("みどり保健所2"), selected());
    Screen.key(SWT.CR, SWT.SHIFT);
    assertEquals(List.of("みどり保健所1"), selected());
    Screen.key(SWT.ESC);
    assertFalse(Screen.get(() -> bar.field().isVisible()));
    assertTrue(Screen.get(() -> window.canvas().isFocusControl()));
  }

  @Test
  void whatIsHiddenIsNotFound() {
    Screen.run(() -> window.control.arranging().hide(List.of(window.node("みどり保健所2"))));
    Screen.run(bar::open);
    Screen.run(() -> bar.field().setText("みどり"));
    assertEquals(List.of("みどり保健所1", "みどり保健所3"), found());
  }

  @Test
  void namesAreFoundByTheirReading() {
    Screen.run(() -> council.session.change("kana", () -> council.organization(3).setNameKana("はし")));
    Screen.run(bar::open);
    Screen.run(() -> bar.field().setText("ハシ"));
    assertEquals(List.of("端"), found());
  }

  private List<String> found() {
    return Screen.get(() -> bar.found().stream().map(ElementView::text).toList());
  }

  private List<String> selected() {
    return Screen.get(() -> window.control.viewer().selectedElements().stream().map(ElementView::text).toList());
  }
}
