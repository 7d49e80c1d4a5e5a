package org.musubi.workbench.sirius.domain;

import java.util.concurrent.Executor;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.workspace.WorkspaceEditingDomainFactory;
import org.musubi.workbench.session.CouncilDomain;
import org.musubi.workbench.session.CouncilDomainListener;
import org.musubi.workbench.session.SideStep;

/**
 * The editing domain of a council that Sirius works in as well. Whatever changes the council or what is shown of it,
 * be it {@link #carryOut}, a command on the command stack or an operation on the history, is a step of one history.
 */
final class TransactionalCouncilDomain implements CouncilDomain {

  private final CouncilCommandStack stack;
  private final CouncilTransactions domain;
  private final Steps steps;
  private final SavePoint savePoint;
  private boolean disposed;

  /** @param teller carries out what tells the listener of a step */
  TransactionalCouncilDomain(Resource council, AdapterFactory adapterFactory, CouncilDomainListener listener,
      IOperationHistory history, Executor teller) {
    stack = new CouncilCommandStack(history);
    savePoint = new SavePoint(history, stack.getDefaultUndoContext());
    domain = new CouncilTransactions(adapterFactory, stack, council, listener);
    WorkspaceEditingDomainFactory.INSTANCE.mapResourceSet(domain);
    steps = new Steps(domain, stack, council, savePoint,
        model -> teller.execute(() -> listener.changed(model)));
    stack.follow(steps, savePoint);
    steps.start();
  }

  @Override
  public AdapterFactoryEditingDomain editingDomain() {
    return domain;
  }

  /**
   * @throws IllegalStateException within a transaction that only reads, e.g. while listeners hear of a change; the
   *     action can be carried out as soon as that is over
   */
  @Override
  public void carryOut(String label, Runnable action) {
    if (domain.isWriting()) {
      action.run();
      return;
    }
    CouncilChange change = new CouncilChange(domain, label, action);
    try {
      stack.execute(change, null);
    } catch (RollbackException failed) {
      throw change.failure(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void noteSideStep(SideStep step) {
    if (isChanging()) {
      steps.note(step);
    }
  }

  @Override
  public boolean isChanging() {
    return domain.isActing();
  }

  @Override
  public boolean canUndo() {
    return stack.canUndo();
  }

  @Override
  public boolean canRedo() {
    return stack.canRedo();
  }

  @Override
  public String undoLabel() {
    return label(stack.getOperationHistory().getUndoOperation(stack.getDefaultUndoContext()));
  }

  @Override
  public String redoLabel() {
    return label(stack.getOperationHistory().getRedoOperation(stack.getDefaultUndoContext()));
  }

  @Override
  public void undo() {
    if (canUndo()) {
      stack.undo();
    }
  }

  @Override
  public void redo() {
    if (canRedo()) {
      stack.redo();
    }
  }

  @Override
  public boolean isSaveNeeded() {
    return savePoint.isSaveNeeded();
  }

  @Override
  public void saveIsDone() {
    savePoint.mark();
  }

  @Override
  public void dispose() {
    if (!disposed) {
      disposed = true;
      steps.stop();
      domain.release();
      stack.end();
    }
  }

  private static String label(IUndoableOperation operation) {
    return operation == null || operation.getLabel() == null ? "" : operation.getLabel();
  }
}
