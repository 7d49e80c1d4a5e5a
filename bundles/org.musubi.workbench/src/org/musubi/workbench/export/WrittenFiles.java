package org.musubi.workbench.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Tells which files were written, and opens them or their folder with the program the system has for them. */
public final class WrittenFiles {

  private static final int OPEN_FOLDER = 0;
  private static final int OPEN_FILE = 1;

  private WrittenFiles() {
  }

  /**
   * Tells the user; comes back when the user has seen it.
   *
   * @param written at least one file
   */
  public static void tell(Shell shell, List<Path> written) {
    String names = written.stream().map(Path::toString).collect(Collectors.joining("\n"));
    int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, ExportText.DONE_TITLE.text(),
        ExportText.WRITTEN.text(names), SWT.NONE, ExportText.OPEN_FOLDER.text(), ExportText.OPEN_FILE.text(),
        ExportText.CLOSE.text());
    if (answer == OPEN_FOLDER) {
      openFolder(written.getFirst());
    } else if (answer == OPEN_FILE) {
      open(written.getFirst());
    }
  }

  /** Opens a file. */
  public static void open(Path file) {
    Program.launch(file.toString());
  }

  /** Opens the folder a file is in. */
  public static void openFolder(Path file) {
    Program.launch(file.toAbsolutePath().getParent().toString());
  }
}
