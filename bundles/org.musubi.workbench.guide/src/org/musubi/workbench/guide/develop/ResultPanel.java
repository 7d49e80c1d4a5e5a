package org.musubi.workbench.guide.develop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.musubi.development.adoption.MissingPartners;
import org.musubi.development.library.EntryNames;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The third step: the edit sheet, the partners still to be won, and where to go from here. */
final class ResultPanel {

  private static final String LOGIC_MODEL_DIAGRAM = "DG06";

  private final GuideContext context;
  private final Composite panel;
  private final Label title;
  private final EditSheet sheet;
  private final SashForm sash;
  private final Composite lower;
  private final DataTable<ToDo> toDos;

  ResultPanel(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 6).applyTo(panel);
    title = context.toolkit().createLabel(panel, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(title);
    sash = new SashForm(panel, SWT.VERTICAL);
    context.toolkit().adapt(sash);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    sheet = new EditSheet(sash, context);
    lower = context.toolkit().createComposite(sash);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(lower);
    Label heading = context.toolkit().createLabel(lower, DevelopText.TO_DOS.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(heading);
    toDos = new DataTable<>(lower, SWT.SINGLE, Function.identity());
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 60).applyTo(toDos.table());
    toDos.column(DevelopText.PROJECT.text(), SWT.LEFT, 40, toDo -> Cell.of(MusubiLabels.ofElement(toDo.project())));
    toDos.column(DevelopText.MISSING.text(), SWT.LEFT, 30, toDo -> Cell.of(EntryNames.of(toDo.type())));
    toDos.column(DevelopText.UNTIL.text(), SWT.LEFT, 14, toDo -> toDo.task() == null || toDo.task().getEnd() == null
        ? Cell.of("") : Cell.of(toDo.task().getEnd().toString()));
    toDos.column(DevelopText.TASK.text(), SWT.LEFT, 40,
        toDo -> Cell.of(toDo.task() == null ? DevelopText.NO_TASK.text() : MusubiLabels.ofElement(toDo.task())));
    toDos.onSelect(toDo -> context.select(toDo == null ? null : toDo.project()))
        .onOpen(toDo -> context.open(toDo.task() == null ? toDo.project() : toDo.task()));
    sash.setWeights(70, 30);
    createButtons();
  }

  private void createButtons() {
    Composite buttons = context.toolkit().createComposite(panel);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.spacing = 8;
    layout.marginLeft = 0;
    buttons.setLayout(layout);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    button(buttons, DevelopText.ACCEPT_PROPOSALS, sheet::acceptProposals);
    button(buttons, DevelopText.SETTLE, this::settle);
    button(buttons, DevelopText.OPEN_PROJECT, () -> project().ifPresent(context::open));
    button(buttons, DevelopText.OPEN_DIAGRAM, this::openDiagram);
    button(buttons, DevelopText.OPEN_PLAN, () -> context.show("plan", project().orElse(null)));
  }

  private void button(Composite parent, DevelopText text, Runnable action) {
    Button button = context.toolkit().createButton(parent, text.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
  }

  Composite control() {
    return panel;
  }

  void show() {
    sheet.show();
    List<ToDo> open = ToDo.of(context.model(), context.year());
    toDos.setRows(open);
    sash.setMaximizedControl(open.isEmpty() ? sash.getChildren()[0] : null);
    boolean isEmpty = sheet.data().rows().isEmpty();
    title.setText(isEmpty ? DevelopText.SHEET_EMPTY.text(MusubiLabels.of(context.year()))
        : DevelopText.SHEET_TITLE.text(MusubiLabels.of(context.year())));
    ((GridData) lower.getChildren()[0].getLayoutData()).widthHint = 300;
    panel.layout(true, true);
  }

  /** Scrolls to a project and to the first partner it lacks. */
  void reveal(Project project) {
    toDos.rows().stream().filter(toDo -> toDo.project() == project).findFirst().ifPresent(toDos::reveal);
    sheet.data().rows().stream().filter(row -> row.project() == project).findFirst()
        .ifPresent(sheet.data()::reveal);
  }

  private Optional<Project> project() {
    return sheet.data().selected().or(() -> sheet.data().rows().stream().findFirst()).map(SheetRow::project);
  }

  private void settle() {
    List<ToDo> open = toDos.rows();
    Optional<ToDo> chosen = open.size() == 1 ? Optional.of(open.getFirst()) : toDos.selected();
    if (chosen.isEmpty()) {
      context.tell((open.isEmpty() ? DevelopText.NOTHING_TO_SETTLE : DevelopText.SELECT_TO_DO).text());
      return;
    }
    ToDo toDo = chosen.get();
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(panel.getShell(), new LabelProvider() {
      @Override
      public String getText(Object element) {
        return MusubiLabels.ofElement((Organization) element);
      }
    });
    dialog.setTitle(DevelopText.SETTLE.text());
    dialog.setMessage(DevelopText.SETTLE_WHO.text(EntryNames.of(toDo.type()), toDo.project().getName()));
    dialog.setElements(context.model().getOrganizations().stream()
        .sorted(Comparator.comparing(each -> each.getType() != toDo.type())).toArray());
    dialog.setMultipleSelection(false);
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Organization organization) {
      settle(toDo, organization);
    }
  }

  /** The organisation takes the part that was open. One step of undo. */
  private void settle(ToDo toDo, Organization organization) {
    if (context.change(DevelopText.SETTLE.text(),
        () -> MissingPartners.settle(toDo.project(), toDo.type(), organization))) {
      context.tell(DevelopText.SETTLED.text(organization.getName(), toDo.project().getName()));
    }
  }

  /** The logic model of the project as a diagram: the one there is, else a new one. */
  private void openDiagram() {
    Optional<LogicModel> logic = project().stream().flatMap(each -> each.getLogicElements().stream())
        .map(each -> each.eContainer()).filter(LogicModel.class::isInstance).map(LogicModel.class::cast).findFirst();
    Optional<DrawingRuntime> runtime = Drawings.runtime();
    Optional<DrawingKind> kind = logic.flatMap(about -> runtime.stream().flatMap(
        each -> each.kindsFor(about).stream()).filter(each -> each.id().equals(LOGIC_MODEL_DIAGRAM)).findFirst());
    if (kind.isEmpty()) {
      context.tell(DevelopText.NO_DIAGRAM.text());
      return;
    }
    Drawing drawing = runtime.get().drawings(context.session()).stream()
        .filter(each -> each.about() == logic.get() && each.kind().id().equals(LOGIC_MODEL_DIAGRAM)).findFirst()
        .orElseGet(() -> runtime.get().create(context.session(), kind.get(), logic.get(),
            runtime.get().usualName(kind.get(), logic.get())));
    runtime.get().open(context.site().getPage(), context.session(), drawing);
  }
}
