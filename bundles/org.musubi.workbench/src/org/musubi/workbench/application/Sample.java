package org.musubi.workbench.application;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.workbench.files.OpenCouncils;

/** The sample council that comes with the program; the user works on a copy. */
final class Sample {

  private static final Path PLACE = Path.of("models", "midori", "midori.musubi");

  private final IWorkbenchWindow window;

  Sample(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Asks where the copy is to go, makes and opens it. */
  void open() {
    Optional<Path> sample = find();
    if (sample.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), ApplicationText.SAMPLE_TITLE.text(),
          ApplicationText.SAMPLE_MISSING.text());
      return;
    }
    FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE | SWT.SHEET);
    dialog.setText(ApplicationText.SAMPLE_FOLDER.text());
    dialog.setFileName(PLACE.getFileName().toString());
    dialog.setFilterExtensions(new String[] {"*.musubi"});
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      copy(sample.get(), Path.of(chosen));
    }
  }

  private void copy(Path sample, Path target) {
    try {
      Files.copy(sample, target, StandardCopyOption.REPLACE_EXISTING);
      new OpenCouncils(window).open(target);
    } catch (IOException failed) {
      ILog.of(Sample.class).warn("Sample not copied to " + target, failed);
      MessageDialog.openError(window.getShell(), ApplicationText.SAMPLE_TITLE.text(),
          ApplicationText.SAMPLE_FAILED.text(target));
    }
  }

  private static Optional<Path> find() {
    try {
      Path installed = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve(PLACE);
      return Files.exists(installed) ? Optional.of(installed) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException noFolder) {
      return Optional.empty();
    }
  }
}
