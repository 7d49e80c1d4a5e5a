package org.musubi.workbench.sirius.domain;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RollbackException;

/** One user action of the workbench, as a command. */
final class CouncilChange extends RecordingCommand {

  private final CouncilTransactions domain;
  private final Runnable action;
  private RuntimeException failure;

  CouncilChange(CouncilTransactions domain, String label, Runnable action) {
    super(domain, label);
    this.domain = domain;
    this.action = action;
  }

  @Override
  protected void doExecute() {
    try {
      action.run();
      domain.complete();
    } catch (RuntimeException failed) {
      failure = failed;
      throw failed;
    }
  }

  /** What is to be thrown when the transaction of this action was taken back: the exception of who is to blame. */
  RuntimeException failure(RollbackException rollback) {
    if (failure != null) {
      return failure;
    }
    Throwable cause = cause(rollback.getStatus());
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known
        : new IllegalStateException(rollback.getStatus().getMessage(), rollback);
  }

  private static Throwable cause(IStatus status) {
    return status.getException() != null ? status.getException()
        : Arrays.stream(status.getChildren()).map(CouncilChange::cause).filter(Objects::nonNull).findFirst()
            .orElse(null);
  }
}
