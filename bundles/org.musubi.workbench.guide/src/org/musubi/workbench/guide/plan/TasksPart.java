package org.musubi.workbench.guide.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.core.CorePackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.ChoiceEditing;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.table.FeatureColumn;
import org.musubi.workbench.text.Labels;

/** The tasks of a project in the year. */
final class TasksPart {

  private final GuideContext context;
  private final Label title;
  private final DataTable<Task> table;
  private final List<Button> needTask = new ArrayList<>();
  private final Button add;
  private PlanView view;
  private ProjectYear year;

  TasksPart(Composite parent, GuideContext context) {
    this.context = context;
    Composite area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(area);
    title = context.toolkit().createLabel(area, "", SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(title);
    add = button(area, PlanText.ADD_TASK, this::add);
    needTask.add(button(area, PlanText.OPEN_FORM, () -> table().selected().ifPresent(context::open)));
    needTask.add(button(area, PlanText.REMOVE, this::remove));
    table = new DataTable<>(area, SWT.SINGLE, task -> task);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(table.table());
    FeatureColumn.editable(table, context, CorePackage.Literals.NAMED_ELEMENT__NAME, 22,
        task -> task);
    FeatureColumn.editable(table, context, PlanPackage.Literals.TASK__START, 13, task -> task);
    FeatureColumn.editable(table, context, PlanPackage.Literals.TASK__END, 13, task -> task);
    table.column(PlanText.OWNER.text(), SWT.LEFT, 16,
        task -> Cell.of(task.getOwner() == null ? "" : Labels.of(task.getOwner())),
        viewer -> new ChoiceEditing<Task, Organization>(viewer, this::owners, TasksPart::label, Task::getOwner,
            (task, owner) -> context.change(PlanText.OWNER_CHANGE.text(Labels.of(task)), () -> task.setOwner(owner))));
    FeatureColumn.editable(table, context, PlanPackage.Literals.TASK__PERCENT, 8, task -> task);
    FeatureColumn.editable(table, context, PlanPackage.Literals.TASK__DONE, 5, task -> task);
    table.onSelect(task -> {
      context.select(task);
      enable();
    });
  }

  private DataTable<Task> table() {
    return table;
  }

  private Button button(Composite parent, PlanText label, Runnable action) {
    Button button = context.toolkit().createButton(parent, label.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** Those involved in the project; the owner it has may be another. */
  private List<Organization> owners(Task task) {
    List<Organization> owners = new ArrayList<>();
    owners.add(null);
    year.getProject().getPartners().stream().map(ProjectPartner::getOrganization).filter(each -> each != null)
        .forEach(owners::add);
    if (task.getOwner() != null && !owners.contains(task.getOwner())) {
      owners.add(task.getOwner());
    }
    return owners;
  }

  private static String label(Organization organization) {
    return organization == null ? PlanText.NO_OWNER.text() : Labels.of(organization);
  }

  void show(PlanView newView, ProjectYear newYear) {
    view = newView;
    year = newYear;
    title.setText(year == null ? PlanText.NO_PROJECT_CHOSEN.text()
        : PlanText.TASKS_OF.text(Labels.of(year.getProject())).replace("&", "&&"));
    title.setToolTipText(title.getText());
    table.setRows(year == null ? List.of() : year.getTasks());
    enable();
  }

  private void enable() {
    add.setEnabled(year != null);
    Optional<Task> selected = table.selected();
    needTask.forEach(button -> button.setEnabled(selected.isPresent()));
  }

  void reveal(Task task) {
    table.reveal(task);
    table.table().setFocus();
  }

  void commit() {
    table.commit();
  }

  private void add() {
    Task[] made = new Task[1];
    if (context.change(PlanText.ADD_TASK_CHANGE.text(), () -> made[0] = PlanEdits.addTask(view.model(), year))) {
      show(view, year);
      reveal(made[0]);
    }
  }

  private void remove() {
    table.selected().ifPresent(task -> context.change(PlanText.REMOVE_CHANGE.text(Labels.of(task)),
        () -> PlanEdits.remove(view.model(), task)));
  }
}
