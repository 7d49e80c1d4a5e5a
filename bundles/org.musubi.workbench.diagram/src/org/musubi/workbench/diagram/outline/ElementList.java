package org.musubi.workbench.diagram.outline;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.SearchKey;

/** The elements of a diagram as a tree with a field to filter it; selection and canvas follow each other. */
final class ElementList {

  private static final int REFRESH_DELAY_MILLIS = 200;
  private static final int LEVELS_AT_FIRST = 2;

  private final DiagramControl diagram;
  private final Composite control;
  private final Text filterField;
  private final TreeViewer tree;
  private final DiagramsListener follow = new Follow();
  private final ISelectionChangedListener canvasListener = event -> showSelection();
  private SearchKey key = SearchKey.of("");
  private boolean selecting;
  private boolean refreshAsked;

  ElementList(Composite parent, DiagramControl diagram) {
    this.diagram = diagram;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
    filterField = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filterField.setMessage(OutlineText.FILTER.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filterField);
    tree = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
    tree.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = OutlineText.LIST_NAME.text();
      }
    });
    tree.setUseHashlookup(true);
    tree.setContentProvider(new ElementContent());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Rows(new Images(tree.getControl()))));
    tree.addFilter(new Matching());
    tree.setInput(diagram.diagram());
    tree.expandToLevel(LEVELS_AT_FIRST);
    tree.addSelectionChangedListener(event -> select());
    tree.addDoubleClickListener(event -> diagram.setFocus());
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    filterField.addModifyListener(event -> filter());
    filterField.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        tree.getControl().setFocus();
      }
    });
    diagram.viewer().addSelectionChangedListener(canvasListener);
    diagram.runtime().addListener(follow);
    control.addListener(SWT.Dispose, event -> {
      diagram.viewer().removeSelectionChangedListener(canvasListener);
      diagram.runtime().removeListener(follow);
    });
  }

  Control control() {
    return control;
  }

  TreeViewer tree() {
    return tree;
  }

  Text filterField() {
    return filterField;
  }

  private List<ElementView> selected() {
    return tree.getStructuredSelection().toList().stream().filter(ElementView.class::isInstance)
        .map(ElementView.class::cast).toList();
  }

  private void select() {
    if (!selecting) {
      selecting = true;
      diagram.viewer().select(selected());
      selecting = false;
    }
  }

  private void showSelection() {
    if (!selecting && !control.isDisposed()) {
      selecting = true;
      tree.setSelection(new StructuredSelection(diagram.viewer().selectedElements()), true);
      selecting = false;
    }
  }

  private void filter() {
    key = SearchKey.of(filterField.getText());
    tree.getTree().setRedraw(false);
    try {
      tree.refresh();
      if (!key.isEmpty()) {
        tree.expandAll();
      }
    } finally {
      tree.getTree().setRedraw(true);
    }
  }

  private void fill(IMenuManager menu) {
    List<ElementView> elements = selected();
    if (elements.isEmpty()) {
      return;
    }
    menu.add(new Action(OutlineText.SELECT_SAME.text()) {
      @Override
      public void run() {
        List<Object> kinds = elements.stream().<Object>map(ElementView::mapping).toList();
        diagram.viewer().select(
            diagram.diagram().allElements().filter(element -> kinds.contains(element.mapping())).toList());
      }
    });
    List<ElementView> hidden = elements.stream().filter(element -> element.state().isHidden()).toList();
    if (!hidden.isEmpty()) {
      menu.add(new Action(OutlineText.REVEAL.text()) {
        @Override
        public void run() {
          diagram.arranging().reveal(hidden);
        }
      });
    }
  }

  /** Leaves the rows that match what was typed, and those above them. */
  private final class Matching extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object row) {
      return key.isEmpty() || row instanceof ElementView element && key.matches(ElementTexts.of(element))
          || ElementContent.children(row).stream().anyMatch(child -> select(viewer, row, child));
    }
  }

  private static final class Rows extends LabelProvider implements IStyledLabelProvider {

    private final Images images;

    Rows(Images images) {
      this.images = images;
    }

    @Override
    public StyledString getStyledText(Object row) {
      if (!(row instanceof ElementView element)) {
        return new StyledString(OutlineText.EDGES.text());
      }
      StyledString text = new StyledString(ElementTexts.of(element));
      return element.isVisible() ? text
          : text.append(OutlineText.HIDDEN.text(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object row) {
      return getStyledText(row).getString();
    }

    @Override
    public Image getImage(Object row) {
      return row instanceof ElementView element ? images.of(element.target())
          : images.of(DiagramIcon.EDGE.descriptor());
    }
  }

  /** Several changes in a row are shown at once. */
  private final class Follow implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() == diagram.diagram() && !refreshAsked && !control.isDisposed()) {
        refreshAsked = true;
        control.getDisplay().timerExec(REFRESH_DELAY_MILLIS, () -> {
          refreshAsked = false;
          if (!control.isDisposed()) {
            selecting = true;
            tree.refresh();
            selecting = false;
            showSelection();
          }
        });
      }
    }
  }
}
