package org.musubi.workbench.guide.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.Project;
import org.musubi.workbench.guide.GuideContext;

/** When what happens: the year by months, or the whole period by quarters. */
final class RoadmapTab implements PlanTab {

  private final GuideContext context;
  private final Composite area;
  private final RoadmapCanvas canvas;
  private final Button months;
  private final Button milestone;
  private final Label note;
  private PlanView view;

  RoadmapTab(Composite parent, GuideContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(4).applyTo(area);
    months = context.toolkit().createButton(area, PlanText.MONTHS.text(), SWT.RADIO);
    Button quarters = context.toolkit().createButton(area, PlanText.QUARTERS.text(), SWT.RADIO);
    quarters.setSelection(true);
    months.addListener(SWT.Selection, event -> draw());
    note = context.toolkit().createLabel(area, PlanText.ROADMAP_LEGEND.text(), SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).indent(12, 0)
        .align(SWT.FILL, SWT.CENTER).applyTo(note);
    milestone = context.toolkit().createButton(area, PlanText.ADD_MILESTONE.text(), SWT.PUSH);
    milestone.addListener(SWT.Selection, event -> addMilestone());
    canvas = new RoadmapCanvas(area);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(200, 120).applyTo(canvas);
    canvas.onSelect(project -> {
      context.select(project);
      milestone.setEnabled(project != null);
    });
    canvas.onOpen(context::open);
    milestone.setEnabled(false);
  }

  private void draw() {
    if (view != null) {
      canvas.show(Roadmap.of(view, months.getSelection()));
    }
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void show(PlanView newView) {
    view = newView;
    draw();
    boolean empty = canvas.roadmap().isEmpty();
    note.setText(empty ? PlanText.ROADMAP_NONE.text() : PlanText.ROADMAP_LEGEND.text());
    area.layout();
  }

  @Override
  public void reveal(EObject element) {
    if (element instanceof Project project) {
      canvas.select(project);
      canvas.setFocus();
    }
  }

  private void addMilestone() {
    Project project = canvas.selected();
    Milestone[] made = new Milestone[1];
    if (project != null && context.change(PlanText.ADD_MILESTONE_CHANGE.text(),
        () -> made[0] = PlanEdits.addMilestone(view, project))) {
      context.open(made[0]);
    }
  }
}
