package org.musubi.workbench.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CorePackage;
import org.musubi.model.core.Identifiable;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.workbench.fixture.TestCouncil;
import org.musubi.workbench.fixture.Ui;
import org.musubi.workbench.fixture.WorkbenchTest;
import org.musubi.workbench.forms.kit.Field;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** The page of an element in the running workbench: keys, saving, other pages, and the end of the element. */
class ElementEditorTest extends WorkbenchTest {

  private final TestCouncil names = new TestCouncil();
  private CouncilSession session;
  private HealthIssue issue;

  @BeforeEach
  void openCouncil() {
    session = open(names);
    issue = the(session, names.smoking);
  }

  private ElementEditor edit(EObject element) {
    IEditorPart editor = Ui.get(() -> Navigation.open(page(), element).orElseThrow());
    Ui.settle();
    return (ElementEditor) editor;
  }

  private static Text nameField(ElementEditor editor) {
    return (Text) field(editor).control();
  }

  private static Field field(ElementEditor editor) {
    return editor.form().field(CorePackage.Literals.NAMED_ELEMENT__NAME).orElseThrow();
  }

  @Test
  void whatIsTypedIsSavedByTheSaveCommandEvenBeforeTheFieldIsLeft() throws Exception {
    ElementEditor editor = edit(issue);
    Ui.run(() -> nameField(editor).setFocus());
    Ui.run(() -> nameField(editor).setText("途中で保存"));
    command(IWorkbenchCommandConstants.FILE_SAVE);
    Ui.waitFor("saving", () -> !session.isDirty());
    CouncilSession again = CouncilSession.open(session.file());
    assertEquals("途中で保存", ((HealthIssue) again.resource().getEObject(((Identifiable) issue).getId())).getName());
    assertFalse(Ui.get(editor::isDirty));
  }

  @Test
  void theUndoCommandTakesTheLastStepBackAndTheTitleFollows() {
    ElementEditor editor = edit(issue);
    Ui.run(() -> {
      nameField(editor).setText("別の題");
      nameField(editor).notifyListeners(SWT.FocusOut, new Event());
    });
    assertTrue(Ui.get(editor::isDirty));
    assertEquals("課題-01 別の題", Ui.get(editor::getPartName));
    command(IWorkbenchCommandConstants.EDIT_UNDO);
    assertEquals("喫煙率が高い", Ui.get(() -> nameField(editor).getText()));
    assertEquals("課題-01 喫煙率が高い", Ui.get(editor::getPartName));
    command(IWorkbenchCommandConstants.EDIT_REDO);
    assertEquals("別の題", Ui.get(() -> nameField(editor).getText()));
  }

  @Test
  void theDeleteCommandDoesNotDeleteTheElementOfThePage() {
    ElementEditor editor = edit(issue);
    Ui.run(() -> nameField(editor).setFocus());
    command(IWorkbenchCommandConstants.EDIT_DELETE);
    assertEquals(session.model(), EcoreUtil.getRootContainer(issue));
  }

  @Test
  void thePageClosesWhenItsElementIsDeleted() {
    ElementEditor editor = edit(issue);
    edit(the(session, names.project));
    Ui.run(() -> session.change("x", () -> EcoreUtil.delete(issue, true)));
    Ui.waitFor("end of the page", () -> page().findEditor(new ElementEditorInput(session, issue)) == null);
    assertTrue(Ui.get(() -> editor.form().control().isDisposed()));
  }

  @Test
  void aHiddenPageCatchesUpWhenItIsShownAgain() {
    ElementEditor editor = edit(issue);
    edit(the(session, names.project));
    Ui.run(() -> session.change("x", () -> issue.setName("その間に変わった")));
    Ui.settle();
    edit(issue);
    assertEquals("その間に変わった", Ui.get(() -> nameField(editor).getText()));
  }

  @Test
  void linksOpenThePagesOfOtherElementsOnceEach() {
    ElementEditor editor = edit(the(session, names.project));
    Ui.run(() -> editor.form().context().open(issue));
    Ui.settle();
    assertSame(issue, Ui.get(() -> Adapters.adapt(page().getActiveEditor(), EObject.class)));
    Ui.run(() -> editor.form().context().open(the(session, names.project)));
    Ui.settle();
    assertSame(editor, activeEditor());
    assertEquals(2, Ui.get(() -> page().getEditorReferences().length - overviews()));
  }

  private static int overviews() {
    return (int) Arrays.stream(page().getEditorReferences())
        .filter(reference -> !reference.getId().equals(ElementEditor.ID)).count();
  }

  @Test
  void theMarkedRowIsWhatThePropertiesViewShows() {
    ElementEditor editor = edit(the(session, names.analysis));
    assertTrue(Ui.get(() -> editor.reveal(issue)));
    Ui.settle();
    IStructuredSelection selection =
        Ui.get(() -> (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection());
    assertSame(issue, selection.getFirstElement());
    assertTrue(Ui.get(() -> editor.getAdapter(IPropertySheetPage.class)) != null);
    Ui.run(() -> editor.form().table(IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES).orElseThrow().viewer()
        .setSelection(StructuredSelection.EMPTY));
    assertSame(the(session, names.analysis), Ui.get(() ->
        ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement()));
  }
}
