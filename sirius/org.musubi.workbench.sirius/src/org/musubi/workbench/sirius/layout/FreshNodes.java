package org.musubi.workbench.sirius.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.Size;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.LabelPosition;
import org.eclipse.sirius.diagram.NodeStyle;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.internal.refresh.GMFHelper;

/**
 * Gives boxes that just came into an open diagram room for their text, as a part of the step that brought them: Sirius
 * makes them as small as their icon.
 */
public final class FreshNodes implements IOperationHistoryListener {

  private static final int SMALL = 20;
  private static final int LEAST_WIDTH = 114;
  private static final int MARGIN = 40;
  private static final int HEIGHT = 30;

  private final TransactionalEditingDomain domain;
  private final Supplier<Collection<DDiagram>> diagrams;

  /** @param diagrams those that are open */
  public FreshNodes(TransactionalEditingDomain domain, Supplier<Collection<DDiagram>> diagrams) {
    this.domain = domain;
    this.diagrams = diagrams;
  }

  @Override
  public void historyNotification(OperationHistoryEvent event) {
    if (event.getEventType() == OperationHistoryEvent.DONE && isStep(event.getOperation())) {
      List<Node> small = new ArrayList<>();
      diagrams.get().forEach(diagram -> collect(diagram, small));
      if (!small.isEmpty()) {
        domain.getCommandStack().execute(new RecordingCommand(domain) {
          @Override
          protected void doExecute() {
            small.forEach(FreshNodes::enlarge);
          }
        });
      }
    }
  }

  private boolean isStep(IUndoableOperation operation) {
    return domain.getCommandStack() instanceof IWorkspaceCommandStack stack
        && operation.hasContext(stack.getDefaultUndoContext());
  }

  private static void collect(DDiagram diagram, List<Node> small) {
    for (DNode node : diagram.getNodes()) {
      if (node.isVisible() && node.getOwnedStyle() instanceof Square
          && ((NodeStyle) node.getOwnedStyle()).getLabelPosition() == LabelPosition.NODE_LITERAL) {
        Node view = SiriusGMFHelper.getGmfNode(node);
        if (view != null && view.getLayoutConstraint() instanceof Size size && size.getWidth() <= SMALL
            && size.getHeight() <= SMALL) {
          small.add(view);
        }
      }
    }
  }

  private static void enlarge(Node node) {
    Node label = labelOf(node);
    Dimension text = label == null ? new Dimension() : GMFHelper.getLabelDimension(label, new Dimension(SMALL, SMALL));
    Size size = (Size) node.getLayoutConstraint();
    size.setWidth(Math.max(LEAST_WIDTH, text.width + MARGIN));
    size.setHeight(Math.max(HEIGHT, text.height + MARGIN / 4));
  }

  private static Node labelOf(Node node) {
    for (Object child : node.getChildren()) {
      if (child instanceof Node label && ((View) child).getElement() == node.getElement()) {
        return label;
      }
    }
    return null;
  }
}
