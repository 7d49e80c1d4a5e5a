package org.musubi.workbench.guide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.values.FiscalYear;

/** Chooses the fiscal year worked on: the years of the plans and some around them. */
final class YearChooser extends Composite {

  private static final int BEFORE = 2;
  private static final int AFTER = 3;
  /** A mistyped year must not make a list of thousands. */
  private static final int FARTHEST = 20;

  private final Combo combo;
  private List<FiscalYear> years = List.of();

  YearChooser(Composite parent, Consumer<FiscalYear> choose) {
    super(parent, SWT.NONE);
    setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(this);
    Label label = new Label(this, SWT.NONE);
    label.setBackground(getBackground());
    label.setText(GuideText.YEAR.text());
    combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.addListener(SWT.Selection, event -> choose.accept(years.get(combo.getSelectionIndex())));
  }

  void show(CouncilModel model, FiscalYear year, FiscalYear today) {
    List<FiscalYear> offered = offered(model, year, today);
    if (!offered.equals(years)) {
      years = offered;
      combo.setItems(years.stream().map(MusubiLabels::of).toArray(String[]::new));
      combo.setVisibleItemCount(years.size());
    }
    if (combo.getSelectionIndex() != years.indexOf(year)) {
      combo.select(years.indexOf(year));
    }
  }

  private static List<FiscalYear> offered(CouncilModel model, FiscalYear year, FiscalYear today) {
    List<FiscalYear> planned = model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream())
        .map(AnnualPlan::getFiscalYear).filter(Objects::nonNull)
        .filter(each -> Math.abs(each.year() - today.year()) <= FARTHEST).toList();
    int first = Stream.concat(planned.stream(), Stream.of(today.plus(-BEFORE), year)).mapToInt(FiscalYear::year).min()
        .getAsInt();
    int last = Stream.concat(planned.stream(), Stream.of(today.plus(AFTER), year)).mapToInt(FiscalYear::year).max()
        .getAsInt();
    List<FiscalYear> offered = new ArrayList<>();
    for (int each = first; each <= last; each++) {
      offered.add(new FiscalYear(each));
    }
    return offered;
  }
}
