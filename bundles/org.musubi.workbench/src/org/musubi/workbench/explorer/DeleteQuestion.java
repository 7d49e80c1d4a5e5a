package org.musubi.workbench.explorer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.text.Labels;

/** Asks before deleting, naming what is affected. */
final class DeleteQuestion {

  private DeleteQuestion() {
  }

  static boolean ask(Shell shell, Deletion deletion) {
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, ExplorerText.DELETE_TITLE.text(),
        message(deletion), SWT.NONE, ExplorerText.DELETE_BUTTON.text(), ExplorerText.CANCEL.text());
    return answer == 0;
  }

  static String message(Deletion deletion) {
    StringBuilder message = new StringBuilder(
        ExplorerText.DELETE_QUESTION.text(Labels.summary(deletion.chosen())));
    if (deletion.chosen().size() > 1) {
      message.append('\n').append(Labels.lines(deletion.chosen()));
    }
    if (!deletion.alsoDeleted().isEmpty()) {
      message.append("\n\n").append(ExplorerText.DELETE_ALSO.text(Labels.lines(deletion.alsoDeleted())));
    }
    if (!deletion.losingReference().isEmpty()) {
      message.append("\n\n").append(ExplorerText.DELETE_LOSING.text(Labels.lines(deletion.losingReference())));
    }
    return message.append("\n\n").append(ExplorerText.DELETE_UNDO.text()).toString();
  }
}
