package org.musubi.workbench.guide.plan;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.table.Cell;
import org.musubi.workbench.guide.table.DataTable;
import org.musubi.workbench.images.Icon;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.Labels;

/** The list of what the plan lacks; a row leads to where it is mended. */
final class ChecksPart {

  private final GuideContext context;
  private final Composite area;
  private final Label title;
  private final Button fix;
  private final DataTable<PlanCheck> table;

  ChecksPart(Composite parent, GuideContext context, Consumer<PlanCheck> go) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(2).applyTo(area);
    title = context.toolkit().createLabel(area, "", SWT.NONE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
    fix = context.toolkit().createButton(area, PlanText.FIX.text(), SWT.PUSH);
    fix.addListener(SWT.Selection, event -> table().selected().ifPresent(this::fix));
    table = new DataTable<>(area, SWT.SINGLE, check -> List.of(check.element(), check.sentence()));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 40).applyTo(table.table());
    Images images = new Images(area);
    table.column(PlanText.CHECK_WHERE.text(), SWT.LEFT, 34, check -> Cell.of(Labels.of(check.element()))
        .withImage(images.of(check.serious() ? Icon.STATE_PARTLY : Icon.STATE_OPEN)));
    table.column(PlanText.CHECK.text(), SWT.LEFT, 60, check -> Cell.of(check.sentence()));
    table.onSelect(check -> {
      enable();
      if (check != null) {
        context.select(check.element());
      }
    });
    table.onOpen(go);
  }

  private DataTable<PlanCheck> table() {
    return table;
  }

  void show(List<PlanCheck> checks) {
    table.setRows(checks);
    title.setText(checks.isEmpty() ? PlanText.CHECKS_NONE.text() : PlanText.CHECKS.text(checks.size()));
    enable();
  }

  private void enable() {
    PlanCheck selected = table.selected().orElse(null);
    boolean fixable = selected != null && selected.fix() != null;
    fix.setEnabled(fixable);
    fix.setText(fixable ? selected.fixLabel() : PlanText.FIX.text());
    area.layout();
  }

  private void fix(PlanCheck check) {
    if (check.fix() != null && context.change(check.fixLabel(), check.fix())) {
      context.tell(PlanText.REFRESHED.text());
    }
  }
}
