package org.musubi.workbench.guide.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.findings.FindingMaker;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The findings of the year beside the figures: what was found so far, and what becomes an issue. */
final class FindingsList {

  private final GuideContext context;
  private final Composite body;
  private final Label title;
  private final Label empty;
  private final DataTable<Finding> table;
  private final Label issues;
  private final Button makeIssue;

  FindingsList(Composite parent, GuideContext context) {
    this.context = context;
    body = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(body);
    title = context.toolkit().createLabel(body, "");
    title.setFont(JFaceResources.getFontRegistry()
        .getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    Composite buttons = context.toolkit().createComposite(body);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.wrap = true;
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.spacing = 4;
    buttons.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    makeIssue = button(buttons, CompareText.MAKE_ISSUE, this::makeIssue);
    button(buttons, CompareText.ADD_VOICE, this::addVoice);
    button(buttons, CompareText.ADD_CARD, this::addCards);
    empty = context.toolkit().createLabel(body, CompareText.FINDINGS_EMPTY.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(empty);
    table = new DataTable<>(body, SWT.MULTI, finding -> finding);
    GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table.table());
    table.column(CompareText.FINDING_NAME.text(), SWT.LEFT, 26, each -> Cell.of(MusubiLabels.ofElement(each))
        .withTooltip(each.getStatement()));
    table.column(CompareText.FINDING_YEAR.text(), SWT.LEFT, 12, each -> Cell.of(MusubiLabels.of(yearOf(each))));
    table.column(CompareText.FINDING_KIND.text(), SWT.LEFT, 8, each -> Cell.of(MusubiLabels.of(each.getKind())));
    table.column(CompareText.FINDING_ISSUE.text(), SWT.LEFT, 9, each -> Cell.of(each.getIssues().stream()
        .map(NamedElement::getCode).collect(Collectors.joining(" "))));
    issues = context.toolkit().createLabel(body, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(issues);
    table.onSelect(finding -> {
      showIssues();
      makeIssue.setEnabled(finding != null);
      if (finding != null) {
        context.select(finding);
      }
    }).onOpen(context::open);
    makeIssue.setEnabled(false);
  }

  private Button button(Composite parent, CompareText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  Composite control() {
    return body;
  }

  DataTable<Finding> data() {
    return table;
  }

  /** All findings, those of the newest year first; of a year in the order in which they were made. */
  private List<Finding> findings() {
    return context.model().getIssueAnalyses().stream()
        .sorted(Comparator.comparing(IssueAnalysis::getFiscalYear, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed())
        .flatMap(analysis -> analysis.getFindings().stream()).toList();
  }

  private static FiscalYear yearOf(Finding finding) {
    return finding.eContainer() instanceof IssueAnalysis analysis ? analysis.getFiscalYear() : null;
  }

  private IssueAnalysis require() {
    return Analyses.require(context.model(), context.year(), LocalDate.now());
  }

  private FindingMaker maker() {
    return new FindingMaker(context.model(), LocalDate.now());
  }

  void refresh() {
    List<Finding> findings = findings();
    title.setText(CompareText.FINDINGS.text(findings.size()));
    boolean none = findings.isEmpty();
    empty.setVisible(none);
    empty.setForeground(Shades.of(body).quiet());
    ((GridData) empty.getLayoutData()).exclude = !none;
    table.setRows(findings);
    makeIssue.setEnabled(!table.selection().isEmpty());
    showIssues();
  }

  /** What became of the finding selected, below the list: beside its name there is no room for it. */
  private void showIssues() {
    String names = table.selected().map(finding -> finding.getIssues().isEmpty() ? CompareText.NO_ISSUE_YET.text()
        : CompareText.BECAME_ISSUE.text(finding.getIssues().stream().map(MusubiLabels::ofElement)
            .collect(Collectors.joining("、")))).orElse("");
    issues.setText(names.replace("&", "&&"));
    issues.setForeground(Shades.of(body).quiet());
    ((GridData) issues.getLayoutData()).exclude = names.isEmpty();
    issues.setVisible(!names.isEmpty());
    body.layout(true);
  }

  void reveal(EObject finding) {
    table.reveal(finding);
  }

  private void makeIssue() {
    List<Finding> chosen = table.selection();
    List<HealthIssue> made = new ArrayList<>();
    if (!chosen.isEmpty()
        && context.change(CompareText.CREATED_ISSUE.text(), () -> made.add(maker().issueFrom(require(), chosen)))) {
      context.tell(CompareText.MADE_ISSUE.text(made.getFirst().getCode()));
      context.show("issues", made.getFirst());
    }
  }

  private void addVoice() {
    InputDialog dialog = new InputDialog(body.getShell(), CompareText.VOICE_TITLE.text(),
        CompareText.VOICE_QUESTION.text(), "", typed -> typed.isBlank() ? "" : null) {

      @Override
      protected int getInputTextStyle() {
        return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
      }

      @Override
      protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(getText());
        return area;
      }
    };
    if (dialog.open() == Window.OK) {
      context.change(CompareText.MADE_VOICE.text(),
          () -> maker().fromVoice(require(), dialog.getValue(), FindingKind.VOICE, null));
    }
  }

  private void addCards() {
    List<IdeaCard> cards = context.model().getWorkshops().stream().flatMap(each -> each.getSessions().stream())
        .flatMap(each -> each.getCards().stream()).filter(card -> card.getText() != null).toList();
    if (cards.isEmpty()) {
      context.tell(CompareText.NO_CARDS.text());
      return;
    }
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(body.getShell(),
        LabelProvider.createTextProvider(card -> MusubiLabels.ofElement((IdeaCard) card)));
    dialog.setTitle(CompareText.CARDS_TITLE.text());
    dialog.setMessage(CompareText.CARDS_TITLE.text());
    dialog.setElements(cards.toArray());
    dialog.setMultipleSelection(true);
    dialog.setIgnoreCase(true);
    if (dialog.open() == Window.OK) {
      List<IdeaCard> chosen = Arrays.stream(dialog.getResult()).map(IdeaCard.class::cast).toList();
      context.change(CompareText.MAKE_FINDING.text(),
          () -> chosen.forEach(card -> maker().from(require(), card)));
    }
  }
}
