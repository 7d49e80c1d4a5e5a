package org.musubi.workbench.saving;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.PendingEdits;

/** An editor of a part of a council. Councils are saved as a whole, whichever of their editors saves. */
public abstract class CouncilEditor extends EditorPart implements ISaveablesSource {

  /** The council a part of which is edited. */
  protected abstract CouncilSession council();

  /** Takes over what the user is typing at the moment. */
  protected abstract void commitInput();

  @Override
  public final boolean isDirty() {
    return council().isDirty();
  }

  @Override
  public final void doSave(IProgressMonitor monitor) {
    commitInput();
    try {
      new CouncilSaveable(council()).doSave(monitor);
    } catch (CoreException failed) {
      monitor.setCanceled(true);
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** Not called: a part of a council has no file of its own. */
  @Override
  public final void doSaveAs() {
    // isSaveAsAllowed says no
  }

  @Override
  public final boolean isSaveAsAllowed() {
    return false;
  }

  /** The council stays open without this editor; it is asked about when it is closed itself. */
  @Override
  public final boolean isSaveOnCloseNeeded() {
    return false;
  }

  @Override
  public final Saveable[] getSaveables() {
    return new Saveable[] {new CouncilSaveable(council())};
  }

  @Override
  public final Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == CouncilSession.class) {
      return type.cast(council());
    }
    if (type == PendingEdits.class) {
      PendingEdits pending = this::commitInput;
      return type.cast(pending);
    }
    return super.getAdapter(type);
  }
}
