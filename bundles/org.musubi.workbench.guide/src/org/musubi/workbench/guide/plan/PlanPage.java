package org.musubi.workbench.guide.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.CouncilSheet;
import org.musubi.workbench.export.ExportWizard;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.plan.PlanCheck.Tab;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** Mid-term and annual plan: who does what when, for how much and with which targets, and what is still missing. */
public final class PlanPage implements GuidePage {

  private GuideContext context;
  private Composite stack;
  private Composite work;
  private PlanBar bar;
  private SashForm sash;
  private TabFolder folder;
  private ChecksPart checks;
  private Control notice;
  private String noticeSentence;
  private MidTermPlan chosen;
  private PlanView view;
  private final Map<Tab, PlanTab> tabs = new EnumMap<>(Tab.class);

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    stack = context.toolkit().createComposite(parent);
    stack.setLayout(new StackLayout());
    work = context.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(work);
    bar = new PlanBar(work, context, this::choose, this::print, this::makeYear);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    sash = new SashForm(work, SWT.VERTICAL | SWT.SMOOTH);
    context.toolkit().adapt(sash);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    folder = new TabFolder(sash, SWT.TOP);
    add(Tab.ROLES, PlanText.TAB_ROLES, new RolesTab(folder, context));
    add(Tab.YEAR, PlanText.TAB_YEAR, new YearTab(folder, context));
    add(Tab.MEASURES, PlanText.TAB_MEASURES, new MeasuresTab(folder, context));
    add(Tab.ROADMAP, PlanText.TAB_ROADMAP, new RoadmapTab(folder, context));
    add(Tab.GOALS, PlanText.TAB_GOALS, new GoalsTab(folder, context));
    folder.addListener(SWT.Selection, event -> showTab());
    checks = new ChecksPart(sash, context, check -> go(check.tab(), check.element()));
    sash.setWeights(74, 26);
  }

  private void add(Tab tab, PlanText label, PlanTab page) {
    TabItem item = new TabItem(folder, SWT.NONE);
    item.setText(label.text());
    item.setControl(page.control());
    tabs.put(tab, page);
  }

  @Override
  public void refresh() {
    if (chosen == null || chosen.eContainer() == null || chosen.eResource() == null
        || !PlanView.covers(chosen, context.year())) {
      chosen = PlanView.usualPlan(context.model(), context.year()).orElse(null);
    }
    view = new PlanView(context.model(), chosen, context.year());
    if (view.plan() == null) {
      notice(PlanText.NO_PLAN.text(MusubiLabels.of(view.year()), context.model().getProjects().size()));
    } else if (view.projects().isEmpty()) {
      notice(PlanText.NO_PROJECTS.text());
    } else {
      showWork();
    }
  }

  private void showWork() {
    show(work);
    List<PlanCheck> missing = checks();
    bar.show(view, missing.isEmpty());
    checks.show(missing);
    sash.setMaximizedControl(missing.isEmpty() ? folder : null);
    showTab();
  }

  /** Only the tab in front is filled; the others are when they are chosen. */
  private void showTab() {
    if (view != null) {
      tab().show(view);
    }
  }

  private PlanTab tab() {
    return tabs.get(Tab.values()[Math.max(0, folder.getSelectionIndex())]);
  }

  private void notice(String sentence) {
    if (notice != null && !notice.isDisposed() && sentence.equals(noticeSentence)) {
      show(notice);
      return;
    }
    if (notice != null) {
      notice.dispose();
    }
    noticeSentence = sentence;
    EmptyNotice empty = new EmptyNotice(stack, context.toolkit(), sentence);
    if (view.plan() == null) {
      empty.button(PlanText.MAKE_PLAN.text(), this::makePlan);
    } else {
      empty.button(PlanText.ADD_PROJECT.text(), () -> context.change(PlanText.ADD_PROJECT_CHANGE.text(),
          () -> PlanEdits.addProject(view)));
    }
    if (context.model().getProjects().isEmpty()) {
      empty.button(PlanText.GO_DEVELOP.text(), () -> context.show("develop", null));
    }
    notice = empty;
    show(empty);
  }

  private void show(Control control) {
    ((StackLayout) stack.getLayout()).topControl = control;
    stack.layout();
  }

  private void makePlan() {
    context.change(PlanText.MAKE_PLAN_CHANGE.text(),
        () -> chosen = PlanEdits.makePlan(context.model(), context.year()));
  }

  private void makeYear() {
    context.change(PlanText.MAKE_YEAR_CHANGE.text(MusubiLabels.of(context.year())),
        () -> PlanEdits.makeYear(context.model(), view.plan(), context.year()));
  }

  private void choose(MidTermPlan plan) {
    chosen = plan;
    view = new PlanView(context.model(), plan, context.year());
    if (!PlanView.covers(plan, context.year()) && plan.getPeriod() != null && plan.getPeriod().getStart() != null) {
      context.setYear(plan.getPeriod().getStart());
    } else {
      refresh();
    }
  }

  private void print(CouncilSheet sheet) {
    commit();
    ExportWizard.open(context.site().getShell(), context.session(), EnumSet.of(sheet), context.year());
  }

  private void go(Tab tab, EObject element) {
    folder.setSelection(tab.ordinal());
    showTab();
    tabs.get(tab).reveal(element);
  }

  @Override
  public void reveal(Object argument) {
    switch (argument) {
      case MidTermPlan plan -> choose(plan);
      case UpperGoal goal -> go(Tab.GOALS, goal);
      case Measure measure -> go(Tab.MEASURES, measure);
      case Organization organization -> go(Tab.ROLES, organization);
      case Task task -> go(Tab.YEAR, task);
      case ProjectYear year -> go(Tab.YEAR, year);
      case Project project -> go(Tab.YEAR, project);
      default -> { }
    }
  }

  @Override
  public void setFocus() {
    Control top = ((StackLayout) stack.getLayout()).topControl;
    if (top == work) {
      folder.setFocus();
    } else if (top != null) {
      top.setFocus();
    }
  }

  @Override
  public void commit() {
    tabs.values().forEach(PlanTab::commit);
  }

  /** What is missing. */
  List<PlanCheck> checks() {
    return PlanChecks.of(view);
  }
}
