package org.musubi.workbench.diagram.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.Project;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.table.Column;
import org.musubi.workbench.diagram.fixture.Screen;

/** The involvement matrix and the table of measures, worked as a spreadsheet. */
class TableKeyboardTest {

  @TempDir
  private Path folder;
  private TableWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  private void open(String description) {
    window = new TableWindow(folder, description);
  }

  private void type(String text) {
    Screen.run(() -> window.control.pen().control().insert(text));
    Screen.settle();
  }

  private Project project(int index) {
    return window.council.model().getProjects().get(index);
  }

  /** The first row and column whose field is empty. */
  private int emptyColumn(int row) {
    for (int column = 1;; column++) {
      if (window.text(row, column).isEmpty()) {
        return column;
      }
    }
  }

  @Test
  void aLetterIsTypedMovedOnAndUndone() throws CouncilFileException, IOException {
    open("DG07");
    int column = emptyColumn(0);
    int partners = project(0).getPartners().size();
    window.go(0, column);
    type("◎");
    assertEquals(partners, project(0).getPartners().size(), "not before it is taken over");
    Screen.key(SWT.ARROW_DOWN);
    assertEquals(partners + 1, project(0).getPartners().size());
    assertEquals("◎", window.text(0, column));
    assertEquals(1, window.row());
    Screen.run(window.council::undo);
    Screen.settle();
    assertEquals(partners, project(0).getPartners().size());
    assertEquals("", window.text(0, column));
    Screen.run(window.council::undo);
    assertFalse(Screen.get(window.council::canUndo), "the letter was one step, the new table the other");
  }

  @Test
  void arrowsTabAndEnterMoveFromFieldToField() {
    open("DG07");
    window.go(0, 1);
    Screen.key(SWT.ARROW_RIGHT);
    Screen.key(SWT.ARROW_DOWN);
    assertEquals(List.of(1, 2), List.of(window.row(), window.column()));
    Screen.key(SWT.TAB);
    assertEquals(List.of(1, 3), List.of(window.row(), window.column()));
    Screen.key(SWT.TAB, SWT.SHIFT);
    Screen.key(SWT.CR);
    assertEquals(List.of(2, 2), List.of(window.row(), window.column()));
    Screen.key(SWT.END);
    Screen.key(SWT.TAB);
    assertEquals(List.of(3, 1), List.of(window.row(), window.column()), "on to the next line");
    Screen.key(SWT.HOME, SWT.CTRL);
    Screen.key(SWT.ARROW_UP);
    assertEquals(List.of(0, 0), List.of(window.row(), window.column()));
  }

  @Test
  void escapeForgetsWhatWasTyped() {
    open("DG07");
    window.go(0, 1);
    String before = window.text(0, 1);
    type("◇");
    Screen.key(SWT.ESC);
    assertEquals(before, window.text(0, 1));
    assertEquals(Pen.State.RESTING, Screen.get(window.control.pen()::state));
    assertEquals(before, Screen.get(window.control.pen().control()::getText));
  }

  @Test
  void aTextThatIsRefusedStaysToBeCorrected() {
    open("DG06T");
    int column = columnOf("Baseline");
    window.go(0, column);
    String before = window.text(0, column);
    Screen.key(SWT.F2);
    assertEquals(Pen.State.EDITING, Screen.get(window.control.pen()::state));
    Screen.run(() -> window.control.pen().control().setText("たくさん"));
    Screen.key(SWT.CR);
    assertEquals(1, window.refusals.size());
    assertEquals("たくさん", Screen.get(window.control.pen().control()::getText));
    Screen.run(() -> window.control.pen().control().setText("12.5"));
    Screen.key(SWT.CR);
    assertEquals("12.5", window.text(0, column));
    Screen.run(window.council::undo);
    Screen.settle();
    assertEquals(before, window.text(0, column));
  }

  private int columnOf(String mapping) {
    for (int i = 1;; i++) {
      if (window.control.canvas().shape().column(i).mapping().getName().equals(mapping)) {
        return i;
      }
    }
  }

  @Test
  void aComputedFieldIsNotTypedIntoAndOpensTheForm() {
    open("DG06T");
    int column = columnOf("Achievement");
    window.go(0, column);
    Screen.key('5');
    assertEquals(Pen.State.RESTING, Screen.get(window.control.pen()::state));
    assertFalse(window.refusals.isEmpty());
    Rectangle area = Screen.get(() -> window.control.canvas().area(0, 0));
    Screen.click(window.control.canvas(), area);
    Screen.run(() -> window.control.pen().control().notifyListeners(SWT.MouseDoubleClick,
        new org.eclipse.swt.widgets.Event()));
    assertSame(window.table.lines().getFirst().target(), window.forms.getFirst());
  }

  @Test
  void deletingARectangleEmptiesItInOneStep() {
    open("DG07");
    window.go(0, 1);
    int before = project(0).getPartners().size() + project(1).getPartners().size();
    Screen.key(SWT.ARROW_DOWN, SWT.SHIFT);
    Screen.run(window.control::delete);
    Screen.settle();
    assertEquals("", window.text(0, 1));
    assertEquals("", window.text(1, 1));
    assertTrue(project(0).getPartners().size() + project(1).getPartners().size() < before);
    Screen.run(window.council::undo);
    assertEquals(before, project(0).getPartners().size() + project(1).getPartners().size());
  }

  @Test
  void aRectangleIsCopiedAndPasted() {
    open("DG07");
    int column = emptyColumn(0);
    String first = window.text(0, 1);
    window.go(0, 1);
    Screen.run(window.control::copy);
    assertEquals(first, Screen.get(() -> {
      Clipboard clipboard = new Clipboard(Screen.display());
      Object text = clipboard.getContents(TextTransfer.getInstance());
      clipboard.dispose();
      return text;
    }));
    window.go(0, column);
    Screen.run(window.control::paste);
    Screen.settle();
    assertEquals(first, window.text(0, column));
  }

  @Test
  void whatHappensElsewhereIsShown() {
    open("DG07");
    int rows = window.table.lines().size();
    Screen.run(() -> window.council.change("x", () -> window.council.model().getProjects().remove(0)));
    Screen.settle();
    assertEquals(rows - 1, (int) Screen.get(() -> window.control.canvas().shape().rows()));
    Screen.run(window.council::undo);
    Screen.settle();
    assertEquals(rows, (int) Screen.get(() -> window.control.canvas().shape().rows()));
  }

  @Test
  void aToolMakesALineAndGoesToIt() {
    open("DG07");
    int rows = window.table.lines().size();
    Screen.run(() -> window.control.create(window.runtime.tools().lineTools(window.table).getFirst(), window.table));
    Screen.settle();
    assertEquals(rows + 1, window.table.lines().size());
    assertEquals(rows, window.row());
    Screen.run(window.council::undo);
    assertEquals(rows, window.table.lines().size());
  }

  @Test
  void searchingGoesFromPlaceToPlace() {
    open("DG07");
    Screen.run(() -> {
      window.control.bar().search().setText("◎");
      window.control.bar().search().notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
    });
    assertEquals("◎", window.text(window.row(), window.column()));
    List<Integer> place = List.of(window.row(), window.column());
    Screen.run(() -> window.control.bar().search().notifyListeners(SWT.DefaultSelection,
        new org.eclipse.swt.widgets.Event()));
    assertNotEquals(place, List.of(window.row(), window.column()));
    assertEquals("◎", window.text(window.row(), window.column()));
  }

  @Test
  void widthsAreKeptBesideTheCouncil() throws CouncilFileException, IOException {
    open("DG07");
    Screen.run(() -> window.runtime.setWidth(window.table, Column.HEADER, 333));
    Screen.settle();
    assertEquals(333, (int) Screen.get(() -> window.control.canvas().shape().width(0)));
    Screen.run(() -> {
      try {
        window.council.save(new NullProgressMonitor());
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    assertTrue(Files.readString(folder.resolve("midori.musubi-diagrams")).contains("333"));
  }
}
