package org.musubi.workbench.sirius.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.TransactionalEditingDomainEvent;
import org.eclipse.emf.transaction.TransactionalEditingDomainListenerImpl;
import org.eclipse.emf.transaction.util.TransactionUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.musubi.design.sirius.AirdException;
import org.musubi.design.sirius.AirdFile;
import org.musubi.design.sirius.SiriusCouncil;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.saving.CouncilSaveable;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.sirius.text.SiriusText;

/**
 * The open councils that are open in Sirius too; the workbench holds one instance as a service. Sirius's file is
 * written when a council is saved, and the session is closed last of all when the council is.
 */
public final class OpenSessions implements SessionListener {

  private final Map<CouncilSession, SiriusCouncil> open = new IdentityHashMap<>();

  OpenSessions() {
    Navigation.sessions().addListener(this);
  }

  /** The instance of the workbench. */
  public static OpenSessions get() {
    return PlatformUI.getWorkbench().getService(OpenSessions.class);
  }

  /**
   * A council as Sirius knows it; it is opened there when it is not yet.
   *
   * @throws IllegalStateException with one sentence for the user when Sirius cannot open it
   */
  public SiriusCouncil of(CouncilSession council) {
    SiriusCouncil known = open.get(council);
    if (known == null) {
      known = open(council);
      open.put(council, known);
    }
    return known;
  }

  /** Whether a council is open in Sirius, or was when it was saved. */
  boolean hasDrawings(CouncilSession council) {
    return open.containsKey(council) || AirdFile.beside(council.file()).exists();
  }

  /** The council that is open in a session of Sirius. */
  public Optional<CouncilSession> council(Session session) {
    return open.entrySet().stream().filter(each -> each.getValue().session() == session).map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public void historyChanged(CouncilSession council) {
    showStatus(council);
  }

  @Override
  public void stateChanged(CouncilSession council) {
    showStatus(council);
  }

  @Override
  public void saved(CouncilSession council) {
    SiriusCouncil saved = open.get(council);
    if (saved == null) {
      return;
    }
    AirdFile file = AirdFile.beside(council.file());
    try {
      if (file.path().equals(saved.file().path())) {
        saved.save();
      } else {
        saved.saveAs(file);
      }
    } catch (AirdException failed) {
      ILog.of(OpenSessions.class).error(failed.getMessage(), failed);
      tell(failed.getMessage());
    }
  }

  private SiriusCouncil open(CouncilSession council) {
    // Sirius would load what the council refers to within a step of the history.
    EcoreUtil.resolveAll(council.resource());
    try {
      SiriusCouncil opened = SiriusCouncil.open(council.resource(), AirdFile.beside(council.file()));
      opened.session().setDirty(council::isDirty);
      opened.session().setSaving(monitor -> Display.getDefault().syncExec(() -> save(council, monitor)));
      opened.session().setTelling(OpenSessions::tell);
      opened.notice().ifPresent(OpenSessions::tell);
      closeLast(council, opened);
      return opened;
    } catch (AirdException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  /** Sirius's session must outlive everything that listens to the council, and not outlive its editing domain. */
  private void closeLast(CouncilSession council, SiriusCouncil opened) {
    TransactionalEditingDomain domain = opened.session().getTransactionalEditingDomain();
    TransactionUtil.getAdapter(domain, TransactionalEditingDomain.Lifecycle.class)
        .addTransactionalEditingDomainListener(new TransactionalEditingDomainListenerImpl() {
          @Override
          public void editingDomainDisposing(TransactionalEditingDomainEvent event) {
            opened.close();
            open.remove(council);
          }
        });
  }

  private void showStatus(CouncilSession council) {
    SiriusCouncil shown = open.get(council);
    if (shown != null && shown.session().isOpen()) {
      shown.session().statusChanged();
    }
  }

  private static void save(CouncilSession council, IProgressMonitor monitor) {
    Navigation.commitPendingEdits(council);
    try {
      new CouncilSaveable(council).doSave(monitor);
    } catch (CoreException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** After the window has shown what the user is waiting for. */
  private static void tell(String sentence) {
    Display.getDefault().asyncExec(() -> {
      IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      MessageDialog.openWarning(window == null ? null : window.getShell(), SiriusText.NOTICE_TITLE.text(), sentence);
    });
  }
}
