package org.musubi.workbench.guide.rollover;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.cycle.rollover.CarryOver;
import org.musubi.cycle.rollover.Decision;
import org.musubi.cycle.rollover.RollOverPlan;
import org.musubi.model.council.Councils;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.Project;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The projects of the ended year with what becomes of them; decision and partner of a merger are chosen in place. */
final class ProjectTable {

  private static final List<ImprovementKind> KINDS = Arrays.asList(ImprovementKind.values());

  private final DataTable<CarryOver> table;
  private RollOverPlan plan;
  private Set<Project> byHand = Set.of();

  ProjectTable(Composite parent, GuideContext context, BiConsumer<Project, Decision> decide) {
    table = new DataTable<>(parent, SWT.MULTI, CarryOver::project);
    table.column(RolloverText.PROJECT.text(), SWT.LEFT, 30, carry -> Cell.of(name(carry.project())));
    table.column(RolloverText.DECISION.text(), SWT.LEFT, 10, this::decision,
        viewer -> new DecisionEditing(viewer, decide));
    table.column(RolloverText.MERGE_INTO.text(), SWT.LEFT, 18, carry -> Cell.of(merger(carry)),
        viewer -> new MergerEditing(viewer, decide));
    table.column(RolloverText.STATE.text(), SWT.LEFT, 14, this::state);
    table.column(RolloverText.ACTIONS.text(), SWT.LEFT, 40, carry -> Cell.of(actions(carry)));
    table.column(RolloverText.UNDECIDED.text(), SWT.LEFT, 20, carry -> Cell.of(texts(carry.undecided())));
    table.column(RolloverText.WHY.text(), SWT.LEFT, 60,
        carry -> Cell.of(carry.problem() == null ? carry.decidedBy() : carry.problem()));
    table.onSelect(carry -> context.select(carry == null ? null : carry.project()))
        .onOpen(carry -> context.open(carry.project()));
  }

  void show(RollOverPlan shown, Set<Project> decidedByHand) {
    plan = shown;
    byHand = decidedByHand;
    table.setRows(shown.projects());
  }

  void reveal(Object project) {
    table.reveal(project);
  }

  private static String name(Project project) {
    return project.getName() == null ? "" : project.getName();
  }

  private Cell decision(CarryOver carry) {
    Cell cell = Cell.of(MusubiLabels.of(carry.decision().kind()), (Comparable<?>) carry.decision().kind().ordinal());
    Cell shown = carry.isDone() ? cell : cell.withBackground(Shades.of(table.table()).tint());
    return byHand.contains(carry.project())
        ? shown.withForeground(Shades.of(table.table()).accent()).withTooltip(carry.decidedBy()) : shown;
  }

  private static String merger(CarryOver carry) {
    if (carry.decision().kind() != ImprovementKind.MERGE) {
      return "";
    }
    return carry.decision().mergeInto() == null ? RolloverText.NO_MERGE.text() : name(carry.decision().mergeInto());
  }

  private Cell state(CarryOver carry) {
    if (carry.problem() != null) {
      return Cell.of(RolloverText.STATE_PROBLEM.text()).withForeground(Shades.of(table.table()).error())
          .withTooltip(carry.problem());
    }
    RolloverText state = carry.decision().ends()
        ? carry.isDone() ? RolloverText.STATE_ENDED : RolloverText.STATE_TO_END
        : carry.isDone() ? RolloverText.STATE_DONE : RolloverText.STATE_TO_DO;
    return Cell.of(state.text());
  }

  /** What is to be taken over; once that has been done, what was. */
  private static String actions(CarryOver carry) {
    if (!carry.actions().isEmpty() || carry.next() == null) {
      return texts(carry.actions());
    }
    List<ImprovementAction> taken = Councils.modelOf(carry.project()).getEvaluations().stream()
        .flatMap(sheet -> sheet.getItems().stream()).flatMap(item -> item.getImprovements().stream())
        .filter(action -> action.getCreatedProjectYear() == carry.next()).toList();
    return taken.isEmpty() ? "" : RolloverText.ACTIONS_TAKEN.text(texts(taken));
  }

  private static String texts(List<ImprovementAction> actions) {
    return actions.stream().map(ImprovementAction::getText).filter(text -> text != null)
        .collect(Collectors.joining(" / "));
  }

  /** Chooses what becomes of a project; the first entry goes back to the decision of the evaluation. */
  private final class DecisionEditing extends EditingSupport {

    private final ComboBoxCellEditor editor;
    private final BiConsumer<Project, Decision> decide;

    DecisionEditing(TableViewer viewer, BiConsumer<Project, Decision> decide) {
      super(viewer);
      this.decide = decide;
      this.editor = new ComboBoxCellEditor(viewer.getTable(), new String[0], SWT.READ_ONLY);
      editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      String back = RolloverText.BY_EVALUATION.text(MusubiLabels.of(((CarryOver) element).decision().kind()));
      editor.setItems(Stream.concat(
          byHand.contains(((CarryOver) element).project()) ? Stream.of(back)
              : Stream.<String>empty(),
          KINDS.stream().map(MusubiLabels::of)).toArray(String[]::new));
      return editor;
    }

    private int offset(Object element) {
      return byHand.contains(((CarryOver) element).project()) ? 1 : 0;
    }

    @Override
    protected boolean canEdit(Object element) {
      return !((CarryOver) element).isDone() || byHand.contains(((CarryOver) element).project());
    }

    @Override
    protected Object getValue(Object element) {
      return KINDS.indexOf(((CarryOver) element).decision().kind()) + offset(element);
    }

    @Override
    protected void setValue(Object element, Object value) {
      CarryOver carry = (CarryOver) element;
      int index = (Integer) value - offset(element);
      if (index < 0) {
        decide.accept(carry.project(), null);
      } else if (KINDS.get(index) != carry.decision().kind()) {
        decide.accept(carry.project(), Decision.of(KINDS.get(index)));
      }
    }
  }

  /** Chooses the project into which another is merged. */
  private final class MergerEditing extends EditingSupport {

    private final ComboBoxCellEditor editor;
    private final BiConsumer<Project, Decision> decide;

    MergerEditing(TableViewer viewer, BiConsumer<Project, Decision> decide) {
      super(viewer);
      this.decide = decide;
      this.editor = new ComboBoxCellEditor(viewer.getTable(), new String[0], SWT.READ_ONLY);
      editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    private List<Project> candidates(Object element) {
      return plan.projects().stream().filter(other -> !other.decision().ends()).map(CarryOver::project)
          .filter(project -> project != ((CarryOver) element).project()).toList();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      editor.setItems(candidates(element).stream().map(ProjectTable::name).toArray(String[]::new));
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return ((CarryOver) element).decision().kind() == ImprovementKind.MERGE && !((CarryOver) element).isDone();
    }

    @Override
    protected Object getValue(Object element) {
      return candidates(element).indexOf(((CarryOver) element).decision().mergeInto());
    }

    @Override
    protected void setValue(Object element, Object value) {
      int index = (Integer) value;
      if (index >= 0) {
        decide.accept(((CarryOver) element).project(),
            new Decision(ImprovementKind.MERGE, candidates(element).get(index)));
      }
    }
  }
}
