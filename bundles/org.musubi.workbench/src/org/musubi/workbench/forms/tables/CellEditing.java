package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Choices;
import org.musubi.workbench.forms.value.CodeRule;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.text.Labels;

/** Edits the cells of one column in place; each edit is one step of undo. References are chosen in a dialog instead. */
final class CellEditing extends EditingSupport {

  /** Told when what was typed into a cell cannot be read, and when the next edit has gone well. */
  interface Problems {
    void cannotRead(String sentence);

    void solved();
  }

  private final FormContext context;
  private final ColumnSpec column;
  private final CellStyle style;
  private final Problems problems;
  private final List<Enumerator> choices = new ArrayList<>();
  private CellEditor editor;

  CellEditing(ColumnViewer viewer, FormContext context, ColumnSpec column, Problems problems) {
    super(viewer);
    this.context = context;
    this.column = column;
    this.style = CellStyle.of(column);
    this.problems = problems;
    if (style == CellStyle.CHOICE) {
      if (!column.value().feature().isRequired() && column.value().feature().getDefaultValue() == null) {
        choices.add(null);
      }
      choices.addAll(Choices.of(Choices.enumOf(column.value().feature()).orElseThrow()));
    }
  }

  @Override
  protected boolean canEdit(Object element) {
    return context.isEditable() && style != CellStyle.REFERENCE && style != CellStyle.REFERENCES
        && element instanceof EObject row && !row.eIsProxy() && column.value().isEditable(row);
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    if (editor == null) {
      editor = switch (style) {
        case YES_NO -> new CheckboxCellEditor(parent());
        case CHOICE -> choiceEditor();
        default -> new EntryCellEditor(parent(), style, this::read, problems);
      };
    }
    return editor;
  }

  @Override
  protected Object getValue(Object element) {
    EObject row = (EObject) element;
    return switch (style) {
      case YES_NO -> Boolean.TRUE.equals(column.value().get(row));
      case CHOICE -> choices.indexOf(column.value().get(row));
      default -> column.value().text(row);
    };
  }

  @Override
  protected void setValue(Object element, Object input) {
    EObject row = (EObject) element;
    switch (style) {
      case YES_NO -> set(row, input);
      case CHOICE -> {
        if (input instanceof Integer index && index >= 0) {
          set(row, choices.get(index));
        }
      }
      default -> enter(row, (String) input);
    }
  }

  private void enter(EObject row, String typed) {
    if (typed == null || typed.equals(column.value().text(row))) {
      problems.solved();
      return;
    }
    try {
      set(row, read(row, typed));
    } catch (InputException unreadable) {
      problems.cannotRead(unreadable.getMessage());
    }
  }

  private Object read(EObject row, String typed) throws InputException {
    Object value = column.value().format().parse(typed);
    CodeRule.check(row, column.value().feature(), value);
    return value;
  }

  private void set(EObject row, Object value) {
    problems.solved();
    if (!Objects.equals(column.value().get(row), value)) {
      context.change(FormText.CHANGE_CELL.text(Labels.of(row), CellStyle.title(column)),
          () -> column.value().set(row, value));
    }
  }

  private CellEditor choiceEditor() {
    String[] labels = choices.stream().map(column.value().format()::format).toArray(String[]::new);
    ComboBoxCellEditor combo = new ComboBoxCellEditor(parent(), labels, SWT.READ_ONLY);
    combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
        | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION
        | ComboBoxCellEditor.DROP_DOWN_ON_TRAVERSE_ACTIVATION);
    return combo;
  }

  private Composite parent() {
    return (Composite) getViewer().getControl();
  }
}
