package org.musubi.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.graphics.AutoscalingMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.gesture.SelectTool;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.PaintingSystem;
import org.musubi.workbench.diagram.paint.Surface;
import org.musubi.workbench.diagram.part.DiagramPart;
import org.musubi.workbench.diagram.part.ElementPart;
import org.musubi.workbench.diagram.part.NodePart;

/** The canvas of one diagram with selection, tools, zoom and keys. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

  /** Distance of the lines of the grid in pixels. */
  public static final int GRID = 10;

  private static final Color PAPER = new Color(255, 255, 255);

  private final DiagramContext context;
  private final PaintResources resources;
  private final DiagramPart contents;
  private final Zoom zoom;
  private final Cursoring cursoring;
  private boolean gridShown;

  /** Makes the canvas inside {@code parent}. */
  public DiagramViewer(Composite parent, EditDomain domain, DiagramContext context) {
    this.context = context;
    setRootEditPart(new DiagramRoot());
    createControl(parent);
    FigureCanvas canvas = getFigureCanvas();
    // Newer versions of GEF take the scaling by the screen away from SWT: see DiagramRoot.
    canvas.setAutoscalingMode(AutoscalingMode.ENABLED);
    canvas.setBackground(PAPER);
    canvas.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
    resources = new PaintResources(parent.getDisplay());
    domain.setDefaultTool(new SelectTool());
    domain.addViewer(this);
    domain.loadDefaultTool();
    setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
    contents = new DiagramPart(context, this::painting, resources);
    setContents(contents);
    contents.synchronize(true);
    zoom = new Zoom(this, canvas);
    cursoring = new Cursoring(this);
    setKeyHandler(new DiagramKeys(this));
    canvas.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
        event.doit = (event.stateMask & SWT.CTRL) != 0 || !cursoring.step(forward);
      }
    });
  }

  @Override
  protected LightweightSystem createLightweightSystem() {
    return new PaintingSystem();
  }

  private Surface painting() {
    return ((PaintingSystem) getLightweightSystem()).current();
  }

  @Override
  protected void handleDispose(DisposeEvent event) {
    super.handleDispose(event);
    resources.dispose();
  }

  public DiagramContext context() {
    return context;
  }

  public DiagramPart diagramPart() {
    return contents;
  }

  public FigureCanvas canvas() {
    return getFigureCanvas();
  }

  public Zoom zoom() {
    return zoom;
  }

  public Cursoring cursoring() {
    return cursoring;
  }

  /** Fonts and pictures of the canvas. */
  public PaintResources resources() {
    return resources;
  }

  /** The elements selected, the primary one last; empty when it is the diagram itself. */
  public List<ElementView> selectedElements() {
    List<ElementView> selected = new ArrayList<>();
    for (Object part : getSelectedEditParts()) {
      if (part instanceof ElementPart element) {
        selected.add(element.element());
      }
    }
    return selected;
  }

  /** The nodes selected, the primary one last. */
  public List<NodeView> selectedNodes() {
    return selectedElements().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
  }

  public List<EdgeView> selectedEdges() {
    return selectedElements().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast).toList();
  }

  /** Selects elements; those that are not on the canvas are left out. */
  public void select(Collection<? extends ElementView> elements) {
    List<EditPart> parts = new ArrayList<>();
    for (ElementView element : elements) {
      EditPart part = part(element);
      if (part != null) {
        parts.add(part);
      }
    }
    setSelection(new StructuredSelection(parts));
    if (!parts.isEmpty()) {
      reveal(parts.getLast());
    }
  }

  /** Selects everything on the canvas. */
  public void selectAll() {
    List<EditPart> parts = new ArrayList<>();
    for (Object part : getEditPartRegistry().values()) {
      if (part instanceof ElementPart element) {
        parts.add(element);
      }
    }
    setSelection(new StructuredSelection(parts));
  }

  /** The part of an element, null when it is not on the canvas. */
  public ElementPart part(ElementView element) {
    return getEditPartRegistry().get(element) instanceof ElementPart part ? part : null;
  }

  /** Begins to edit the label of the primary selection. */
  public void editLabel() {
    if (getFocusEditPart() instanceof ElementPart part && part.getSelected() != EditPart.SELECTED_NONE) {
      part.editLabel();
    }
  }

  /** Takes over what is being typed into a label. */
  public void commitLabel() {
    for (Object part : List.copyOf(getSelectedEditParts())) {
      if (part instanceof ElementPart element) {
        element.commitLabel();
      }
    }
  }

  public boolean isGridShown() {
    return gridShown;
  }

  /** Shows a grid and lets nodes snap to it. */
  public void showGrid(boolean shown) {
    gridShown = shown;
    contents.layer().setGrid(shown ? GRID : 0);
    setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new org.eclipse.draw2d.geometry.Dimension(GRID, GRID));
    setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, shown);
  }

  /** All nodes on the canvas, parents before their content. */
  List<NodePart> nodeParts() {
    List<NodePart> parts = new ArrayList<>();
    collect(contents, parts);
    return parts;
  }

  private static void collect(EditPart part, List<NodePart> parts) {
    for (Object child : part.getChildren()) {
      if (child instanceof NodePart node) {
        parts.add(node);
        collect(node, parts);
      }
    }
  }
}
