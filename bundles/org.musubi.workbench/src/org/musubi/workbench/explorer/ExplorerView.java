package org.musubi.workbench.explorer;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.ProblemsListener;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.properties.ElementPropertyPage;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.tree.GroupNode;
import org.osgi.framework.FrameworkUtil;

/** The contents of all open councils as a tree, with a field to filter it. */
public final class ExplorerView extends ViewPart {

  /** Id of the view. */
  public static final String ID = "org.musubi.workbench.explorer";

  private static final int LEVELS_AT_FIRST = 2;

  private final CouncilSessions sessions = Navigation.sessions();
  private final ExplorerFilter filter = new ExplorerFilter();
  private final SessionListener sessionListener = new Refresh();
  private final ProblemsListener problemsListener = (session, elements) -> showSigns(elements);
  private final IPartListener2 editorListener = new EditorActivation();
  private Composite stack;
  private Composite filled;
  private Composite empty;
  private Text filterField;
  private TreeViewer viewer;
  private ExplorerLabels labels;
  private RowActions actions;
  private ExplorerMenu menu;
  private boolean linked;
  private boolean refreshPending;

  @Override
  public void createPartControl(Composite parent) {
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    empty = NothingOpen.create(stack, getSite());
    filled = new Composite(stack, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(filled);
    createFilterField();
    createTree();
    fillToolBar(getViewSite().getActionBars().getToolBarManager());
    sessions.addListener(sessionListener);
    CouncilChecks.get().addListener(problemsListener);
    getSite().getPage().addPartListener(editorListener);
    showPage();
  }

  private void createFilterField() {
    filterField = new Text(filled, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filterField.setMessage(ExplorerText.FILTER_HINT.text());
    filterField.setToolTipText(ExplorerText.FILTER_HINT.text());
    Accessibles.name(filterField, ExplorerText.FILTER_NAME.text());
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filterField);
    filterField.addModifyListener(event -> filter(filterField.getText()));
    filterField.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        viewer.getTree().setFocus();
      } else if (event.keyCode == SWT.ESC) {
        filterField.setText("");
        viewer.getTree().setFocus();
      }
    });
  }

  private void createTree() {
    viewer = new TreeViewer(filled, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    Tree tree = viewer.getTree();
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    Accessibles.name(tree, ExplorerText.TREE_NAME.text());
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new ExplorerContent());
    labels = new ExplorerLabels(new Images(tree), sessions);
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
    viewer.addFilter(filter);
    viewer.setInput(sessions);
    viewer.expandToLevel(LEVELS_AT_FIRST);
    RenameCell rename = RenameCell.install(viewer, sessions);
    actions = new RowActions(viewer, getViewSite(), rename::start);
    actions.spare(filterField);
    actions.spare(rename.field());
    viewer.addDoubleClickListener(event -> actions.open());
    viewer.addPostSelectionChangedListener(event -> showSelection());
    ExplorerDrag.install(viewer);
    ExplorerDrop.install(viewer, getViewSite());
    menu = new ExplorerMenu(getViewSite(), actions);
    MenuManager contextMenu = new MenuManager();
    contextMenu.setRemoveAllWhenShown(true);
    contextMenu.addMenuListener(menu::fill);
    tree.setMenu(contextMenu.createContextMenu(tree));
    getSite().registerContextMenu(contextMenu, viewer);
    getSite().setSelectionProvider(viewer);
  }

  private void fillToolBar(IToolBarManager toolBar) {
    linked = settings().getBoolean("linked");
    Action link = new Action(ExplorerText.LINK_WITH_EDITOR.text(), IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        linked = isChecked();
        settings().put("linked", linked);
        revealActiveEditor();
      }
    };
    link.setImageDescriptor(Icon.LINK.descriptor());
    link.setChecked(linked);
    Action collapse = new Action(ExplorerText.COLLAPSE_ALL.text(), Icon.COLLAPSE.descriptor()) {
      @Override
      public void run() {
        viewer.collapseAll();
        viewer.expandToLevel(LEVELS_AT_FIRST);
      }
    };
    toolBar.add(menu.newButton());
    toolBar.add(collapse);
    toolBar.add(link);
  }

  @Override
  public void setFocus() {
    if (sessions.openSessions().isEmpty()) {
      empty.setFocus();
    } else {
      viewer.getTree().setFocus();
    }
  }

  /** The tree itself. */
  public Tree tree() {
    return viewer.getTree();
  }

  /** Puts the cursor into the filter field. */
  public void focusFilter() {
    filterField.setFocus();
    filterField.selectAll();
  }

  /** Shows what can be added at the selected row. */
  public void popUpNew() {
    menu.popUp();
  }

  /** Selects a row, an element or a group, and makes it visible. */
  public void reveal(Object row) {
    viewer.setSelection(new StructuredSelection(row), true);
    viewer.setExpandedState(row, row instanceof GroupNode || viewer.getExpandedState(row));
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == CouncilSession.class) {
      return type.cast(actions.rows().session().orElse(null));
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(new ElementPropertyPage(sessions));
    }
    return super.getAdapter(type);
  }

  @Override
  public void dispose() {
    sessions.removeListener(sessionListener);
    CouncilChecks.get().removeListener(problemsListener);
    getSite().getPage().removePartListener(editorListener);
    super.dispose();
  }

  private void filter(String typed) {
    boolean wasActive = filter.isActive();
    filter.setText(typed);
    Object[] expanded = viewer.getExpandedElements();
    viewer.getTree().setRedraw(false);
    try {
      viewer.refresh();
      if (filter.isActive()) {
        viewer.expandAll();
      } else if (wasActive) {
        viewer.setExpandedElements(expanded);
        viewer.collapseAll();
        viewer.expandToLevel(LEVELS_AT_FIRST);
        viewer.setSelection(viewer.getSelection(), true);
      }
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  private void showPage() {
    ((StackLayout) stack.getLayout()).topControl = sessions.openSessions().isEmpty() ? empty : filled;
    stack.layout();
  }

  private void showSelection() {
    int count = actions.rows().all().size();
    String message = count > 1 ? ExplorerText.SELECTED_SEVERAL.text(count)
        : actions.rows().single() instanceof EObject element ? Labels.withKind(element) : null;
    getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
    getViewSite().getActionBars().getStatusLineManager().setMessage(message);
  }

  private void revealActiveEditor() {
    if (linked && getSite().getPage().getActiveEditor() != null) {
      EObject element = Adapters.adapt(getSite().getPage().getActiveEditor(), EObject.class);
      if (element != null && sessions.of(element).isPresent()) {
        reveal(element);
      }
    }
  }

  private static IDialogSettings settings() {
    return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExplorerView.class)).getDialogSettings();
  }

  /** Several changes in a row are shown at once. */
  private void refreshLater() {
    if (!refreshPending && !viewer.getControl().isDisposed()) {
      refreshPending = true;
      viewer.getControl().getDisplay().asyncExec(() -> {
        refreshPending = false;
        if (!viewer.getControl().isDisposed()) {
          viewer.refresh();
          showPage();
        }
      });
    }
  }

  /** Signs at the icons of elements follow what is found, up to the council. */
  private void showSigns(Set<EObject> elements) {
    if (viewer.getControl().isDisposed() || elements.isEmpty()) {
      return;
    }
    Set<Object> concerned = new HashSet<>();
    for (EObject element : elements) {
      for (Object row = element; row != null && concerned.add(row); row = Branches.parent(row)) {
        // up to the council or to a row that is known already
      }
    }
    concerned.removeIf(row -> !labels.isOutdated(row));
    if (!concerned.isEmpty()) {
      viewer.update(concerned.toArray(), null);
      viewer.getControl().redraw();
    }
  }

  private final class Refresh implements SessionListener {

    @Override
    public void modelChanged(CouncilSession session) {
      refreshLater();
    }

    /** A step may concern diagrams only. */
    @Override
    public void historyChanged(CouncilSession session) {
      refreshLater();
    }

    @Override
    public void stateChanged(CouncilSession session) {
      refreshLater();
    }

    @Override
    public void opened(CouncilSession session) {
      CouncilModel model = session.model();
      viewer.refresh();
      viewer.expandToLevel(model, 1);
      viewer.setSelection(new StructuredSelection(model), true);
      showPage();
    }

    @Override
    public void closed(CouncilSession session) {
      refreshLater();
    }
  }

  private final class EditorActivation implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
      if (reference.getPart(false) instanceof IEditorPart) {
        revealActiveEditor();
      }
    }
  }
}
