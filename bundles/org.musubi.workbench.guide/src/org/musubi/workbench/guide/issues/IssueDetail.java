package org.musubi.workbench.guide.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.Codes;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.issues.UpperGoal;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The chosen issue: words, decision with its reason, goals of plans above, findings. */
final class IssueDetail {

  /** A text of the issue with its field. */
  private record Entry(EAttribute attribute, Text field) { }

  private final GuideContext context;
  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final Composite empty;
  private final ScrolledForm form;
  private final List<Entry> entries = new ArrayList<>();
  private final Text reason;
  private final Label noGoals;
  private final DataTable<UpperGoal> goals;
  private final DataTable<Finding> findings;
  private HealthIssue issue;

  IssueDetail(Composite parent, GuideContext context) {
    this.context = context;
    stack = context.toolkit().createComposite(parent);
    stack.setLayout(layout);
    empty = context.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(empty);
    context.toolkit().createLabel(empty, IssuesText.NOTHING_CHOSEN.text());
    form = context.toolkit().createScrolledForm(stack);
    Composite body = form.getBody();
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(body);
    Composite decisions = row(body);
    decision(decisions, IssuesText.PICK, IssueStatus.PICKED);
    decision(decisions, IssuesText.HOLD, IssueStatus.HOLD);
    decision(decisions, IssuesText.DROP, IssueStatus.DROPPED);
    button(decisions, IssuesText.TO_DEVELOP, () -> context.show("develop", issue));
    button(decisions, IssuesText.OPEN_FORM, () -> context.open(issue));
    text(body, IssuesText.NAME, CorePackage.Literals.NAMED_ELEMENT__NAME, 1);
    reason = text(body, IssuesText.REASON, IssuesPackage.Literals.HEALTH_ISSUE__REASON, 2);
    text(body, IssuesText.TARGET_GROUP, IssuesPackage.Literals.HEALTH_ISSUE__TARGET_GROUP, 1);
    text(body, IssuesText.STATEMENT, IssuesPackage.Literals.HEALTH_ISSUE__STATEMENT, 4);
    heading(body, IssuesText.UPPER_GOALS);
    Composite aligned = context.toolkit().createComposite(body);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(aligned);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(aligned);
    noGoals = context.toolkit().createLabel(aligned, IssuesText.NO_UPPER_GOALS.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(150, SWT.DEFAULT).applyTo(noGoals);
    goals = new DataTable<>(aligned, SWT.CHECK, goal -> goal);
    goals.column(IssuesText.UPPER_GOALS.text(), SWT.LEFT, 60, each -> Cell.of(MusubiLabels.ofElement(each)));
    GridDataFactory.fillDefaults().grab(true, false).hint(150, 60).applyTo(goals.table());
    goals.table().setHeaderVisible(false);
    ((CheckboxTableViewer) goals.viewer()).addCheckStateListener(event ->
        align((UpperGoal) event.getElement(), event.getChecked()));
    Button add = button(aligned, IssuesText.ADD_UPPER_GOAL, this::addGoal);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(add);
    heading(body, IssuesText.GROUNDS_OF);
    Composite grounds = context.toolkit().createComposite(body);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(grounds);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grounds);
    findings = new DataTable<>(grounds, SWT.MULTI, finding -> finding);
    findings.column(IssuesText.FINDING.text(), SWT.LEFT, 60, each -> Cell.of(MusubiLabels.ofElement(each))
        .withTooltip(each.getStatement()));
    findings.table().setHeaderVisible(false);
    findings.onOpen(context::open);
    GridDataFactory.fillDefaults().grab(true, false).hint(150, 70).applyTo(findings.table());
    Button take = button(grounds, IssuesText.TAKE_OUT, this::takeOut);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(take);
    layout.topControl = empty;
  }

  private Composite row(Composite parent) {
    Composite row = context.toolkit().createComposite(parent);
    RowLayout rows = new RowLayout(SWT.HORIZONTAL);
    rows.marginLeft = 0;
    rows.marginTop = 0;
    rows.marginBottom = 0;
    rows.spacing = 6;
    row.setLayout(rows);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(row);
    return row;
  }

  private void heading(Composite parent, IssuesText text) {
    Label label = context.toolkit().createLabel(parent, text.text(), SWT.WRAP);
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(110, SWT.DEFAULT).applyTo(label);
  }

  private Button button(Composite parent, IssuesText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private void decision(Composite parent, IssuesText text, IssueStatus status) {
    button(parent, text, () -> {
      commit();
      HealthIssue decided = issue;
      if (decided.getStatus() != status) {
        context.change(IssuesText.DECIDED.text(MusubiLabels.ofElement(decided), MusubiLabels.of(status)),
            () -> decided.setStatus(status));
      }
      if (decided.getReason() == null || decided.getReason().isBlank()) {
        context.tell(IssuesText.GIVE_REASON.text());
        reason.setFocus();
      }
    });
  }

  private Text text(Composite parent, IssuesText label, EAttribute attribute, int lines) {
    heading(parent, label);
    Text field = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
    GridDataFactory.fillDefaults().grab(true, false)
        .hint(150, lines > 1 ? field.getLineHeight() * lines : SWT.DEFAULT).applyTo(field);
    field.addListener(SWT.FocusOut, event -> commit());
    if (lines == 1) {
      field.addListener(SWT.DefaultSelection, event -> commit());
    }
    entries.add(new Entry(attribute, field));
    return field;
  }

  Composite control() {
    return stack;
  }

  /** Takes over what is being typed. */
  void commit() {
    if (issue == null || issue.eContainer() == null) {
      return;
    }
    HealthIssue written = issue;
    for (Entry entry : entries) {
      String typed = entry.field().getText().strip();
      String value = typed.isEmpty() ? null : typed.replace("\r\n", "\n");
      if (!Objects.equals(value, shownValue(written, entry.attribute()))) {
        context.change(IssuesText.CHANGED.text(MusubiLabels.of(entry.attribute())),
            () -> written.eSet(entry.attribute(), value));
      }
    }
  }

  private static String shownValue(HealthIssue issue, EAttribute attribute) {
    String value = (String) issue.eGet(attribute);
    return value == null || value.isBlank() ? null : value.strip();
  }

  void show(HealthIssue newIssue) {
    boolean another = newIssue != issue;
    issue = newIssue;
    layout.topControl = issue == null ? empty : form;
    stack.layout();
    if (issue == null) {
      return;
    }
    for (Entry entry : entries) {
      String value = Objects.requireNonNullElse(shownValue(issue, entry.attribute()), "");
      if (another || !entry.field().isFocusControl()) {
        if (!entry.field().getText().replace("\r\n", "\n").equals(value)) {
          entry.field().setText(value);
        }
      }
    }
    boolean none = context.model().getUpperGoals().isEmpty();
    noGoals.setVisible(none);
    ((GridData) noGoals.getLayoutData()).exclude = !none;
    goals.setRows(context.model().getUpperGoals());
    ((CheckboxTableViewer) goals.viewer()).setCheckedElements(issue.getUpperGoals().toArray());
    findings.setRows(issue.getFindings());
    form.reflow(true);
  }

  private void align(UpperGoal goal, boolean wanted) {
    HealthIssue aligned = issue;
    context.change(IssuesText.ALIGNED.text(), () -> {
      if (wanted) {
        aligned.getUpperGoals().add(goal);
      } else {
        aligned.getUpperGoals().remove(goal);
      }
    });
  }

  private void addGoal() {
    InputDialog dialog = new InputDialog(stack.getShell(), IssuesText.ADD_UPPER_GOAL.text().replace("…", ""),
        IssuesText.UPPER_GOAL_QUESTION.text(), "", typed -> typed.isBlank() ? "" : null);
    HealthIssue aligned = issue;
    if (dialog.open() == Window.OK) {
      context.change(IssuesText.ALIGNED.text(), () -> {
        UpperGoal goal = IssuesFactory.eINSTANCE.createUpperGoal();
        goal.setCode(Codes.next(context.model(), goal.eClass()));
        goal.setName(dialog.getValue().strip());
        context.model().getUpperGoals().add(goal);
        aligned.getUpperGoals().add(goal);
      });
    }
  }

  private void takeOut() {
    List<Finding> chosen = findings.selection();
    HealthIssue from = issue;
    if (!chosen.isEmpty()) {
      context.change(IssuesText.TAKEN_OUT.text(), () -> from.getFindings().removeAll(chosen));
    }
  }
}
