package org.musubi.workbench.diagram.find;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.canvas.DiagramViewer;
import org.musubi.workbench.diagram.canvas.OverlayLayer;
import org.musubi.workbench.diagram.figure.EdgeFigure;
import org.musubi.workbench.diagram.figure.NodeFigure;
import org.musubi.workbench.diagram.part.ElementPart;

/** Marks around what was found. */
final class Highlights {

  private static final int GAP = 5;
  private static final int ARC = 10;
  private static final int LINE = 4;
  private static final Color COLOR = new Color(230, 159, 0);

  private final DiagramViewer viewer;
  private final OverlayLayer layer;

  Highlights(DiagramViewer viewer) {
    this.viewer = viewer;
    layer = OverlayLayer.add(viewer, "found");
  }

  void show(List<ElementView> found) {
    layer.removeAll();
    for (ElementView element : found) {
      ElementPart part = viewer.part(element);
      if (part != null) {
        layer.add(new Mark(area(part).expand(GAP, GAP)));
      }
    }
  }

  private static Rectangle area(ElementPart part) {
    return switch (part.getFigure()) {
      case NodeFigure node -> node.getBounds().getCopy();
      case EdgeFigure edge -> edge.labelArea().getCopy();
      default -> part.getFigure().getBounds().getCopy();
    };
  }

  /** Lets the mouse through. */
  private static final class Mark extends Figure {

    Mark(Rectangle area) {
      setBounds(area);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
      graphics.setAntialias(SWT.ON);
      graphics.setForegroundColor(COLOR);
      graphics.setLineWidth(LINE);
      graphics.drawRoundRectangle(getBounds().getCopy().shrink(LINE / 2, LINE / 2).resize(-1, -1), ARC, ARC);
    }
  }
}
