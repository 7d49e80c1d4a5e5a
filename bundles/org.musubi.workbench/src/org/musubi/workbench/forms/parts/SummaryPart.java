package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.evaluation.SheetSummary;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Hues;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.Shades;
import org.musubi.workbench.text.Labels;

/** Composite ratings by aspect, with the number of rated items and their mean. */
final class SummaryPart implements PagePart {

  private static final int COLUMNS = 4;

  private record Line(String aspect, int rated, String mean, RatingValue grade) {
  }

  private final FormContext context;
  private Composite body;
  private EvaluationSheet sheet;
  private List<Line> shown;

  SummaryPart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    GridLayout layout = new GridLayout(COLUMNS, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 18;
    body.setLayout(layout);
    return body;
  }

  @Override
  public void bind(EObject element) {
    sheet = (EvaluationSheet) element;
    refresh();
  }

  @Override
  public void refresh() {
    if (sheet == null || body.isDisposed()) {
      return;
    }
    List<Line> now = new ArrayList<>();
    for (SheetSummary.AspectSummary aspect : SheetSummary.of(sheet).aspects()) {
      now.add(new Line(MusubiLabels.of(aspect.aspect(), context.locale()), aspect.composite().rated(),
          aspect.composite().display(), aspect.composite().grade()));
    }
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private void rebuild() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    if (shown.isEmpty()) {
      Label none = context.toolkit().createLabel(body, FormText.NO_SUMMARY.text(), SWT.WRAP);
      Ink.QUIET.on(none);
      none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    } else {
      head(Labels.of(EvaluationPackage.Literals.EVALUATION_ITEM__ASPECT), SWT.LEFT);
      head(FormText.RATED_ITEMS.text(), SWT.RIGHT);
      head(FormText.MEAN_POINTS.text(), SWT.RIGHT);
      head(Labels.of(EvaluationPackage.Literals.EVALUATION_ITEM__RATING), SWT.LEFT);
    }
    for (Line line : shown) {
      cell(line.aspect(), SWT.LEFT);
      cell(FormText.COUNT.text(line.rated()), SWT.RIGHT);
      cell(line.mean(), SWT.RIGHT);
      grade(line.grade());
    }
    context.reflow();
  }

  private void head(String text, int align) {
    Ink.QUIET.on(cell(text, align));
  }

  private Label cell(String text, int align) {
    Label label = context.toolkit().createLabel(body, text, align);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    return label;
  }

  private void grade(RatingValue grade) {
    Label label = cell(grade == null ? FormText.UNSET_FIGURE.text() : "  " + MusubiLabels.of(grade, context.locale())
        + "  ", SWT.CENTER);
    Hues.of(grade).ifPresent(hue -> label.setBackground(Shades.of(body).wash(hue)));
  }
}
