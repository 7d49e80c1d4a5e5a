package org.musubi.workbench.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;

/** Saving with the questions it may need. */
public final class Saving {

  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final Shell shell;
  private final CouncilSessions sessions;

  public Saving(Shell shell, CouncilSessions sessions) {
    this.shell = shell;
    this.sessions = sessions;
  }

  /**
   * Saves a council; asks first when its file was changed by somebody else.
   *
   * @return true when it is saved now
   */
  public boolean save(CouncilSession session) {
    if (!session.isChangedOnDisk()) {
      return write(session, session.file());
    }
    boolean missing = !Files.exists(session.file());
    SavingText question = missing ? SavingText.MISSING_QUESTION : SavingText.CHANGED_QUESTION;
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, SavingText.CHANGED_TITLE.text(),
        question.text(session.file().getFileName()), SWT.NONE,
        missing ? SavingText.SAVE.text() : SavingText.OVERWRITE.text(), SavingText.SAVE_AS.text(),
        SavingText.CANCEL.text());
    return switch (answer) {
      case FIRST -> write(session, session.file());
      case SECOND -> saveAs(session);
      default -> false;
    };
  }

  /** Asks for another file and saves the council there, where it stays. */
  public boolean saveAs(CouncilSession session) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
    dialog.setText(SavingText.SAVE_AS_TITLE.text());
    dialog.setFilterExtensions(new String[] {"*." + MusubiResource.COUNCIL_EXTENSION});
    dialog.setFilterNames(new String[] {SavingText.COUNCIL_FILES.text()});
    dialog.setFilterPath(session.file().getParent().toString());
    dialog.setFileName(session.file().getFileName().toString());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    return chosen != null && saveAs(session, withExtension(Path.of(chosen)));
  }

  private boolean saveAs(CouncilSession session, Path target) {
    if (sessions.of(target).filter(other -> other != session).isPresent()) {
      MessageDialog.openError(shell, SavingText.EXISTS_TITLE.text(),
          SavingText.EXISTS_OPEN.text(target.getFileName()));
      return false;
    }
    return write(session, target);
  }

  /**
   * Asks whether to save councils with unsaved changes, and does so.
   *
   * @return false when the user does not want to go on, or saving failed
   */
  public boolean saveBeforeClosing(List<CouncilSession> closing) {
    List<CouncilSession> dirty = closing.stream().filter(CouncilSession::isDirty).toList();
    if (dirty.isEmpty()) {
      return true;
    }
    String names = dirty.stream().map(each -> each.file().getFileName().toString()).collect(Collectors.joining("\n"));
    boolean one = dirty.size() == 1;
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, SavingText.UNSAVED_TITLE.text(),
        (one ? SavingText.UNSAVED_ONE : SavingText.UNSAVED_SEVERAL).text(names), SWT.NONE,
        (one ? SavingText.SAVE : SavingText.SAVE_ALL).text(), SavingText.DISCARD.text(), SavingText.CANCEL.text());
    return switch (answer) {
      case FIRST -> dirty.stream().allMatch(this::save);
      case SECOND -> true;
      default -> false;
    };
  }

  private boolean write(CouncilSession session, Path target) {
    CouncilFileException[] failure = new CouncilFileException[1];
    BusyIndicator.showWhile(shell.getDisplay(), () -> {
      try {
        session.saveAs(target, new NullProgressMonitor());
      } catch (CouncilFileException failed) {
        failure[0] = failed;
      }
    });
    if (failure[0] != null) {
      MessageDialog.openError(shell, SavingText.SAVE_FAILED_TITLE.text(), failure[0].getLocalizedMessage());
    }
    return failure[0] == null;
  }

  private static Path withExtension(Path file) {
    String extension = "." + MusubiResource.COUNCIL_EXTENSION;
    String name = file.getFileName().toString();
    return name.endsWith(extension) ? file : file.resolveSibling(name + extension);
  }
}
