package org.musubi.workbench.diagram.table;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.editor.DiagramEditors;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.saving.CouncilEditor;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;

/** The editor of one table; all tables, diagrams and forms of a council share its history and its file. */
public final class TableEditor extends CouncilEditor {

  /** Id of the editor. */
  public static final String ID = "org.musubi.workbench.diagram.tableEditor";

  /** Id of the context menu, for others to add to. */
  public static final String MENU = "org.musubi.workbench.diagram.tableMenu";

  private final SessionListener sessionListener = new FollowCouncil();
  private final TablesListener tablesListener = new FollowTables();
  private CouncilSession council;
  private TableRuntime runtime;
  private Table table;
  private TableControl control;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof TableEditorInput tableInput)) {
      throw new PartInitException("Not a table: " + input);
    }
    setSite(site);
    setInput(input);
    council = tableInput.session().orElseThrow(
        () -> new PartInitException(TableText.COUNCIL_NOT_OPEN.text(input.getName())));
    runtime = TableEditors.runtimes().of(council);
    table = runtime.open(runtime.known(tableInput.table()).orElseThrow(
        () -> new PartInitException(TableText.TABLE_GONE.text(input.getName()))));
    showTitle();
  }

  @Override
  public void createPartControl(Composite parent) {
    control = new TableControl(parent, runtime, table, new StatusLine(), new Pages());
    TableSelection selection = new TableSelection();
    getSite().setSelectionProvider(selection);
    control.onSelection(element -> selection.setSelection(new StructuredSelection(element)));
    selection.setSelection(new StructuredSelection(control.selectedElement()));
    getSite().registerContextMenu(MENU, new TableMenu(control).manager(), selection);
    new TableHandlers(getEditorSite(), control);
    council.addListener(sessionListener);
    runtime.addListener(tablesListener);
  }

  @Override
  public void dispose() {
    if (council != null) {
      council.removeListener(sessionListener);
    }
    if (runtime != null) {
      runtime.removeListener(tablesListener);
      if (table != null) {
        runtime.close(table);
      }
    }
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (control != null) {
      control.setFocus();
    }
  }

  /** Goes to the line or column of an element; false when the table has none. */
  public boolean reveal(EObject element) {
    return control.reveal(element);
  }

  TableControl control() {
    return control;
  }

  private void showTitle() {
    setPartName(table.name());
    setTitleToolTip(TableText.TITLE_TIP.text(table.name(), Labels.of(table.target())));
  }

  @Override
  protected CouncilSession council() {
    return council;
  }

  @Override
  protected void commitInput() {
    control.pen().commit();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == EObject.class) {
      return type.cast(control == null ? table.target() : control.selectedElement());
    }
    if (type == Table.class) {
      return type.cast(table);
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(Adapters.adapt(council, IPropertySheetPage.class));
    }
    return super.getAdapter(type);
  }

  private boolean isGone() {
    return EcoreUtil.getRootContainer(table.target()) != council.model() || runtime.known(table.id()).isEmpty();
  }

  private void closeIfGone() {
    if (isGone()) {
      getSite().getShell().getDisplay().asyncExec(() -> {
        if (control != null && !control.control().isDisposed() && isGone()) {
          getSite().getPage().closeEditor(this, false);
        }
      });
    } else {
      showTitle();
    }
  }

  private final class FollowCouncil implements SessionListener {

    @Override
    public void modelChanged(CouncilSession changed) {
      closeIfGone();
    }

    @Override
    public void stateChanged(CouncilSession changed) {
      firePropertyChange(PROP_DIRTY);
    }
  }

  private final class FollowTables implements TablesListener {

    @Override
    public void listChanged(TableRuntime changed) {
      closeIfGone();
    }
  }

  private final class StatusLine implements Feedback {

    @Override
    public void say(String sentence) {
      getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence.isEmpty() ? null : sentence);
    }

    @Override
    public void refuse(String reason) {
      getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason.isEmpty() ? null : reason);
    }
  }

  private final class Pages implements TableEdits.Opener {

    @Override
    public void openForm(EObject element) {
      Navigation.open(getSite().getPage(), element);
    }

    @Override
    public void navigate(NavigationRequest request) {
      switch (request.description()) {
        case DiagramDescription description -> {
          DiagramRuntime diagrams = DiagramEditors.runtimes().of(council);
          DiagramEditors.open(getSite().getPage(), council, DiagramEditors.findOrCreate(diagrams, description,
              request.element(), request.name()));
        }
        case TableDescription description -> TableEditors.open(getSite().getPage(), council,
            TableEditors.findOrCreate(runtime, description, request.element(), request.name()));
        default -> openForm(request.element());
      }
    }
  }
}
