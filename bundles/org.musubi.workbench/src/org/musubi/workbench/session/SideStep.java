package org.musubi.workbench.session;

/**
 * Something a user action changed beside the model, e.g. the place of a node in a diagram.
 *
 * @param before sets the state before the action
 * @param after sets the state after the action
 */
public record SideStep(Runnable before, Runnable after) {

  public void undo() {
    before.run();
  }

  public void redo() {
    after.run();
  }
}
