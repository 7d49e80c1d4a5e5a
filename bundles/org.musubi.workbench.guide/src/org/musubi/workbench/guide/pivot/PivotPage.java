package org.musubi.workbench.guide.pivot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.musubi.clarification.pivot.Fact;
import org.musubi.clarification.pivot.PivotFacts;
import org.musubi.clarification.pivot.PivotRequest;
import org.musubi.clarification.pivot.PivotTable;
import org.musubi.clarification.pivot.SavedPivots;
import org.musubi.model.core.NamedElement;
import org.musubi.model.workshop.PivotDefinition;
import org.musubi.model.workshop.PivotInput;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** ピボット: cards and figures counted by rows and columns, with a chart; tables are kept with the council. */
public final class PivotPage implements GuidePage {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private GuideContext context;
  private PivotBar bar;
  private Combo saved;
  private Button delete;
  private Label caution;
  private Label size;
  private Composite stack;
  private final StackLayout layout = new StackLayout();
  private SashForm both;
  private PivotGrid grid;
  private ChartCanvas chart;
  private EmptyNotice noCards;
  private EmptyNotice noData;
  private EmptyNotice noMatch;
  private List<PivotDefinition> definitions = List.of();
  private List<Fact> facts = List.of();
  private PivotInput factsOf;
  private PivotTable pivot;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    Composite page = guide.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
    Composite tools = guide.toolkit().createComposite(page);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(tools);
    createTools(tools);
    bar = new PivotBar(page, tools, guide.toolkit(), this::arrange);
    bar.control().moveAbove(tools);
    size = guide.toolkit().createLabel(tools, "              ");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(bar.control());
    stack = guide.toolkit().createComposite(page);
    stack.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(stack);
    both = new SashForm(stack, SWT.HORIZONTAL);
    guide.toolkit().adapt(both);
    grid = new PivotGrid(both);
    chart = new ChartCanvas(both, SWT.NONE);
    both.setWeights(60, 40);
    noCards = new EmptyNotice(stack, guide.toolkit(), PivotText.EMPTY_CARDS.text());
    noData = new EmptyNotice(stack, guide.toolkit(), PivotText.EMPTY_DATA.text())
        .button(PivotText.TO_COMPARE.text(), () -> guide.show("compare", null));
    noMatch = new EmptyNotice(stack, guide.toolkit(), PivotText.NO_MATCH.text());
    caution = guide.toolkit().createLabel(page, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 0).applyTo(caution);
  }

  private void createTools(Composite tools) {
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.spacing = 6;
    row.marginTop = 0;
    tools.setLayout(row);
    context.toolkit().createLabel(tools, PivotText.SAVED.text());
    saved = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
    saved.setToolTipText(PivotText.SAVED.text());
    saved.addListener(SWT.Selection, event -> openSaved());
    button(tools, PivotText.SAVE, this::save);
    delete = button(tools, PivotText.DELETE, this::delete);
    button(tools, PivotText.EXPORT, this::export);
    button(tools, PivotText.COPY, () -> {
      grid.data().table().deselectAll();
      grid.data().copy();
      context.tell(PivotText.COPIED.text());
    });
  }

  private Button button(Composite parent, PivotText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  @Override
  public void refresh() {
    showSaved();
    if (factsOf == null) {
      bar.show(PivotBar.first(hasCards() ? PivotInput.CARDS : PivotInput.OBSERVATIONS));
    }
    factsOf = null;
    arrange();
  }

  private boolean hasCards() {
    return context.model().getWorkshops().stream().flatMap(each -> each.getSessions().stream())
        .anyMatch(each -> !each.getCards().isEmpty());
  }

  private void showSaved() {
    PivotDefinition before = chosen();
    definitions = SavedPivots.all(context.model());
    List<String> names = new ArrayList<>(List.of(PivotText.NEW.text()));
    definitions.forEach(each -> names.add(each.getName() == null ? String.valueOf(each.getCode()) : each.getName()));
    String[] items = names.toArray(String[]::new);
    if (!Arrays.equals(items, saved.getItems())) {
      saved.setItems(items);
      saved.getParent().layout(true);
    }
    saved.select(definitions.indexOf(before) + 1);
    delete.setEnabled(saved.getSelectionIndex() > 0);
  }

  private PivotDefinition chosen() {
    int index = saved.getSelectionIndex() - 1;
    return index >= 0 && index < definitions.size() ? definitions.get(index) : null;
  }

  private void openSaved() {
    PivotDefinition definition = chosen();
    delete.setEnabled(definition != null);
    if (definition != null) {
      bar.show(PivotRequest.of(definition));
      context.select(definition);
      arrange();
    }
  }

  private void arrange() {
    PivotRequest request = bar.request();
    if (factsOf != request.input()) {
      factsOf = request.input();
      facts = new PivotFacts(context.model(), Locale.getDefault()).of(request.input(), context.catalogues());
    }
    pivot = PivotTable.of(request, facts);
    if (facts.isEmpty()) {
      layout.topControl = request.input() == PivotInput.CARDS ? noCards : noData;
    } else if (pivot.size() == 0) {
      layout.topControl = noMatch;
    } else {
      grid.show(pivot);
      chart.setChart(PivotChart.of(pivot));
      layout.topControl = both;
    }
    stack.layout();
    size.setText(PivotText.SHOWN_SIZE.text(pivot.size()));
    caution.setText(facts.isEmpty() ? "" : String.join(" ", pivot.cautions(Locale.getDefault())));
    caution.setForeground(Shades.of(stack).quiet());
    caution.getParent().layout(true);
  }

  private void save() {
    PivotDefinition before = chosen();
    InputDialog dialog = new InputDialog(stack.getShell(), PivotText.SAVE_TITLE.text(), PivotText.SAVE_NAME.text(),
        before == null || before.getName() == null ? "" : before.getName(), typed -> typed.isBlank() ? "" : null);
    if (dialog.open() == Window.OK) {
      save(dialog.getValue());
    }
  }

  /** Keeps the table under a name; one of the same name is replaced. */
  void save(String name) {
    List<PivotDefinition> made = new ArrayList<>();
    if (context.change(PivotText.SAVE_TITLE.text(), () -> made.add(SavedPivots.save(context.model(), null, name,
        bar.request(), LocalDate.now())))) {
      PivotDefinition definition = made.getFirst();
      showSaved();
      saved.select(definitions.indexOf(definition) + 1);
      delete.setEnabled(true);
      context.tell(PivotText.SAVED_AS.text(definition.getName(),
          definition.eContainer() instanceof NamedElement session ? session.getName() : ""));
    }
  }

  private void delete() {
    PivotDefinition definition = chosen();
    if (definition != null) {
      context.change(PivotText.DELETED.text(), Deletion.of(List.of(definition), context.model())::run);
    }
  }

  private void export() {
    FileDialog dialog = new FileDialog(stack.getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*.csv"});
    dialog.setFileName("pivot.csv");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path file = Path.of(chosen.endsWith(".csv") ? chosen : chosen + ".csv");
      try {
        Files.writeString(file, BYTE_ORDER_MARK + PivotGrid.csv(pivot, Locale.getDefault()));
        context.tell(PivotText.EXPORTED.text(file));
      } catch (IOException e) {
        ILog.get().warn("Pivot table not written", e);
        context.tell(PivotText.NOT_EXPORTED.text(file));
      }
    }
  }

  @Override
  public void reveal(Object argument) {
    if (argument instanceof PivotDefinition definition && definitions.contains(definition)) {
      saved.select(definitions.indexOf(definition) + 1);
      openSaved();
    }
  }

  @Override
  public void setFocus() {
    bar.control().setFocus();
  }
}
