package org.musubi.workbench.commands;

import java.util.Map;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the workbench's commands, as declared in {@code plugin.xml}. */
public final class Commands {

  public static final String NEW_COUNCIL = "org.musubi.workbench.commands.newCouncil";
  public static final String OPEN_COUNCIL = "org.musubi.workbench.commands.openCouncil";
  public static final String OPEN_SAMPLE = "org.musubi.workbench.commands.openSample";
  public static final String CLOSE_COUNCIL = "org.musubi.workbench.commands.closeCouncil";
  public static final String EXPORT = "org.musubi.workbench.commands.export";
  public static final String IMPORT_RETURNED = "org.musubi.workbench.commands.importReturned";
  public static final String OVERVIEW = "org.musubi.workbench.commands.overview";
  public static final String FILTER = "org.musubi.workbench.commands.filter";
  public static final String OPEN_ELEMENT = "org.musubi.workbench.commands.openElement";
  /** Handled by whoever brings diagrams. */
  public static final String NEW_DRAWING = "org.musubi.workbench.commands.newDrawing";
  /** Handled by whoever brings the import of data. */
  public static final String IMPORT_DATA = "org.musubi.workbench.commands.importData";
  /** Declared and handled by whoever brings the guide; {@link #GUIDE_PAGE} names the page to show. */
  public static final String GUIDE = "org.musubi.workbench.commands.guide";
  /** Parameter of {@link #GUIDE}: the id of a page; without it the page shown last. */
  public static final String GUIDE_PAGE = "org.musubi.workbench.commands.guide.page";
  public static final String NEW_ELEMENT = "org.musubi.workbench.commands.newElement";
  public static final String DUPLICATE = "org.musubi.workbench.commands.duplicate";
  public static final String MOVE_UP = "org.musubi.workbench.commands.moveUp";
  public static final String MOVE_DOWN = "org.musubi.workbench.commands.moveDown";
  public static final String QUICK_FIX = "org.musubi.workbench.commands.quickFix";
  public static final String PROBLEMS = "org.musubi.workbench.commands.problems";
  public static final String KEYS = "org.musubi.workbench.commands.keys";

  private Commands() {
  }

  /** Whether anybody carries out a command in this workbench, now or under other circumstances. */
  public static boolean isHandled(IServiceLocator services, String command) {
    return services.getService(ICommandService.class).getCommand(command).isHandled();
  }

  /** Runs a command as if the user had chosen it; a command that is disabled does nothing. */
  public static void run(IServiceLocator services, String command) {
    run(services, command, Map.of());
  }

  /** The same with values of the command's parameters. */
  public static void run(IServiceLocator services, String command, Map<String, String> parameters) {
    try {
      services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
          services.getService(ICommandService.class).getCommand(command), parameters), null);
    } catch (NotEnabledException | NotHandledException disabled) {
      ILog.of(Commands.class).info("Command not available: " + command);
    } catch (ExecutionException | NotDefinedException failed) {
      throw new IllegalStateException(command, failed);
    }
  }
}
