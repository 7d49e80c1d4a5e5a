package org.musubi.workbench.guide.table;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
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
              || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2;
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
}
