package org.musubi.workbench.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IViewSite;
import org.musubi.workbench.edit.Drop;
import org.musubi.workbench.edit.Drop.Allowed;
import org.musubi.workbench.edit.Drop.Effect;
import org.musubi.workbench.edit.Drop.Refused;
import org.musubi.workbench.edit.Drop.Where;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.returned.DroppedWorkbooks;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.tree.GroupNode;

/** Dropping onto the explorer: elements where that means something, council files and returned workbooks anywhere. */
final class ExplorerDrop extends ViewerDropAdapter {

  private final IViewSite site;

  private ExplorerDrop(TreeViewer viewer, IViewSite site) {
    super(viewer);
    this.site = site;
    setExpandEnabled(true);
    setScrollEnabled(true);
  }

  static void install(TreeViewer viewer, IViewSite site) {
    viewer.addDropSupport(ExplorerDrag.OPERATIONS | DND.DROP_DEFAULT,
        new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()},
        new ExplorerDrop(viewer, site));
  }

  @Override
  public boolean validateDrop(Object row, int operation, TransferData type) {
    if (FileTransfer.getInstance().isSupportedType(type)) {
      overrideOperation(DND.DROP_COPY);
      return true;
    }
    IStatusLineManager status = site.getActionBars().getStatusLineManager();
    Drop drop = drop(row);
    switch (drop) {
      case Allowed allowed -> {
        status.setErrorMessage(null);
        status.setMessage(allowed.label());
        overrideOperation(operationOf(allowed.effect()));
      }
      case Refused refused -> {
        status.setErrorMessage(refused.reason());
        overrideOperation(DND.DROP_NONE);
      }
    }
    return drop instanceof Allowed;
  }

  @Override
  public boolean performDrop(Object data) {
    if (data instanceof String[] files) {
      Optional<CouncilSession> council =
          Optional.ofNullable(getCurrentTarget()).map(Rows::elementOf).flatMap(Navigation.sessions()::of);
      new OpenCouncils(site.getWorkbenchWindow())
          .openDropped(DroppedWorkbooks.take(site.getWorkbenchWindow(), council, files));
      return true;
    }
    Object row = getCurrentTarget();
    if (drop(row) instanceof Allowed allowed) {
      Navigation.sessions().of(Rows.elementOf(row)).ifPresent(session -> {
        allowed.run(session);
        getViewer().refresh();
        if (row instanceof GroupNode || allowed.effect() == Effect.MOVE) {
          ((TreeViewer) getViewer()).expandToLevel(row, 1);
        }
      });
      return true;
    }
    return false;
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    site.getActionBars().getStatusLineManager().setErrorMessage(null);
    super.dragLeave(event);
  }

  private Drop drop(Object row) {
    return Drop.of(dragged(), row, switch (getCurrentLocation()) {
      case LOCATION_BEFORE -> Where.BEFORE;
      case LOCATION_AFTER -> Where.AFTER;
      default -> Where.ON;
    });
  }

  private static List<EObject> dragged() {
    List<EObject> elements = new ArrayList<>();
    if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
      for (Object each : selection) {
        if (each instanceof EObject element) {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  private static int operationOf(Effect effect) {
    return switch (effect) {
      case LINK -> DND.DROP_LINK;
      case COPY -> DND.DROP_COPY;
      case MOVE -> DND.DROP_MOVE;
    };
  }
}
