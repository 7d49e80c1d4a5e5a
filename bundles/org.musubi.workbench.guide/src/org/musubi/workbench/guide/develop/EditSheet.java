package org.musubi.workbench.guide.develop;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The edit sheet (編集シート): the projects of the year with their measures and targets, filled in place. */
final class EditSheet {

  private final GuideContext context;
  private final DataTable<SheetRow> table;

  EditSheet(Composite parent, GuideContext context) {
    this.context = context;
    Composite home = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().applyTo(home);
    table = new DataTable<>(home, SWT.MULTI, Function.identity());
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table.table());
    table.column(DevelopText.PROJECT.text(), SWT.LEFT, 28, row -> Cell.of(MusubiLabels.ofElement(row.project()))
        .withTooltip(MusubiLabels.ofElement(row.project())),
        Editing.<SheetRow>text(row -> true, row -> row.project().getName(), this::rename));
    table.column(DevelopText.MEASURE.text(), SWT.LEFT, 26,
        row -> Cell.of(row.hasMeasure() ? MusubiLabels.ofElement(row.measure()) : DevelopText.NO_MEASURE.text()),
        Editing.<SheetRow>text(SheetRow::hasMeasure, row -> row.measure().getName(), (row, text) -> {
          if (!text.isEmpty()) {
            change(DevelopText.CHANGE_MEASURE, () -> row.measure().setName(text));
          }
        }));
    table.column(DevelopText.ASPECT.text(), SWT.LEFT, 17,
        row -> Cell.of(row.hasMeasure() ? MusubiLabels.of(row.measure().getAspect()) : ""));
    table.column(DevelopText.BASELINE.text(), SWT.RIGHT, 9, row -> number(row, Measure::getBaselineValue),
        number(Measure::getBaselineValue, Measure::setBaselineValue));
    table.column(DevelopText.TARGET_VALUE.text(), SWT.RIGHT, 9, row -> number(row, Measure::getTargetValue),
        number(Measure::getTargetValue, Measure::setTargetValue));
    table.column(DevelopText.UNIT.text(), SWT.LEFT, 6, row -> Cell.of(
        row.hasMeasure() && row.measure().getUnit() != null ? row.measure().getUnit().getName() : ""));
    table.column(DevelopText.PROPOSAL.text(), SWT.LEFT, 40, this::proposal);
    table.column(DevelopText.TARGET_YEAR.text(), SWT.LEFT, 14,
        row -> tinted(row, Cell.of(row.hasMeasure() ? MusubiLabels.of(row.measure().getTargetYear()) : "")),
        year(Measure::getTargetYear, Measure::setTargetYear));
    table.column(DevelopText.BASELINE_YEAR.text(), SWT.LEFT, 14,
        row -> tinted(row, Cell.of(row.hasMeasure() ? MusubiLabels.of(row.measure().getBaselineYear()) : "")),
        year(Measure::getBaselineYear, Measure::setBaselineYear));
    table.column(DevelopText.LEAD.text(), SWT.LEFT, 18, row -> Cell.of(lead(row.project())));
    table.column(DevelopText.SOURCE.text(), SWT.LEFT, 24,
        row -> tinted(row, Cell.of(row.hasMeasure() ? row.measure().getSourceText() : "")),
        Editing.<SheetRow>text(SheetRow::hasMeasure, row -> row.measure().getSourceText(),
            (row, text) -> change(DevelopText.CHANGE_MEASURE,
                () -> row.measure().setSourceText(text.isEmpty() ? null : text))));
    table.onSelect(row -> context.select(row == null ? null : row.project()))
        .onOpen(row -> context.open(row.hasMeasure() ? row.measure() : row.project()));
  }

  DataTable<SheetRow> data() {
    return table;
  }

  void show() {
    table.setRows(SheetRow.of(context.model(), context.year()));
  }

  /** Proposals into empty targets: of the lines selected, when there are several, else of all. One step of undo. */
  void acceptProposals() {
    List<SheetRow> rows = (table.selection().size() > 1 ? table.selection() : table.rows()).stream()
        .filter(SheetRow::hasMeasure).filter(row -> row.measure().getTargetValue() == null)
        .filter(row -> row.proposal().value() != null).toList();
    if (rows.isEmpty()) {
      context.tell(DevelopText.NO_PROPOSALS.text());
    } else if (context.change(DevelopText.ACCEPT_PROPOSALS.text(),
        () -> rows.forEach(row -> row.measure().setTargetValue(row.proposal().value())))) {
      context.tell(DevelopText.PROPOSALS_ACCEPTED.text(String.valueOf(rows.size())));
    }
  }

  private void rename(SheetRow row, String text) {
    if (!text.isEmpty()) {
      change(DevelopText.CHANGE_PROJECT, () -> row.project().setName(text));
    }
  }

  private void change(DevelopText label, Runnable edit) {
    context.change(label.text(), edit);
  }

  private static String lead(Project project) {
    return project.getPartners().stream().filter(each -> each.getInvolvement() == Involvement.LEAD)
        .map(ProjectPartner::getOrganization).filter(each -> each != null).map(each -> each.getName()).findFirst()
        .orElse("");
  }

  private Cell number(SheetRow row, Function<Measure, Double> value) {
    Double number = row.hasMeasure() ? value.apply(row.measure()) : null;
    return tinted(row, Cell.of(Figures.shown(number), (Number) number));
  }

  private Cell tinted(SheetRow row, Cell cell) {
    return row.hasMeasure() ? cell.withBackground(Shades.of(table.table()).tint()) : cell;
  }

  private Cell proposal(SheetRow row) {
    return !row.hasMeasure() || row.measure().getTargetValue() != null ? Cell.of("")
        : MeasureTable.proposal(row.proposal()).withForeground(Shades.of(table.table()).quiet());
  }

  private Function<TableViewer, EditingSupport> number(Function<Measure, Double> read,
      BiConsumer<Measure, Double> write) {
    return Editing.<SheetRow>text(SheetRow::hasMeasure, row -> Figures.shown(read.apply(row.measure())),
        (row, text) -> {
      if (text.isEmpty()) {
        change(DevelopText.CHANGE_MEASURE, () -> write.accept(row.measure(), null));
      } else {
        Figures.number(text).ifPresentOrElse(
            value -> change(DevelopText.CHANGE_MEASURE, () -> write.accept(row.measure(), value)),
            () -> context.tell(DevelopText.NO_NUMBER.text(text)));
      }
    });
  }

  private Function<TableViewer, EditingSupport> year(Function<Measure, FiscalYear> read,
      BiConsumer<Measure, FiscalYear> write) {
    return Editing.<SheetRow>text(SheetRow::hasMeasure, row -> MusubiLabels.of(read.apply(row.measure())),
        (row, text) -> {
      Optional<FiscalYear> year = Figures.year(text);
      if (year.isPresent() || text.isEmpty()) {
        change(DevelopText.CHANGE_MEASURE, () -> write.accept(row.measure(), year.orElse(null)));
      } else {
        context.tell(DevelopText.NO_YEAR.text(text));
      }
    });
  }
}
