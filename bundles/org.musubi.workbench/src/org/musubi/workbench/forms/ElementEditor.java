package org.musubi.workbench.forms;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.catalogue.Catalogues;
import org.musubi.workbench.checking.QuickFixTarget;
import org.musubi.workbench.forms.page.ElementForm;
import org.musubi.workbench.forms.page.PageSection;
import org.musubi.workbench.properties.ElementPropertyPage;
import org.musubi.workbench.saving.CouncilEditor;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;

/** The editor of one element; all editors of a council share its history and its file. */
public final class ElementEditor extends CouncilEditor {

  /** Id of the editor. */
  public static final String ID = "org.musubi.workbench.forms.editor";

  private static final int LONGEST_TAB = 22;

  private final SessionListener sessionListener = new Follow();
  private final IPartListener2 partListener = new Visibility();
  private final PageSelection selection = new PageSelection();
  private ElementForm form;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof ElementEditorInput)) {
      throw new PartInitException("Not an element of a council: " + input);
    }
    setSite(site);
    setInput(input);
    site.setSelectionProvider(selection);
    showTitle();
  }

  @Override
  public void createPartControl(Composite parent) {
    form = new ElementForm(parent, session(), element(), this::open);
    selection.show(element());
    form.context().onSelection(row -> selection.show(row == null ? element() : row));
    session().addListener(sessionListener);
    getSite().getPage().addPartListener(partListener);
  }

  @Override
  public void dispose() {
    session().removeListener(sessionListener);
    getSite().getPage().removePartListener(partListener);
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (form != null) {
      form.setFocus();
    }
  }

  /** The page, for the outline and tests. */
  public ElementForm form() {
    return form;
  }

  /** The sections of the page in reading order. */
  public List<PageSection> sections() {
    return form.sections();
  }

  /** Scrolls to an element listed on this page and marks it; false when it is not listed. */
  public boolean reveal(EObject row) {
    return form.reveal(row);
  }

  private CouncilSession session() {
    return ((ElementEditorInput) getEditorInput()).session();
  }

  private EObject element() {
    return ((ElementEditorInput) getEditorInput()).element();
  }

  private void open(EObject target) {
    try {
      getSite().getPage().openEditor(new ElementEditorInput(session(), target), ID, true,
          IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    } catch (PartInitException failed) {
      StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private void showTitle() {
    String name = Labels.of(element());
    setPartName(name.length() > LONGEST_TAB ? name.substring(0, LONGEST_TAB) + "…" : name);
    setTitleToolTip(Labels.withKind(element()));
  }

  @Override
  protected CouncilSession council() {
    return session();
  }

  @Override
  protected void commitInput() {
    form.commit();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == EObject.class) {
      return type.cast(element());
    }
    if (type == QuickFixTarget.class && form != null) {
      return type.cast(form.problems());
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(new ElementPropertyPage(PlatformUI.getWorkbench().getService(CouncilSessions.class)));
    }
    return super.getAdapter(type);
  }

  private boolean isGone() {
    return EcoreUtil.getRootContainer(element()) != session().model() && !Catalogues.isCatalogueEntry(element());
  }

  /** Follows the council: title, asterisk, and the end of the element. */
  private final class Follow implements SessionListener {

    @Override
    public void modelChanged(CouncilSession changed) {
      if (isGone()) {
        getSite().getShell().getDisplay().asyncExec(() -> {
          if (!form.control().isDisposed() && isGone()) {
            getSite().getPage().closeEditor(ElementEditor.this, false);
          }
        });
      } else {
        showTitle();
      }
    }

    @Override
    public void stateChanged(CouncilSession changed) {
      firePropertyChange(PROP_DIRTY);
    }
  }

  /** Lets a hidden page catch up when it is shown again. */
  private final class Visibility implements IPartListener2 {
    @Override
    public void partVisible(IWorkbenchPartReference reference) {
      if (reference.getPart(false) == ElementEditor.this) {
        form.becameVisible();
      }
    }
  }
}
