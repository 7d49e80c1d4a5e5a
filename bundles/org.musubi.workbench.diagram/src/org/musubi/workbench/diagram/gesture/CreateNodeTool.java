package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.Request;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.workbench.diagram.context.Feedback;

/** Makes a node where the user clicks, or as large as the rectangle he draws. With Ctrl it stays active. */
public final class CreateNodeTool extends CreationTool {

  private final AbstractToolDescription tool;
  private final Feedback feedback;

  public CreateNodeTool(AbstractToolDescription tool, Feedback feedback) {
    this.tool = tool;
    this.feedback = feedback;
    setDefaultCursor(SharedCursors.CURSOR_TREE_ADD);
    setDisabledCursor(SharedCursors.NO);
  }

  @Override
  protected Request createTargetRequest() {
    return new CreateNodeRequest(tool);
  }

  @Override
  protected boolean handleMove() {
    boolean handled = super.handleMove();
    feedback.refuse(Refusal.reasonOf(getCurrentCommand()));
    return handled;
  }

  /** A finger on a screen, and a quick hand, come without moving before. */
  @Override
  protected boolean handleButtonDown(int button) {
    handleMove();
    return super.handleButtonDown(button);
  }

  /** A drag may have begun before the press was seen; it is one all the same. */
  @Override
  protected boolean handleDragInProgress() {
    stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    return super.handleDragInProgress();
  }

  @Override
  protected void performCreation(int button) {
    setUnloadWhenFinished(!getCurrentInput().isControlKeyDown());
    executeCurrentCommand();
  }

  @Override
  protected boolean handleKeyDown(KeyEvent event) {
    if (event.keyCode == SWT.ESC) {
      getDomain().loadDefaultTool();
      return true;
    }
    return super.handleKeyDown(event);
  }

  @Override
  public void deactivate() {
    feedback.refuse("");
    super.deactivate();
  }
}
