package org.musubi.workbench.problems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.musubi.validation.Problem;
import org.musubi.validation.Severity;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.ProblemsListener;
import org.musubi.workbench.checking.Signs;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** How many problems the council in front has, in the status line; a click shows them. */
public final class ProblemsStatus extends ContributionItem {

  private final IWorkbenchWindow window;
  private final ProblemsListener listener = this::changed;
  private final IPartListener2 partListener = new Follow();
  private Composite area;
  private CouncilSession session;

  public ProblemsStatus(IWorkbenchWindow window) {
    super("org.musubi.workbench.problems.status");
    this.window = window;
  }

  @Override
  public void fill(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(Severity.values().length).spacing(0, 0).applyTo(area);
    for (Severity severity : Severity.values()) {
      CLabel label = new CLabel(area, SWT.NONE);
      label.setImage(Signs.of(severity));
      label.setText("99999");
      // As wide as that from the beginning: the status line does not ask again when numbers grow.
      GridDataFactory.swtDefaults().hint(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(label);
      label.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      label.addListener(SWT.MouseUp, event -> showView());
      label.getAccessible().addAccessibleListener(new AccessibleAdapter() {
        @Override
        public void getName(AccessibleEvent event) {
          event.result = label.getToolTipText();
        }
      });
    }
    area.addListener(SWT.Dispose, event -> {
      CouncilChecks.get().removeListener(listener);
      window.getPartService().removePartListener(partListener);
    });
    CouncilChecks.get().addListener(listener);
    window.getPartService().addPartListener(partListener);
    session = Navigation.sessionOf(window.getPartService().getActivePart()).orElse(null);
    area.getDisplay().asyncExec(this::show);
  }

  private void changed(CouncilSession council, Set<EObject> elements) {
    if (session == null || !Navigation.sessions().openSessions().contains(session)) {
      session = Navigation.sessions().openSessions().stream().findFirst().orElse(null);
    }
    show();
  }

  private void show() {
    if (area.isDisposed()) {
      return;
    }
    List<Problem> problems = session == null ? List.of() : CouncilChecks.get().problems(session);
    String tip = ProblemsText.STATUS_TIP.text(
        ProblemCounts.text(problems, session != null && CouncilChecks.get().isBehind(session)));
    for (Severity severity : Severity.values()) {
      CLabel label = (CLabel) area.getChildren()[severity.ordinal()];
      label.setText(session == null ? "" : Long.toString(ProblemCounts.count(problems, severity)));
      label.setToolTipText(tip);
    }
    area.setVisible(session != null);
    area.layout(true);
  }

  /** Shows the list. */
  private void showView() {
    try {
      window.getActivePage().showView(ProblemsView.ID);
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** The numbers are those of the council in front. */
  private final class Follow implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      Optional<CouncilSession> front = Navigation.sessionOf(reference.getPart(false));
      if (front.isPresent() && front.get() != session) {
        session = front.get();
        show();
      }
    }
  }
}
