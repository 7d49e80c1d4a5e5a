package org.musubi.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.forms.ElementEditor;
import org.musubi.workbench.session.CouncilSession;

/** A target value of the sample council is changed in its form, undone, redone, saved and read again. */
class EditSampleTest extends WorkbenchTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("musubi.root", "../.."), "models", "midori", "midori.musubi");

  private CouncilSession session;
  private Measure measure;
  private double before;

  @BeforeEach
  void openForm() throws IOException {
    session = open(Files.copy(SAMPLE, folder.resolve("midori.musubi")));
    measure = session.model().getMeasures().stream().filter(each -> each.getTargetValue() != null).findFirst()
        .orElseThrow();
    before = measure.getTargetValue();
    Tree tree = explorerTree();
    String model = Ui.get(() -> tree.getItem(0).getText());
    String row = Ui.get(() -> Ui.row(tree, model, "ロジックモデル", "指標と目標", measure.getCode() + " ").getText());
    Ui.select(tree, model, "ロジックモデル", "指標と目標", row);
    command(Commands.OPEN_ELEMENT);
    Ui.waitFor("form of the measure", () -> page().getActiveEditor() instanceof ElementEditor);
  }

  @Test
  void changeUndoRedoSaveAndReopenKeepTheModel() throws CouncilFileException {
    double wanted = before + 7;
    type(String.valueOf(wanted));
    Ui.run(() -> Ui.notify(targetField(), SWT.FocusOut));
    Ui.settle();
    assertEquals(wanted, measure.getTargetValue());
    assertTrue(Ui.get(() -> activeEditor().isDirty()));

    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals(before, measure.getTargetValue());
    assertFalse(Ui.get(() -> activeEditor().isDirty()));
    command(IWorkbenchCommandConstants.EDIT_REDO);
    assertEquals(wanted, measure.getTargetValue());
    command(IWorkbenchCommandConstants.FILE_SAVE);
    assertFalse(Ui.get(() -> activeEditor().isDirty()));

    assertEquals(wanted, reopened().getTargetValue());
  }

  @Test
  void savingTakesOverWhatIsStillBeingTyped() throws CouncilFileException {
    double wanted = before + 3;
    Ui.run(() -> targetField().setFocus());
    type(String.valueOf(wanted));
    assertFalse(session.isDirty(), "still in the field only");
    command(IWorkbenchCommandConstants.FILE_SAVE);
    assertFalse(session.isDirty());
    assertEquals(wanted, reopened().getTargetValue());
  }

  @Test
  void undoTakesBackWhatIsStillBeingTyped() {
    String shown = Ui.get(() -> targetField().getText());
    Ui.run(() -> targetField().setFocus());
    type(String.valueOf(before + 3));
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals(before, measure.getTargetValue());
    assertEquals(shown, Ui.get(() -> targetField().getText()));
  }

  private Measure reopened() throws CouncilFileException {
    return (Measure) CouncilSession.open(session.file()).resource().getEObject(measure.getId());
  }

  private static void type(String text) {
    Ui.run(() -> targetField().setText(text));
    Ui.settle();
  }

  private static Text targetField() {
    ElementEditor editor = (ElementEditor) page().getActiveEditor();
    return (Text) editor.form().field(LogicPackage.Literals.MEASURE__TARGET_VALUE).orElseThrow().control();
  }
}
