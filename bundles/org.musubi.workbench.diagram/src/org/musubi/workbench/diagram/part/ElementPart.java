package org.musubi.workbench.diagram.part;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.musubi.render.scene.Primitive;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.context.DiagramContext;
import org.musubi.workbench.diagram.figure.DiagramLayer;
import org.musubi.workbench.diagram.figure.ElementFigure;
import org.musubi.workbench.diagram.gesture.LabelEditor;
import org.musubi.workbench.diagram.gesture.Tip;

/** An element of a diagram on the canvas. All figures lie flat on the {@link DiagramLayer}. */
public abstract sealed class ElementPart extends AbstractGraphicalEditPart permits NodePart, EdgePart {

  private final DiagramContext context;
  private LabelEditor editor;

  ElementPart(ElementView element, DiagramContext context) {
    this.context = context;
    setModel(element);
  }

  final DiagramContext context() {
    return context;
  }

  public final ElementView element() {
    return (ElementView) getModel();
  }

  /** Shows place and look as they are now. */
  public final void update() {
    ElementFigure figure = (ElementFigure) getFigure();
    List<Primitive> before = figure.primitives();
    refreshVisuals();
    if (figure.primitives() != before && getSelected() != SELECTED_NONE
        && getEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE) instanceof SelectionUpdate policy) {
      policy.selectedElementChanged();
    }
  }

  /** Brings children and looks of a part and all below it in line with the diagram. */
  public static void synchronize(AbstractGraphicalEditPart part, boolean structure) {
    if (structure) {
      switch (part) {
        case DiagramPart diagram -> diagram.refreshChildren();
        case ElementPart element -> element.refreshChildren();
        default -> { }
      }
    }
    if (part instanceof ElementPart element) {
      element.update();
    }
    for (Object child : part.getChildren()) {
      synchronize((AbstractGraphicalEditPart) child, structure);
    }
  }

  /** Begins editing the label in place. */
  public final void editLabel() {
    ZoomManager zoom = (ZoomManager) getViewer().getProperty(ZoomManager.class.toString());
    editor = LabelEditor.open(this, context, zoom == null ? 1 : zoom.getZoom());
  }

  /** Takes over what is being typed into the label. */
  public final void commitLabel() {
    if (editor != null) {
      editor.finish(true);
      editor = null;
    }
  }

  @Override
  public void performRequest(Request request) {
    if (RequestConstants.REQ_OPEN.equals(request.getType())) {
      context.actions().open(element());
    } else if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
      editLabel();
    }
  }

  @Override
  protected void createEditPolicies() {
    installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new HoverPolicy());
  }

  @Override
  protected final EditPart createChild(Object model) {
    return Parts.create(model, context);
  }

  @Override
  protected final void addChildVisual(EditPart child, int index) {
    layer().addElement((ElementFigure) ((ElementPart) child).getFigure());
  }

  @Override
  protected final void removeChildVisual(EditPart child) {
    IFigure figure = ((ElementPart) child).getFigure();
    if (figure.getParent() != null) {
      figure.getParent().remove(figure);
    }
  }

  @Override
  public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
    if (type == EObject.class) {
      return element().target();
    }
    return Platform.isRunning() ? super.getAdapter(type) : null;
  }

  @Override
  public void deactivate() {
    if (editor != null) {
      editor.finish(false);
    }
    super.deactivate();
  }

  final void showTooltip(String text) {
    getFigure().setToolTip(text == null || text.isBlank() ? null : new Tip(text));
  }

  private DiagramLayer layer() {
    return (DiagramLayer) ((AbstractGraphicalEditPart) getViewer().getContents()).getFigure();
  }

}
