package org.musubi.workbench.diagram.newdrawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.diagram.editor.DiagramEditor;
import org.musubi.workbench.diagram.fixture.Dialogs;
import org.musubi.workbench.diagram.fixture.OpenSample;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.table.TableEditor;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;

/** Diagrams and tables are made by the question they answer, and kept in the explorer. */
class NewDrawingWizardTest extends OpenSample {

  private List<Drawing> drawings() {
    return Screen.get(() -> Drawings.runtime().orElseThrow().drawings(session));
  }

  private static Shell wizard() {
    command(Commands.NEW_DRAWING);
    return Dialogs.titled("新しい図・表");
  }

  private static void finish(Shell wizard) {
    Dialogs.press(wizard, "作成");
    Dialogs.waitUntilClosed(wizard);
    Screen.settle();
  }

  @Test
  void aQuestionBecomesADiagramThatUndoTakesBack() {
    Shell wizard = wizard();
    assertTrue(Dialogs.texts(wizard).contains("活動がどのように成果につながるか"), "says what the diagram is");
    Dialogs.choose(wizard, "活動はなぜ成果につながる?", true);
    finish(wizard);
    Drawing made = drawings().getFirst();
    assertEquals("DG06", made.kind().id());
    assertSame(session.model().getLogicModels().getFirst(), made.about());
    assertFalse(made.name().isBlank());
    Screen.waitFor("editor", () -> page().getActiveEditor() instanceof DiagramEditor);
    Screen.run(session::undo);
    Screen.waitFor("end of editor", () -> !(page().getActiveEditor() instanceof DiagramEditor));
    assertEquals(List.of(), drawings());
    assertFalse(session.isDirty());
  }

  @Test
  void titleAndElementCanBeChosen() {
    Shell wizard = wizard();
    Dialogs.choose(wizard, "活動はなぜ成果につながる?", true);
    Dialogs.press(wizard, "次へ(N) >".replace("(N)", ""));
    Screen.settle();
    Dialogs.type(wizard, "図の名称:", "わたしの図");
    finish(wizard);
    assertEquals("わたしの図", drawings().getFirst().name());
    Shell again = wizard();
    Dialogs.choose(again, "活動はなぜ成果につながる?", true);
    finish(again);
    assertNotEquals("わたしの図", drawings().get(1).name());
  }

  @Test
  void aTableOpensInItsEditor() {
    Shell wizard = wizard();
    Dialogs.choose(wizard, "だれが何を担う?", true);
    finish(wizard);
    assertTrue(drawings().getFirst().kind().isTable());
    Screen.waitFor("editor", () -> page().getActiveEditor() instanceof TableEditor);
  }

  @Test
  void onAnElementOnlyWhatFitsItIsOffered() {
    Tree tree = explorer();
    String council = Screen.get(() -> tree.getItem(0).getText());
    select(tree, council, "ロジックモデル", "LM-02");
    Shell wizard = wizard();
    String texts = Dialogs.texts(wizard);
    assertTrue(texts.contains("活動はなぜ成果につながる?"), texts);
    assertFalse(texts.contains("いつ何をする?"), texts);
    Dialogs.choose(wizard, "活動はなぜ成果につながる?", true);
    finish(wizard);
    assertSame(session.model().getLogicModels().get(1), drawings().getFirst().about());
  }

  @Test
  void diagramsAreOpenedDuplicatedRenamedAndDeletedInTheExplorer() {
    Shell wizard = wizard();
    finish(wizard);
    String name = drawings().getFirst().name();
    Screen.run(() -> page().closeAllEditors(false));
    Tree tree = explorer();
    String council = Screen.get(() -> tree.getItem(0).getText().replace("*", ""));
    select(tree, council, "図・表 (1)", name);
    command(Commands.OPEN_ELEMENT);
    Screen.waitFor("editor", () -> page().getActiveEditor() instanceof DiagramEditor);
    assertSame(session.model(), Screen.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));

    explorer();
    select(tree, council, "図・表 (1)", name);
    command(Commands.DUPLICATE);
    assertEquals(List.of(name, name + "(コピー)"), drawings().stream().map(Drawing::name).toList());

    select(tree, council, "図・表 (2)", name + "(コピー)");
    Screen.run(() -> Drawings.runtime().orElseThrow().rename(session, drawings().get(1), "もう一つ"));
    Screen.settle();
    TreeItem renamed = select(tree, council, "図・表 (2)", "もう一つ");
    assertEquals("もう一つ", Screen.get(renamed::getText));
    command(IWorkbenchCommandConstants.EDIT_DELETE);
    assertEquals(1, drawings().size());
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals("もう一つ", drawings().get(1).name());
  }
}
