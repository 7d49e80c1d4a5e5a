package org.musubi.workbench.sirius.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalCommandStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musubi.model.plan.Project;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.session.CouncilSession;

/** When a council is up to date on disk. */
class SavedStateTest {

  @TempDir
  private Path folder;
  private DrawnCouncil council;
  private CouncilSession session;
  private Project project;

  @BeforeEach
  void open() throws Exception {
    council = new DrawnCouncil(folder);
    session = council.session;
    project = council.project;
  }

  private void save() throws CouncilFileException {
    session.save(new NullProgressMonitor());
    assertFalse(session.isDirty());
  }

  @Test
  void undoAndRedoLeadToTheSavedStateAndAwayFromIt() throws Exception {
    assertFalse(session.isDirty());
    session.change("一", () -> project.setName("一"));
    council.operate(council.operation("移動", () -> council.node.setName("右へ")));
    assertTrue(session.isDirty());
    save();
    session.undo();
    assertTrue(session.isDirty(), "a drawing is saved with its council");
    session.redo();
    assertFalse(session.isDirty());
    session.undo();
    session.undo();
    save();
    assertFalse(session.canUndo());
    session.redo();
    assertTrue(session.isDirty());
    session.undo();
    assertFalse(session.isDirty());
    assertTrue(CouncilSession.open(session.file()).model().getProjects().getFirst().getName()
        .equals(DrawnCouncil.PROJECT));
  }

  @Test
  void theSavedStateCannotBeReachedAgainWhenANewStepTookItsPlace() throws Exception {
    session.change("一", () -> project.setName("一"));
    save();
    session.undo();
    council.command("二", () -> project.setName("二"));
    session.undo();
    assertTrue(session.isDirty());
    save();
    session.redo();
    session.undo();
    assertFalse(session.isDirty());
  }

  @Test
  void savingOfSiriusSavesNoCouncil() throws Exception {
    council.command("一", () -> project.setName("一"));
    ((BasicCommandStack) council.stack()).saveIsDone();
    assertTrue(session.isDirty());
    assertTrue(((BasicCommandStack) council.stack()).isSaveNeeded());
    save();
    assertFalse(((BasicCommandStack) council.stack()).isSaveNeeded());
  }

  @Test
  void othersMayTakeStepsOutOfTheHistory() throws Exception {
    session.change("一", () -> project.setName("一"));
    council.history.dispose(council.context(), true, true, false);
    assertFalse(session.canUndo());
    assertTrue(session.isDirty());
    save();
    session.change("二", () -> project.setName("二"));
    session.undo();
    assertFalse(session.isDirty());
  }

  @Test
  void whatCannotBeUndoneHasToBeSaved() throws Exception {
    ((TransactionalCommandStack) council.stack()).execute(
        council.recording("一", () -> project.setName("一")), Map.of(Transaction.OPTION_NO_UNDO, true));
    assertFalse(session.canUndo());
    assertTrue(session.isDirty());
    save();
  }

  @Test
  void savingElsewhereNeedsNoTransaction() throws Exception {
    session.change("一", () -> project.setName("一"));
    session.saveAs(folder.resolve("other.musubi"), new NullProgressMonitor());
    assertFalse(session.isDirty());
    session.undo();
    assertTrue(session.isDirty());
  }
}
