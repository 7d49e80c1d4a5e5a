package org.musubi.workbench.returned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.musubi.roundtrip.apply.Decisions;
import org.musubi.roundtrip.compare.RowChange;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.returned.Node.CellNode;
import org.musubi.workbench.returned.Node.RowNode;

/** The differences: sheet, row, cell, each cell with what was, came back and is; decided in place. */
final class ChangeTree {

  /** Position of the column in which is decided. */
  static final int DECISION = 5;

  /** Position of the column with the value there will be. */
  static final int RESULT = 6;

  private final TreeViewer viewer;
  private Decisions decisions;
  private Set<RowChange> open = Set.of();

  /**
   * @param changed told after a decision
   * @param problem told why a text typed cannot be taken, or null when it can
   */
  ChangeTree(Composite parent, Runnable changed, Consumer<String> problem) {
    Tree tree = new Tree(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setHeaderVisible(true);
    tree.setLinesVisible(true);
    viewer = new TreeViewer(tree);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Content());
    States states = new States(new Images(tree));
    column(ReturnedText.PLACE, 280, Words::place, node -> null);
    column(ReturnedText.STATE, 125, States::word, states::image);
    column(ReturnedText.BEFORE, 110, node -> node instanceof CellNode cell ? Words.before(cell.cell()) : "", null);
    column(ReturnedText.RETURNED, 170, node -> node instanceof CellNode cell ? Words.returned(cell.cell()) : "", null);
    column(ReturnedText.NOW, 110, node -> node instanceof CellNode cell ? Words.now(cell.cell()) : "", null);
    TreeViewerColumn decision =
        column(ReturnedText.DECISION, 130, node -> Words.decision(decisions, open, node), null);
    TreeViewerColumn result = column(ReturnedText.RESULT, 130,
        node -> node instanceof CellNode cell ? Words.result(decisions, cell.cell()) : "", null);
    column(ReturnedText.CELL, 60, node -> node instanceof CellNode cell ? cell.cell().address() : "", null);
    Runnable redraw = () -> {
      redraw();
      changed.run();
    };
    decision.setEditingSupport(new DecisionEditing(viewer, () -> decisions, redraw));
    result.setEditingSupport(new ValueEditing(viewer, () -> decisions, redraw, problem));
    editByKeyboard();
    ColumnViewerToolTipSupport.enableFor(viewer);
  }

  private TreeViewerColumn column(ReturnedText title, int width, Function<Node, String> text,
      Function<Node, Image> image) {
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title.text());
    column.getColumn().setWidth(width);
    column.getColumn().setMoveable(true);
    column.setLabelProvider(new ColumnLabelProvider() {

      @Override
      public String getText(Object node) {
        return text.apply((Node) node).replaceAll("\\s*\\n\\s*", " / ");
      }

      @Override
      public Image getImage(Object node) {
        return image == null ? null : image.apply((Node) node);
      }

      @Override
      public String getToolTipText(Object node) {
        return Words.details((Node) node);
      }

      @Override
      public Color getBackground(Object node) {
        return Node.isConflict((Node) node) && node instanceof CellNode ? Shades.of(viewer.getTree()).tint() : null;
      }
    });
    return column;
  }

  /** F2 and Return edit the cell with the frame, the arrow keys move it. */
  private void editByKeyboard() {
    TreeViewerFocusCellManager focus =
        new TreeViewerFocusCellManager(viewer, new CellFrame(viewer));
    ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
            || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
            || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
            || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
      }
    };
    TreeViewerEditor.create(viewer, focus, activation, ColumnViewerEditor.KEYBOARD_ACTIVATION
        | ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
  }

  Tree tree() {
    return viewer.getTree();
  }

  void show(Decisions shown) {
    decisions = shown;
    open = Set.copyOf(decisions.openRows());
    viewer.setInput(Node.of(shown.comparison()));
    viewer.expandAll();
    if (tree().getItemCount() > 0) {
      viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
    }
  }

  void showOnlyConflicts(boolean only) {
    viewer.setFilters(only ? new ViewerFilter[] {new ConflictFilter()} : new ViewerFilter[0]);
    viewer.expandAll();
  }

  void onSelect(Consumer<Node> listener) {
    viewer.addSelectionChangedListener(event -> listener.accept(
        (Node) ((IStructuredSelection) event.getSelection()).getFirstElement()));
  }

  /** The rows selected and those of the sheets selected; all that are shown when nothing is. */
  private List<Node> selected() {
    List<Node> nodes = new ArrayList<>();
    for (Object node : viewer.getStructuredSelection().toArray()) {
      nodes.add((Node) node);
    }
    if (nodes.isEmpty()) {
      nodes.addAll(Node.of(decisions.comparison()));
    }
    return nodes;
  }

  /**
   * Takes what was returned, or keeps what there is, for all that is selected and stands below it. Where several values
   * were returned, which of them is taken has to be said cell by cell.
   */
  void decideSelected(boolean take) {
    Set<RowNode> rows = new LinkedHashSet<>();
    Set<CellNode> cells = new LinkedHashSet<>();
    selected().forEach(node -> collect(node, rows, cells));
    rows.stream().filter(row -> Words.asks(row.row())).forEach(row -> decisions.accept(row.row(), take));
    for (CellNode cell : cells) {
      if (!take && !cell.cell().choices().isEmpty()) {
        decisions.keep(cell.cell());
      } else if (take && cell.cell().choices().size() == 1) {
        decisions.take(cell.cell(), cell.cell().choices().getFirst());
      }
    }
    redraw();
  }

  private void redraw() {
    open = Set.copyOf(decisions.openRows());
    viewer.refresh();
  }

  private static void collect(Node node, Set<RowNode> rows, Set<CellNode> cells) {
    switch (node) {
      case RowNode row -> rows.add(row);
      case CellNode cell -> cells.add(cell);
      case Node.SheetNode sheet -> { }
    }
    node.children().forEach(child -> collect(child, rows, cells));
  }

  /** Lets the user type another value for the cell selected. */
  void editSelected() {
    if (viewer.getStructuredSelection().getFirstElement() instanceof CellNode cell) {
      viewer.editElement(cell, RESULT);
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  private static final class ConflictFilter extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object node) {
      return Node.isConflict((Node) node);
    }
  }

  private static final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
      return ((Node) node).children().toArray();
    }

    @Override
    public Object getParent(Object node) {
      return ((Node) node).parent();
    }

    @Override
    public boolean hasChildren(Object node) {
      return !((Node) node).children().isEmpty();
    }
  }
}
