package org.musubi.workbench.sirius.domain;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;

/** Knows whether undo and redo have led back to the saved state of a council. */
final class SavePoint {

  private final IOperationHistory history;
  private final IUndoContext context;
  /** The last step in the saved state, null when none had been made. */
  private IUndoableOperation saved;
  /** No undo leads back to the saved state. */
  private boolean lost;
  private boolean needed;

  SavePoint(IOperationHistory history, IUndoContext context) {
    this.history = history;
    this.context = context;
  }

  boolean isSaveNeeded() {
    needed = lost || history.getUndoOperation(context) != saved;
    return needed;
  }

  /** The present state is saved. */
  void mark() {
    saved = history.getUndoOperation(context);
    lost = false;
    needed = false;
  }

  /** Something was changed that cannot be undone. */
  void lose() {
    lost = true;
  }

  /** Steps were taken out of the history, which saves nothing. */
  void removed() {
    if (needed && !isSaveNeeded()) {
      lose();
    }
  }
}
