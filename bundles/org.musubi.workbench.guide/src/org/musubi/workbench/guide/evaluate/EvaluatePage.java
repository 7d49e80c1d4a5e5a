package org.musubi.workbench.guide.evaluate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.actuals.MeasureRow;
import org.musubi.cycle.sheet.EvaluationSheets;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.sheets.CouncilSheet;
import org.musubi.workbench.export.ExportWizard;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** 評価: actual values in, ratings with their reasons, improvements, charts, an earlier year beside. */
public final class EvaluatePage implements GuidePage {

  private GuideContext context;
  private Composite page;
  private Composite tools;
  private Composite notice;
  private Combo scheme;
  private Combo basis;
  private Button sheetButton;
  private Button takeButton;
  private Button settings;
  private ItemTable items;
  private ItemDetail detail;
  private SummaryPanel summary;
  private ChartCanvas targets;
  private ChartCanvas radar;
  private YearPanel years;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
    createTools();
    notice = guide.toolkit().createComposite(page);
    notice.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).exclude(true).applyTo(notice);
    SashForm columns = new SashForm(page, SWT.HORIZONTAL);
    guide.toolkit().adapt(columns);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
    SashForm left = new SashForm(columns, SWT.VERTICAL);
    guide.toolkit().adapt(left);
    items = new ItemTable(left, guide);
    detail = new ItemDetail(left, guide);
    left.setWeights(46, 54);
    items.data().onSelect(this::choose).onOpen(row -> guide.open(row.element()));
    createSide(columns);
    columns.setWeights(64, 36);
  }

  private void createTools() {
    tools = context.toolkit().createComposite(page);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.wrap = true;
    layout.spacing = 8;
    tools.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
    sheetButton = button(tools, EvaluateText.CREATE_SHEET.text(), this::prepareSheet);
    takeButton = button(tools, EvaluateText.TAKE_FROM_DATA.text(0), this::takeFromData);
    scheme = choice(EvaluateText.SCHEME, index -> setScheme(RatingScheme.values()[index]));
    for (RatingScheme value : RatingScheme.values()) {
      scheme.add(MusubiLabels.of(value));
    }
    basis = choice(EvaluateText.BASIS, index -> setBasis(TargetBasis.values()[index]));
    for (TargetBasis value : TargetBasis.values()) {
      basis.add(MusubiLabels.of(value));
    }
    settings = button(tools, EvaluateText.OPEN_SHEET.text(), () -> sheet().ifPresent(context::open));
    button(tools, EvaluateText.PRINT.text(), this::print);
    button(tools, EvaluateText.TO_ROLLOVER.text(), () -> context.show("rollover", null));
  }

  private void print() {
    commit();
    ExportWizard.open(context.site().getShell(), context.session(), EnumSet.of(CouncilSheet.EVALUATION),
        context.year());
  }

  private Button button(Composite parent, String text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text, SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private Combo choice(EvaluateText label, Consumer<Integer> action) {
    Label caption = context.toolkit().createLabel(tools, label.text());
    Combo combo = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(caption.getText());
    combo.addListener(SWT.Selection, event -> action.accept(combo.getSelectionIndex()));
    return combo;
  }

  private void createSide(Composite parent) {
    Composite side = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().applyTo(side);
    summary = new SummaryPanel(side, context);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary.control());
    TabFolder tabs = new TabFolder(side, SWT.TOP);
    context.toolkit().adapt(tabs);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
    targets = new ChartCanvas(tabs, SWT.NONE);
    tab(tabs, EvaluateText.TAB_TARGETS).setControl(targets);
    radar = new ChartCanvas(tabs, SWT.NONE);
    tab(tabs, EvaluateText.TAB_RADAR).setControl(radar);
    years = new YearPanel(tabs, context);
    tab(tabs, EvaluateText.TAB_YEARS).setControl(years.control());
  }

  private static TabItem tab(TabFolder tabs, EvaluateText title) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(title.text());
    return item;
  }

  private Optional<EvaluationSheet> sheet() {
    return EvaluationSheets.of(context.model(), context.year());
  }

  private void prepareSheet() {
    boolean isNew = sheet().isEmpty();
    if (context.change(isNew ? EvaluateText.CREATE_SHEET.text() : EvaluateText.COMPLETE_SHEET.text(""),
        () -> EvaluationSheets.prepare(context.model(), context.year(), LocalDate.now()))) {
      context.tell(isNew ? EvaluateText.SHEET_CREATED.text(MusubiLabels.of(context.year())) : EvaluateText.ITEM_CREATED.text());
    }
  }

  private void takeFromData() {
    List<MeasureRow> rows = takeable();
    if (context.change(EvaluateText.TAKEN_ONE_BY_ONE.text(), () -> rows.forEach(Actuals::take))) {
      context.tell(EvaluateText.TAKEN.text(rows.size()));
    }
  }

  private List<MeasureRow> takeable() {
    return Actuals.rows(context.model(), context.year()).stream().filter(MeasureRow::canTakeObservation).toList();
  }

  private void setScheme(RatingScheme chosen) {
    sheet().filter(sheet -> sheet.getScheme() != chosen).ifPresent(sheet ->
        context.change(EvaluateText.SET_SCHEME.text(), () -> sheet.setScheme(chosen)));
  }

  private void setBasis(TargetBasis chosen) {
    sheet().filter(sheet -> sheet.getBasis() != chosen).ifPresent(sheet ->
        context.change(EvaluateText.SET_BASIS.text(), () -> sheet.setBasis(chosen)));
  }

  private void choose(EvaluationRow row) {
    detail.show(row);
    context.select(row == null ? null : row.element());
  }

  @Override
  public void refresh() {
    List<EvaluationRow> rows = EvaluationRow.of(context.model(), context.year());
    Optional<EvaluationSheet> sheet = sheet();
    long lacking = sheet.map(found -> EvaluationSheets.missingItems(found, context.model())).orElse(0L);
    sheetButton.setText(sheet.isEmpty() ? EvaluateText.CREATE_SHEET.text() : EvaluateText.COMPLETE_SHEET.text(lacking));
    sheetButton.setEnabled(!rows.isEmpty() && (sheet.isEmpty() || lacking > 0));
    long takeable = rows.stream().filter(row -> row.figures() != null && row.figures().canTakeObservation()).count();
    takeButton.setText(EvaluateText.TAKE_FROM_DATA.text(takeable));
    takeButton.setEnabled(takeable > 0);
    scheme.setEnabled(sheet.isPresent());
    scheme.select(sheet.map(EvaluationSheet::getScheme).orElse(context.model().getRatingScheme()).ordinal());
    basis.setEnabled(sheet.isPresent());
    basis.select(sheet.map(EvaluationSheet::getBasis).orElse(TargetBasis.PRO_RATED).ordinal());
    settings.setEnabled(sheet.isPresent());
    showNotice(rows, sheet.isPresent());
    items.show(rows);
    detail.show(items.data().selected().orElse(null));
    summary.show(sheet.orElse(null), rows);
    targets.setChart(EvaluationCharts.targets(context.year(), rows));
    radar.setChart(EvaluationCharts.radar(context.model(), context.year()));
    years.refresh();
    tools.layout(true, true);
    page.layout(true, true);
  }

  private void showNotice(List<EvaluationRow> rows, boolean hasSheet) {
    for (var child : notice.getChildren()) {
      child.dispose();
    }
    boolean shown = rows.isEmpty() || !hasSheet;
    String year = MusubiLabels.of(context.year());
    if (rows.isEmpty()) {
      new EmptyNotice(notice, context.toolkit(), EvaluateText.NOTHING_PLANNED.text(year))
          .button(EvaluateText.GO_TO_PLAN.text(), () -> context.show("plan", null));
    } else if (!hasSheet) {
      Label hint = context.toolkit().createLabel(notice, EvaluateText.NO_SHEET.text(year), SWT.WRAP);
      hint.setForeground(Shades.of(notice).accent());
    }
    notice.setVisible(shown);
    ((GridData) notice.getLayoutData()).exclude = !shown;
  }

  @Override
  public void reveal(Object argument) {
    items.data().reveal(argument);
  }

  @Override
  public void commit() {
    detail.commit();
  }

  @Override
  public void setFocus() {
    items.data().table().setFocus();
  }
}
