package org.musubi.workbench.guide.develop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.development.adoption.MeasureDraft;
import org.musubi.development.targets.TargetProposal;
import org.musubi.model.core.Unit;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The measures of a draft, with baseline and target to fill; what is left out is not ticked. */
final class MeasureTable {

  private final DataTable<MeasureDraft> table;
  private final Consumer<String> tell;
  private final Supplier<FiscalYear> year;

  /**
   * @param year the year before it is proposed as the year of a baseline that is typed
   * @param tell says why something typed was not taken
   */
  MeasureTable(Composite parent, Supplier<FiscalYear> year, Consumer<String> tell) {
    this.tell = tell;
    this.year = year;
    table = new DataTable<>(parent, SWT.MULTI | SWT.CHECK, Function.identity());
    table.column(DevelopText.MEASURE.text(), SWT.LEFT, 25, this::name,
        Editing.<MeasureDraft>text(MeasureTable::isOwn, MeasureDraft::name, (draft, text) -> {
          if (!text.isEmpty()) {
            draft.setName(text);
          }
        }));
    table.column(DevelopText.ASPECT.text(), SWT.LEFT, 17, draft -> Cell.of(MusubiLabels.of(draft.aspect())));
    table.column(DevelopText.BASELINE.text(), SWT.RIGHT, 9, this::baseline,
        Editing.<MeasureDraft>text(MeasureTable::isOwn, draft -> Figures.shown(draft.baseline()), this::setBaseline));
    table.column(DevelopText.TARGET_VALUE.text(), SWT.RIGHT, 9, this::target,
        Editing.<MeasureDraft>text(MeasureTable::isOwn, draft -> Figures.shown(draft.target()), this::setTarget));
    table.column(DevelopText.UNIT.text(), SWT.LEFT, 6, draft -> Cell.of(unit(draft)));
    table.column(DevelopText.PROPOSAL.text(), SWT.LEFT, 44, this::proposal);
    table.column(DevelopText.TARGET_YEAR.text(), SWT.LEFT, 15,
        draft -> Cell.of(MusubiLabels.of(draft.targetYear())),
        Editing.<MeasureDraft>text(MeasureTable::isOwn, draft -> MusubiLabels.of(draft.targetYear()),
            (draft, text) -> Figures.year(text).ifPresentOrElse(draft::setTargetYear,
                () -> tell.accept(DevelopText.NO_YEAR.text(text)))));
    table.column(DevelopText.BASELINE_YEAR.text(), SWT.LEFT, 15,
        draft -> Cell.of(MusubiLabels.of(draft.baselineYear())), Editing.<MeasureDraft>text(
            draft -> isOwn(draft) && draft.baseline() != null, draft -> MusubiLabels.of(draft.baselineYear()),
            (draft, text) -> Figures.year(text).ifPresentOrElse(
                given -> draft.setBaseline(draft.baseline(), given),
                () -> tell.accept(DevelopText.NO_YEAR.text(text)))));
    table.column(DevelopText.SOURCE.text(), SWT.LEFT, 24, draft -> Cell.of(draft.template().getSourceHint()));
    CheckboxTableViewer viewer = (CheckboxTableViewer) table.viewer();
    viewer.setCheckStateProvider(new ICheckStateProvider() {
      @Override
      public boolean isChecked(Object element) {
        return ((MeasureDraft) element).included();
      }

      @Override
      public boolean isGrayed(Object element) {
        return false;
      }
    });
    viewer.addCheckStateListener(event -> ((MeasureDraft) event.getElement()).setIncluded(event.getChecked()));
  }

  DataTable<MeasureDraft> data() {
    return table;
  }

  void show(List<MeasureDraft> measures) {
    table.setRows(measures);
  }

  /** Puts the proposals into the targets that are still empty. */
  static int acceptProposals(List<MeasureDraft> drafts) {
    int accepted = 0;
    for (MeasureDraft draft : drafts) {
      TargetProposal proposal = draft.proposal();
      if (isOwn(draft) && draft.included() && draft.target() == null && proposal.value() != null) {
        draft.setTarget(proposal.value());
        accepted++;
      }
    }
    return accepted;
  }

  private static boolean isOwn(MeasureDraft draft) {
    return !draft.shared();
  }

  private Cell name(MeasureDraft draft) {
    if (draft.shared()) {
      return Cell.of(DevelopText.SHARED.text(draft.existing().getCode(), draft.existing().getName()))
          .withTooltip(DevelopText.SHARED_TIP.text(MusubiLabels.ofElement(draft.existing())));
    }
    return Cell.of(draft.name()).withTooltip(draft.template().getDescription());
  }

  private Cell baseline(MeasureDraft draft) {
    Cell cell = editable(draft, Cell.of(Figures.shown(draft.baseline()), (Number) draft.baseline()));
    return draft.isBaselineObserved() && !draft.shared()
        ? cell.withTooltip(DevelopText.BASELINE_TIP.text(MusubiLabels.ofElement(draft.observation()),
            draft.observation().getDataSet() == null ? "" : draft.observation().getDataSet().getName())) : cell;
  }

  private Cell target(MeasureDraft draft) {
    return editable(draft, Cell.of(Figures.shown(draft.target()), (Number) draft.target()));
  }

  private Cell editable(MeasureDraft draft, Cell cell) {
    return isOwn(draft) ? cell.withBackground(Shades.of(table.table()).tint()) : cell;
  }

  private Cell proposal(MeasureDraft draft) {
    if (draft.shared() && draft.target() != null) {
      return Cell.of("");
    }
    return proposal(draft.proposal()).withForeground(Shades.of(table.table()).quiet());
  }

  static Cell proposal(TargetProposal proposal) {
    return Cell.of(proposal.value() == null ? proposal.reason()
        : DevelopText.PROPOSED.text(Figures.shown(proposal.value()), proposal.reason()),
        (Number) proposal.value()).withTooltip(proposal.reason());
  }

  private static String unit(MeasureDraft draft) {
    Unit unit = draft.template().getUnit() != null || draft.template().getIndicator() == null
        ? draft.template().getUnit() : draft.template().getIndicator().getUnit();
    return unit == null ? "" : unit.getName();
  }

  private void setBaseline(MeasureDraft draft, String text) {
    take(text, value -> draft.setBaseline(value,
        draft.baselineYear() == null ? year.get().previous() : draft.baselineYear()));
  }

  private void setTarget(MeasureDraft draft, String text) {
    take(text, draft::setTarget);
  }

  private void take(String text, Consumer<Double> write) {
    if (text.isEmpty()) {
      write.accept(null);
    } else {
      Figures.number(text).ifPresentOrElse(write, () -> tell.accept(DevelopText.NO_NUMBER.text(text)));
    }
  }
}
