package org.musubi.workbench.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;

/** Writes the sheets of a council as Excel files. */
public final class ExportWizard extends Wizard {

  private static final int OPEN_FOLDER = 0;
  private static final int OPEN_FILE = 1;

  private final ExportPage page;
  private final SheetExporter exporter = new SheetExporter();
  private List<Path> written = List.of();

  private ExportWizard(ExportPage page) {
    this.page = page;
    setWindowTitle(ExportText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
    setNeedsProgressMonitor(true);
    setDialogSettings(ExportPage.settings());
  }

  /** Shows the wizard with all sheets chosen. */
  public static void open(Shell shell, CouncilSession session) {
    open(shell, new ExportPage(session));
  }

  /** Shows the wizard with some sheets of a fiscal year chosen, which the user may still alter. */
  public static void open(Shell shell, CouncilSession session, Set<CouncilSheet> sheets, FiscalYear year) {
    open(shell, new ExportPage(session, sheets, year));
  }

  private static void open(Shell shell, ExportPage page) {
    ExportWizard wizard = new ExportWizard(page);
    WizardDialog dialog = new WizardDialog(shell, wizard) {
      @Override
      protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(ExportText.FINISH.text());
      }
    };
    dialog.setHelpAvailable(false);
    // The result is told after the wizard has gone: some window managers put a dialog of a dialog behind it.
    if (dialog.open() == Window.OK && !wizard.written.isEmpty()) {
      showResult(shell, wizard.written);
    }
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    page.remember();
    try {
      List<Path> existing = exporter.targets(page.request(false)).stream().filter(Files::exists).toList();
      if (!existing.isEmpty() && !mayOverwrite(existing)) {
        return false;
      }
      written = run(page.request(!existing.isEmpty()));
      return true;
    } catch (SheetExportException failed) {
      MessageDialog.openError(getShell(), ExportText.FAILED_TITLE.text(), failed.getLocalizedMessage());
    } catch (CancellationException stopped) {
      MessageDialog.openInformation(getShell(), ExportText.CANCELLED_TITLE.text(), ExportText.CANCELLED.text());
    }
    return false;
  }

  private boolean mayOverwrite(List<Path> existing) {
    return MessageDialog.open(MessageDialog.QUESTION, getShell(), ExportText.EXISTS_TITLE.text(),
        ExportText.EXISTS_QUESTION.text(names(existing)), SWT.NONE, ExportText.OVERWRITE.text(),
        ExportText.CANCEL.text()) == 0;
  }

  private List<Path> run(SheetExportRequest request) throws SheetExportException {
    List<Path> files = new ArrayList<>();
    try {
      getContainer().run(true, true, monitor -> {
        try {
          files.addAll(exporter.export(request, new MonitorListener(monitor)));
        } catch (SheetExportException | RuntimeException failed) {
          throw new InvocationTargetException(failed);
        }
      });
      return files;
    } catch (InvocationTargetException failed) {
      return rethrow(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static List<Path> rethrow(Throwable failure) throws SheetExportException {
    switch (failure) {
      case SheetExportException known -> throw known;
      case CancellationException stopped -> throw stopped;
      case RuntimeException defect -> throw defect;
      default -> throw new IllegalStateException(failure);
    }
  }

  private static void showResult(Shell shell, List<Path> written) {
    int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, ExportText.DONE_TITLE.text(),
        ExportText.DONE.text(names(written)), SWT.NONE, ExportText.OPEN_FOLDER.text(), ExportText.OPEN_FILE.text(),
        ExportText.CLOSE.text());
    if (answer == OPEN_FOLDER) {
      Program.launch(written.getFirst().getParent().toString());
    } else if (answer == OPEN_FILE) {
      Program.launch(written.getFirst().toString());
    }
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }

  /** Shows the steps of the exporter in the progress bar. */
  private static final class MonitorListener implements ProgressListener {

    private final IProgressMonitor monitor;
    private SubMonitor progress;
    private int shown;

    MonitorListener(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public void progress(int done, int total, String what) {
      if (progress == null) {
        progress = SubMonitor.convert(monitor, ExportText.PROGRESS.text(), total);
      }
      progress.worked(done - shown);
      progress.subTask(what);
      shown = done;
    }

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled();
    }
  }
}
