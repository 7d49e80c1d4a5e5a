package org.musubi.workbench.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.edit.NextYear;
import org.musubi.workbench.explorer.ExplorerView;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.navigation.OverviewInput;
import org.musubi.workbench.overview.Advice.Create;
import org.musubi.workbench.overview.Advice.PrepareYear;
import org.musubi.workbench.overview.Advice.Show;
import org.musubi.workbench.properties.ElementPropertyPage;
import org.musubi.workbench.saving.CouncilSaveable;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.GroupNode;

/** The overview of a council: how far it is, and what to do next. */
public final class OverviewEditor extends EditorPart implements ISaveablesSource, SessionListener {

  /** Id of the page of the guide that makes the next year. */
  private static final String ROLL_OVER_PAGE = "rollover";

  private CouncilSession session;
  private FormToolkit toolkit;
  private ScrolledForm form;
  private OverviewPage page;
  private boolean refreshPending;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    session = ((OverviewInput) input).session();
    setPartName(Labels.of(session.model()));
  }

  @Override
  public void createPartControl(Composite parent) {
    toolkit = new FormToolkit(parent.getDisplay());
    form = toolkit.createScrolledForm(parent);
    page = new OverviewPage(form, toolkit, getSite(), this::follow, this::reveal);
    show();
    session.addListener(this);
  }

  /** Does what one click on an advice does. */
  void follow(Advice advice) {
    switch (advice.action()) {
      case Create create -> open(Elements.create(session, create.place(), create.kind()));
      case Show show -> open(show.elements().getFirst());
      case PrepareYear prepare when canRollOver(prepare.year()) ->
          Commands.run(getSite(), Commands.GUIDE, Map.of(Commands.GUIDE_PAGE, ROLL_OVER_PAGE));
      case PrepareYear prepare -> {
        session.change(OverviewText.PREPARED.text(MusubiLabels.of(prepare.year())),
            () -> NextYear.prepare(session.model(), prepare.year()));
        NextYear.annualPlan(session.model(), prepare.year()).ifPresent(this::open);
      }
    }
  }

  /** Where projects ran the year before, the guide carries them over with their improvements. */
  private boolean canRollOver(FiscalYear year) {
    return Commands.isHandled(getSite(), Commands.GUIDE) && session.model().getProjects().stream()
        .flatMap(project -> project.getYears().stream())
        .anyMatch(planned -> year.previous().equals(planned.getFiscalYear()));
  }

  private void reveal(Step step) {
    try {
      ExplorerView explorer = (ExplorerView) getSite().getPage().showView(ExplorerView.ID);
      explorer.reveal(new GroupNode(step.group(), session.model()));
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private void open(EObject element) {
    Navigation.open(getSite().getPage(), element);
  }

  private void show() {
    List<StepState> states = Chain.of(session.model(), LocalDate.now());
    page.show(session.model(), states);
    setPartName(Labels.of(session.model()));
    setTitleToolTip(session.file().toString());
  }

  @Override
  public void modelChanged(CouncilSession changed) {
    if (!refreshPending) {
      refreshPending = true;
      form.getDisplay().asyncExec(() -> {
        refreshPending = false;
        if (!form.isDisposed()) {
          show();
        }
      });
    }
  }

  @Override
  public void stateChanged(CouncilSession changed) {
    firePropertyChange(IEditorPart.PROP_DIRTY);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == CouncilSession.class) {
      return type.cast(session);
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(new ElementPropertyPage(Navigation.sessions()));
    }
    return type == EObject.class ? type.cast(session.model()) : super.getAdapter(type);
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[] {new CouncilSaveable(session)};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public boolean isDirty() {
    return session.isDirty();
  }

  /** The council stays open in the explorer, so closing a page loses nothing. */
  @Override
  public boolean isSaveOnCloseNeeded() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    try {
      new CouncilSaveable(session).doSave(monitor);
    } catch (CoreException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW);
    }
  }

  @Override
  public void doSaveAs() {
    // The command "save as" belongs to the council, not to an editor.
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }

  @Override
  public void dispose() {
    session.removeListener(this);
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }
}
