package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.musubi.development.adoption.DuplicateChoice;
import org.musubi.development.adoption.ProjectDraft;
import org.musubi.development.library.EntryNames;
import org.musubi.model.core.NamedElement;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.PlanStatus;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The second step: names, leads, partners and measures of what was ticked, before it becomes projects. */
final class AdaptPanel {

  private static final int LABEL_WIDTH = 240;

  private final GuideContext context;
  private final Composite panel;
  private final Label title;
  private final Label warning;
  private final DataTable<ProjectDraft> drafts;
  private final Composite editor;
  private final Text name;
  private final Combo duplicate;
  private final Label existing;
  private final Label issues;
  private final Label missing;
  private final PartnerTable partners;
  private final MeasureTable measures;
  private ProjectDraft shown;

  AdaptPanel(Composite parent, GuideContext context, Runnable back, Runnable adopt) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 6).applyTo(panel);
    title = context.toolkit().createLabel(panel, "", SWT.WRAP);
    title.setFont(JFaceResources.getBannerFont());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    warning = wrapped(panel);
    warning.setForeground(Shades.of(panel).error());
    SashForm sash = new SashForm(panel, SWT.HORIZONTAL);
    context.toolkit().adapt(sash);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    drafts = new DataTable<>(sash, SWT.SINGLE, Function.identity());
    drafts.column(DevelopText.PROJECT.text(), SWT.LEFT, 28, draft -> Cell.of(draft.name()).withTooltip(draft.name()));
    drafts.column(DevelopText.HANDLING.text(), SWT.LEFT, 22, draft -> Cell.of(handling(draft)));
    drafts.column(DevelopText.LEAD.text(), SWT.LEFT, 20,
        draft -> Cell.of(draft.lead().map(NamedElement::getName).orElse("")));
    drafts.onSelect(this::edit);
    editor = context.toolkit().createComposite(sash);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(editor);
    context.toolkit().createLabel(editor, DevelopText.NAME.text());
    name = context.toolkit().createText(editor, "", SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    name.addListener(SWT.Modify, event -> rename());
    context.toolkit().createLabel(editor, DevelopText.ISSUES.text());
    issues = context.toolkit().createLabel(editor, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(issues);
    existing = context.toolkit().createLabel(editor, DevelopText.HANDLING.text());
    duplicate = new Combo(editor, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(duplicate);
    duplicate.addListener(SWT.Selection, event -> choose());
    SashForm tables = new SashForm(editor, SWT.VERTICAL);
    context.toolkit().adapt(tables);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(tables);
    partners = new PartnerTable(tables, () -> drafts.viewer().refresh());
    measures = new MeasureTable(tables, context::year, context::tell);
    tables.setWeights(45, 55);
    missing = wrapped(editor);
    GridDataFactory.createFrom((GridData) missing.getLayoutData()).span(2, 1).applyTo(missing);
    sash.setWeights(30, 70);
    createButtons(back, adopt);
  }

  private Label wrapped(Composite parent) {
    Label label = context.toolkit().createLabel(parent, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private void createButtons(Runnable back, Runnable adopt) {
    Composite buttons = context.toolkit().createComposite(panel);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
    button(buttons, DevelopText.BACK, back);
    button(buttons, DevelopText.ACCEPT_PROPOSALS, this::acceptProposals);
    button(buttons, DevelopText.ADOPT, adopt);
  }

  private void button(Composite parent, DevelopText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
  }

  Composite control() {
    return panel;
  }

  /** Begins with new drafts. */
  void show(List<ProjectDraft> newDrafts) {
    duplicate.setItems(Arrays.stream(DuplicateChoice.values()).map(this::label).toArray(String[]::new));
    drafts.setRows(newDrafts);
    String year = MusubiLabels.of(context.year());
    title.setText(DevelopText.ADAPT_TITLE.text(String.valueOf(newDrafts.size()), year));
    Optional<AnnualPlan> plan = context.model().getMidTermPlans().stream()
        .flatMap(each -> each.getAnnualPlans().stream())
        .filter(each -> context.year().equals(each.getFiscalYear())).findFirst();
    warning.setText(plan.isEmpty() ? DevelopText.NO_PLAN_YET.text(year)
        : plan.get().getStatus() == PlanStatus.CLOSED ? DevelopText.PLAN_CLOSED.text(year) : "");
    exclude(warning, warning.getText().isEmpty());
    newDrafts.stream().findFirst().ifPresent(drafts::reveal);
    edit(newDrafts.isEmpty() ? null : newDrafts.getFirst());
    panel.layout(true, true);
  }

  private void edit(ProjectDraft draft) {
    if (draft == null) {
      return;
    }
    shown = null;
    name.setText(draft.name() == null ? "" : draft.name());
    issues.setText(draft.issues().isEmpty() ? DevelopText.NO_ISSUE.text() : joined(draft.issues()));
    boolean isThere = !draft.existing().isEmpty();
    duplicate.select(draft.duplicate().ordinal());
    duplicate.setToolTipText(isThere ? DevelopText.EXISTING.text(joined(draft.existing())) : null);
    exclude(duplicate, !isThere);
    exclude(existing, !isThere);
    partners.show(draft.partners());
    measures.show(draft.measures());
    missing.setText(draft.missing().isEmpty() ? "" : DevelopText.WILL_BE_TO_DO.text(
        EntryNames.of(draft.missing(), DevelopText.SEPARATOR.text())).replace("&", "&&"));
    exclude(missing, draft.missing().isEmpty());
    shown = draft;
    editor.layout(true, true);
  }

  /** The headlines of elements, as a label can show them. */
  private static String joined(List<? extends EObject> elements) {
    return elements.stream().map(MusubiLabels::ofElement).collect(Collectors.joining(DevelopText.SEPARATOR.text()))
        .replace("&", "&&");
  }

  private static void exclude(Control control, boolean isExcluded) {
    GridData data = control.getLayoutData() instanceof GridData given ? given : new GridData();
    data.exclude = isExcluded;
    control.setLayoutData(data);
    control.setVisible(!isExcluded);
  }

  /** In all drafts; says how many there were. */
  void acceptProposals() {
    int accepted = drafts.rows().stream().map(ProjectDraft::measures).mapToInt(MeasureTable::acceptProposals).sum();
    measures.data().viewer().refresh();
    context.tell(accepted == 0 ? DevelopText.NO_PROPOSALS.text()
        : DevelopText.PROPOSALS_ACCEPTED.text(String.valueOf(accepted)));
  }

  private void rename() {
    if (shown != null && !name.getText().isBlank()) {
      shown.setName(name.getText().strip());
      drafts.viewer().update(shown, null);
    }
  }

  private void choose() {
    if (shown != null) {
      shown.setDuplicate(DuplicateChoice.values()[duplicate.getSelectionIndex()]);
      drafts.viewer().update(shown, null);
    }
  }

  private String handling(ProjectDraft draft) {
    return draft.existing().isEmpty() ? DevelopText.NEW_PROJECT.text() : label(draft.duplicate());
  }

  private String label(DuplicateChoice choice) {
    return DevelopText.valueOf("DUPLICATE_" + choice.name()).text(MusubiLabels.of(context.year()));
  }

  /** The drafts without partners that have gone from the council meanwhile. */
  List<ProjectDraft> drafts() {
    List<ProjectDraft> all = new ArrayList<>(drafts.rows());
    for (ProjectDraft draft : all) {
      draft.partners().removeIf(partner -> partner.organization().eContainer() == null);
      draft.issues().removeIf(issue -> issue.eContainer() == null);
    }
    return all;
  }
}
