package org.musubi.workbench.forms.parts;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.logic.Measure;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.ValueFormat;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.CourseChart;
import org.musubi.workbench.forms.widgets.Stack;

/** The way of a measure from its baseline over the actual values to the target. */
final class MeasureCoursePart implements PagePart {

  private final FormContext context;
  private CourseChart chart;
  private Composite body;
  private Measure measure;

  MeasureCoursePart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    body.setLayout(new Stack(0));
    chart = new CourseChart(body);
    context.toolkit().adapt(chart, false, false);
    return body;
  }

  @Override
  public void bind(EObject element) {
    measure = (Measure) element;
    refresh();
  }

  @Override
  public void refresh() {
    if (measure == null || chart.isDisposed()) {
      return;
    }
    List<CourseChart.Mark> actuals = measure.getMeasurements().stream()
        .filter(each -> each.getFiscalYear() != null && each.getActual() != null)
        .sorted(Comparator.comparing(each -> each.getFiscalYear()))
        .map(each -> mark(each.getFiscalYear(), each.getActual(), null)).toList();
    boolean changed = chart.show(
        mark(measure.getBaselineYear(), measure.getBaselineValue(), FormText.CHART_BASELINE.text()),
        mark(measure.getTargetYear(), measure.getTargetValue(), FormText.CHART_TARGET.text()), actuals);
    if (changed) {
      context.reflow();
    }
  }

  private CourseChart.Mark mark(FiscalYear year, Double value, String name) {
    if (year == null || value == null || !Double.isFinite(value)) {
      return null;
    }
    ValueFormat numbers = ValueFormats.of(LogicPackage.Literals.MEASURE__TARGET_VALUE);
    String era = year.eraLabel().replaceAll("年度$", "");
    boolean japanese = context.locale().getLanguage().equals("ja");
    return new CourseChart.Mark(year.year(), value, name, numbers.format(value),
        japanese ? era : Integer.toString(year.year()));
  }
}
