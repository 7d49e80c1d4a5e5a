package org.musubi.workbench.commands;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the workbench's commands, as declared in {@code plugin.xml}. */
public final class Commands {

  public static final String NEW_COUNCIL = "org.musubi.workbench.commands.newCouncil";
  public static final String OPEN_COUNCIL = "org.musubi.workbench.commands.openCouncil";
  public static final String OPEN_SAMPLE = "org.musubi.workbench.commands.openSample";
  public static final String CLOSE_COUNCIL = "org.musubi.workbench.commands.closeCouncil";
  public static final String EXPORT = "org.musubi.workbench.commands.export";
  public static final String OVERVIEW = "org.musubi.workbench.commands.overview";
  public static final String FILTER = "org.musubi.workbench.commands.filter";
  public static final String OPEN_ELEMENT = "org.musubi.workbench.commands.openElement";
  /** Handled by whoever brings diagrams. */
  public static final String NEW_DRAWING = "org.musubi.workbench.commands.newDrawing";
  public static final String NEW_ELEMENT = "org.musubi.workbench.commands.newElement";
  public static final String DUPLICATE = "org.musubi.workbench.commands.duplicate";
  public static final String MOVE_UP = "org.musubi.workbench.commands.moveUp";
  public static final String MOVE_DOWN = "org.musubi.workbench.commands.moveDown";
  public static final String KEYS = "org.musubi.workbench.commands.keys";

  private Commands() {
  }

  /** Runs a command as if the user had chosen it; a command that is disabled does nothing. */
  public static void run(IServiceLocator services, String command) {
    try {
      services.getService(IHandlerService.class).executeCommand(command, null);
    } catch (NotEnabledException | NotHandledException disabled) {
      ILog.of(Commands.class).info("Command not available: " + command);
    } catch (ExecutionException | NotDefinedException failed) {
      throw new IllegalStateException(command, failed);
    }
  }
}
