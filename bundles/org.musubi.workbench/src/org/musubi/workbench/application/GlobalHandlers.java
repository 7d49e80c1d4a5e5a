package org.musubi.workbench.application;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.musubi.workbench.checking.QuickFixTarget;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.explorer.ExplorerView;
import org.musubi.workbench.export.ExportWizard;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.home.HomeInput;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.newcouncil.NewCouncilWizard;
import org.musubi.workbench.problems.ProblemsView;
import org.musubi.workbench.problems.QuickFixHandler;
import org.musubi.workbench.returned.ReturnedWizard;
import org.musubi.workbench.saving.Saving;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/** What the commands of a window do, whichever part is active. */
final class GlobalHandlers {

  /** Command that shows the start page. */
  static final String HOME = "org.musubi.workbench.commands.home";

  private final IWorkbenchWindow window;
  private final Map<String, SessionHandler> sessionHandlers = new LinkedHashMap<>();
  private final SessionListener sessionListener = new SessionChange();
  private final Typing typing;

  GlobalHandlers(IWorkbenchWindow window) {
    this.window = window;
    this.typing = new Typing(window, this::refresh);
  }

  void activate() {
    onSession(IWorkbenchCommandConstants.FILE_SAVE, session -> session.isDirty() || typing.isGoingOn(), this::save,
        null);
    onSession(IWorkbenchCommandConstants.FILE_SAVE_AS, session -> true, session -> saving().saveAs(session), null);
    onSession(IWorkbenchCommandConstants.EDIT_UNDO, session -> session.canUndo() || typing.isGoingOn(),
        CouncilSession::undo,
        session -> session.canUndo() ? ApplicationText.UNDO_WHAT.text(session.undoLabel())
            : ApplicationText.UNDO.text());
    onSession(IWorkbenchCommandConstants.EDIT_REDO, CouncilSession::canRedo, CouncilSession::redo,
        session -> session.canRedo() ? ApplicationText.REDO_WHAT.text(session.redoLabel())
            : ApplicationText.REDO.text());
    onSession(Commands.CLOSE_COUNCIL, session -> true, session -> new OpenCouncils(window).close(session), null);
    onSession(Commands.EXPORT, session -> true, session -> ExportWizard.open(window.getShell(), session), null);
    onSession(Commands.IMPORT_RETURNED, session -> true,
        session -> ReturnedWizard.open(window.getShell(), session, List.of()), null);
    onSession(Commands.OVERVIEW, session -> true,
        session -> Navigation.openOverview(window.getActivePage(), session), null);
    always(IWorkbenchCommandConstants.FILE_SAVE_ALL, this::saveAll);
    always(Commands.NEW_COUNCIL, () -> NewCouncilWizard.open(window));
    always(Commands.OPEN_COUNCIL, () -> new OpenCouncils(window).openChosen());
    always(Commands.OPEN_SAMPLE, () -> new Sample(window).open());
    always(Commands.FILTER, () -> explorer(ExplorerView::focusFilter));
    always(Commands.NEW_ELEMENT, () -> explorer(ExplorerView::popUpNew));
    always(Commands.PROBLEMS, this::showProblems);
    activate(Commands.QUICK_FIX, new QuickFixHandler(window));
    always(Commands.KEYS, () -> new KeysDialog(window).open());
    always(HOME, () -> Navigation.open(window.getActivePage(), new HomeInput(), HomeInput.EDITOR));
    always(IWorkbenchCommandConstants.HELP_ABOUT, () -> new About(window.getShell()).open());
    Navigation.sessions().addListener(sessionListener);
    window.getPartService().addPartListener(new PartChange());
    typing.watch(window.getShell().getDisplay());
  }

  void dispose() {
    Navigation.sessions().removeListener(sessionListener);
    Display display = Display.getCurrent();
    if (display != null) {
      typing.stop(display);
    }
  }

  private void onSession(String command, Predicate<CouncilSession> enabled, Consumer<CouncilSession> action,
      Function<CouncilSession, String> label) {
    SessionHandler handler = new SessionHandler(window, enabled, action, label);
    sessionHandlers.put(command, handler);
    activate(command, handler);
  }

  private void always(String command, Runnable action) {
    activate(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }

  private void activate(String command, IHandler handler) {
    window.getService(IHandlerService.class).activateHandler(command, handler);
  }

  private void save(CouncilSession session) {
    if (session.isDirty()) {
      saving().save(session);
    }
  }

  private Saving saving() {
    return new Saving(window.getShell(), Navigation.sessions());
  }

  private void saveAll() {
    for (CouncilSession session : Navigation.sessions().openSessions()) {
      Navigation.commitPendingEdits(session);
      if (session.isDirty() && !saving().save(session)) {
        return;
      }
    }
  }

  private void showProblems() {
    try {
      // In an editor with findings it is those that are meant.
      QuickFixTarget target = Adapters.adapt(window.getActivePage().getActivePart(), QuickFixTarget.class);
      ProblemsView view = (ProblemsView) window.getActivePage().showView(ProblemsView.ID);
      if (target != null && target != view) {
        target.problemsInQuestion().stream().findFirst().ifPresent(view::reveal);
      }
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private void explorer(Consumer<ExplorerView> action) {
    try {
      action.accept((ExplorerView) window.getActivePage().showView(ExplorerView.ID));
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private void refresh() {
    sessionHandlers.forEach((command, handler) -> {
      handler.changed();
      window.getService(ICommandService.class).refreshElements(command, null);
    });
  }

  private final class SessionChange implements SessionListener {

    @Override
    public void historyChanged(CouncilSession session) {
      refresh();
    }

    @Override
    public void stateChanged(CouncilSession session) {
      refresh();
    }

    @Override
    public void opened(CouncilSession session) {
      refresh();
    }

    @Override
    public void closed(CouncilSession session) {
      Navigation.editorsOf(session).forEach(editor -> editor.getSite().getPage().closeEditor(editor, false));
      refresh();
    }
  }

  private final class PartChange implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
      refresh();
    }
  }
}
