package org.musubi.workbench.guide.plan;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectYear;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.table.FeatureColumn;
import org.musubi.workbench.text.Labels;

/** The budget lines of a project in the year. */
final class BudgetPart {

  private final GuideContext context;
  private final Label title;
  private final DataTable<BudgetLine> table;
  private final Button add;
  private final Button remove;
  private PlanView view;
  private ProjectYear year;

  BudgetPart(Composite parent, GuideContext context) {
    this.context = context;
    Composite area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(6, 0, 0, 0).applyTo(area);
    title = context.toolkit().createLabel(area, "", SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
    add = context.toolkit().createButton(area, PlanText.ADD_BUDGET.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> add());
    remove = context.toolkit().createButton(area, PlanText.REMOVE.text(), SWT.PUSH);
    remove.addListener(SWT.Selection, event -> table().selected().ifPresent(line ->
        context.change(PlanText.REMOVE_CHANGE.text(Labels.withKind(line)),
            () -> PlanEdits.remove(view.model(), line))));
    table = new DataTable<>(area, SWT.SINGLE, line -> line);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table.table());
    FeatureColumn.editable(table, context, PlanPackage.Literals.BUDGET_LINE__CATEGORY, 9, line -> line);
    FeatureColumn.editable(table, context, PlanPackage.Literals.BUDGET_LINE__AMOUNT, 11, line -> line);
    FeatureColumn.editable(table, context, PlanPackage.Literals.BUDGET_LINE__SOURCE, 12, line -> line);
    FeatureColumn.editable(table, context, PlanPackage.Literals.BUDGET_LINE__REMARK, 14, line -> line);
    table.onSelect(line -> {
      context.select(line);
      enable();
    });
  }

  private DataTable<BudgetLine> table() {
    return table;
  }

  void show(PlanView newView, ProjectYear newYear) {
    view = newView;
    year = newYear;
    title.setText(year == null ? "" : PlanText.BUDGET_OF.text(Labels.of(year.getProject())).replace("&", "&&"));
    title.setToolTipText(title.getText());
    table.setRows(year == null ? List.of() : year.getBudget());
    enable();
  }

  private void enable() {
    add.setEnabled(year != null);
    remove.setEnabled(table.selected().isPresent());
  }

  void commit() {
    table.commit();
  }

  private void add() {
    BudgetLine[] made = new BudgetLine[1];
    if (context.change(PlanText.ADD_BUDGET_CHANGE.text(), () -> made[0] = PlanEdits.addBudget(year))) {
      show(view, year);
      table.reveal(made[0]);
      table.table().setFocus();
    }
  }
}
