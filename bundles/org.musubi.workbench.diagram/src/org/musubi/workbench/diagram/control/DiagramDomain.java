package org.musubi.workbench.diagram.control;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.musubi.workbench.diagram.context.DiagramContext;

/** Tools of one canvas. Commands are carried out as steps of the council's history, there is no other one. */
final class DiagramDomain extends EditDomain {

  private final Runnable toolChanged;

  /** @param toolChanged told when another tool is active */
  DiagramDomain(DiagramContext context, Runnable toolChanged) {
    this.toolChanged = toolChanged;
    setCommandStack(new CommandStack() {
      @Override
      public void execute(Command command) {
        if (command != null && command.canExecute()) {
          String label = command.getLabel();
          if (command instanceof org.eclipse.gef.commands.CompoundCommand several && several.size() > 1) {
            context.actions().together(label == null ? "" : label, command::execute);
          } else {
            command.execute();
          }
        }
      }
    });
  }

  @Override
  public void setActiveTool(Tool tool) {
    super.setActiveTool(tool);
    if (toolChanged != null) {
      toolChanged.run();
    }
  }
}
