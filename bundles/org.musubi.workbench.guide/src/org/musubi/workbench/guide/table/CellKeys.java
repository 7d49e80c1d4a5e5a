package org.musubi.workbench.guide.table;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Reaches and edits cells with the keyboard. */
final class CellKeys {

  private CellKeys() {
  }

  static void install(TableViewer viewer) {
    TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer,
        new CellFrame(viewer));
    ColumnViewerEditorActivationStrategy activation = new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return switch (event.eventType) {
          case ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION -> ((MouseEvent) event.sourceEvent).button == 1
              && ((MouseEvent) event.sourceEvent).stateMask == 0;
          case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.CR
              || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2 || isTypedChoice(viewer, event);
          case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
          default -> false;
        };
      }
    };
    activation.setEnableEditorActivationWithKeyboard(true);
    TableViewerEditor.create(viewer, cells, activation, ColumnViewerEditor.TABBING_HORIZONTAL
        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    viewer.getColumnViewerEditor().addEditorActivationListener(new TakeOnClick(viewer));
  }

  /** A digit typed into a cell with a list; the table itself is not to search for it. */
  private static boolean isTypedChoice(TableViewer viewer, ColumnViewerEditorActivationEvent event) {
    boolean typed = Character.isDigit(event.character) && (event.stateMask & SWT.MODIFIER_MASK) == 0
        && event.getSource() instanceof ViewerCell cell
        && Boolean.TRUE.equals(viewer.getTable().getColumn(cell.getColumnIndex()).getData(TypedChoice.KEY));
    if (typed && event.sourceEvent instanceof KeyEvent key) {
      key.doit = false;
    }
    return typed;
  }
}
