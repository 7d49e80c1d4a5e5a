package org.musubi.workbench.guide.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.core.CorePackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.guide.table.FeatureColumn;
import org.musubi.workbench.text.Labels;

/** The measures of the projects, with baseline and target to fill in place. */
final class MeasuresTab implements PlanTab {

  /**
   * A measure of a project; a project without any has one row with none.
   *
   * @param measure null = the project has no measure
   */
  private record Row(Project project, Measure measure) {
  }

  private final GuideContext context;
  private final Composite area;
  private final DataTable<Row> table;
  private final Button open;
  private PlanView view;

  MeasuresTab(Composite parent, GuideContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(3).applyTo(area);
    Label hint = context.toolkit().createLabel(area, PlanText.MEASURES_HINT.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
    Button add = context.toolkit().createButton(area, PlanText.ADD_MEASURE.text(), SWT.PUSH);
    add.addListener(SWT.Selection, event -> add());
    open = context.toolkit().createButton(area, PlanText.OPEN_FORM.text(), SWT.PUSH);
    open.addListener(SWT.Selection, event -> open());
    table = new DataTable<>(area, SWT.SINGLE, row -> row);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 120).applyTo(table.table());
    table.column(PlanText.PROJECT.text(), SWT.LEFT, 20, row -> row.measure() == null
        ? Cell.of(Labels.of(row.project())).withForeground(Shades.of(table().table()).error())
            .withTooltip(Labels.of(row.project()) + "\n" + PlanText.NEEDS_MEASURES.text())
        : Cell.of(Labels.of(row.project())));
    FeatureColumn.shown(table, CorePackage.Literals.NAMED_ELEMENT__CODE, 5, Row::measure);
    FeatureColumn.editable(table, context, CorePackage.Literals.NAMED_ELEMENT__NAME, 28, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__ASPECT, 12, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__BASELINE_VALUE, 9, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__BASELINE_YEAR, 17, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__TARGET_VALUE, 9, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__TARGET_YEAR, 17, Row::measure);
    table.column(PlanText.UNIT.text(), SWT.LEFT, 7, row -> Cell.of(unit(row.measure())));
    FeatureColumn.shown(table, LogicPackage.Literals.MEASURE__DIRECTION, 10, Row::measure);
    FeatureColumn.editable(table, context, LogicPackage.Literals.MEASURE__SOURCE_TEXT, 20, Row::measure);
    table.onSelect(row -> {
      context.select(row == null ? null : row.measure() == null ? row.project() : row.measure());
      open.setEnabled(row != null);
    });
  }

  private DataTable<Row> table() {
    return table;
  }

  private static String unit(Measure measure) {
    return measure == null || measure.getUnit() == null || measure.getUnit().getName() == null ? ""
        : measure.getUnit().getName();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(PlanView newView) {
    view = newView;
    List<Row> rows = new ArrayList<>();
    for (Project project : view.projects()) {
      project.getMeasures().forEach(measure -> rows.add(new Row(project, measure)));
      if (project.getMeasures().isEmpty()) {
        rows.add(new Row(project, null));
      }
    }
    table.setRows(rows);
    open.setEnabled(table.selected().isPresent());
  }

  @Override
  public void reveal(EObject element) {
    table.rows().stream().filter(row -> row.measure() == element || row.project() == element).findFirst()
        .ifPresent(table::reveal);
    table.table().setFocus();
  }

  @Override
  public void commit() {
    table.commit();
  }

  private void open() {
    table.selected().ifPresent(row -> context.open(row.measure() == null ? row.project() : row.measure()));
  }

  private void add() {
    Row row = table.selected().orElse(null);
    if (row == null) {
      context.tell(PlanText.NO_MEASURE_PROJECT.text());
      return;
    }
    Measure[] made = new Measure[1];
    if (context.change(PlanText.ADD_MEASURE_CHANGE.text(),
        () -> made[0] = PlanEdits.addMeasure(view.model(), row.project()))) {
      show(view);
      reveal(made[0]);
    }
  }
}
