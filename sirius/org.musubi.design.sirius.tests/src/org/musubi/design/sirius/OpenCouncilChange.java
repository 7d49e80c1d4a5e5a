package org.musubi.design.sirius;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.util.TransactionUtil;

/** Changes a model as forms do. */
final class OpenCouncilChange {

  private OpenCouncilChange() {
  }

  static void run(EObject element, Runnable change) {
    TransactionalEditingDomain domain = TransactionUtil.getEditingDomain(element);
    domain.getCommandStack().execute(new RecordingCommand(domain, "change") {
      @Override
      protected void doExecute() {
        change.run();
      }
    });
  }
}
