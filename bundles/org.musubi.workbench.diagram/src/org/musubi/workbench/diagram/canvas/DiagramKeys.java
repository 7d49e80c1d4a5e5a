package org.musubi.workbench.diagram.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** What keys do on the canvas, beside the commands of the workbench. */
final class DiagramKeys extends KeyHandler {

  private static final int STEP = DiagramViewer.GRID;

  private final DiagramViewer viewer;

  DiagramKeys(DiagramViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    boolean control = (event.stateMask & SWT.MOD1) != 0;
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    boolean alt = (event.stateMask & SWT.ALT) != 0;
    int direction = direction(event.keyCode);
    if (direction != PositionConstants.NONE) {
      if (alt || control && shift) {
        move(direction);
      } else {
        viewer.cursoring().go(direction);
      }
      return true;
    }
    return control ? withControl(event) : plain(event);
  }

  private boolean withControl(KeyEvent event) {
    switch (event.keyCode) {
      case 'a' -> viewer.selectAll();
      case '0', SWT.KEYPAD_0 -> viewer.zoom().fit();
      case '9', SWT.KEYPAD_9 -> viewer.zoom().original();
      case '+', '=', ';', SWT.KEYPAD_ADD -> viewer.zoom().in();
      case '-', SWT.KEYPAD_SUBTRACT -> viewer.zoom().out();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> open();
      case SWT.F2 -> viewer.editLabel();
      case SWT.DEL -> delete();
      case SWT.ESC -> viewer.deselectAll();
      case SWT.HOME -> viewer.zoom().fit();
      default -> {
        switch (event.character) {
          case '+' -> viewer.zoom().in();
          case '-' -> viewer.zoom().out();
          case '/' -> viewer.cursoring().edge();
          default -> {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void open() {
    if (viewer.getFocusEditPart() != null && viewer.getFocusEditPart().getModel() instanceof ElementView element
        && viewer.getFocusEditPart().getSelected() != EditPart.SELECTED_NONE) {
      viewer.context().actions().open(element);
    }
  }

  private void delete() {
    if (!viewer.selectedElements().isEmpty()) {
      viewer.context().actions().delete(viewer.selectedElements());
    }
  }

  private void move(int direction) {
    Map<NodeView, Bounds> places = new LinkedHashMap<>();
    for (NodeView node : viewer.selectedNodes()) {
      if (!viewer.context().look().isArranged(node) && !isInside(node)) {
        Bounds place = viewer.context().look().place(node);
        places.put(node, switch (direction) {
          case PositionConstants.EAST -> place.moved(STEP, 0);
          case PositionConstants.WEST -> place.moved(-STEP, 0);
          case PositionConstants.SOUTH -> place.moved(0, STEP);
          default -> place.moved(0, -STEP);
        });
      }
    }
    if (!places.isEmpty()) {
      viewer.context().actions().move(places);
    }
  }

  /** What lies in a selected container moves along with it. */
  private boolean isInside(NodeView node) {
    for (NodeView parent = node.parent(); parent != null; parent = parent.parent()) {
      if (viewer.selectedNodes().contains(parent)) {
        return true;
      }
    }
    return false;
  }

  private static int direction(int key) {
    return switch (key) {
      case SWT.ARROW_UP -> PositionConstants.NORTH;
      case SWT.ARROW_DOWN -> PositionConstants.SOUTH;
      case SWT.ARROW_LEFT -> PositionConstants.WEST;
      case SWT.ARROW_RIGHT -> PositionConstants.EAST;
      default -> PositionConstants.NONE;
    };
  }
}
