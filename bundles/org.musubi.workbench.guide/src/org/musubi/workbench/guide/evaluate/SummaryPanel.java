package org.musubi.workbench.guide.evaluate;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.guide.GuideContext;

/** The grades of the aspects and overall, and what is still to be done. */
final class SummaryPanel {

  private final GuideContext context;
  private final Composite panel;

  SummaryPanel(Composite parent, GuideContext context) {
    this.context = context;
    panel = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(12, 2).applyTo(panel);
  }

  Control control() {
    return panel;
  }

  void show(EvaluationSheet sheet, List<EvaluationRow> rows) {
    for (Control child : panel.getChildren()) {
      child.dispose();
    }
    if (sheet != null) {
      SheetSummary summary = SheetSummary.of(sheet);
      Label heading = context.toolkit().createLabel(panel, EvaluateText.SUMMARY.text());
      heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
      GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
      summary.aspects().forEach(aspect -> line(MusubiLabels.of(aspect.aspect()), aspect.composite()));
      line(EvaluateText.OVERALL.text(), summary.overall());
    }
    long missing = rows.stream().filter(EvaluationRow::isMissing).count();
    if (missing > 0) {
      note(EvaluateText.MISSING.text(missing), false);
    }
    long demanded = rows.stream().filter(EvaluationRow::demandsImprovement).count();
    if (sheet != null) {
      note(demanded > 0 ? EvaluateText.DEMANDED.text(demanded) : EvaluateText.NOTHING_DEMANDED.text(), demanded > 0);
    }
    panel.layout(true, true);
    panel.getParent().layout(true, true);
  }

  private void line(String name, org.musubi.analysis.evaluation.Composite composite) {
    context.toolkit().createLabel(panel, name);
    context.toolkit().createLabel(panel, composite.grade() == null ? EvaluateText.NOT_RATED.text()
        : EvaluateText.GRADE_WITH_MEAN.text(MusubiLabels.of(composite.grade()), composite.display()));
  }

  private void note(String text, boolean urgent) {
    Label label = context.toolkit().createLabel(panel, text, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    if (urgent) {
      label.setForeground(Shades.of(panel).error());
    }
  }
}
