package org.musubi.workbench.forms.tables;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.Shades;

/** Shows what pasted rows will become before they are added. */
final class PasteDialog extends Dialog {

  private static final int MOST_ROWS = 12;
  private static final int MOST_PROBLEMS = 6;
  private static final int COLUMN = 120;

  private final PastePlan plan;

  PasteDialog(Shell parent, PastePlan plan) {
    super(parent);
    this.plan = plan;
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(FormText.PASTE_TITLE.text());
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label intro = new Label(area, SWT.WRAP);
    intro.setText(FormText.PASTE_INTRO.text(plan.size()));
    Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    for (ColumnSpec column : plan.columns()) {
      TableColumn head = new TableColumn(table, SWT.NONE);
      head.setText(column == null || !column.value().isWritable() ? FormText.PASTE_IGNORED.text()
          : CellStyle.title(column));
      head.setWidth(COLUMN);
    }
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, plan.lines().get(event.index)));
    table.setItemCount(plan.size());
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(Math.min(7, plan.columns().size()) * COLUMN, table.getItemHeight() * MOST_ROWS).applyTo(table);
    if (plan.problems() > 0) {
      Text problems = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
      problems.setText(problemText());
      Ink.ERROR.on(problems);
      problems.setBackground(area.getBackground());
      GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).applyTo(problems);
    }
    return area;
  }

  private String problemText() {
    List<String> sentences = plan.lines().stream().flatMap(List::stream).filter(cell -> cell.problem() != null)
        .map(cell -> FormText.PROBLEM_AT.text(CellStyle.title(cell.column()), cell.problem())).distinct()
        .limit(MOST_PROBLEMS).toList();
    return FormText.PASTE_PROBLEMS.text(plan.problems()) + "\n" + String.join("\n", sentences);
  }

  private void fill(TableItem item, List<PastePlan.Cell> cells) {
    for (int i = 0; i < Math.min(cells.size(), plan.columns().size()); i++) {
      PastePlan.Cell cell = cells.get(i);
      item.setText(i, cell.text().replace('\n', ' '));
      if (cell.problem() != null) {
        item.setForeground(i, Shades.of(item.getParent()).error());
      } else if (cell.column() == null) {
        item.setForeground(i, Shades.of(item.getParent()).quiet());
      }
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, FormText.PASTE_BUTTON.text(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, FormText.CANCEL.text(), false);
  }
}
