package org.musubi.workbench.guide.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.musubi.clarification.entry.OwnValue;
import org.musubi.clarification.entry.OwnValues;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.findings.FindingMaker;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.core.Area;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Provenance;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.dataimport.ImportWizard;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** データ比較: an area beside nation and prefecture, charts, values of the area, and findings in one action. */
public final class ComparePage implements GuidePage {

  private final Choice choice = new Choice();
  private GuideContext context;
  private FigureStore store;
  private AreaBar bar;
  private IndicatorPicker picker;
  private ComparisonGrid grid;
  private ChartTabs charts;
  private RowDetail detail;
  private ValuesPanel values;
  private FindingsList findings;
  private Button makeFinding;
  private Composite tableStack;
  private final StackLayout tableLayout = new StackLayout();
  private EmptyNotice noRows;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    Composite page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    bar = new AreaBar(page, guide.toolkit(), choice, this::compare);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    SashForm columns = sash(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
    picker = new IndicatorPicker(columns, guide.toolkit(), choice, guide::tell, this::compare);
    SashForm right = sash(columns, SWT.VERTICAL);
    createTable(right);
    SashForm below = sash(right, SWT.HORIZONTAL);
    charts = new ChartTabs(below, guide.toolkit());
    detail = new RowDetail(charts.control(), guide.toolkit());
    charts.add(CompareText.TAB_DETAIL, detail.control());
    values = new ValuesPanel(charts.control(), guide);
    charts.add(CompareText.TAB_VALUES, values.control());
    findings = new FindingsList(below, guide);
    columns.setWeights(24, 76);
    right.setWeights(44, 56);
    below.setWeights(68, 32);
  }

  private SashForm sash(Composite parent, int style) {
    SashForm sash = new SashForm(parent, style);
    context.toolkit().adapt(sash);
    return sash;
  }

  private void createTable(Composite parent) {
    Composite area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    tableStack = context.toolkit().createComposite(area);
    tableStack.setLayout(tableLayout);
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(tableStack);
    grid = new ComparisonGrid(tableStack, this::findingOf, this::isEditable, this::edit);
    grid.data().onSelect(row -> showRow()).onOpen(this::open);
    noRows = new EmptyNotice(tableStack, context.toolkit(), CompareText.NO_ROWS.text())
        .button(CompareText.CHOOSE_RECOMMENDED.text(), () -> picker.choose(store.recommended()));
    Composite buttons = context.toolkit().createComposite(area);
    buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
    makeFinding = button(buttons, CompareText.MAKE_FINDING, this::makeFindings);
    button(buttons, CompareText.PASTE, this::paste);
    button(buttons, CompareText.NEW_FORMULA, this::newFormula);
    button(buttons, CompareText.IMPORT, this::importTable);
    Menu menu = new Menu(grid.data().table());
    item(menu, CompareText.MAKE_FINDING, this::makeFindings);
    item(menu, CompareText.OPEN_FORM, () -> grid.data().selected().ifPresent(this::open));
    item(menu, CompareText.COPY, () -> grid.data().copy());
    grid.data().table().setMenu(menu);
  }

  private Button button(Composite parent, CompareText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private static void item(Menu menu, CompareText text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text.text());
    item.addListener(SWT.Selection, event -> action.run());
  }

  @Override
  public void refresh() {
    store = new FigureStore(context.catalogues(), context.model());
    choice.follow(store);
    picker.show(store);
    compare();
    findings.refresh();
  }

  private void compare() {
    bar.show(store);
    ComparisonTable table = choice.compare(store);
    List<ComparisonRow> rows = choice.order(table);
    grid.show(table, rows);
    if (grid.data().selection().isEmpty() && !rows.isEmpty()) {
      // Not revealed: that would scroll the table sideways.
      grid.data().viewer().setSelection(new StructuredSelection(rows.getFirst()), false);
    }
    tableLayout.topControl = choice.topics(store).isEmpty() ? noRows : grid.data().table();
    tableStack.layout();
    showRow();
  }

  private void showRow() {
    ComparisonRow row = grid.data().selected().orElse(null);
    charts.show(store, row);
    detail.show(store, row);
    values.show(store, row);
    makeFinding.setEnabled(grid.data().selection().stream().anyMatch(FindingMaker::canBecomeFinding));
  }

  private void open(ComparisonRow row) {
    row.figure().evidence().stream().findFirst()
        .ifPresentOrElse(context::open, () -> context.open(row.topic().indicator()));
  }

  private FindingMaker maker() {
    return new FindingMaker(context.model(), LocalDate.now());
  }

  private Optional<String> findingOf(ComparisonRow row) {
    return maker().existing(row).map(NamedElement::getCode);
  }

  private void makeFindings() {
    List<ComparisonRow> rows = grid.data().selection().stream().filter(FindingMaker::canBecomeFinding).toList();
    List<ComparisonRow> fresh = rows.stream().filter(row -> maker().existing(row).isEmpty()).toList();
    if (fresh.isEmpty()) {
      context.tell((rows.isEmpty() ? CompareText.NO_FIGURE : CompareText.ALREADY_FINDING).text());
      rows.stream().findFirst().flatMap(row -> maker().existing(row)).ifPresent(findings::reveal);
      return;
    }
    List<Finding> made = new ArrayList<>();
    if (context.change(CompareText.MAKE_FINDING.text(), () -> {
      IssueAnalysis analysis = Analyses.require(context.model(), context.year(), LocalDate.now());
      fresh.forEach(row -> made.add(maker().from(analysis, row)));
    })) {
      context.tell(made.size() == 1 ? CompareText.MADE_FINDING.text(made.getFirst().getName())
          : CompareText.MADE_FINDINGS.text(made.size()));
      refresh();
      findings.reveal(made.getFirst());
    }
  }

  private boolean isOwn(Area area) {
    return store.areas().own().stream().anyMatch(own -> Areas.isSame(own, area));
  }

  private boolean isEditable(ComparisonRow row) {
    return isOwn(row.figure().area()) && !FigureStore.isComputed(row.figure());
  }

  /** A value typed in the table: of the year shown, else of the year of what it is compared with. */
  private void edit(ComparisonRow row, String typed) {
    Double value;
    try {
      value = ValuesPanel.number(typed);
    } catch (IllegalArgumentException e) {
      context.tell(e.getMessage());
      return;
    }
    Optional<Observation> known = row.figure().evidence().stream()
        .filter(each -> Councils.modelOf(each) != null).findFirst();
    int year = row.figure().year() != null ? row.figure().year() : row.references().stream()
        .map(each -> each.figure()).filter(Figure::isKnown).map(Figure::year).findFirst()
        .orElse(context.year().year());
    String label = CompareText.ENTERED.text(row.topic().name());
    if (known.isPresent()) {
      context.change(label, () -> known.get().setValue(value));
    } else if (value != null) {
      DataSource source = ValuesPanel.sources(row, context).stream().findFirst().orElse(null);
      context.change(label, () -> new OwnValues(context.model(), LocalDate.now()).enter(row.figure().area(),
          OwnValue.of(row.topic(), year, value), source));
    }
  }

  private void paste() {
    Area area = isOwn(choice.area()) ? choice.area() : store.areas().home().orElse(null);
    if (area == null) {
      context.tell(CompareText.NO_AREA.text());
      return;
    }
    List<DataSource> sources = new ArrayList<>();
    context.catalogues().source("SRC35").ifPresent(sources::add);
    PasteDialog dialog = new PasteDialog(bar.control().getShell(), store, String.valueOf(area.getName()), sources);
    if (dialog.open() == Window.OK) {
      enter(area, dialog);
    }
  }

  /** Shows at once what was imported. */
  private void importTable() {
    DataSet imported = ImportWizard.open(bar.control().getShell(), context.session());
    if (imported == null) {
      return;
    }
    refresh();
    Set<Indicator> indicators = imported.getObservations().stream().map(Observation::getIndicator)
        .collect(Collectors.toSet());
    choice.add(store.topics().stream().filter(topic -> indicators.contains(topic.indicator())).toList());
    refresh();
    context.tell(CompareText.PASTE_DONE.text(imported.getObservations().size()));
  }

  private void newFormula() {
    FormulaDialog dialog = new FormulaDialog(bar.control().getShell(), store, context.catalogues().units(),
        choice.area());
    if (dialog.open() == Window.OK) {
      Indicator made = dialog.made();
      if (context.change(CompareText.FORMULA_ADDED.text(made.getName()), () -> add(made))) {
        refresh();
        reveal(made);
      }
    }
  }

  private void add(Indicator indicator) {
    CouncilModel model = context.model();
    if (model.getOwnCatalogue() == null) {
      model.setOwnCatalogue(CatalogueFactory.eINSTANCE.createCatalogue());
      model.getOwnCatalogue().setName(model.getName());
      model.getOwnCatalogue().setProvenance(Provenance.COUNCIL);
      model.getOwnCatalogue().setCode(Codes.next(model, model.getOwnCatalogue().eClass()));
    }
    indicator.setCode(Codes.next(model, indicator.eClass()));
    model.getOwnCatalogue().getIndicators().add(indicator);
  }

  /** Takes over a block and shows the area it is about. */
  private void enter(Area area, PasteDialog dialog) {
    List<OwnValue> values = dialog.block().values();
    if (context.change(CompareText.PASTE_TITLE.text(), () -> {
      OwnValues own = new OwnValues(context.model(), LocalDate.now());
      values.forEach(value -> own.enter(area, value, dialog.sourceOf(value)));
    })) {
      choice.setArea(area);
      values.forEach(value -> choice.choose(value.topic(), true));
      refresh();
      context.tell(CompareText.PASTE_DONE.text(values.size()));
    }
  }

  @Override
  public void reveal(Object argument) {
    switch (argument) {
      case Indicator indicator -> store.topics().stream().filter(topic -> topic.indicator() == indicator).findFirst()
          .ifPresent(topic -> {
            choice.choose(topic, true);
            refresh();
            grid.data().reveal(topic);
          });
      case Finding finding -> findings.reveal(finding);
      case null, default -> { }
    }
  }

  @Override
  public void setFocus() {
    grid.data().table().setFocus();
  }
}
