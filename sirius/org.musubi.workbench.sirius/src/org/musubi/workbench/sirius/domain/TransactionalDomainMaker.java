package org.musubi.workbench.sirius.domain;

import java.util.concurrent.Executor;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.session.CouncilDomain;
import org.musubi.workbench.session.CouncilDomainListener;
import org.musubi.workbench.session.CouncilDomainMaker;

/** Opens councils in a transactional editing domain, whose history is that of the workbench; Sirius needs both. */
public final class TransactionalDomainMaker implements CouncilDomainMaker {

  @Override
  public CouncilDomain make(Resource council, AdapterFactory adapterFactory, CouncilDomainListener listener) {
    return new TransactionalCouncilDomain(council, adapterFactory, listener,
        OperationHistoryFactory.getOperationHistory(), teller());
  }

  /** Steps made by a job of Sirius are told on the thread of the user interface. */
  private static Executor teller() {
    if (!Platform.isRunning() || !PlatformUI.isWorkbenchRunning()) {
      return Runnable::run;
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    return task -> {
      if (display.isDisposed() || Display.getCurrent() == display) {
        task.run();
      } else {
        display.asyncExec(task);
      }
    };
  }
}
