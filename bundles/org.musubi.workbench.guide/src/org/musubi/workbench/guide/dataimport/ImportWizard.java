package org.musubi.workbench.guide.dataimport;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.musubi.dataimport.ImportPlan;
import org.musubi.model.data.DataSet;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;
import org.osgi.framework.FrameworkUtil;

/** Imports indicator values from a file or the clipboard, step by step, as one undoable change. */
public final class ImportWizard extends Wizard {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 640;

  private final ImportJob job;
  private final SourcePage source;
  private final ColumnsPage columns;
  private final CheckPage check;
  private final SetPage set;
  private DataSet imported;

  /** A wizard for a council; usually shown by {@link #open}. */
  public ImportWizard(CouncilSession session) {
    job = new ImportJob(session, new RememberedMappings(settings()));
    source = new SourcePage(job);
    columns = new ColumnsPage(job);
    check = new CheckPage(job);
    set = new SetPage(job);
    setWindowTitle(ImportText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
    setNeedsProgressMonitor(true);
    setDialogSettings(settings());
  }

  static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings();
  }

  /**
   * Shows the wizard.
   *
   * @return the data set that was imported; null when the user cancelled
   */
  public static DataSet open(Shell shell, CouncilSession session) {
    ImportWizard wizard = new ImportWizard(session);
    dialog(shell, wizard).open();
    return wizard.imported;
  }

  /** The dialog around a wizard, not yet shown. */
  static WizardDialog dialog(Shell shell, ImportWizard wizard) {
    WizardDialog dialog = new WizardDialog(shell, wizard) {
      @Override
      protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(ImportText.FINISH.text());
      }
    };
    dialog.setHelpAvailable(false);
    dialog.setMinimumPageSize(WIDTH, HEIGHT - 200);
    return dialog;
  }

  /** Begins with a file, as if the user had chosen it. */
  public ImportWizard withFile(Path file) {
    source.begin(file);
    return this;
  }

  @Override
  public void addPages() {
    addPage(source);
    addPage(columns);
    addPage(check);
    addPage(set);
  }

  /** Only what was checked is imported. */
  @Override
  public boolean canFinish() {
    return job.plan().filter(ImportPlan::isUsable).isPresent() && set.isPageComplete()
        && (getContainer().getCurrentPage() == check || getContainer().getCurrentPage() == set);
  }

  @Override
  public boolean performFinish() {
    set.describe();
    ImportPlan plan = job.finalPlan();
    try {
      job.session().change(ImportText.CHANGE.text(), () -> imported = job.imports().apply(plan));
    } catch (RuntimeException failed) {
      // The change has been taken back whole.
      imported = null;
      ILog.of(ImportWizard.class).error("Import failed", failed);
      ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(ImportText.CHANGE_FAILED.text());
      return false;
    }
    job.remember();
    return true;
  }

  /** What the user has chosen so far. */
  ImportJob job() {
    return job;
  }
}
