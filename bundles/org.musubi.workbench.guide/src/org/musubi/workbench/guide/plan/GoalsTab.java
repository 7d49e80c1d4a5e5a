package org.musubi.workbench.guide.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Project;
import org.musubi.workbench.forms.candidates.Candidate;
import org.musubi.workbench.forms.kit.PickDialog;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.table.FeatureColumn;
import org.musubi.workbench.guide.table.TickEditing;
import org.musubi.workbench.text.Labels;

/** The goals of higher plans, and which projects work on them through which issues. */
final class GoalsTab implements PlanTab {

  private static final String TICK = "✓";

  private final GuideContext context;
  private final Composite area;
  private final Label summary;
  private final Label unaligned;
  private final DataTable<UpperGoal> table;
  private final Button link;
  private final Button open;
  private PlanView view;

  GoalsTab(Composite parent, GuideContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(4).applyTo(area);
    summary = context.toolkit().createLabel(area, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
        .applyTo(summary);
    Button add = context.toolkit().createButton(area, PlanText.ADD_GOAL.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> add());
    link = context.toolkit().createButton(area, PlanText.LINK_ISSUES.text(), SWT.PUSH);
    link.addListener(SWT.Selection, event -> table().selected().ifPresent(this::link));
    open = context.toolkit().createButton(area, PlanText.OPEN_FORM.text(), SWT.PUSH);
    open.addListener(SWT.Selection, event -> table().selected().ifPresent(context::open));
    table = new DataTable<>(area, SWT.SINGLE, goal -> goal);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(200, 120).applyTo(table.table());
    columns();
    unaligned = context.toolkit().createLabel(area, "", SWT.WRAP);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(unaligned);
    table.onSelect(goal -> {
      context.select(goal);
      enable();
    });
  }

  private void columns() {
    FeatureColumn.editable(table, context, CorePackage.Literals.NAMED_ELEMENT__NAME, 34, goal -> goal)
        .getColumn().setText(PlanText.GOAL.text());
    FeatureColumn.editable(table, context, IssuesPackage.Literals.UPPER_GOAL__PLAN_NAME, 18, goal -> goal);
    FeatureColumn.editable(table, context, IssuesPackage.Literals.UPPER_GOAL__FISCAL_YEAR, 14, goal -> goal);
    FeatureColumn.editable(table, context, IssuesPackage.Literals.UPPER_GOAL__VALUE, 8, goal -> goal);
    table.column(PlanText.IN_PLAN.text(), SWT.CENTER, 12,
        goal -> Cell.of(isInPlan(goal) ? TICK : "", isInPlan(goal) ? 1 : null),
        viewer -> new TickEditing<UpperGoal>(viewer, goal -> view.plan() != null, this::isInPlan, this::toggle));
    table.column(PlanText.GOAL_ISSUES.text(), SWT.LEFT, 22, goal -> Cell.of(Alignment.issues(view, goal).stream()
        .map(Labels::of).collect(Collectors.joining("、"))));
    table.column(PlanText.GOAL_PROJECTS.text(), SWT.LEFT, 26, goal -> Cell.of(Alignment.projects(view, goal).stream()
        .map(Labels::of).collect(Collectors.joining("、"))));
    table.column(PlanText.GOAL_STATE.text(), SWT.LEFT, 14, this::state);
  }

  private DataTable<UpperGoal> table() {
    return table;
  }

  private Cell state(UpperGoal goal) {
    Shades shades = Shades.of(table.table());
    return switch (stateOf(goal)) {
      case GOAL_COVERED -> Cell.of(PlanText.GOAL_COVERED.text(), 2);
      case GOAL_ISSUE_ONLY -> Cell.of(PlanText.GOAL_ISSUE_ONLY.text(), 1);
      default -> Cell.of(PlanText.GOAL_OPEN.text(), 0).withForeground(shades.error());
    };
  }

  private PlanText stateOf(UpperGoal goal) {
    return !Alignment.projects(view, goal).isEmpty() ? PlanText.GOAL_COVERED
        : Alignment.issues(view, goal).isEmpty() ? PlanText.GOAL_OPEN : PlanText.GOAL_ISSUE_ONLY;
  }

  private boolean isInPlan(UpperGoal goal) {
    return view.plan() != null && view.plan().getUpperGoals().contains(goal);
  }

  private void toggle(UpperGoal goal) {
    context.change(PlanText.IN_PLAN_CHANGE.text(Labels.of(goal)), () -> {
      if (!view.plan().getUpperGoals().remove(goal)) {
        view.plan().getUpperGoals().add(goal);
      }
    });
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(PlanView newView) {
    view = newView;
    List<UpperGoal> goals = view.model().getUpperGoals();
    table.setRows(goals);
    List<PlanText> states = goals.stream().map(this::stateOf).toList();
    summary.setText(goals.isEmpty() ? PlanText.GOALS_NONE.text() : PlanText.GOALS_SUMMARY.text(goals.size(),
        states.stream().filter(PlanText.GOAL_COVERED::equals).count(),
        states.stream().filter(PlanText.GOAL_ISSUE_ONLY::equals).count(),
        states.stream().filter(PlanText.GOAL_OPEN::equals).count()));
    List<Project> without = goals.isEmpty() ? List.of() : Alignment.unaligned(view);
    unaligned.setText(without.isEmpty() ? "" : PlanText.UNALIGNED.text(
        without.stream().map(Labels::of).collect(Collectors.joining("、"))).replace("&", "&&"));
    enable();
    area.layout();
  }

  private void enable() {
    boolean chosen = table.selected().isPresent();
    link.setEnabled(chosen);
    open.setEnabled(chosen);
  }

  @Override
  public void reveal(EObject element) {
    table.reveal(element);
    table.table().setFocus();
  }

  @Override
  public void commit() {
    table.commit();
  }

  private void add() {
    UpperGoal[] made = new UpperGoal[1];
    if (context.change(PlanText.ADD_GOAL_CHANGE.text(), () -> made[0] = PlanEdits.addGoal(view))) {
      show(view);
      reveal(made[0]);
    }
  }

  private void link(UpperGoal goal) {
    List<Candidate> candidates = view.model().getIssueAnalyses().stream()
        .flatMap(analysis -> analysis.getIssues().stream()).map(issue -> new Candidate(issue, Labels.of(issue),
            issue.getTargetGroup() == null ? "" : issue.getTargetGroup())).toList();
    PickDialog dialog = new PickDialog(area.getShell(), PlanText.PICK_ISSUES.text(Labels.of(goal)), candidates, true)
        .choose(Alignment.issues(view, goal));
    if (dialog.open() == Window.OK) {
      context.change(PlanText.LINK_ISSUES_CHANGE.text(Labels.of(goal)),
          () -> PlanEdits.link(view.model(), goal, dialog.chosen()));
    }
  }
}
