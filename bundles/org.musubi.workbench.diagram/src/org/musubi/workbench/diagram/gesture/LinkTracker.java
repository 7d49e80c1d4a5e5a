package org.musubi.workbench.diagram.gesture;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.context.Feedback;

/** Drags the free end of a line, for quick add and for reconnecting. */
public final class LinkTracker extends TargetingTool implements DragTracker {

  private final GraphicalEditPart fixed;
  private final LinkGesture gesture;
  private final Feedback messages;
  private LinkFeedback feedback;
  private Verdict verdict;

  /** @param fixed the part of the end that stays */
  public LinkTracker(GraphicalEditPart fixed, LinkGesture gesture, Feedback messages) {
    this.fixed = fixed;
    this.gesture = gesture;
    this.messages = messages;
    setDefaultCursor(SharedCursors.CROSS);
    setDisabledCursor(SharedCursors.NO);
  }

  @Override
  public void commitDrag() {
  }

  @Override
  public void deactivate() {
    erase();
    super.deactivate();
  }

  @Override
  protected String getCommandName() {
    return Elements.LINK;
  }

  @Override
  protected Request createTargetRequest() {
    return new Request(Elements.LINK);
  }

  @Override
  protected boolean handleButtonDown(int button) {
    if (button == 1) {
      stateTransition(STATE_INITIAL, STATE_DRAG);
    } else {
      setState(STATE_INVALID);
      handleInvalidInput();
    }
    return true;
  }

  @Override
  protected boolean handleDragInProgress() {
    if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
      setState(STATE_DRAG_IN_PROGRESS);
      updateTargetRequest();
      updateTargetUnderMouse();
      judge();
    }
    return true;
  }

  @Override
  protected boolean handleDragStarted() {
    return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
  }

  @Override
  protected boolean handleButtonUp(int button) {
    boolean dragged = isInState(STATE_DRAG_IN_PROGRESS);
    ElementView target = Elements.of(getTargetEditPart());
    boolean allowed = verdict != null && verdict.allowed();
    if (dragged && verdict != null && !allowed) {
      messages.refuse(verdict.reason());
    }
    org.musubi.viewpoint.view.Point at = Elements.placeIn(fixed, getLocation());
    erase();
    setState(STATE_TERMINAL);
    handleFinished();
    if (dragged && allowed) {
      gesture.finish(target, at);
    }
    return true;
  }

  @Override
  protected boolean handleKeyDown(KeyEvent event) {
    if (event.keyCode == SWT.ESC) {
      setState(STATE_INVALID);
      erase();
      handleFinished();
      return true;
    }
    return super.handleKeyDown(event);
  }

  @Override
  protected Cursor calculateCursor() {
    return verdict != null && !verdict.allowed() ? getDisabledCursor() : getDefaultCursor();
  }

  private void judge() {
    EditPart target = getTargetEditPart();
    ElementView element = Elements.of(target);
    verdict = gesture.mayEnd(element);
    if (feedback == null) {
      feedback = new LinkFeedback(fixed);
    }
    IFigure figure = element == null ? null : ((GraphicalEditPart) target).getFigure();
    feedback.show(fixed.getFigure(), getLocation(), figure, verdict);
    messages.refuse(verdict.reason());
    refreshCursor();
  }

  private void erase() {
    if (feedback != null) {
      feedback.erase();
      feedback = null;
    }
  }
}
