package org.musubi.workbench.diagram.canvas;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ViewportAutoexposeHelper;

/** Root of the canvas: scrolling and zoom. It asks no adapter factories where there is no platform. */
final class DiagramRoot extends ScalableFreeformRootEditPart {

  /**
   * Overrides a method of newer versions of GEF, whose viewport for Windows magnifies by the scale of the screen
   * beside the zoom. On this canvas SWT does that, as in every other control.
   */
  protected FreeformViewport createViewport() {
    return new FreeformViewport();
  }

  @Override
  public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
    if (type == AutoexposeHelper.class) {
      return new ViewportAutoexposeHelper(this);
    }
    return Platform.isRunning() ? super.getAdapter(type) : null;
  }
}
