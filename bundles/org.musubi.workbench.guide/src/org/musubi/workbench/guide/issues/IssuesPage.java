package org.musubi.workbench.guide.issues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.findings.Analyses;
import org.musubi.model.council.Codes;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.commands.Commands;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** 課題: findings become issues; points, ranking and matrix help to choose; each choice has its reason. */
public final class IssuesPage implements GuidePage {

  private GuideContext context;
  private Combo analyses;
  private Button newAnalysis;
  private IssueFindings findings;
  private WeightBar weights;
  private Composite issueStack;
  private final StackLayout issueLayout = new StackLayout();
  private ScoreTable issues;
  private EmptyNotice noIssues;
  private IssueDetail detail;
  private SashForm right;
  private int[] forDetail = {45, 55};
  private int[] forPicture = {34, 66};
  private boolean forPictureNow;
  private TabFolder tabs;
  private Combo across;
  private Combo up;
  private ChartCanvas matrix;
  private ChartCanvas ranking;
  private List<IssueAnalysis> known = List.of();
  private IssueAnalysis analysis;
  private FiscalYear yearShown;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    Composite page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    createBar(page);
    SashForm columns = new SashForm(page, SWT.HORIZONTAL);
    guide.toolkit().adapt(columns);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
    findings = new IssueFindings(columns, guide, () -> analysis, this::selected, this::show);
    right = new SashForm(columns, SWT.VERTICAL);
    guide.toolkit().adapt(right);
    createIssues(right);
    createTabs(right);
    columns.setWeights(30, 70);
    right.setWeights(forDetail);
  }

  private void createBar(Composite parent) {
    Composite bar = context.toolkit().createComposite(parent);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    bar.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    context.toolkit().createLabel(bar, IssuesText.ANALYSIS.text());
    analyses = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
    analyses.setToolTipText(IssuesText.ANALYSIS.text());
    analyses.addListener(SWT.Selection, event -> {
      analysis = known.get(analyses.getSelectionIndex());
      refresh();
    });
    newAnalysis = button(bar, IssuesText.NEW_ANALYSIS, this::makeAnalysis);
    button(bar, IssuesText.PRINT, () -> Commands.run(context.site(), Commands.EXPORT));
  }

  private Button button(Composite parent, IssuesText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(""), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void createIssues(Composite parent) {
    Composite area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    weights = new WeightBar(area, context);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(weights.control());
    issueStack = context.toolkit().createComposite(area);
    issueStack.setLayout(issueLayout);
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(issueStack);
    issues = new ScoreTable(issueStack, context);
    issues.data().onSelect(issue -> showIssue()).onOpen(context::open);
    noIssues = new EmptyNotice(issueStack, context.toolkit(), IssuesText.NO_ISSUES.text())
        .button(IssuesText.NEW_ISSUE.text(), this::addIssue);
    Composite buttons = context.toolkit().createComposite(area);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.spacing = 6;
    layout.marginTop = 0;
    buttons.setLayout(layout);
    button(buttons, IssuesText.NEW_ISSUE, this::addIssue);
    button(buttons, IssuesText.DELETE, this::deleteIssues);
  }

  private void createTabs(Composite parent) {
    tabs = new TabFolder(parent, SWT.TOP);
    context.toolkit().adapt(tabs);
    detail = new IssueDetail(tabs, context);
    tab(IssuesText.TAB_DETAIL).setControl(detail.control());
    Composite pane = context.toolkit().createComposite(tabs);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).spacing(6, 2).applyTo(pane);
    across = axis(pane, IssuesText.X_AXIS);
    up = axis(pane, IssuesText.Y_AXIS);
    matrix = new ChartCanvas(pane, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(matrix);
    matrix.onPick(spot -> pick(spot.label()));
    tab(IssuesText.TAB_MATRIX).setControl(pane);
    ranking = new ChartCanvas(tabs, SWT.NONE);
    ranking.onPick(spot -> pick(spot.label().split(" ", 2)[0]));
    tab(IssuesText.TAB_RANKING).setControl(ranking);
    tabs.addListener(SWT.Selection, event -> {
      giveRoom();
      draw();
    });
  }

  /** A picture needs more height than the fields of an issue; what was drawn by hand is kept for either. */
  private void giveRoom() {
    boolean picture = tabs.getSelectionIndex() > 0;
    if (picture != forPictureNow) {
      if (picture) {
        forDetail = right.getWeights();
      } else {
        forPicture = right.getWeights();
      }
      forPictureNow = picture;
      right.setWeights(picture ? forPicture : forDetail);
    }
  }

  private Combo axis(Composite parent, IssuesText label) {
    context.toolkit().createLabel(parent, label.text());
    Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(label.text());
    combo.addListener(SWT.Selection, event -> draw());
    return combo;
  }

  private TabItem tab(IssuesText title) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    return item;
  }

  @Override
  public void refresh() {
    // A list that may be asked for null: there may be no analysis.
    known = new ArrayList<>(context.model().getIssueAnalyses());
    if (!Objects.equals(yearShown, context.year()) || !known.contains(analysis)) {
      yearShown = context.year();
      analysis = Analyses.nearest(context.model(), context.year()).orElse(null);
    }
    String[] names = known.stream().map(MusubiLabels::ofElement).toArray(String[]::new);
    if (!Arrays.equals(names, analyses.getItems())) {
      analyses.setItems(names);
    }
    if (analyses.getSelectionIndex() != known.indexOf(analysis)) {
      analyses.select(known.indexOf(analysis));
    }
    analyses.setEnabled(!known.isEmpty());
    newAnalysis.setText(IssuesText.NEW_ANALYSIS.text(MusubiLabels.of(context.year())));
    newAnalysis.setEnabled(Analyses.find(context.model(), context.year()).isEmpty());
    newAnalysis.getParent().layout(true);
    weights.show(analysis);
    issues.show(analysis);
    boolean none = analysis == null || analysis.getIssues().isEmpty();
    issueLayout.topControl = none ? noIssues : issues.data().table();
    issueStack.layout();
    findings.refresh();
    showAxes();
    showIssue();
  }

  private void showAxes() {
    List<PriorityScores.Criterion> criteria = PriorityScores.criteria(analysis);
    String[] names = criteria.stream().map(ScoreTable::name).toArray(String[]::new);
    if (!Arrays.equals(names, across.getItems())) {
      across.setItems(names);
      up.setItems(names);
      across.select(Math.max(0, indexOf(criteria, CriterionKind.FEASIBILITY)));
      up.select(Math.max(0, indexOf(criteria, CriterionKind.SEVERITY)));
      across.getParent().layout(true);
    }
  }

  private static int indexOf(List<PriorityScores.Criterion> criteria, CriterionKind kind) {
    return criteria.stream().map(PriorityScores.Criterion::kind).toList().indexOf(kind);
  }

  private void draw() {
    if (analysis == null) {
      return;
    }
    List<PriorityScores.Criterion> criteria = PriorityScores.criteria(analysis);
    if (tabs.getSelectionIndex() == 1 && across.getSelectionIndex() >= 0 && up.getSelectionIndex() >= 0) {
      matrix.setChart(IssueCharts.matrix(analysis, criteria.get(across.getSelectionIndex()),
          criteria.get(up.getSelectionIndex())));
    } else if (tabs.getSelectionIndex() == 2) {
      ranking.setChart(IssueCharts.ranking(analysis));
    }
  }

  private HealthIssue selected() {
    return issues.data().selected().orElse(null);
  }

  private void showIssue() {
    HealthIssue issue = selected();
    if (issue != null) {
      context.select(issue);
    }
    detail.commit();
    detail.show(issue);
    findings.enable();
    draw();
  }

  private void show(HealthIssue issue) {
    analysis = (IssueAnalysis) issue.eContainer();
    refresh();
    issues.data().reveal(issue);
    tabs.setSelection(0);
    giveRoom();
  }

  private void pick(String label) {
    analysis.getIssues().stream().filter(issue -> IssueCharts.label(issue).equals(label)).findFirst()
        .ifPresent(issue -> issues.data().reveal(issue));
  }

  private void makeAnalysis() {
    context.change(IssuesText.MADE_ANALYSIS.text(),
        () -> analysis = Analyses.require(context.model(), context.year(), LocalDate.now()));
  }

  private void addIssue() {
    List<HealthIssue> made = new ArrayList<>();
    if (context.change(IssuesText.ADDED_ISSUE.text(), () -> {
      IssueAnalysis home = analysis != null ? analysis
          : Analyses.require(context.model(), context.year(), LocalDate.now());
      HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
      issue.setCode(Codes.next(context.model(), issue.eClass()));
      issue.setName(IssuesText.DEFAULT_NAME.text());
      issue.setStatus(IssueStatus.CANDIDATE);
      home.getIssues().add(issue);
      made.add(issue);
    })) {
      show(made.getFirst());
    }
  }

  private void deleteIssues() {
    List<HealthIssue> chosen = issues.data().selection();
    if (!chosen.isEmpty()) {
      context.change(IssuesText.DELETED.text(), Deletion.of(chosen, context.model())::run);
    }
  }

  @Override
  public void reveal(Object argument) {
    switch (argument) {
      case HealthIssue issue when issue.eContainer() instanceof IssueAnalysis -> show(issue);
      case Finding finding -> findings.data().reveal(finding);
      case null, default -> { }
    }
  }

  @Override
  public void commit() {
    weights.commit();
    detail.commit();
  }

  @Override
  public void setFocus() {
    issues.data().table().setFocus();
  }
}
