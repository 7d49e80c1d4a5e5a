package org.musubi.workbench.guide.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.sheets.CouncilSheet;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.text.Labels;

/** Above the tabs: which plan, its period, and what can be done with it as a whole. */
final class PlanBar {

  private final Composite area;
  private final GuideContext context;
  private final LinkLabel headline;
  private final Label complete;
  private final Combo plans;
  private final Composite missing;
  private final Label missingText;
  private final Button makeYear;
  private List<MidTermPlan> offered = List.of();
  private PlanView view;

  PlanBar(Composite parent, GuideContext context, Consumer<MidTermPlan> choose, Consumer<CouncilSheet> print,
      Runnable make) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(8, 8, 4, 0).applyTo(area);
    headline = new LinkLabel(area).plain().onOpen(() -> context.open(view.plan()));
    headline.setToolTipText(PlanText.OPEN_PLAN.text());
    headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
        .applyTo(headline);
    plans = new Combo(area, SWT.READ_ONLY);
    plans.setToolTipText(PlanText.CHOOSE_PLAN.text());
    plans.addListener(SWT.Selection, event -> choose.accept(offered.get(plans.getSelectionIndex())));
    button(area, PlanText.PRINT_MID_TERM, () -> print.accept(CouncilSheet.MID_TERM_PLAN));
    button(area, PlanText.PRINT_ANNUAL, () -> print.accept(CouncilSheet.ANNUAL_PLAN));
    complete = context.toolkit().createLabel(area, PlanText.CHECKS_NONE.text(), SWT.WRAP);
    missing = context.toolkit().createComposite(area);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(missing);
    missingText = context.toolkit().createLabel(missing, "", SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
        .applyTo(missingText);
    makeYear = button(missing, PlanText.MAKE_YEAR, make);
  }

  Control control() {
    return area;
  }

  private Button button(Composite parent, PlanText label, Runnable action) {
    Button button = context.toolkit().createButton(parent, label.text(""), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  void show(PlanView newView, boolean nothingMissing) {
    view = newView;
    MidTermPlan plan = view.plan();
    boolean settled = plan.getPeriod() != null && plan.getPeriod().getStart() != null
        && plan.getPeriod().getEnd() != null;
    headline.text(settled ? PlanText.HEADLINE.text(Labels.of(plan), MusubiLabels.of(plan.getPeriod().getStart()),
        MusubiLabels.of(plan.getPeriod().getEnd()), plan.getProjects().size())
        : PlanText.HEADLINE_NO_PERIOD.text(Labels.of(plan), plan.getProjects().size()));
    offered = List.copyOf(view.model().getMidTermPlans());
    plans.setItems(offered.stream().map(Labels::of).toArray(String[]::new));
    plans.select(offered.indexOf(plan));
    exclude(plans, offered.size() < 2);
    boolean without = view.annualPlan().isEmpty();
    boolean outside = settled && !PlanView.covers(plan, view.year());
    String year = MusubiLabels.of(view.year());
    missingText.setText(outside ? PlanText.OUTSIDE_PERIOD.text(year) : PlanText.NO_YEAR.text(year));
    makeYear.setText(PlanText.MAKE_YEAR.text(year));
    exclude(makeYear, outside);
    exclude(missing, !without && !outside);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(!without && !outside).applyTo(missing);
    complete.setVisible(nothingMissing);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(!nothingMissing).applyTo(complete);
    area.getParent().layout(true, true);
  }

  private static void exclude(Control control, boolean excluded) {
    control.setVisible(!excluded);
    GridDataFactory.swtDefaults().exclude(excluded).applyTo(control);
  }
}
