package org.musubi.workbench.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.CouncilFileException;
import org.musubi.persistence.FileProblem;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.saving.Saving;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;

/** Opening and closing of council files in a window, with what the user has to be told or asked. */
public final class OpenCouncils {

  private final IWorkbenchWindow window;
  private final CouncilSessions sessions = Navigation.sessions();
  private final FileSettings settings = new FileSettings();

  public OpenCouncils(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Asks for files and opens them. */
  public void openChosen() {
    FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
    dialog.setText(FilesText.OPEN_TITLE.text());
    dialog.setFilterExtensions(new String[] {"*." + MusubiResource.COUNCIL_EXTENSION, "*"});
    dialog.setFilterNames(new String[] {FilesText.COUNCIL_FILES.text(), FilesText.ALL_FILES.text()});
    settings.recent().stream().findFirst().map(Path::getParent)
        .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        open(Path.of(dialog.getFilterPath(), name));
      }
    }
  }

  /** Opens a council and shows its overview; says in one sentence why if that fails. */
  public Optional<CouncilSession> open(Path file) {
    Path path = file.toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      settings.removeRecent(path);
      fail(FilesText.NOT_FOUND.text(path));
      return Optional.empty();
    }
    boolean known = sessions.of(path).isPresent();
    Optional<CouncilSession> session = load(path);
    session.ifPresent(opened -> {
      settings.addRecent(opened.file());
      Navigation.openOverview(window.getActivePage(), opened);
      if (!known) {
        showProblems(opened);
      }
    });
    return session;
  }

  /** Opens files dropped onto the window; other files are named and left alone. */
  public void openDropped(String... names) {
    for (String name : names) {
      if (name.endsWith("." + MusubiResource.COUNCIL_EXTENSION)) {
        open(Path.of(name));
      } else {
        fail(FilesText.NOT_A_COUNCIL.text(new File(name).getName()));
      }
    }
  }

  /**
   * Closes a council with all its editors, after asking about unsaved changes.
   *
   * @return false when the user wants to keep it open
   */
  public boolean close(CouncilSession session) {
    Navigation.commitPendingEdits(session);
    if (!new Saving(shell(), sessions).saveBeforeClosing(List.of(session))) {
      return false;
    }
    discard(session);
    return true;
  }

  /** Reads a council again from its file; what is not saved is lost, so ask before. */
  void reload(CouncilSession session) {
    Path file = session.file();
    discard(session);
    open(file);
  }

  /** Closes all councils before the workbench ends; remembers which were open. */
  public boolean closeAll() {
    List<CouncilSession> open = sessions.openSessions();
    open.forEach(Navigation::commitPendingEdits);
    if (!new Saving(shell(), sessions).saveBeforeClosing(open)) {
      return false;
    }
    settings.setLastOpen(open.stream().map(CouncilSession::file).toList());
    open.forEach(this::discard);
    return true;
  }

  private void discard(CouncilSession session) {
    for (IEditorPart editor : new ArrayList<>(Navigation.editorsOf(session))) {
      editor.getSite().getPage().closeEditor(editor, false);
    }
    sessions.close(session);
  }

  private Optional<CouncilSession> load(Path path) {
    List<CouncilSession> loaded = new ArrayList<>();
    List<CouncilFileException> failures = new ArrayList<>();
    BusyIndicator.showWhile(shell().getDisplay(), () -> {
      try {
        loaded.add(sessions.open(path));
      } catch (CouncilFileException failed) {
        failures.add(failed);
      }
    });
    failures.forEach(failed -> fail(failed.getLocalizedMessage()));
    return loaded.stream().findFirst();
  }

  private void showProblems(CouncilSession session) {
    if (!session.problems().isEmpty()) {
      String lines = session.problems().stream().map(FileProblem::message).collect(Collectors.joining("\n"));
      MessageDialog.openWarning(shell(), FilesText.PROBLEMS_TITLE.text(),
          FilesText.PROBLEMS.text(session.file().getFileName(), lines));
    }
  }

  private void fail(String sentence) {
    MessageDialog.openError(shell(), FilesText.OPEN_FAILED_TITLE.text(), sentence);
  }

  private Shell shell() {
    return window.getShell();
  }
}
