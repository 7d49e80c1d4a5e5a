package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.commands.Command;

/** Something the user does with mouse or keys. Undo is not its concern: the council has one history for everything. */
public final class ActionCommand extends Command {

  private final Runnable action;

  /** @param label what the user reads in "Undo …" when several actions are one step */
  public ActionCommand(String label, Runnable action) {
    super(label);
    this.action = action;
  }

  @Override
  public void execute() {
    action.run();
  }

  @Override
  public boolean canUndo() {
    return false;
  }
}
