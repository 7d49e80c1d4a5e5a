package org.musubi.workbench.guide.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.cycle.rating.RatingReason;
import org.musubi.cycle.years.YearComparison;
import org.musubi.cycle.years.YearComparison.MeasureChange;
import org.musubi.cycle.years.YearComparison.ProjectChange;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;

/** The evaluated year beside an earlier one. */
final class YearPanel {

  /** A line of the comparison. */
  private record Line(Object key, String kind, String name, String fate, String earlier, String later,
      Double betterBy) {
  }

  private final GuideContext context;
  private final Composite panel;
  private final Combo other;
  private final DataTable<Line> table;
  private List<FiscalYear> years = List.of();

  YearPanel(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(panel);
    context.toolkit().createLabel(panel, EvaluateText.COMPARE_WITH.text());
    other = new Combo(panel, SWT.READ_ONLY | SWT.DROP_DOWN);
    other.addListener(SWT.Selection, event -> fill());
    Composite holder = new Composite(panel, SWT.NONE);
    holder.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(holder);
    table = new DataTable<>(holder, SWT.MULTI, Line::key);
    table.column(EvaluateText.KIND.text(), SWT.LEFT, 8, line -> Cell.of(line.kind()));
    table.column(EvaluateText.ITEM.text(), SWT.LEFT, 28, line -> Cell.of(line.name()));
    table.column(EvaluateText.FATE.text(), SWT.LEFT, 8, line -> Cell.of(line.fate()));
    table.column("", SWT.RIGHT, 16, line -> Cell.of(line.earlier()));
    table.column("", SWT.RIGHT, 16, line -> Cell.of(line.later()));
    table.column(EvaluateText.BETTER_BY.text(), SWT.RIGHT, 12,
        line -> Cell.of(line.betterBy() == null ? "" : signed(line.betterBy()), (Number) line.betterBy()));
  }

  Control control() {
    return panel;
  }

  /** Shows the year of the guide beside the one chosen, at first the year before. */
  void refresh() {
    FiscalYear chosen = other.getSelectionIndex() < 0 ? null : years.get(other.getSelectionIndex());
    TreeSet<FiscalYear> known = new TreeSet<>();
    context.model().getProjects().forEach(project -> project.getYears().stream()
        .map(ProjectYear::getFiscalYear).filter(year -> year != null).forEach(known::add));
    known.add(context.year().previous());
    known.remove(context.year());
    years = List.copyOf(known.descendingSet());
    other.setItems(years.stream().map(year -> MusubiLabels.of(year)).toArray(String[]::new));
    other.select(Math.max(0, years.indexOf(chosen != null && years.contains(chosen) ? chosen
        : context.year().previous())));
    fill();
  }

  private void fill() {
    FiscalYear against = years.get(other.getSelectionIndex());
    YearComparison comparison = YearComparison.of(context.model(), against, context.year());
    table.table().getColumn(3).setText(MusubiLabels.of(comparison.earlier()));
    table.table().getColumn(4).setText(MusubiLabels.of(comparison.later()));
    List<Line> lines = new ArrayList<>();
    comparison.aspects().forEach(change -> lines.add(new Line(change.aspect(), EvaluateText.KIND_ASPECT.text(),
        MusubiLabels.of(change.aspect()), "", change.earlier(), change.later(), null)));
    comparison.measures().forEach(change -> lines.add(line(change)));
    comparison.projects().forEach(change -> lines.add(line(change)));
    table.setRows(lines);
    panel.layout(true, true);
  }

  private static Line line(MeasureChange change) {
    return new Line(change.measure(), EvaluateText.KIND_MEASURE.text(), change.measure().getName(), "",
        value(change.earlier(), change.earlierRating()), value(change.later(), change.laterRating()),
        change.betterBy());
  }

  private static String value(Double value, RatingValue rating) {
    String number = value == null ? EvaluateText.NOT_RATED.text() : RatingReason.number(value);
    return rating == null ? number : number + " (" + MusubiLabels.of(rating) + ")";
  }

  private static Line line(ProjectChange change) {
    String fate = switch (change.fate()) {
      case NEW -> EvaluateText.FATE_NEW.text();
      case CONTINUED -> EvaluateText.FATE_CONTINUED.text();
      case GONE -> EvaluateText.FATE_GONE.text();
    };
    return new Line(change.project(), EvaluateText.KIND_PROJECT.text(), change.project().getName(), fate,
        state(change.earlier()), state(change.later()), null);
  }

  private static String state(ProjectYear year) {
    return year == null ? "" : MusubiLabels.of(year.getState());
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + RatingReason.number(value);
  }
}
