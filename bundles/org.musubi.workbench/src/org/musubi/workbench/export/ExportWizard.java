package org.musubi.workbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.template.TemplateException;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.session.CouncilSession;

/** Writes the sheets of a council as files: which, for whom, as what, and where to; at last what came out. */
public final class ExportWizard extends Wizard {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 430;

  private final CouncilSession session;
  private final ExportSettings settings = new ExportSettings();
  private final OfferedSheets offered = new OfferedSheets();
  private final SheetsPage sheets;
  private final LookPage look;
  private final FilesPage files;
  private final ResultPage result = new ResultPage();

  /** @param first keys of the sheets ticked at first; null for those of the last time */
  private ExportWizard(CouncilSession session, Collection<String> first, FiscalYear year) {
    this.session = session;
    sheets = new SheetsPage(session, offered, first == null ? lastSheets() : first, year);
    look = new LookPage(settings, new HouseStyles(offered, session.model()));
    files = new FilesPage(session, settings);
    setWindowTitle(ExportText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
    setNeedsProgressMonitor(true);
    setDialogSettings(settings.dialog());
  }

  /** Shows the wizard with the sheets chosen last time, at first all. */
  public static void open(Shell shell, CouncilSession session) {
    open(shell, new ExportWizard(session, null, null));
  }

  /** Shows the wizard with some sheets of a fiscal year chosen, which the user may still alter. */
  public static void open(Shell shell, CouncilSession session, Set<CouncilSheet> chosen, FiscalYear year) {
    open(shell, new ExportWizard(session, chosen.stream().map(CouncilSheet::key).toList(), year));
  }

  private static void open(Shell shell, ExportWizard wizard) {
    WizardDialog dialog = new Dialog(shell, wizard);
    dialog.setHelpAvailable(false);
    dialog.setMinimumPageSize(WIDTH, HEIGHT);
    dialog.open();
  }

  private List<String> lastSheets() {
    return settings.texts(ExportSettings.SHEETS, Arrays.stream(CouncilSheet.values()).map(CouncilSheet::key).toList());
  }

  @Override
  public void addPages() {
    addPage(sheets);
    addPage(look);
    addPage(files);
    addPage(result);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == files ? null : super.getNextPage(page);
  }

  @Override
  public boolean canFinish() {
    return isDone() || sheets.isPageComplete() && look.isPageComplete() && files.isPageComplete();
  }

  private boolean isDone() {
    return getContainer().getCurrentPage() == result;
  }

  @Override
  public boolean performFinish() {
    if (isDone()) {
      return true;
    }
    sheets.remember(settings);
    look.remember();
    files.remember();
    ExportRun run = new ExportRun(session, offered, sheets, look, files);
    try {
      List<Path> existing = run.targets().stream().filter(Files::exists).toList();
      if (!existing.isEmpty() && !files.mayOverwrite(existing)) {
        getContainer().showPage(files);
        return false;
      }
      List<Path> written = run.write(getContainer(), !existing.isEmpty());
      result.show(written, run.remarks());
      getContainer().showPage(result);
      ((Dialog) getContainer()).finish();
    } catch (TemplateException broken) {
      getContainer().showPage(look);
      look.complain(broken.problems());
    } catch (SheetExportException failed) {
      say(failed.getLocalizedMessage());
    } catch (CancellationException stopped) {
      say(ExportText.CANCELLED.text());
    }
    return false;
  }

  private void say(String sentence) {
    ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(sentence);
  }

  /** The window; when the files are written, there is nothing left but to close it. */
  private static final class Dialog extends WizardDialog {

    Dialog(Shell shell, ExportWizard wizard) {
      super(shell, wizard);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
      super.createButtonsForButtonBar(parent);
      getButton(IDialogConstants.FINISH_ID).setText(ExportText.FINISH.text());
    }

    void finish() {
      updateButtons();
      getButton(IDialogConstants.FINISH_ID).setText(ExportText.CLOSE.text());
      getButton(IDialogConstants.CANCEL_ID).setVisible(false);
    }
  }
}
