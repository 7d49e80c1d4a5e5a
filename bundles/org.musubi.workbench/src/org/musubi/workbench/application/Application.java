package org.musubi.workbench.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.musubi.model.support.MusubiResource;

/** The workbench as a program; council files among its arguments are opened. */
public final class Application implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    Display.setAppName("Musubi");
    Display display = PlatformUI.createDisplay();
    try {
      Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
      int code = PlatformUI.createAndRunWorkbench(display, new MusubiAdvisor(files((String[]) arguments)));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      IWorkbench workbench = PlatformUI.getWorkbench();
      Display display = workbench.getDisplay();
      display.syncExec(() -> {
        if (!display.isDisposed()) {
          workbench.close();
        }
      });
    }
  }

  /** The arguments that name councils, whether or not they exist: a missing file is reported when it is opened. */
  static List<Path> files(String... arguments) {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.startsWith("-") && argument.endsWith("." + MusubiResource.COUNCIL_EXTENSION)) {
        try {
          files.add(Path.of(argument).toAbsolutePath());
        } catch (InvalidPathException noPath) {
          // Not the name of a file on this system, so nothing to open.
        }
      }
    }
    return files;
  }
}
