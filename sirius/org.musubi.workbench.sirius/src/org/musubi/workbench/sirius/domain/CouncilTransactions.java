package org.musubi.workbench.sirius.domain;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.EMFCommandTransaction;
import org.eclipse.emf.transaction.impl.InternalTransaction;
import org.eclipse.emf.transaction.impl.TransactionChangeRecorder;
import org.eclipse.emf.transaction.impl.TransactionalEditingDomainImpl;
import org.musubi.workbench.session.CouncilDomainListener;
import org.musubi.workbench.session.Dating;

/**
 * The transactions on one council. Before an outermost transaction that changed the council is committed, what the
 * change entails is done and the elements it touched are dated, within the same step.
 */
final class CouncilTransactions extends TransactionalEditingDomainImpl {

  private static final String BUNDLE = "org.musubi.workbench.sirius";

  private final Resource council;
  private final CouncilDomainListener listener;
  private boolean released;

  CouncilTransactions(AdapterFactory adapterFactory, CouncilCommandStack stack, Resource council,
      CouncilDomainListener listener) {
    super(adapterFactory, stack, council.getResourceSet());
    this.council = council;
    this.listener = listener;
  }

  @Override
  protected TransactionChangeRecorder createChangeRecorder(ResourceSet resources) {
    return new CouncilRecorder(this, resources);
  }

  /** Ends the editing domain. */
  void release() {
    released = true;
    dispose();
  }

  /** Sirius disposes the domain with every session it closes; but it is there for the council. */
  @Override
  public void dispose() {
    if (released) {
      super.dispose();
    }
  }

  /** True while this thread may change the model. */
  boolean isWriting() {
    InternalTransaction active = getActiveTransaction();
    return active != null && !active.isReadOnly() && active.getOwner() == Thread.currentThread();
  }

  /** True while this thread is within a transaction of any kind. */
  boolean isBusy() {
    InternalTransaction active = getActiveTransaction();
    return active != null && active.getOwner() == Thread.currentThread();
  }

  /** True while this thread carries out an action; undo and redo are none. */
  boolean isActing() {
    InternalTransaction active = getActiveTransaction();
    return active != null && active.getOwner() == Thread.currentThread() && !active.getRoot().isReadOnly()
        && !isUndoOrRedo(active.getRoot());
  }

  static boolean isUndoOrRedo(Transaction transaction) {
    return isSet(Transaction.OPTION_IS_UNDO_REDO_TRANSACTION, transaction);
  }

  /** True when a transaction that was committed changed something and can take it back. */
  static boolean isUndoable(Transaction transaction) {
    return !isSet(Transaction.OPTION_NO_UNDO, transaction) && !transaction.getChangeDescription().isEmpty();
  }

  private static boolean isSet(String option, Transaction transaction) {
    return Boolean.TRUE.equals(transaction.getOptions().get(option));
  }

  /** Whether a change is one of the council, as it is saved or not. */
  static boolean concerns(Resource council, Notification notification) {
    return !notification.isTouch() && notification.getNotifier() instanceof EObject element
        && element.eResource() == council;
  }

  /** Ends an action of the workbench: does what it entails, and dates. */
  void complete() {
    listener.completing();
    dating(getActiveTransaction()).date(LocalDate.now());
  }

  /** The council itself can always be changed; whether its file can be written is found out when it is saved. */
  @Override
  public boolean isReadOnly(Resource resource) {
    return resource != council && super.isReadOnly(resource);
  }

  @Override
  public void precommit(InternalTransaction transaction) throws RollbackException {
    try {
      if (transaction.getParent() == null) {
        completeOthers(transaction);
        super.precommit(transaction);
        dateLatecomers(transaction);
      } else {
        super.precommit(transaction);
      }
    } catch (Error failed) {
      // The transaction takes itself back for nothing else, and would keep what was done so far.
      throw new RollbackException(new Status(IStatus.ERROR, BUNDLE, String.valueOf(failed.getMessage()), failed));
    }
  }

  /** An action that did not come from the workbench is completed before others hear of it, so they hear once. */
  private void completeOthers(InternalTransaction transaction) throws RollbackException {
    boolean own = command(transaction) instanceof CouncilChange;
    if (!own && !dating(transaction).isEmpty()) {
      addToStep(transaction, this::complete);
    }
  }

  /** Dates what others have added to the step, e.g. Sirius by taking away references that lead nowhere. */
  private void dateLatecomers(InternalTransaction transaction) throws RollbackException {
    LocalDate today = LocalDate.now();
    Dating dating = dating(transaction);
    if (dating.isDue(today)) {
      addToStep(transaction, () -> dating.date(today));
    }
  }

  private void addToStep(InternalTransaction transaction, Runnable action) throws RollbackException {
    Command trigger = new RecordingCommand(this) {
      @Override
      protected void doExecute() {
        action.run();
      }
    };
    try {
      getTransactionalCommandStack().executeTriggers(command(transaction), List.of(trigger),
          transaction.getOptions());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RollbackException(
          new Status(IStatus.ERROR, BUNDLE, String.valueOf(interrupted.getMessage()), interrupted));
    }
  }

  /** What the transaction and all within it have changed in the council so far. */
  private Dating dating(InternalTransaction transaction) {
    Dating dating = new Dating();
    getValidator().getNotificationsForPostcommit(transaction.getRoot()).stream()
        .filter(change -> concerns(council, change)).forEach(dating::note);
    return dating;
  }

  private static Command command(InternalTransaction transaction) {
    return transaction instanceof EMFCommandTransaction ofCommand ? ofCommand.getCommand() : null;
  }
}
