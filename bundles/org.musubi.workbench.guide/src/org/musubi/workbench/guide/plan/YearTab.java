package org.musubi.workbench.guide.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.table.FeatureColumn;
import org.musubi.workbench.guide.table.TickEditing;
import org.musubi.workbench.text.Labels;

/** What each project does in the year: contents, quarters, amounts; below, tasks and budget of the chosen project. */
final class YearTab implements PlanTab {

  private static final Map<Quarter, String> QUARTERS = new EnumMap<>(Map.of(
      Quarter.Q1, "1Q", Quarter.Q2, "2Q", Quarter.Q3, "3Q", Quarter.Q4, "4Q"));
  private static final String TICK = "■";

  private final GuideContext context;
  private final Composite area;
  private final DataTable<Project> table;
  private final TasksPart tasks;
  private final BudgetPart budget;
  private final Button annual;
  private final Label sum;
  private PlanView view;

  YearTab(Composite parent, GuideContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
    SashForm halves = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    context.toolkit().adapt(halves);
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(halves);
    Composite upper = context.toolkit().createComposite(halves);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(upper);
    table = new DataTable<>(upper, SWT.SINGLE, project -> project);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(table.table());
    columns();
    Button add = context.toolkit().createButton(upper, PlanText.ADD_PROJECT.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> addProject());
    annual = context.toolkit().createButton(upper, PlanText.OPEN_YEAR.text(), SWT.PUSH);
    annual.addListener(SWT.Selection, event -> view.annualPlan().ifPresent(context::open));
    sum = context.toolkit().createLabel(upper, "", SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(sum);
    SashForm lower = new SashForm(halves, SWT.HORIZONTAL | SWT.SMOOTH);
    context.toolkit().adapt(lower);
    tasks = new TasksPart(lower, context);
    budget = new BudgetPart(lower, context);
    lower.setWeights(60, 40);
    halves.setWeights(55, 45);
    table.onSelect(this::chosen).onOpen(project -> context.open(
        view.year(project).<EObject>map(year -> year).orElse(project)));
  }

  private void columns() {
    table.column(PlanText.PROJECT.text(), SWT.LEFT, 28, project -> {
      Cell cell = Cell.of(Labels.of(project));
      return view.year(project).isPresent() ? cell : cell.withForeground(Shades.of(table.table()).quiet())
          .withTooltip(Labels.of(project) + "\n" + PlanText.NOT_IN_YEAR.text());
    });
    FeatureColumn.editable(table, context, PlanPackage.Literals.PROJECT__INNOVATION, 9, project -> project);
    table.column(PlanText.LEAD.text(), SWT.LEFT, 18, project -> Cell.of(PlanView.leads(project).stream()
        .map(Labels::of).collect(Collectors.joining("、"))));
    table.column(PlanText.PARTNER_COUNT.text(), SWT.RIGHT, 7, project ->
        Cell.of(Integer.toString(project.getPartners().size()), project.getPartners().size()));
    FeatureColumn.editable(table, context, PlanPackage.Literals.PROJECT_YEAR__CONTENT, 30, this::year);
    QUARTERS.forEach((quarter, label) -> table.column(label, SWT.CENTER, 2, project -> {
      ProjectYear year = year(project);
      boolean on = year != null && year.getQuarters().contains(quarter);
      return Cell.of(on ? TICK : "", on ? 1 : null).withTooltip(ValueFormats.of(
          PlanPackage.Literals.PROJECT_YEAR__QUARTERS).format(List.of(quarter)));
    }, viewer -> new TickEditing<Project>(viewer, project -> year(project) != null,
        project -> year(project).getQuarters().contains(quarter), project -> toggle(project, quarter))));
    FeatureColumn.editable(table, context, PlanPackage.Literals.PROJECT_YEAR__EXPECTED_COUNT, 8, this::year);
    FeatureColumn.shown(table, PlanPackage.Literals.PROJECT_YEAR__BUDGET_TOTAL, 10, this::year);
    table.column(PlanText.TASK_COUNT.text(), SWT.RIGHT, 5, project -> {
      ProjectYear year = year(project);
      return year == null ? Cell.of("") : Cell.of(Integer.toString(year.getTasks().size()), year.getTasks().size());
    });
    FeatureColumn.editable(table, context, PlanPackage.Literals.PROJECT_YEAR__STATE, 10, this::year);
  }

  private ProjectYear year(Project project) {
    return view.year(project).orElse(null);
  }

  private void toggle(Project project, Quarter quarter) {
    context.change(PlanText.QUARTERS_CHANGE.text(Labels.of(project)),
        () -> PlanEdits.toggle(year(project), quarter));
  }

  private void addProject() {
    Project[] made = new Project[1];
    if (context.change(PlanText.ADD_PROJECT_CHANGE.text(), () -> made[0] = PlanEdits.addProject(view))) {
      show(new PlanView(view.model(), view.plan(), view.year()));
      table.reveal(made[0]);
      table.table().setFocus();
    }
  }

  private void chosen(Project project) {
    ProjectYear year = project == null ? null : year(project);
    tasks.show(view, year);
    budget.show(view, year);
    context.select(year != null ? year : project);
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(PlanView newView) {
    boolean otherYear = view == null || !view.year().equals(newView.year());
    view = newView;
    table.setRows(view.projects());
    if (table.selected().isEmpty() && !table.rows().isEmpty() && otherYear) {
      table.reveal(table.rows().getFirst());
    }
    Project project = table.selected().orElse(null);
    tasks.show(view, project == null ? null : year(project));
    budget.show(view, project == null ? null : year(project));
    long total = view.projects().stream().map(this::year).filter(year -> year != null)
        .flatMap(year -> year.getBudget().stream()).map(BudgetLine::getAmount).filter(amount -> amount != null)
        .mapToLong(Long::longValue).sum();
    sum.setText(PlanText.BUDGET_SUM.text(total));
    annual.setEnabled(view.annualPlan().isPresent());
    sum.getParent().layout();
  }

  @Override
  public void reveal(EObject element) {
    switch (element) {
      case Task task when task.eContainer() instanceof ProjectYear year -> {
        table.reveal(year.getProject());
        chosen(year.getProject());
        tasks.reveal(task);
      }
      case ProjectYear year -> table.reveal(year.getProject());
      default -> table.reveal(element);
    }
  }

  @Override
  public void commit() {
    table.commit();
    tasks.commit();
    budget.commit();
  }
}
