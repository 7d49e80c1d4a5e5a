package org.musubi.workbench.diagram.control;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.tool.PaletteEntry;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.gesture.Elements;
import org.musubi.workbench.diagram.text.DiagramText;

/** Takes what is dragged from the explorer, and tools from the palette. */
final class CanvasDrop extends DropTargetAdapter {

  private final DiagramViewer viewer;

  private CanvasDrop(DiagramViewer viewer) {
    this.viewer = viewer;
  }

  static void install(DiagramViewer viewer) {
    DropTarget target = new DropTarget(viewer.getControl(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(new CanvasDrop(viewer));
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    Verdict verdict = judge(event);
    event.detail = !verdict.allowed() ? DND.DROP_NONE
        : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_COPY;
    event.feedback = DND.FEEDBACK_SCROLL;
    viewer.context().feedback().refuse(verdict.reason());
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    viewer.context().feedback().refuse("");
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (!judge(event).allowed()) {
      return;
    }
    org.musubi.viewpoint.view.Point at = Elements.placeIn(viewer.diagramPart(), place(event));
    NodeView container = container(event);
    AbstractToolDescription tool = tool();
    if (tool == null) {
      viewer.context().actions().drop(elements(), container, at);
    } else {
      viewer.context().actions().create(tool, container, new Bounds(at.x(), at.y(), 0, 0));
    }
    viewer.getControl().setFocus();
  }

  private Verdict judge(DropTargetEvent event) {
    AbstractToolDescription tool = tool();
    if (tool != null) {
      return viewer.context().actions().canCreate(tool, container(event));
    }
    List<EObject> elements = elements();
    return elements.isEmpty() ? Verdict.no(DiagramText.NOTHING_TO_DROP.text())
        : viewer.context().actions().canDrop(elements, container(event));
  }

  private NodeView container(DropTargetEvent event) {
    EditPart part = viewer.findObjectAt(place(event));
    NodeView node = Elements.node(part);
    while (node != null && !node.isContainer()) {
      node = node.parent();
    }
    return node;
  }

  private Point place(DropTargetEvent event) {
    org.eclipse.swt.graphics.Point place = viewer.getControl().toControl(event.x, event.y);
    return new Point(place.x, place.y);
  }

  private static AbstractToolDescription tool() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof PaletteEntry entry
        && entry.tool() instanceof AbstractToolDescription tool ? tool : null;
  }

  private static List<EObject> elements() {
    List<EObject> elements = new ArrayList<>();
    if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
      for (Object each : selection.toList()) {
        if (each instanceof EObject element) {
          elements.add(element);
        }
      }
    }
    return elements;
  }
}
