package org.musubi.workbench.application;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.musubi.workbench.files.FileSettings;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.home.HomeInput;
import org.musubi.workbench.navigation.Navigation;

/** How the workbench starts, opens its first files and ends. */
final class MusubiAdvisor extends WorkbenchAdvisor {

  private final List<Path> arguments;
  private final Problems problems = new Problems();

  MusubiAdvisor(List<Path> arguments) {
    this.arguments = arguments;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return Perspective.ID;
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new MusubiWindowAdvisor(configurer);
  }

  @Override
  public AbstractStatusHandler getWorkbenchErrorHandler() {
    return problems;
  }

  @Override
  public void eventLoopException(Throwable problem) {
    problems.unexpected(problem);
  }

  @Override
  public void postStartup() {
    IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0];
    // After a crash the saved layout names editors of councils that are not open.
    window.getActivePage().closeAllEditors(false);
    OpenCouncils councils = new OpenCouncils(window);
    List<Path> files = arguments.isEmpty() ? new FileSettings().lastOpen() : arguments;
    files.forEach(councils::open);
    if (Navigation.sessions().openSessions().isEmpty()) {
      Navigation.open(window.getActivePage(), new HomeInput(), HomeInput.EDITOR);
    }
  }

  /** Asks about unsaved changes and remembers which councils were open. */
  @Override
  public boolean preShutdown() {
    IWorkbenchWindow[] windows = getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows();
    return windows.length == 0 || new OpenCouncils(windows[0]).closeAll();
  }
}
