package org.musubi.workbench.diagram.newdrawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.diagram.editor.DiagramEditor;
import org.musubi.workbench.diagram.fixture.Dialogs;
import org.musubi.workbench.diagram.fixture.OpenSample;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.fixture.SecondRuntime;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;

/** What users see of a second runtime: names, another way to open, choices in wizard and preferences. */
class SeveralRuntimesTest extends OpenSample {

  private static final String BUILT_IN = "org.musubi.workbench.diagram.builtin";
  private static final String PLAIN = "むすび";

  private SecondRuntime second;

  @AfterEach
  void uninstall() {
    InstanceScope.INSTANCE.getNode(Drawings.NODE).remove(Drawings.DEFAULT_RUNTIME);
    if (second != null) {
      second.close();
    }
  }

  private static DrawingRuntime all() {
    return Drawings.runtime().orElseThrow();
  }

  private List<Drawing> drawings() {
    return Screen.get(() -> all().drawings(session));
  }

  private static DrawingLayout layout(SeveralRuntimesTest test, Drawing drawing) {
    return Screen.get(() -> all().layout(test.session, drawing).orElseThrow());
  }

  /** A map of partners in the runtime that is preferred, with one node moved to where no layout puts it. */
  private Drawing map(String name) {
    Drawing made = Screen.get(() -> {
      DrawingKind kind = all().kindsFor(session.model()).stream().filter(each -> each.id().equals("DG01")).findFirst()
          .orElseThrow();
      return all().create(session, kind, session.model(), name);
    });
    DiagramEditor editor = Screen.get(() -> (DiagramEditor) all().open(page(), session, made).orElseThrow());
    Screen.settle();
    Screen.run(() -> session.change("動かす", () -> {
      Diagram diagram = editor.control().diagram();
      diagram.nodes().getFirst().state().setBounds(new Bounds(1234, 567, 89, 90));
      diagram.nodes().getFirst().state().setPinned(true);
    }));
    Screen.run(() -> page().closeAllEditors(false));
    Screen.settle();
    return made;
  }

  private TreeItem row(String name) {
    Tree tree = explorer();
    String council = Screen.get(() -> tree.getItem(0).getText().replaceFirst("^\\*", ""));
    return select(tree, council, "図・表", name);
  }

  private static List<String> menu(Tree tree) {
    return Screen.get(() -> {
      tree.getMenu().notifyListeners(SWT.Show, new Event());
      return Arrays.stream(tree.getMenu().getItems()).map(MenuItem::getText).toList();
    });
  }

  private static void choose(Tree tree, String entry) {
    menu(tree);
    Screen.run(() -> Arrays.stream(tree.getMenu().getItems()).filter(item -> item.getText().equals(entry)).findFirst()
        .orElseThrow(() -> new AssertionError("No entry " + entry)).notifyListeners(SWT.Selection, new Event()));
    Screen.settle();
  }

  /** The list behind a label; null when it is not shown. */
  private static Combo list(Shell shell, String label) {
    return Screen.get(() -> {
      for (Label each : Dialogs.all(Label.class, shell)) {
        if (each.getText().replaceAll("\\(&\\w\\)", "").equals(label) && each.isVisible()) {
          List<?> siblings = Arrays.asList(each.getParent().getChildren());
          return (Combo) siblings.get(siblings.indexOf(each) + 1);
        }
      }
      return null;
    });
  }

  private static void choose(Combo list, String entry) {
    Screen.run(() -> {
      list.select(list.indexOf(entry));
      assertEquals(entry, list.getText());
      list.notifyListeners(SWT.Selection, new Event());
    });
  }

  private static Shell subjectPage(String question) {
    command(Commands.NEW_DRAWING);
    Shell wizard = Dialogs.titled("新しい図・表");
    Dialogs.choose(wizard, question, true);
    Dialogs.press(wizard, "次へ >");
    Screen.settle();
    return wizard;
  }

  private static void finish(Shell wizard) {
    Dialogs.press(wizard, "作成");
    Dialogs.waitUntilClosed(wizard);
    Screen.settle();
  }

  @Test
  void withOneRuntimeNothingIsSaidOfRuntimes() {
    map("つながり");
    assertEquals("つながり", Screen.get(row("つながり")::getText));
    assertFalse(menu(explorer()).toString().contains("で開く"), () -> menu(explorer()).toString());
    Shell wizard = subjectPage("誰とつながっている?");
    assertEquals(null, list(wizard, "編集画面:"));
    Screen.run(wizard::close);
    command(IWorkbenchCommandConstants.WINDOW_PREFERENCES);
    Shell preferences = Dialogs.titled("設定");
    assertFalse(Dialogs.texts(preferences).contains("新しい図の編集画面"));
    Screen.run(preferences::close);
  }

  @Test
  void aDrawingOpensInTheOtherRuntimeAsATwinWithItsLayoutAndBack() {
    Drawing original = map("つながり");
    second = SecondRuntime.install(-1);
    Screen.run(() -> all().rename(session, original, "わたしの図"));
    Screen.settle();
    assertEquals("わたしの図 [" + PLAIN + "]", Screen.get(row("わたしの図")::getText));
    choose(explorer(), SecondRuntime.NAME + "で開く");
    assertEquals(List.of(BUILT_IN, SecondRuntime.ID), drawings().stream().map(Drawing::runtime).toList());
    Drawing twin = drawings().get(1);
    assertEquals(List.of("DG01", "わたしの図"), List.of(twin.kind().id(), twin.name()));
    assertEquals(layout(this, original), layout(this, twin));
    assertEquals(session.model(), Screen.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
    assertFalse(Screen.get(() -> page().getActiveEditor()) instanceof DiagramEditor, "the other one opened it");
    TreeItem row = row("わたしの図 [" + SecondRuntime.NAME + "]");
    assertEquals("わたしの図 [" + SecondRuntime.NAME + "]", Screen.get(row::getText));

    choose(explorer(), PLAIN + "で開く");
    Screen.waitFor("editor", () -> page().getActiveEditor() instanceof DiagramEditor);
    assertEquals(2, drawings().size(), "the twin there was");
    Screen.run(session::undo);
    assertEquals(List.of(BUILT_IN), drawings().stream().map(Drawing::runtime).toList(), "one step");
  }

  @Test
  void theWizardOffersLayoutsAndRuntimes() {
    Drawing original = map("つながり");
    second = SecondRuntime.install(-1);
    Shell wizard = subjectPage("誰とつながっている?");
    Combo layouts = list(wizard, "配置の元:");
    assertEquals(List.of("なし(自動で配置)", "つながり [" + PLAIN + "]"),
        Screen.get(() -> List.of(layouts.getItems())));
    assertEquals("なし(自動で配置)", Screen.get(layouts::getText));
    Combo runtimes = list(wizard, "編集画面:");
    assertEquals(List.of(PLAIN, SecondRuntime.NAME), Screen.get(() -> List.of(runtimes.getItems())));
    assertEquals(PLAIN, Screen.get(runtimes::getText), "the default");
    choose(layouts, "つながり [" + PLAIN + "]");
    choose(runtimes, SecondRuntime.NAME);
    Dialogs.type(wizard, "図の名称:", "別の図");
    finish(wizard);
    Drawing made = drawings().get(1);
    assertEquals(List.of(SecondRuntime.ID, "別の図"), List.of(made.runtime(), made.name()));
    assertEquals(layout(this, original), layout(this, made));
    assertEquals(session.model(), Screen.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
  }

  @Test
  void aLayoutIsOfferedWithOneRuntimeToo() {
    Drawing original = map("つながり");
    Shell wizard = subjectPage("誰とつながっている?");
    Combo layouts = list(wizard, "配置の元:");
    choose(layouts, "つながり");
    finish(wizard);
    assertEquals(layout(this, original), layout(this, drawings().get(1)));
    Screen.waitFor("editor", () -> page().getActiveEditor() instanceof DiagramEditor);
    Shell again = subjectPage("活動はなぜ成果につながる?");
    assertEquals(null, list(again, "配置の元:"), "there is none of this kind");
    Screen.run(again::close);
    Shell without = subjectPage("誰とつながっている?");
    finish(without);
    assertNotEquals(layout(this, original), layout(this, drawings().get(2)));
  }

  @Test
  void oneRuntimeArrangesAndPrintsWhatAnotherShows() {
    Drawing original = map("つながり");
    second = SecondRuntime.install(5);
    DrawingLayout present = layout(this, original);
    String undo = Screen.get(session::undoLabel);
    DrawingLayout arranged = Screen.get(() ->
        all().arranged(session, original.kind(), original.about(), present).orElseThrow());
    assertEquals(present.nodes().keySet(), arranged.nodes().keySet());
    assertEquals(present.edges().keySet(), arranged.edges().keySet());
    present.nodes().forEach((node, placing) -> {
      if (placing.marks().contains(DrawingLayout.Mark.PINNED)) {
        assertEquals(placing.box().map(box -> List.of(box.x(), box.y())),
            arranged.nodes().get(node).box().map(box -> List.of(box.x(), box.y())), "pinned");
      }
    });
    assertEquals("ほかの図", Screen.get(() -> all().sheet(session, original.kind(), original.about(), "ほかの図", present)
        .orElseThrow().name()));
    assertEquals(1, drawings().size(), "nothing was made");
    assertEquals(undo, Screen.get(session::undoLabel));
  }

  @Test
  void theChoiceFollowsWhatIsDrawn() {
    map("つながり");
    second = SecondRuntime.install(-1);
    Shell wizard = subjectPage("誰とつながっている?");
    choose(list(wizard, "編集画面:"), SecondRuntime.NAME);
    choose(list(wizard, "配置の元:"), "つながり [" + PLAIN + "]");
    Dialogs.press(wizard, "< 戻る");
    Screen.settle();
    Dialogs.choose(wizard, "いつ何をする?", true);
    Dialogs.press(wizard, "次へ >");
    Screen.settle();
    assertEquals(List.of(PLAIN), Screen.get(() -> List.of(list(wizard, "編集画面:").getItems())), "the only one that can");
    assertEquals(null, list(wizard, "配置の元:"));
    Dialogs.press(wizard, "< 戻る");
    Screen.settle();
    Dialogs.choose(wizard, "誰とつながっている?", true);
    Dialogs.press(wizard, "次へ >");
    Screen.settle();
    assertEquals(SecondRuntime.NAME, Screen.get(list(wizard, "編集画面:")::getText), "what the user wanted");
    finish(wizard);
    assertEquals(SecondRuntime.ID, drawings().get(1).runtime());
  }

  @Test
  void thePreferredRuntimeMakesNewDrawingsAtOnce() {
    second = SecondRuntime.install(-1);
    command(IWorkbenchCommandConstants.WINDOW_PREFERENCES);
    Shell preferences = Dialogs.titled("設定");
    Combo choice = list(preferences, "新しい図の編集画面:");
    assertEquals(PLAIN, Screen.get(choice::getText), "the highest priority");
    choose(choice, SecondRuntime.NAME);
    Dialogs.press(preferences, "適用して閉じる");
    Dialogs.waitUntilClosed(preferences);
    command(Commands.NEW_DRAWING);
    Shell wizard = Dialogs.titled("新しい図・表");
    Dialogs.choose(wizard, "誰とつながっている?", true);
    finish(wizard);
    assertEquals(List.of(SecondRuntime.ID), drawings().stream().map(Drawing::runtime).toList());
    Shell page = subjectPage("誰とつながっている?");
    assertEquals(SecondRuntime.NAME, Screen.get(list(page, "編集画面:")::getText));
    Screen.run(page::close);
  }

  @Test
  void aRuntimeThatFailsIsToldInASentenceAndTheOthersStay() {
    map("つながり");
    second = SecondRuntime.installFailing(5);
    Dialogs.begin(() -> session.change("名称", () -> session.model().setName("別名")));
    Shell notice = Dialogs.titled("図・表");
    assertTrue(Dialogs.texts(notice).contains(SecondRuntime.NAME), Dialogs.texts(notice));
    Dialogs.press(notice, "OK");
    Dialogs.waitUntilClosed(notice);
    assertEquals(List.of("つながり"), drawings().stream().map(Drawing::name).toList());
    Shell wizard = subjectPage("誰とつながっている?");
    tryToFinish(wizard);
    assertTrue(Dialogs.texts(wizard).contains("協議会の内容は変わっていません"), Dialogs.texts(wizard));
    choose(list(wizard, "編集画面:"), PLAIN);
    finish(wizard);
    assertEquals(List.of(BUILT_IN, BUILT_IN), drawings().stream().map(Drawing::runtime).toList());
    assertTrue(isNothingSaid());
  }

  private static void tryToFinish(Shell wizard) {
    Dialogs.press(wizard, "作成");
    Screen.settle();
  }

  private static boolean isNothingSaid() {
    return Screen.get(() -> Arrays.stream(Screen.display().getShells()).noneMatch(s -> s.getText().equals("図・表")));
  }
}
