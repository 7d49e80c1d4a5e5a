package org.musubi.workbench.diagram.canvas;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** Signs drawn over a diagram, at the scale of the diagram; only the signs themselves are hit by the mouse. */
public final class OverlayLayer extends FreeformLayer {

  private OverlayLayer() {
    setLayoutManager(null);
  }

  /** Adds a layer on top of what the viewer shows. */
  public static OverlayLayer add(DiagramViewer viewer, String name) {
    OverlayLayer layer = new OverlayLayer();
    IFigure scaled = LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.SCALABLE_LAYERS);
    ((LayeredPane) scaled).add(layer, OverlayLayer.class.getName() + "." + name, -1);
    return layer;
  }
}
