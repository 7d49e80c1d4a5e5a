package org.musubi.workbench.sirius.domain;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionChangeDescription;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.TransactionalEditingDomainEvent;
import org.eclipse.emf.transaction.TransactionalEditingDomainListenerImpl;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.musubi.workbench.session.SideStep;

/**
 * Follows the history and the transactions of a council and makes one of the other: operations that changed something
 * here can be undone here, wherever they came from; those that changed nothing are no steps.
 */
final class Steps {

  private final CouncilTransactions domain;
  private final CouncilCommandStack stack;
  private final Resource council;
  private final SavePoint savePoint;
  private final Consumer<Boolean> listener;
  private final OfHistory ofHistory = new OfHistory();
  private final OfTransactions ofTransactions = new OfTransactions();
  private final OfModel ofModel = new OfModel();
  private final ThreadLocal<Deque<Running>> running = ThreadLocal.withInitial(ArrayDeque::new);
  /** The operation that others hear is done and that is not in the history yet. */
  private final ThreadLocal<IUndoableOperation> reported = new ThreadLocal<>();
  private final Map<IUndoableOperation, Step> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /** @param listener hears of every step, and whether it changed the council itself */
  Steps(CouncilTransactions domain, CouncilCommandStack stack, Resource council, SavePoint savePoint,
      Consumer<Boolean> listener) {
    this.domain = domain;
    this.stack = stack;
    this.council = council;
    this.savePoint = savePoint;
    this.listener = listener;
  }

  void start() {
    history().addOperationHistoryListener(ofHistory);
    domain.addResourceSetListener(ofModel);
    lifecycle().addTransactionalEditingDomainListener(ofTransactions);
  }

  void stop() {
    history().removeOperationHistoryListener(ofHistory);
    domain.removeResourceSetListener(ofModel);
    lifecycle().removeTransactionalEditingDomainListener(ofTransactions);
    known.clear();
    running.remove();
    reported.remove();
  }

  /** Notes what the running action changed beside the model. */
  void note(SideStep step) {
    current().sides.add(step);
  }

  /** True while others hear of an operation that will be a step; what they change because of it belongs to it. */
  boolean isReporting() {
    return reported.get() != null;
  }

  /** Carries out something as a part of the step that is being reported. */
  void append(Callable<Transaction> action) throws InterruptedException, RollbackException {
    IUndoableOperation operation = reported.get();
    Step step = known.get(operation);
    running.get().push(new Running(operation, Phase.EXECUTE));
    try {
      TransactionChangeDescription change = call(action).getChangeDescription();
      if (!change.isEmpty()) {
        step.appended.add(change);
      }
    } finally {
      Step more = leave(operation).step;
      step.model |= more.model;
      step.sides.addAll(more.sides);
    }
  }

  private static Transaction call(Callable<Transaction> action) throws InterruptedException, RollbackException {
    try {
      return action.call();
    } catch (InterruptedException | RollbackException | RuntimeException failed) {
      throw failed;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  /** The operation that is running on this thread, null when there is none. */
  Object running() {
    return running.get().peek();
  }

  /** Forgets operations that ended without telling, as those do that fail with an {@link Error}. */
  void backTo(Object before) {
    Deque<Running> onThread = running.get();
    while (onThread.peek() != before && !onThread.isEmpty()) {
      onThread.pop();
    }
  }

  void tell(boolean model) {
    savePoint.isSaveNeeded();
    listener.accept(model);
  }

  private IOperationHistory history() {
    return stack.getOperationHistory();
  }

  private TransactionalEditingDomain.Lifecycle lifecycle() {
    return TransactionUtil.getAdapter(domain, TransactionalEditingDomain.Lifecycle.class);
  }

  private Step current() {
    Running top = running.get().peek();
    if (top == null) {
      // No operation: a transaction somebody started himself. It is told of as soon as it is over.
      top = new Running(null, Phase.EXECUTE);
      running.get().push(top);
    }
    return top.step;
  }

  private Running leave(IUndoableOperation operation) {
    Deque<Running> onThread = running.get();
    boolean entered = onThread.stream().anyMatch(each -> each.operation == operation);
    while (entered) {
      Running top = onThread.pop();
      if (top.operation == operation) {
        return top;
      }
    }
    return new Running(operation, Phase.EXECUTE);
  }

  private boolean isOurs(IUndoableOperation operation) {
    return operation.hasContext(stack.getDefaultUndoContext());
  }

  private void done(IUndoableOperation operation) {
    Step step = leave(operation).step;
    if (domain.isWriting()) {
      // A part of the transaction around it, which takes it back as well.
      current().sides.addAll(step.sides);
      operation.removeContext(stack.getDefaultUndoContext());
    } else if (step.isUndoable()) {
      operation.addContext(stack.getDefaultUndoContext());
      // The history would do this later, after telling that there is a new step.
      history().dispose(stack.getDefaultUndoContext(), false, true, false);
      ToolLabels.rename(operation, domain.getResourceSet());
      step.recorded.clear();
      known.put(operation, step);
      reported.set(operation);
    } else if (step.committed) {
      operation.removeContext(stack.getDefaultUndoContext());
      if (step.model) {
        // Changed for good, as a transaction may demand.
        savePoint.lose();
        tell(true);
      }
    }
  }

  private void added(IUndoableOperation operation) {
    if (reported.get() == operation) {
      reported.remove();
    }
    Step step = known.get(operation);
    if (step != null && step.isPlain()) {
      known.remove(operation);
    }
    if (isOurs(operation)) {
      tell(step != null && step.isOfModel());
    }
  }

  private void undone(IUndoableOperation operation) {
    Step moved = leave(operation).step;
    Step step = known.get(operation);
    if (step != null) {
      step.sides.reversed().forEach(SideStep::undo);
    }
    movedBy(operation, step, moved);
  }

  private void redone(IUndoableOperation operation) {
    Step step = known.get(operation);
    if (step != null) {
      move(step.appended);
    }
    Step moved = leave(operation).step;
    if (step != null) {
      step.sides.forEach(SideStep::redo);
    }
    movedBy(operation, step, moved);
  }

  private void movedBy(IUndoableOperation operation, Step step, Step moved) {
    if (isOurs(operation) || moved.committed) {
      tell(moved.model || step != null && !step.sides.isEmpty());
    }
  }

  private void failed(IUndoableOperation operation) {
    if (!domain.isBusy()) {
      running.get().stream().filter(each -> each.operation == operation).findFirst().ifPresent(this::restore);
    }
    Step step = leave(operation).step;
    step.undoSides(0);
    if (step.committed && !domain.isBusy()) {
      tell(step.model);
    }
  }

  /** Leads back to where an operation began that failed in the midst of its transactions. */
  private void restore(Running failed) {
    if (failed.phase == Phase.EXECUTE && !failed.step.takenBack) {
      move(failed.step.recorded);
    } else if (failed.phase == Phase.UNDO && known.get(failed.operation) instanceof Step step) {
      move(step.appended);
    }
  }

  private void removed(IUndoableOperation operation) {
    Step step = known.remove(operation);
    if (step != null) {
      step.appended.forEach(TransactionUtil::dispose);
    }
    savePoint.removed();
  }

  /** Takes back what was changed last, or does again what was taken back. */
  private void move(List<TransactionChangeDescription> changes) {
    if (changes.isEmpty()) {
      return;
    }
    try {
      Transaction transaction = domain.startTransaction(false, domain.getUndoRedoOptions());
      try {
        changes.reversed().forEach(TransactionChangeDescription::applyAndReverse);
        Collections.reverse(changes);
        transaction.commit();
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (RollbackException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private enum Phase {
    EXECUTE, UNDO, REDO
  }

  /** An operation on its way, and what has come of it so far. */
  private static final class Running {

    private final IUndoableOperation operation;
    private final Phase phase;
    private final Step step = new Step();

    Running(IUndoableOperation operation, Phase phase) {
      this.operation = operation;
      this.phase = phase;
    }
  }

  private final class OfHistory implements IOperationHistoryListener {

    @Override
    public void historyNotification(OperationHistoryEvent event) {
      IUndoableOperation operation = event.getOperation();
      switch (event.getEventType()) {
        case OperationHistoryEvent.ABOUT_TO_EXECUTE -> enter(operation, Phase.EXECUTE);
        case OperationHistoryEvent.ABOUT_TO_REDO -> enter(operation, Phase.REDO);
        case OperationHistoryEvent.ABOUT_TO_UNDO -> {
          enter(operation, Phase.UNDO);
          if (known.get(operation) instanceof Step step) {
            move(step.appended);
          }
        }
        case OperationHistoryEvent.DONE -> done(operation);
        case OperationHistoryEvent.OPERATION_ADDED -> added(operation);
        case OperationHistoryEvent.UNDONE -> undone(operation);
        case OperationHistoryEvent.REDONE -> redone(operation);
        case OperationHistoryEvent.OPERATION_NOT_OK -> failed(operation);
        case OperationHistoryEvent.OPERATION_REMOVED -> removed(operation);
        default -> { }
      }
    }

    private void enter(IUndoableOperation operation, Phase phase) {
      running.get().push(new Running(operation, phase));
    }
  }

  private final class OfTransactions extends TransactionalEditingDomainListenerImpl {

    @Override
    public void transactionStarted(TransactionalEditingDomainEvent event) {
      if (!event.getTransaction().isReadOnly()) {
        current().before = current().sides.size();
      }
    }

    @Override
    public void transactionClosed(TransactionalEditingDomainEvent event) {
      Transaction transaction = event.getTransaction();
      if (transaction.isReadOnly()) {
        return;
      }
      Step step = current();
      if (transaction.getStatus().getSeverity() >= IStatus.ERROR) {
        step.undoSides(step.before);
      } else {
        step.committed = true;
        step.takenBack |= CouncilTransactions.isUndoOrRedo(transaction);
        if (CouncilTransactions.isUndoable(transaction)) {
          step.recorded.add(transaction.getChangeDescription());
        }
      }
      if (running.get().peek().operation == null) {
        running.get().pop();
        if (step.model || step.isUndoable()) {
          savePoint.lose();
          tell(step.model);
        }
      }
    }
  }

  /** Hears of changes when they are final, before the transaction that made them is closed. */
  private final class OfModel extends ResourceSetListenerImpl {

    OfModel() {
      super(NotificationFilter.NOT_TOUCH);
    }

    @Override
    public boolean isPostcommitOnly() {
      return true;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
      Transaction transaction = event.getTransaction();
      if (transaction != null && !transaction.isReadOnly()) {
        Step step = current();
        step.model |= event.getNotifications().stream()
            .anyMatch(change -> CouncilTransactions.concerns(council, change));
        step.saved |= event.getNotifications().stream().anyMatch(SavedChanges::isOf);
      }
    }
  }
}
