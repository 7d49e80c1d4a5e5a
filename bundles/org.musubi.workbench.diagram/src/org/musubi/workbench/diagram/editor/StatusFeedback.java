package org.musubi.workbench.diagram.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.musubi.workbench.diagram.context.Feedback;

/** Tells things in the status line of the window. */
final class StatusFeedback implements Feedback {

  private final IEditorSite site;
  private String refused = "";

  StatusFeedback(IEditorSite site) {
    this.site = site;
  }

  @Override
  public void say(String sentence) {
    line().setMessage(sentence.isEmpty() ? null : sentence);
  }

  @Override
  public void refuse(String reason) {
    if (!reason.equals(refused)) {
      refused = reason;
      line().setErrorMessage(reason.isEmpty() ? null : reason);
    }
  }

  private IStatusLineManager line() {
    return site.getActionBars().getStatusLineManager();
  }
}
