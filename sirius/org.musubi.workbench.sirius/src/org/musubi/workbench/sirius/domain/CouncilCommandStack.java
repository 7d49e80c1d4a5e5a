package org.musubi.workbench.sirius.domain;

import java.util.HashSet;
import java.util.Map;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.workspace.impl.WorkspaceCommandStackImpl;

/**
 * The command stack of a council, on a history it shares with others. A command executed within a transaction belongs
 * to that, one executed while a step is being reported belongs to the step; all others are steps of their own.
 */
final class CouncilCommandStack extends WorkspaceCommandStackImpl {

  private Steps steps;
  private SavePoint savePoint;

  CouncilCommandStack(IOperationHistory history) {
    super(history);
    setResourceUndoContextPolicy((operation, notifications) -> new HashSet<>());
    // A history keeps a few steps unless told otherwise.
    history.setLimit(getDefaultUndoContext(), Integer.MAX_VALUE);
  }

  /** To be called before the first command. */
  void follow(Steps ofCouncil, SavePoint ofFile) {
    steps = ofCouncil;
    savePoint = ofFile;
  }

  @Override
  protected void doExecute(Command command, Map<?, ?> options) throws InterruptedException, RollbackException {
    if (((CouncilTransactions) getDomain()).isWriting()) {
      executeInTransaction(command, options);
    } else if (steps.isReporting()) {
      steps.append(() -> executeInTransaction(command, options));
      notifyListeners();
    } else {
      Object before = steps.running();
      try {
        super.doExecute(command, options);
      } finally {
        steps.backTo(before);
      }
    }
  }

  private Transaction executeInTransaction(Command command, Map<?, ?> options)
      throws InterruptedException, RollbackException {
    Transaction transaction = createTransaction(command, options);
    try {
      command.execute();
      transaction.commit();
    } finally {
      rollback(transaction);
    }
    return transaction;
  }

  @Override
  public boolean isSaveNeeded() {
    return savePoint.isSaveNeeded();
  }

  /** Sirius calls this when it has saved its own file; whether the council is saved, its session knows. */
  @Override
  public void saveIsDone() {
  }

  /** Sirius flushes the stack with every session it closes; but its steps are those of the council. */
  @Override
  public void flush() {
  }

  /** Takes everything out of the history for ever. */
  void end() {
    super.flush();
  }
}
