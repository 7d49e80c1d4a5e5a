package org.musubi.design.sirius;

import java.util.Map;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;

/** Changes what belongs to Sirius without a step that the user could undo. */
final class Quietly {

  private static final Map<String, Boolean> OPTIONS = Map.of(
      Transaction.OPTION_UNPROTECTED, true,
      Transaction.OPTION_NO_UNDO, true,
      Transaction.OPTION_NO_VALIDATION, true);

  private Quietly() {
  }

  static void change(TransactionalEditingDomain domain, Runnable change) {
    Transaction transaction;
    try {
      transaction = ((InternalTransactionalEditingDomain) domain).startTransaction(false, OPTIONS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    boolean done = false;
    try {
      change.run();
      done = true;
    } finally {
      if (!done) {
        transaction.rollback();
      }
    }
    try {
      transaction.commit();
    } catch (RollbackException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
