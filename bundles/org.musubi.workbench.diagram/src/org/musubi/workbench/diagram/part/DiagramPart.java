package org.musubi.workbench.diagram.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.DiagramLayer;
import org.musubi.workbench.diagram.figure.ElementFigure;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.Surface;

/** The diagram itself: the paper. */
public final class DiagramPart extends AbstractGraphicalEditPart {

  private final DiagramContext context;
  private final Supplier<Surface> canvas;
  private final PaintResources resources;

  /** @param canvas gives what is being painted on */
  public DiagramPart(DiagramContext context, Supplier<Surface> canvas, PaintResources resources) {
    this.context = context;
    this.canvas = canvas;
    this.resources = resources;
    setModel(context.diagram());
  }

  public Diagram diagram() {
    return (Diagram) getModel();
  }

  public DiagramLayer layer() {
    return (DiagramLayer) getFigure();
  }

  @Override
  protected IFigure createFigure() {
    return new DiagramLayer(canvas, resources);
  }

  @Override
  protected void createEditPolicies() {
    installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy(context));
    installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
  }

  @Override
  protected EditPart createChild(Object model) {
    return Parts.create(model, context);
  }

  @Override
  protected List<ElementView> getModelChildren() {
    List<ElementView> shown = new ArrayList<>();
    for (NodeView node : diagram().nodes()) {
      if (node.isVisible()) {
        shown.add(node);
      }
    }
    for (EdgeView edge : diagram().edges()) {
      if (edge.isVisible()) {
        shown.add(edge);
      }
    }
    return shown;
  }

  /** Widened for {@link ElementPart#synchronize}. */
  @Override
  protected void refreshChildren() {
    super.refreshChildren();
  }

  /** Brings everything on the paper in line with the diagram; {@code structure} when elements came or went. */
  public void synchronize(boolean structure) {
    refreshVisuals();
    ElementPart.synchronize(this, structure);
  }

  @Override
  protected void addChildVisual(EditPart child, int index) {
    layer().addElement((ElementFigure) ((ElementPart) child).getFigure());
  }

  @Override
  protected void removeChildVisual(EditPart child) {
    layer().remove(((ElementPart) child).getFigure());
  }

  @Override
  protected void refreshVisuals() {
    layer().setPaper(diagram().background());
  }

  @Override
  public DragTracker getDragTracker(Request request) {
    return new MarqueeDragTracker();
  }

  @Override
  public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
    if (type == EObject.class) {
      return diagram().target();
    }
    if (type == SnapToHelper.class) {
      return snapping();
    }
    return Platform.isRunning() ? super.getAdapter(type) : null;
  }

  private SnapToHelper snapping() {
    List<SnapToHelper> helpers = new ArrayList<>();
    if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
      helpers.add(new SnapToNodes(this));
    }
    if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
      helpers.add(new SnapToGrid(this));
    }
    return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
  }

  /** Only nodes are worth being aligned with. */
  private static final class SnapToNodes extends SnapToGeometry {

    SnapToNodes(DiagramPart container) {
      super(container);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List generateSnapPartsList(List excluded) {
      List<?> parts = super.generateSnapPartsList(excluded);
      return parts.stream().filter(NodePart.class::isInstance).toList();
    }
  }
}
