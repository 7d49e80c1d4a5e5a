package org.musubi.workbench.guide.trace;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.TraceNode;
import org.musubi.analysis.trace.TraceStage;
import org.musubi.model.data.Observation;
import org.musubi.workbench.text.Labels;

/** Origins and consequences as a tree, each with the step that led there. */
final class TraceTree {

  /** One of the two branches at the top. */
  private record Branch(TraceText title, TraceNode root) {
  }

  private static final int LEVELS = 5;

  private final TreeViewer viewer;
  private EObject start;

  TraceTree(Composite parent, Consumer<EObject> picked, Consumer<EObject> opened) {
    viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    viewer.getTree().setHeaderVisible(true);
    viewer.getTree().setLinesVisible(true);
    viewer.setContentProvider(new Content());
    column(TraceText.ELEMENT, 52, node -> Labels.of(node.element())
        + (node.repeated() ? " " + TraceText.REPEATED.text() : ""));
    column(TraceText.STEP, 20, node -> node.step().kind().label(Locale.getDefault()));
    column(TraceText.STAGE, 14, node -> TraceStage.of(node.element()).label(Locale.getDefault()));
    column(TraceText.KIND, 14, node -> Labels.of(node.element().eClass()));
    column(TraceText.SOURCE, 30, node -> source(node.element()));
    viewer.addSelectionChangedListener(event -> {
      if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof TraceNode node) {
        picked.accept(node.element());
      }
    });
    viewer.addDoubleClickListener(event -> {
      if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof TraceNode node) {
        opened.accept(node.element());
      }
    });
    viewer.getTree().addListener(SWT.KeyDown, this::pressed);
  }

  private void column(TraceText title, int characters, Function<TraceNode, String> text) {
    boolean first = viewer.getTree().getColumnCount() == 0;
    TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title.text());
    column.getColumn().setResizable(true);
    GC gc = new GC(viewer.getTree());
    column.getColumn().setWidth((int) (gc.getFontMetrics().getAverageCharacterWidth() * (characters + 2)));
    gc.dispose();
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object row) {
        return row instanceof TraceNode node ? text.apply(node) : first ? ((Branch) row).title().text() : "";
      }

      @Override
      public String getToolTipText(Object row) {
        return getText(row);
      }
    });
  }

  static String source(EObject element) {
    return element instanceof Observation figure && figure.getDataSet() != null
        && figure.getDataSet().getSource() != null ? figure.getDataSet().getSource().getName() : "";
  }

  private void pressed(Event event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'c') {
      StringBuilder text = new StringBuilder();
      for (TreeItem item : viewer.getTree().getSelection()) {
        for (int c = 0; c < viewer.getTree().getColumnCount(); c++) {
          text.append(c == 0 ? "" : "\t").append(item.getText(c));
        }
        text.append('\n');
      }
      copy(viewer.getTree(), text.toString());
    }
  }

  static void copy(Control control, String text) {
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(control.getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  Control control() {
    return viewer.getTree();
  }

  void show(Trace trace) {
    boolean another = start != trace.start();
    start = trace.start();
    viewer.getTree().setRedraw(false);
    viewer.setInput(new Branch[] {new Branch(TraceText.ORIGINS, trace.origins()),
        new Branch(TraceText.CONSEQUENCES, trace.consequences())});
    viewer.expandToLevel(LEVELS);
    viewer.getTree().setRedraw(true);
    if (another && viewer.getTree().getItemCount() > 0) {
      viewer.getTree().setTopItem(viewer.getTree().getItem(0));
    }
  }

  /** Children of nodes; the trees are made without circles. */
  private static final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return (Branch[]) input;
    }

    @Override
    public Object[] getChildren(Object row) {
      return (row instanceof Branch branch ? branch.root() : (TraceNode) row).children().toArray();
    }

    @Override
    public Object getParent(Object row) {
      return null;
    }

    @Override
    public boolean hasChildren(Object row) {
      return getChildren(row).length > 0;
    }
  }
}
