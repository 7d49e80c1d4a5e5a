package org.musubi.workbench.diagram.gesture;

import org.eclipse.gef.commands.Command;

/** Stands for something that is not possible and knows why. */
public final class Refusal extends Command {

  private final String reason;

  /** @param reason a sentence for the user */
  public Refusal(String reason) {
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }

  @Override
  public boolean canExecute() {
    return false;
  }

  /** Why a command cannot be executed, empty when it can or nobody knows. */
  public static String reasonOf(Command command) {
    if (command instanceof Refusal refusal) {
      return refusal.reason();
    }
    if (command instanceof org.eclipse.gef.commands.CompoundCommand several) {
      for (Object each : several.getCommands()) {
        String reason = reasonOf((Command) each);
        if (!reason.isEmpty()) {
          return reason;
        }
      }
    }
    return "";
  }
}
