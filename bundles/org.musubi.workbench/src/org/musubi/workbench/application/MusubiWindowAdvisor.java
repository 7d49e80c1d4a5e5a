package org.musubi.workbench.application;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.musubi.workbench.files.ExternalChanges;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.returned.DroppedWorkbooks;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;

/** The window: its title names the council in front, files can be dropped onto it. */
final class MusubiWindowAdvisor extends WorkbenchWindowAdvisor {

  private static final Point FIRST_SIZE = new Point(1280, 820);

  private final SessionListener titleOfSession = new TitleOfSession();
  private GlobalHandlers handlers;

  MusubiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new MusubiActionBars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    configurer.setInitialSize(FIRST_SIZE);
    configurer.setShowMenuBar(true);
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowPerspectiveBar(false);
    configurer.setShowProgressIndicator(false);
    configurer.setTitle(ApplicationText.PRODUCT.text());
    configurer.addEditorAreaTransfer(FileTransfer.getInstance());
    configurer.configureEditorAreaDropListener(new FileDrop());
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    window.getPartService().addPartListener(new TitleOfPart());
    Navigation.sessions().addListener(titleOfSession);
    handlers = new GlobalHandlers(window);
    handlers.activate();
    ExternalChanges.watch(window);
    ViewNames.refresh(window);
    showTitle();
  }

  @Override
  public void dispose() {
    Navigation.sessions().removeListener(titleOfSession);
    if (handlers != null) {
      handlers.dispose();
    }
    super.dispose();
  }

  private void showTitle() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
    CouncilSession session = editor == null ? null : Adapters.adapt(editor, CouncilSession.class);
    if (session == null) {
      getWindowConfigurer().setTitle(ApplicationText.PRODUCT.text());
    } else {
      Path name = session.file().getFileName();
      getWindowConfigurer().setTitle(ApplicationText.WINDOW_TITLE.text(Labels.of(session.model()), name));
    }
  }

  private final class FileDrop extends DropTargetAdapter {

    @Override
    public void dragEnter(DropTargetEvent event) {
      event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
      if (event.data instanceof String[] files) {
        new OpenCouncils(getWindowConfigurer().getWindow()).openDropped(
            DroppedWorkbooks.take(getWindowConfigurer().getWindow(), Optional.empty(), files));
      }
    }
  }

  private final class TitleOfPart implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      showTitle();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
      showTitle();
    }
  }

  private final class TitleOfSession implements SessionListener {

    @Override
    public void modelChanged(CouncilSession session) {
      showTitle();
    }

    @Override
    public void stateChanged(CouncilSession session) {
      showTitle();
    }
  }
}
