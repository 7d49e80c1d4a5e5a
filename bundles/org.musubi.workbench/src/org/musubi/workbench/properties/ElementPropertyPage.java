package org.musubi.workbench.properties;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/**
 * The Properties view of a selected element: every value under its label, changed as one step of undo. Follows changes
 * made elsewhere. Elements of no open council can only be read.
 */
public final class ElementPropertyPage extends PropertySheetPage {

  private final CouncilSessions sessions;
  private final SessionListener listener = new Follow();

  public ElementPropertyPage(CouncilSessions sessions) {
    this.sessions = sessions;
    setPropertySourceProvider(this::source);
    setSorter(new DeclaredOrder());
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    sessions.addListener(listener);
  }

  @Override
  public void dispose() {
    sessions.removeListener(listener);
    super.dispose();
  }

  private ElementPropertySource source(Object selected) {
    EObject element = Adapters.adapt(selected, EObject.class);
    if (element == null) {
      return null;
    }
    Optional<CouncilSession> session = sessions.of(element);
    return new ElementPropertySource(element, session.orElse(null));
  }

  /** Shows changes made in forms and by undo. */
  private final class Follow implements SessionListener {
    @Override
    public void modelChanged(CouncilSession session) {
      if (getControl() != null && !getControl().isDisposed()) {
        getControl().getDisplay().asyncExec(() -> {
          if (getControl() != null && !getControl().isDisposed()) {
            refresh();
          }
        });
      }
    }
  }
}
