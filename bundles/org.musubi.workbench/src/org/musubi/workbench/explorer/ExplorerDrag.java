package org.musubi.workbench.explorer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.text.Labels;

/** Dragging elements out of the explorer: as elements inside the workbench, as text elsewhere. */
final class ExplorerDrag extends DragSourceAdapter {

  static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;

  private final TreeViewer viewer;

  private ExplorerDrag(TreeViewer viewer) {
    this.viewer = viewer;
  }

  static void install(TreeViewer viewer) {
    viewer.addDragSupport(OPERATIONS,
        new Transfer[] {LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance()}, new ExplorerDrag(viewer));
  }

  @Override
  public void dragStart(DragSourceEvent event) {
    List<EObject> elements = elements();
    event.doit = !elements.isEmpty();
    LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
  }

  @Override
  public void dragSetData(DragSourceEvent event) {
    if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
      event.data = String.join("\n", elements().stream().map(Labels::of).toList());
    } else {
      event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }
  }

  @Override
  public void dragFinished(DragSourceEvent event) {
    LocalSelectionTransfer.getTransfer().setSelection(null);
  }

  private List<EObject> elements() {
    return Rows.of(viewer.getStructuredSelection(), Navigation.sessions()).elements();
  }
}
