package org.musubi.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.session.CouncilSessions;

/** Renaming in the row itself. */
final class RenameCell implements ICellModifier {

  private static final String NAME = "name";

  private final TreeViewer viewer;
  private final CouncilSessions sessions;

  private RenameCell(TreeViewer viewer, CouncilSessions sessions) {
    this.viewer = viewer;
    this.sessions = sessions;
  }

  static RenameCell install(TreeViewer viewer, CouncilSessions sessions) {
    RenameCell cell = new RenameCell(viewer, sessions);
    TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
      }
    }, ColumnViewerEditor.DEFAULT);
    viewer.setColumnProperties(new String[] {NAME});
    viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
    viewer.setCellModifier(cell);
    return cell;
  }

  /** The field in which the name is typed. */
  Control field() {
    return viewer.getCellEditors()[0].getControl();
  }

  /** Begins to rename the selected element. */
  void start() {
    Object row = viewer.getStructuredSelection().getFirstElement();
    if (row != null) {
      viewer.editElement(row, 0);
    }
  }

  @Override
  public boolean canModify(Object row, String property) {
    return row instanceof Drawing || row instanceof EObject element && Elements.nameAttribute(element).isPresent();
  }

  @Override
  public Object getValue(Object row, String property) {
    if (row instanceof Drawing drawing) {
      return drawing.name();
    }
    EObject element = (EObject) row;
    Object name = Elements.nameAttribute(element).map(element::eGet).orElse(null);
    return name == null ? "" : name;
  }

  @Override
  public void modify(Object item, String property, Object value) {
    switch (item instanceof Item row ? row.getData() : item) {
      case Drawing drawing -> DrawingActions.rename(drawing, (String) value);
      case EObject element ->
          sessions.of(element).ifPresent(session -> Elements.rename(session, element, (String) value));
      default -> { }
    }
  }
}
