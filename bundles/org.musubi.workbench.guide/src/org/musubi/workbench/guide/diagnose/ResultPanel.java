package org.musubi.workbench.guide.diagnose;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.analysis.diagnosis.Advice;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.analysis.diagnosis.DiagnosisRow;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** What follows from the answers: level, radar, next steps, earlier years. */
final class ResultPanel {

  private static final int NAMED = 4;

  private final GuideContext context;
  private final Composite panel;
  private final Label badge;
  private final Label facts;
  private final Label next;
  private final Combo claimed;
  private final Label doubt;
  private final ChartCanvas radar;
  private final DataTable<DiagnosisRow> steps;
  private final HistoryTable history;
  private Diagnosis diagnosis;

  /** @param reveal shows an item where it is answered */
  ResultPanel(Composite parent, GuideContext context, Consumer<ChecklistQuestion> reveal) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(panel);
    Label caption = context.toolkit().createLabel(panel, DiagnoseText.LEVEL.text());
    caption.setForeground(Shades.of(panel).quiet());
    badge = context.toolkit().createLabel(panel, "");
    badge.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    badge.setForeground(Shades.of(panel).accent());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(badge);
    facts = wide("");
    next = wide("");
    context.toolkit().createLabel(panel, DiagnoseText.CLAIMED.text());
    claimed = new Combo(panel, SWT.READ_ONLY | SWT.DROP_DOWN);
    claimed.add(DiagnoseText.CLAIMED_NONE.text());
    MaturityLevel.VALUES.forEach(level -> claimed.add(MusubiLabels.of(level)));
    claimed.addListener(SWT.Selection, event -> claim());
    doubt = wide("");
    doubt.setForeground(Shades.of(panel).error());
    TabFolder tabs = new TabFolder(panel, SWT.TOP);
    context.toolkit().adapt(tabs);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
    radar = new ChartCanvas(tabs, SWT.NONE);
    tab(tabs, DiagnoseText.TAB_RADAR, radar);
    Composite holder = holder(tabs);
    steps = new DataTable<>(holder, SWT.SINGLE, DiagnosisRow::question);
    steps.column(DiagnoseText.STOPS.text(), SWT.CENTER, 4,
        row -> Cell.of(stops(row) ? DiagnoseText.STOPS_MARK.text() : ""));
    steps.column(DiagnoseText.ITEM.text(), SWT.LEFT, 5, row -> Cell.of(row.question().getCode())
        .withTooltip(row.question().getName()));
    steps.column(DiagnoseText.ADVICE.text(), SWT.LEFT, 52,
        row -> Cell.of(Advice.of(row.question(), Locale.getDefault()).orElse(row.question().getName())));
    steps.column(DiagnoseText.PRESENT_ANSWER.text(), SWT.LEFT, 12, row -> Cell.of(
        row.answer() == null ? DiagnoseText.NOT_ANSWERED.text() : MusubiLabels.of(row.answer()),
        (Number) (row.answer() == null ? -1 : row.answer().ordinal())));
    steps.onOpen(row -> reveal.accept(row.question()));
    steps.onSelect(row -> context.select(row == null ? null : row.question()));
    tab(tabs, DiagnoseText.TAB_NEXT, holder);
    Composite years = holder(tabs);
    history = new HistoryTable(years, context);
    tab(tabs, DiagnoseText.TAB_HISTORY, years);
  }

  private Label wide(String text) {
    Label label = context.toolkit().createLabel(panel, text, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private Composite holder(Composite parent) {
    Composite holder = context.toolkit().createComposite(parent);
    holder.setLayout(new FillLayout());
    return holder;
  }

  private static void tab(TabFolder tabs, DiagnoseText title, Control control) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    item.setControl(control);
  }

  private boolean stops(DiagnosisRow row) {
    return diagnosis.blockers().contains(row);
  }

  Control control() {
    return panel;
  }

  void show(Diagnosis shown, List<Diagnosis> years) {
    diagnosis = shown;
    badge.setText(shown.level() == null ? DiagnoseText.LEVEL_NONE.text() : MusubiLabels.of(shown.level()));
    String answered = DiagnoseText.ANSWERED.text(shown.answered(), shown.rows().size());
    facts.setText(shown.before() == null ? answered : answered + "  "
        + DiagnoseText.LEVEL_BEFORE.text(MusubiLabels.of(shown.before().getFiscalYear()),
            shown.levelBefore() == null ? DiagnoseText.LEVEL_NONE.text() : MusubiLabels.of(shown.levelBefore())));
    next.setText(next());
    MaturityLevel claim = shown.checklist().getClaimedLevel();
    claimed.select(claim == null ? 0 : claim.ordinal() + 1);
    boolean doubtful = claim != null && (shown.level() == null || claim.ordinal() > shown.level().ordinal());
    doubt.setText(doubtful ? DiagnoseText.CLAIMED_HIGHER.text() : "");
    ((GridData) doubt.getLayoutData()).exclude = !doubtful;
    doubt.setVisible(doubtful);
    radar.setChart(DiagnosisCharts.radar(shown));
    steps.setRows(shown.nextSteps());
    history.show(years);
    panel.layout(true, true);
  }

  private String next() {
    List<DiagnosisRow> blockers = diagnosis.blockers();
    if (diagnosis.nextLevel() == null) {
      return diagnosis.nextSteps().isEmpty() ? DiagnoseText.ALL_DONE.text() : DiagnoseText.TOP_LEVEL.text();
    }
    String level = MusubiLabels.of(diagnosis.nextLevel());
    return blockers.size() > NAMED ? DiagnoseText.NEXT_LEVEL_OPEN.text(level, blockers.size())
        : DiagnoseText.NEXT_LEVEL.text(level, blockers.stream()
            .map(row -> DiagnoseText.QUESTION.text(row.question().getCode(), row.question().getName()))
            .collect(Collectors.joining("、")));
  }

  private void claim() {
    int index = claimed.getSelectionIndex();
    MaturityLevel level = index <= 0 ? null : MaturityLevel.VALUES.get(index - 1);
    if (diagnosis != null && diagnosis.checklist().getClaimedLevel() != level) {
      context.change(DiagnoseText.SET_CLAIMED.text(), () -> diagnosis.checklist().setClaimedLevel(level));
    }
  }
}
