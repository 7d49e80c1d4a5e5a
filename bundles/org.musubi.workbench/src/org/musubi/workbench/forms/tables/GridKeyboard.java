package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.spec.ColumnSpec;

/**
 * Moves over cells with the arrows and begins editing with Return, F2, space (yes and no), a digit (numbers) or a
 * double click; tab goes from cell to cell. Letters do not begin editing: an input method would lose the first one.
 */
final class GridKeyboard {

  private static final int FEATURES = ColumnViewerEditor.TABBING_HORIZONTAL
      | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
      | ColumnViewerEditor.KEYBOARD_ACTIVATION;

  private final ColumnViewer viewer;
  private final FormContext context;
  private final List<ColumnSpec> columns;

  private GridKeyboard(ColumnViewer viewer, FormContext context, List<ColumnSpec> columns) {
    this.viewer = viewer;
    this.context = context;
    this.columns = columns;
  }

  static GridKeyboard install(ColumnViewer viewer, FormContext context, List<ColumnSpec> columns) {
    GridKeyboard keyboard = new GridKeyboard(viewer, context, columns);
    Activation activation = keyboard.new Activation();
    activation.setEnableEditorActivationWithKeyboard(true);
    if (viewer instanceof TableViewer table) {
      TableViewerEditor.create(table, new TableViewerFocusCellManager(table, new Redraw(viewer)), activation, FEATURES);
    } else {
      TreeViewer tree = (TreeViewer) viewer;
      TreeViewerEditor.create(tree, new TreeViewerFocusCellManager(tree, new Redraw(viewer)), activation, FEATURES);
    }
    return keyboard;
  }

  /** True when the keyboard is at the cell a paint event is about. */
  boolean isFocused(Event paint) {
    ViewerCell cell = viewer.getColumnViewerEditor() == null ? null : viewer.getColumnViewerEditor().getFocusCell();
    return cell != null && viewer.getControl().isFocusControl() && cell.getItem() == paint.item
        && cell.getColumnIndex() == paint.index;
  }

  /** Closes the cell that is being edited and takes over what is in it. */
  void apply() {
    viewer.getControl().forceFocus();
    if (viewer.isCellEditorActive()) {
      viewer.applyEditorValue();
    }
  }

  private void pick(ReferenceCell cell) {
    viewer.getControl().getDisplay().asyncExec(() -> {
      if (!viewer.getControl().isDisposed()) {
        cell.ask(viewer.getControl().getShell());
      }
    });
  }

  /** Decides what begins an edit. */
  private final class Activation extends ColumnViewerEditorActivationStrategy {

    Activation() {
      super(viewer);
    }

    @Override
    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
      ViewerCell cell = (ViewerCell) event.getSource();
      ColumnSpec column = columns.get(cell.getColumnIndex());
      CellStyle style = CellStyle.of(column);
      boolean begins = switch (event.eventType) {
        case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
        case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION ->
            ((MouseEvent) event.sourceEvent).button == 1;
        case ColumnViewerEditorActivationEvent.KEY_PRESSED -> beginsByKey(event, style);
        default -> false;
      };
      boolean refers = style == CellStyle.REFERENCE || style == CellStyle.REFERENCES;
      if (begins && refers) {
        ReferenceCell reference = new ReferenceCell(context, column, (EObject) cell.getElement());
        if (reference.isEditable()) {
          pick(reference);
        }
        return false;
      }
      return begins;
    }

    private boolean beginsByKey(ColumnViewerEditorActivationEvent event, CellStyle style) {
      if ((event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.SHIFT)) != 0) {
        return false;
      }
      return switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> true;
        case ' ' -> style == CellStyle.YES_NO;
        default -> isDigit(event, style);
      };
    }
  }

  /** A digit begins a number; the platform must not take it for the beginning of a search in the table. */
  private static boolean isDigit(ColumnViewerEditorActivationEvent event, CellStyle style) {
    boolean begins = style == CellStyle.NUMBER && Character.isDigit(event.character);
    if (begins && event.sourceEvent instanceof KeyEvent key) {
      key.doit = false;
    }
    return begins;
  }

  /** Redraws when the keyboard moves to another cell. */
  private static final class Redraw extends FocusCellHighlighter {

    private final ColumnViewer owner;

    Redraw(ColumnViewer owner) {
      super(owner);
      this.owner = owner;
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
      super.focusCellChanged(newCell, oldCell);
      owner.getControl().redraw();
    }
  }
}
