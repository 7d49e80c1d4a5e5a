package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Moves nodes; what cannot be dropped where the pointer is says why. */
public final class NodeDragTracker extends DragEditPartsTracker {

  public NodeDragTracker(EditPart source) {
    super(source);
  }

  /** Copying has its own command; Ctrl while dragging only adds to the selection. */
  @Override
  protected boolean isCloneActive() {
    return false;
  }

  @Override
  protected void setCloneActive(boolean active) {
    super.setCloneActive(false);
  }
}
