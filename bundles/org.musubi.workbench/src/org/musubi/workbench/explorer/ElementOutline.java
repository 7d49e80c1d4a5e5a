package org.musubi.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** The outline of an editor: what is inside the element it shows. */
final class ElementOutline extends ContentOutlinePage implements SessionListener {

  private static final int LEVELS_AT_FIRST = 2;

  private final CouncilSession session;
  private final EObject element;

  ElementOutline(CouncilSession session, EObject element) {
    this.session = session;
    this.element = element;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer viewer = getTreeViewer();
    Accessibles.name(viewer.getTree(), ExplorerText.OUTLINE_NAME.text());
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new ExplorerContent());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
        new ExplorerLabels(new Images(viewer.getTree()), Navigation.sessions())));
    viewer.setInput(element);
    viewer.expandToLevel(LEVELS_AT_FIRST);
    viewer.addDoubleClickListener(event -> {
      if (viewer.getStructuredSelection().getFirstElement() instanceof EObject chosen) {
        Navigation.open(getSite().getPage(), chosen);
      } else if (viewer.getStructuredSelection().getFirstElement() instanceof Drawing drawing) {
        Drawings.runtime().ifPresent(runtime -> runtime.open(getSite().getPage(), session, drawing));
      }
    });
    session.addListener(this);
  }

  @Override
  public void modelChanged(CouncilSession changed) {
    if (getControl() != null && !getControl().isDisposed()) {
      getTreeViewer().refresh();
    }
  }

  @Override
  public void dispose() {
    session.removeListener(this);
    super.dispose();
  }
}
