package org.musubi.workbench.diagram.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.fixture.DrawnCouncil;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.Window;

/** Rules of the notation are checked while drawing. */
class DiagramProblemsTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private Window window;
  private DiagramProblems problems;
  private ProblemMarks marks;

  @BeforeEach
  void open() {
    council = Screen.get(() -> {
      try {
        return new DrawnCouncil(folder, 3, 2);
      } catch (CouncilFileException failed) {
        throw new IllegalStateException(failed);
      }
    });
    window = new Window(council);
    Screen.run(() -> {
      problems = new DiagramProblems(council.runtime, window.diagram);
      marks = new ProblemMarks(window.control.viewer(), problems, council.runtime);
    });
  }

  @AfterEach
  void close() {
    Screen.run(() -> {
      marks.dispose();
      problems.dispose();
    });
    window.close();
    Screen.run(council::close);
  }

  private void unname() {
    Screen.run(() -> council.session.change("unname", () -> council.organization(1).setName(null)));
    Screen.waitFor("the problem", () -> problems.all().size() == 1);
  }

  private NodeView unnamed() {
    return window.diagram.nodes().get(1);
  }

  @Test
  void aProblemIsFoundMarkedAndForgottenWhenItIsGone() {
    Screen.run(problems::check);
    assertEquals(List.of(), problems.all());
    unname();
    DiagramProblem violation = problems.all().getFirst();
    assertEquals("名称がありません。", violation.message());
    assertSame(council.organization(1), violation.element());
    assertEquals(List.of(unnamed()), Screen.get(marks::marked));
    Screen.run(council.session::undo);
    Screen.waitFor("no problem", () -> problems.all().isEmpty());
    assertEquals(List.of(), Screen.get(marks::marked));
  }

  @Test
  void theMarkComesBackWithAnElementThatWasHidden() {
    unname();
    List<NodeView> node = List.of(unnamed());
    Screen.run(() -> window.control.arranging().hide(node));
    Screen.settle();
    assertEquals(List.of(), Screen.get(marks::marked));
    Screen.run(() -> window.control.arranging().reveal(node));
    Screen.settle();
    assertEquals(node, Screen.get(marks::marked));
  }

  @Test
  void aClickOnTheMarkSelectsTheElement() {
    unname();
    Screen.settle();
    NodeView node = unnamed();
    var corner = Screen.get(() -> {
      var figure = (org.musubi.workbench.diagram.figure.NodeFigure) window.control.viewer().part(node).getFigure();
      var place = figure.shape().getTopRight();
      figure.translateToAbsolute(place);
      return place;
    });
    Screen.click(window.canvas(), corner.x - 14, corner.y - 3);
    assertEquals(List.of(node), Screen.get(() -> window.control.viewer().selectedElements()));
  }

  @Test
  void aFixIsOneUndoableChange() {
    unname();
    Screen.run(() -> window.control.viewer().select(List.of(unnamed())));
    Screen.run(() -> {
      MenuManager menu = new MenuManager();
      new QuickFixes(window.control, problems).fill(menu);
      MenuManager fixes = (MenuManager) menu.getItems()[0];
      ActionContributionItem fix = (ActionContributionItem) fixes.getItems()[1];
      assertEquals("仮の名称を付ける", fix.getAction().getText());
      fix.getAction().run();
    });
    assertEquals("名称未設定", council.organization(1).getName());
    Screen.waitFor("no problem", () -> problems.all().isEmpty());
    Screen.run(council.session::undo);
    assertTrue(council.organization(1).getName() == null);
    Screen.waitFor("the problem again", () -> problems.all().size() == 1);
  }

  @Test
  void anElementWithoutProblemsSaysSo() {
    Screen.run(() -> window.control.viewer().select(List.of(window.diagram.nodes().getFirst())));
    Screen.run(new QuickFixes(window.control, problems)::popUp);
    assertEquals(1, window.refusals.size());
  }
}
