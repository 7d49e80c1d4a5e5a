package org.musubi.workbench.returned;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.musubi.roundtrip.read.BookException;
import org.musubi.roundtrip.read.BookReader;
import org.musubi.roundtrip.read.Limits;
import org.musubi.sheets.SuggestedYear;
import org.musubi.workbench.export.OfferedSheets;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;

/** Takes returned sheets back: files, differences, summary, and after one step of undo the report. */
public final class ReturnedWizard extends Wizard {

  private static final int WIDTH = 1060;
  private static final int HEIGHT = 430;

  private final ReturnedJob job;
  private final FilesPage files;
  private final ChangesPage changes;
  private final SummaryPage summary;
  private final ReportPage report;

  private ReturnedWizard(CouncilSession session) {
    job = new ReturnedJob(session, new OfferedSheets().contributed(),
        SuggestedYear.of(session.model(), LocalDate.now()));
    files = new FilesPage(job);
    changes = new ChangesPage(job);
    summary = new SummaryPage(job);
    report = new ReportPage(session);
    setWindowTitle(ReturnedText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
    setNeedsProgressMonitor(true);
  }

  /** Shows the wizard, beginning with some files; none lets the user choose them. */
  public static void open(Shell shell, CouncilSession session, List<Path> files) {
    ReturnedWizard wizard = new ReturnedWizard(session);
    wizard.job.add(files);
    WizardDialog dialog = new Dialog(shell, wizard);
    dialog.setHelpAvailable(false);
    dialog.setMinimumPageSize(WIDTH, HEIGHT);
    dialog.open();
  }

  /** Whether a file is a sheet that was exported from this council; unreadable files are not. */
  public static boolean isReturned(CouncilSession session, Path file) {
    try {
      return BookReader.read(file, Limits.USUAL, (tab, stamp) -> false).stamp()
          .filter(stamp -> stamp.modelId().equals(session.model().getId())).isPresent();
    } catch (BookException unreadable) {
      return false;
    }
  }

  @Override
  public void addPages() {
    addPage(files);
    addPage(changes);
    addPage(summary);
    addPage(report);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == summary || page == report ? null : super.getNextPage(page);
  }

  /** Only what has been summed up is carried out. */
  @Override
  public boolean canFinish() {
    return isDone() || getContainer().getCurrentPage() == summary && summary.isPageComplete();
  }

  private boolean isDone() {
    return getContainer().getCurrentPage() == report;
  }

  @Override
  public boolean performFinish() {
    if (isDone()) {
      return true;
    }
    try {
      report.show(job.apply());
      getContainer().showPage(report);
      ((Dialog) getContainer()).finish();
    } catch (RuntimeException failed) {
      // The change has been taken back whole.
      ILog.of(ReturnedWizard.class).error("Returned sheets were not taken", failed);
      summary.setErrorMessage(ReturnedText.FAILED.text());
    }
    return false;
  }

  /** The window; when all is done, there is nothing left but to close it. */
  private static final class Dialog extends WizardDialog {

    Dialog(Shell shell, ReturnedWizard wizard) {
      super(shell, wizard);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
      super.createButtonsForButtonBar(parent);
      getButton(IDialogConstants.FINISH_ID).setText(ReturnedText.FINISH.text());
    }

    void finish() {
      updateButtons();
      getButton(IDialogConstants.FINISH_ID).setText(ReturnedText.CLOSE.text());
      getButton(IDialogConstants.CANCEL_ID).setVisible(false);
    }
  }
}
