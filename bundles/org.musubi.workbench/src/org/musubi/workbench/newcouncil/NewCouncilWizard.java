package org.musubi.workbench.newcouncil;

import java.time.LocalDate;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.model.values.FiscalYear;
import org.musubi.persistence.CouncilFileException;
import org.musubi.workbench.files.OpenCouncils;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.newcouncil.NewCouncil.Start;

/** Makes a new council file, step by step. */
public final class NewCouncilWizard extends Wizard {

  private final IWorkbenchWindow window;
  private final NewCouncil choices = new NewCouncil(FiscalYear.of(LocalDate.now()));
  private final BasicsPage basics = new BasicsPage(choices);
  private final MembersPage members = new MembersPage(choices);
  private final CopyPage copy = new CopyPage(choices);
  private final PlacePage place = new PlacePage(choices);

  private NewCouncilWizard(IWorkbenchWindow window) {
    this.window = window;
    setWindowTitle(NewCouncilText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
  }

  /** Shows the wizard; the new council is open afterwards unless the user cancelled. */
  public static void open(IWorkbenchWindow window) {
    WizardDialog dialog = new WizardDialog(window.getShell(), new NewCouncilWizard(window));
    dialog.setHelpAvailable(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(basics);
    addPage(members);
    addPage(copy);
    addPage(place);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page == basics) {
      return switch (choices.start) {
        case STANDARD -> members;
        case EMPTY -> place;
        case COPY -> copy;
      };
    }
    return page == place ? null : place;
  }

  @Override
  public IWizardPage getPreviousPage(IWizardPage page) {
    if (page == place && choices.start != Start.EMPTY) {
      return choices.start == Start.STANDARD ? members : copy;
    }
    return page == basics ? null : basics;
  }

  @Override
  public boolean canFinish() {
    boolean chosen = choices.start != Start.COPY || copy.isPageComplete();
    return basics.isPageComplete() && chosen && place.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    place.suggest();
    if (!place.isPageComplete()) {
      // Somebody has made the file meanwhile: the page asks whether to replace it.
      getContainer().showPage(place);
      return false;
    }
    try {
      choices.write();
    } catch (CouncilFileException failed) {
      ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(failed.getLocalizedMessage());
      return false;
    }
    window.getShell().getDisplay().asyncExec(() -> new OpenCouncils(window).open(choices.target));
    return true;
  }
}
