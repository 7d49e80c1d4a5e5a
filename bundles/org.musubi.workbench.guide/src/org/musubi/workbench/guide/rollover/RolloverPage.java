package org.musubi.workbench.guide.rollover;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.cycle.rollover.CarryOver;
import org.musubi.cycle.rollover.Decision;
import org.musubi.cycle.rollover.Improvements;
import org.musubi.cycle.rollover.NextYear;
import org.musubi.cycle.rollover.RollOver;
import org.musubi.cycle.rollover.RollOverPlan;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.plan.Project;
import org.musubi.sheets.CouncilSheet;
import org.musubi.workbench.export.ExportWizard;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** 次年度をつくる: what becomes of each project, which targets are renewed, and one button that makes the plan. */
public final class RolloverPage implements GuidePage {

  private final Map<Project, Decision> byHand = new LinkedHashMap<>();
  private GuideContext context;
  private Composite page;
  private Composite notice;
  private Composite body;
  private Label title;
  private Label warnings;
  private Label council;
  private Button create;
  private Button openPlan;
  private ProjectTable projects;
  private TargetTable targets;
  private RollOverPlan plan;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    notice = guide.toolkit().createComposite(page);
    notice.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notice);
    body = guide.toolkit().createComposite(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 6).applyTo(body);
    title = guide.toolkit().createLabel(body, "");
    title.setFont(JFaceResources.getBannerFont());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    wrapped(RolloverText.EXPLANATION.text());
    warnings = wrapped("");
    warnings.setForeground(Shades.of(body).error());
    createTables();
    council = wrapped("");
    createButtons();
  }

  private Label wrapped(String text) {
    Label label = context.toolkit().createLabel(body, text, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void createTables() {
    SashForm tables = new SashForm(body, SWT.VERTICAL);
    context.toolkit().adapt(tables);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
    projects = new ProjectTable(tables, context, this::decide);
    Composite lower = context.toolkit().createComposite(tables);
    GridLayoutFactory.fillDefaults().applyTo(lower);
    targets = new TargetTable(lower, context);
    tables.setWeights(62, 38);
  }

  private void createButtons() {
    Composite buttons = context.toolkit().createComposite(body);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.spacing = 8;
    layout.center = true;
    buttons.setLayout(layout);
    create = context.toolkit().createButton(buttons, "", SWT.PUSH);
    create.addListener(SWT.Selection, event -> create());
    Button evaluation = context.toolkit().createButton(buttons, RolloverText.GO_TO_EVALUATION.text(), SWT.PUSH);
    evaluation.addListener(SWT.Selection, event -> context.show("evaluate", null));
    openPlan = context.toolkit().createButton(buttons, "", SWT.PUSH);
    openPlan.addListener(SWT.Selection, event -> showNextPlan());
    Button print = context.toolkit().createButton(buttons, RolloverText.PRINT.text(), SWT.PUSH);
    print.addListener(SWT.Selection, event -> ExportWizard.open(context.site().getShell(), context.session(),
        EnumSet.of(CouncilSheet.ANNUAL_PLAN), plan.to()));
    Button handover = context.toolkit().createButton(buttons, RolloverText.HANDOVER.text(), SWT.PUSH);
    handover.addListener(SWT.Selection, event -> new HandoverAction(context).run());
  }

  private void showNextPlan() {
    context.setYear(plan.to());
    context.show("plan", null);
  }

  /** A decision by hand; null takes it back to what the evaluation says. */
  private void decide(Project project, Decision decision) {
    if (decision == null) {
      byHand.remove(project);
    } else {
      byHand.put(project, decision);
    }
    refresh();
  }

  private void create() {
    if (plan.needsNewMidTermPlan() && !MessageDialog.openQuestion(page.getShell(), RolloverText.NEW_MID_TERM.text(),
        RolloverText.NEW_MID_TERM_QUESTION.text(MusubiLabels.of(plan.to()), NextYear.MID_TERM_YEARS))) {
      return;
    }
    RollOverPlan carried = plan;
    NextYear.Result[] result = new NextYear.Result[1];
    if (context.change(RolloverText.CHANGE.text(),
        () -> result[0] = NextYear.create(carried, targets.accepted(), LocalDate.now()))) {
      byHand.keySet().removeAll(result[0].created().stream().map(year -> year.getProject()).toList());
      context.tell(RolloverText.RESULT.text(MusubiLabels.of(carried.to()), result[0].created().size(),
          result[0].ended().size(), result[0].newTargets()));
      context.select(result[0].annualPlan());
    }
  }

  @Override
  public void refresh() {
    byHand.keySet().removeIf(project -> project.eContainer() == null);
    plan = RollOver.plan(context.model(), context.year(), byHand);
    boolean nothing = plan.problem() != null;
    showNotice(nothing);
    if (!nothing) {
      title.setText(RolloverText.TITLE.text(MusubiLabels.of(plan.from()), MusubiLabels.of(plan.to())));
      projects.show(plan, byHand.keySet());
      targets.show(plan);
      council.setText(councilText());
      warnings.setText(warningText());
      String next = MusubiLabels.of(plan.to());
      create.setText(plan.isDone() ? RolloverText.DONE.text(next)
          : (isBegun() ? RolloverText.CREATE_MORE : RolloverText.CREATE).text(next));
      create.setEnabled(!plan.isDone());
      openPlan.setText(RolloverText.OPEN_PLAN.text(next));
      openPlan.setEnabled(plan.next() != null);
      ((GridData) warnings.getLayoutData()).exclude = warnings.getText().isEmpty();
    }
    page.layout(true, true);
  }

  /** Whether something was carried over before: a next annual plan alone says nothing, the mid-term plan brings it. */
  private boolean isBegun() {
    return plan.next() != null && plan.projects().stream().anyMatch(CarryOver::isDone);
  }

  private String councilText() {
    String actions = plan.councilActions().stream().map(ImprovementAction::getText).collect(Collectors.joining(" / "));
    return (actions.isEmpty() ? RolloverText.COUNCIL_ACTIONS_NONE.text() : RolloverText.COUNCIL_ACTIONS.text(actions))
        .replace("&", "&&");
  }

  private String warningText() {
    long demanded = EvaluationSheets.of(context.model(), context.year())
        .map(sheet -> Improvements.demandedIn(sheet).size()).orElse(0);
    List<String> problems = plan.projects().stream().map(CarryOver::problem).filter(p -> p != null).toList();
    String first = demanded > 0 ? RolloverText.DEMANDED.text(demanded) : "";
    String second = problems.isEmpty() ? "" : RolloverText.PROBLEMS.text(String.join(" ", problems));
    return (first + (first.isEmpty() || second.isEmpty() ? "" : "\n") + second).replace("&", "&&");
  }

  private void showNotice(boolean shown) {
    for (Control child : notice.getChildren()) {
      child.dispose();
    }
    if (shown) {
      new EmptyNotice(notice, context.toolkit(), RolloverText.NOTHING.text(plan.problem()))
          .button(RolloverText.GO_TO_PLAN.text(), () -> context.show("plan", null));
    }
    notice.setVisible(shown);
    ((GridData) notice.getLayoutData()).exclude = !shown;
    body.setVisible(!shown);
    ((GridData) body.getLayoutData()).exclude = shown;
  }

  @Override
  public void reveal(Object argument) {
    projects.reveal(argument);
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }
}
