package org.musubi.workbench.guide.issues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.findings.FindingMaker;
import org.musubi.clarification.findings.IssueFields;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** The findings from which issues are made. */
final class IssueFindings {

  private final GuideContext context;
  private final Composite body;
  private final Label title;
  private final Button onlyUnused;
  private final Button make;
  private final Button add;
  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final DataTable<Finding> table;
  private final EmptyNotice notice;
  private final Supplier<IssueAnalysis> analysis;
  private final Supplier<HealthIssue> chosenIssue;
  private final Consumer<HealthIssue> made;

  /**
   * @param analysis the analysis an issue is added to; null for none yet
   * @param chosenIssue the issue a finding can be added to; null for none
   */
  IssueFindings(Composite parent, GuideContext context, Supplier<IssueAnalysis> analysis,
      Supplier<HealthIssue> chosenIssue, Consumer<HealthIssue> made) {
    this.context = context;
    this.analysis = analysis;
    this.chosenIssue = chosenIssue;
    this.made = made;
    body = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(4, 2).spacing(4, 4).applyTo(body);
    title = context.toolkit().createLabel(body, "");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    Composite buttons = context.toolkit().createComposite(body);
    RowLayout rows = new RowLayout(SWT.HORIZONTAL);
    rows.marginLeft = 0;
    rows.marginTop = 0;
    rows.marginBottom = 0;
    rows.spacing = 4;
    rows.center = true;
    buttons.setLayout(rows);
    GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(buttons);
    make = button(buttons, IssuesText.MAKE_ISSUE, this::makeIssue);
    add = button(buttons, IssuesText.ADD_TO_ISSUE, this::addToIssue);
    onlyUnused = context.toolkit().createButton(buttons, IssuesText.ONLY_UNUSED.text(), SWT.CHECK);
    onlyUnused.addListener(SWT.Selection, event -> refresh());
    stack = context.toolkit().createComposite(body);
    stack.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, true).hint(150, 80).applyTo(stack);
    table = new DataTable<>(stack, SWT.MULTI, finding -> finding);
    table.column(IssuesText.FINDING.text(), SWT.LEFT, 30, each -> Cell.of(MusubiLabels.ofElement(each))
        .withTooltip(each.getStatement()));
    table.column(IssuesText.USED_IN.text(), SWT.LEFT, 9, each -> Cell.of(each.getIssues().stream()
        .map(NamedElement::getCode).collect(Collectors.joining(" "))));
    table.column(IssuesText.KIND.text(), SWT.LEFT, 9, each -> Cell.of(MusubiLabels.of(each.getKind())));
    table.onSelect(finding -> {
      enable();
      if (finding != null) {
        context.select(finding);
      }
    }).onOpen(context::open);
    notice = new EmptyNotice(stack, context.toolkit(), IssuesText.NO_FINDINGS.text())
        .button(IssuesText.TO_COMPARE.text(), () -> context.show("compare", null));
  }

  private Button button(Composite parent, IssuesText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  DataTable<Finding> data() {
    return table;
  }

  void refresh() {
    List<Finding> all = context.model().getIssueAnalyses().stream()
        .sorted(Comparator.comparing(IssueAnalysis::getFiscalYear, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed())
        .flatMap(each -> each.getFindings().stream()).toList();
    List<Finding> shown = onlyUnused.getSelection() ? all.stream().filter(f -> f.getIssues().isEmpty()).toList() : all;
    title.setText(IssuesText.FINDINGS.text(shown.size()));
    table.setRows(shown);
    layout.topControl = all.isEmpty() ? notice : table.table();
    stack.layout();
    enable();
  }

  void enable() {
    boolean any = !table.selection().isEmpty();
    make.setEnabled(any);
    add.setEnabled(any && chosenIssue.get() != null);
  }

  private void makeIssue() {
    List<Finding> chosen = table.selection();
    List<HealthIssue> result = new ArrayList<>();
    if (context.change(IssuesText.MADE_ISSUE.text(), () -> {
      IssueAnalysis home = analysis.get() != null ? analysis.get()
          : Analyses.require(context.model(), context.year(), LocalDate.now());
      result.add(new FindingMaker(context.model(), LocalDate.now()).issueFrom(home, chosen));
    })) {
      made.accept(result.getFirst());
    }
  }

  private void addToIssue() {
    List<Finding> chosen = table.selection();
    HealthIssue issue = chosenIssue.get();
    context.change(IssuesText.ADDED_TO_ISSUE.text(), () -> {
      chosen.stream().filter(finding -> !issue.getFindings().contains(finding)).forEach(issue.getFindings()::add);
      if (issue.getField() == null) {
        IssueFields.of(issue.getFindings()).ifPresent(issue::setField);
      }
    });
  }
}
