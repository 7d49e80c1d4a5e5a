package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.TargetingTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.context.DiagramContext;

/** Links two elements: press on one, let go on the other, or click one after the other. With Ctrl it stays active. */
public final class ConnectTool extends TargetingTool {

  private final EdgeCreationDescription tool;
  private final DiagramContext context;
  private LinkFeedback feedback;
  private GraphicalEditPart source;
  private Verdict verdict;

  public ConnectTool(EdgeCreationDescription tool, DiagramContext context) {
    this.tool = tool;
    this.context = context;
    setDefaultCursor(SharedCursors.CROSS);
    setDisabledCursor(SharedCursors.NO);
  }

  @Override
  public void deactivate() {
    erase();
    source = null;
    context.feedback().refuse("");
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
  protected boolean handleMove() {
    updateTargetRequest();
    updateTargetUnderMouse();
    judge();
    return true;
  }

  @Override
  protected boolean handleDragInProgress() {
    return handleMove();
  }

  @Override
  protected boolean handleButtonDown(int button) {
    if (button != 1) {
      getDomain().loadDefaultTool();
      return true;
    }
    handleMove();
    if (source == null) {
      begin();
    }
    return true;
  }

  @Override
  protected boolean handleButtonUp(int button) {
    handleMove();
    if (source != null && getTargetEditPart() != source) {
      end();
    }
    return true;
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
  protected Cursor calculateCursor() {
    return verdict != null && !verdict.allowed() ? getDisabledCursor() : getDefaultCursor();
  }

  private void begin() {
    if (verdict != null && verdict.allowed()) {
      source = (GraphicalEditPart) getTargetEditPart();
    }
  }

  private void end() {
    ElementView target = Elements.of(getTargetEditPart());
    if (target == null || verdict == null || !verdict.allowed()) {
      return;
    }
    ElementView from = Elements.of(source);
    boolean again = getCurrentInput().isControlKeyDown();
    source = null;
    erase();
    context.actions().connect(tool, from, target);
    if (!again) {
      getDomain().loadDefaultTool();
    }
  }

  private void judge() {
    EditPart under = getTargetEditPart();
    ElementView element = Elements.of(under);
    if (element == null) {
      verdict = null;
    } else if (source == null) {
      verdict = context.actions().canLeave(tool, element);
    } else if (under == source) {
      verdict = null;
    } else {
      verdict = context.actions().canConnect(tool, Elements.of(source), element);
    }
    GraphicalEditPart part = element == null ? source : (GraphicalEditPart) under;
    if (part != null) {
      if (feedback == null) {
        feedback = new LinkFeedback(part);
      }
      feedback.show(source == null ? null : source.getFigure(), getLocation(),
          element == null ? null : part.getFigure(), verdict);
    } else {
      erase();
    }
    context.feedback().refuse(verdict == null ? "" : verdict.reason());
    refreshCursor();
  }

  private void erase() {
    if (feedback != null) {
      feedback.erase();
      feedback = null;
    }
  }
}
