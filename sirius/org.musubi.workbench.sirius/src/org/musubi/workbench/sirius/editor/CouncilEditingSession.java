package org.musubi.workbench.sirius.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.internal.session.EditingSession;
import org.eclipse.sirius.ui.business.internal.session.SaveSessionWhenNoDialectEditorsListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.Saveable;
import org.musubi.workbench.saving.CouncilSaveable;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.sirius.layout.FreshNodes;
import org.musubi.workbench.sirius.runtime.OpenSessions;

/**
 * The editors of Sirius that show a council. What they save is the council as a whole, as all its editors do; closing
 * the last of them asks nothing and takes nothing back, since the council stays open.
 */
final class CouncilEditingSession extends EditingSession {

  private final FreshNodes freshNodes;

  CouncilEditingSession(Session session) {
    super(session);
    freshNodes = new FreshNodes(session.getTransactionalEditingDomain(), this::openDiagrams);
  }

  private List<DDiagram> openDiagrams() {
    return getEditors().stream().map(DialectEditor::getRepresentation).filter(DDiagram.class::isInstance)
        .map(DDiagram.class::cast).toList();
  }

  @Override
  public void open() {
    super.open();
    OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(freshNodes);
  }

  @Override
  public void close(boolean save) {
    OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(freshNodes);
    super.close(save);
  }

  @Override
  public void attachEditor(ISiriusEditor editor) {
    super.attachEditor(editor);
    // Sirius attaches an editor before it builds it.
    editor.getSite().getShell().getDisplay().asyncExec(() -> {
      if (editor instanceof DialectEditor built && getEditors().contains(built)) {
        EditorCompanion.join(built);
        Menus.keepOwn((IEditorSite) built.getSite());
      }
    });
  }

  @Override
  public boolean needToBeSavedOnClose(IEditorPart editor) {
    return true;
  }

  @Override
  public int promptToSaveOnClose() {
    return ISaveablePart2.NO;
  }

  /** The base class would go back to what is saved when an editor is closed without saving. */
  @Override
  public void detachEditor(ISiriusEditor editor, boolean revertChanges) {
    detachEditor(editor);
  }

  /** The base class would save as soon as something is changed while none of its editors is open. */
  @Override
  protected SaveSessionWhenNoDialectEditorsListener createSaveSessionWhenNoDialectEditorsListener(Session session) {
    return new SaveSessionWhenNoDialectEditorsListener(session) {
      @Override
      public void register() {
        // councils are saved when their users want it
      }

      @Override
      public void unregister() {
        // never registered
      }
    };
  }

  @Override
  public Saveable[] getSaveables() {
    Optional<CouncilSession> council = OpenSessions.get().council(getSession());
    return council.map(each -> new Saveable[] {new CouncilSaveable(each)}).orElseGet(() -> new Saveable[0]);
  }
}
