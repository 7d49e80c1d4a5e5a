package org.musubi.design.sirius;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.sirius.business.api.logger.RuntimeLogger;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.tool.ModelOperation;

/**
 * Takes a tool back whole when one of its operations fails, and tells why. Sirius by itself reports the failing
 * expression to its loggers, takes nothing for its value and goes on, which may erase what was there.
 */
public final class FailedTools implements RuntimeLogger {

  @Override
  public void error(EObject described, EStructuralFeature feature, Throwable exception) {
    if (described instanceof ModelOperation operation) {
      stop(operation, sentence(operation, exception));
    }
  }

  @Override
  public void error(EObject described, EStructuralFeature feature, String message) {
    if (described instanceof ModelOperation operation) {
      stop(operation, SiriusMessage.TOOL_FAILED.with(tool(operation), message));
    }
  }

  /** @throws OperationCanceledException which makes the transaction of the tool end without any change */
  private static void stop(ModelOperation operation, String sentence) {
    TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(operation);
    SessionManager.INSTANCE.getSessions().stream()
        .filter(CouncilDrawings.class::isInstance).map(CouncilDrawings.class::cast)
        .filter(session -> domain != null && session.getTransactionalEditingDomain() == domain).findFirst()
        .ifPresent(session -> {
          session.tell(sentence);
          throw new OperationCanceledException(sentence);
        });
  }

  private static String sentence(ModelOperation operation, Throwable exception) {
    Throwable deepest = exception;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
      if (deepest instanceof IllegalArgumentException refused && refused.getMessage() != null) {
        return refused.getMessage();
      }
    }
    return SiriusMessage.TOOL_FAILED.with(tool(operation), AirdFile.reason(deepest));
  }

  private static String tool(ModelOperation operation) {
    EObject owner = operation;
    while (owner != null && !(owner instanceof IdentifiedElement)) {
      owner = owner.eContainer();
    }
    return owner == null ? "" : new IdentifiedElementQuery((IdentifiedElement) owner).getLabel();
  }

  @Override
  public void warning(EObject described, EStructuralFeature feature, Throwable exception) {
    // nothing failed
  }

  @Override
  public void warning(EObject described, EStructuralFeature feature, String message) {
    // nothing failed
  }

  @Override
  public void info(EObject described, EStructuralFeature feature, Throwable exception) {
    // nothing failed
  }

  @Override
  public void info(EObject described, EStructuralFeature feature, String message) {
    // nothing failed
  }

  @Override
  public void clearAll() {
    // nothing is kept
  }

  @Override
  public void clear(EObject described) {
    // nothing is kept
  }
}
