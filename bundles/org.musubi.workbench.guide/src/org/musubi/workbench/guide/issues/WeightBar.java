package org.musubi.workbench.guide.issues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.findings.Analyses;
import org.musubi.clarification.text.Numbers;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.workbench.guide.GuideContext;

/** The weights of the criteria, each in a small field. */
final class WeightBar {

  private static final int WIDTH = 34;

  private final GuideContext context;
  private final Composite bar;
  private final List<Text> fields = new ArrayList<>();
  private List<String> shape = List.of();
  private IssueAnalysis analysis;

  WeightBar(Composite parent, GuideContext context) {
    this.context = context;
    bar = context.toolkit().createComposite(parent);
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.spacing = 4;
    bar.setLayout(layout);
  }

  Composite control() {
    return bar;
  }

  void show(IssueAnalysis newAnalysis) {
    analysis = newAnalysis;
    List<PriorityScores.Criterion> criteria = PriorityScores.criteria(analysis);
    List<String> wanted = criteria.stream().map(ScoreTable::name).toList();
    if (!wanted.equals(shape)) {
      shape = wanted;
      fields.clear();
      for (Control child : bar.getChildren()) {
        child.dispose();
      }
      context.toolkit().createLabel(bar, IssuesText.WEIGHTS.text());
      for (int i = 0; i < wanted.size(); i++) {
        fields.add(field(i, wanted.get(i)));
      }
      bar.getParent().layout(true, true);
    }
    for (int i = 0; i < fields.size(); i++) {
      String weight = Numbers.brief(criteria.get(i).weight(), 2);
      if (!fields.get(i).getText().equals(weight) && !fields.get(i).isFocusControl()) {
        fields.get(i).setText(weight);
      }
      fields.get(i).setEnabled(analysis != null);
    }
  }

  private Text field(int index, String name) {
    context.toolkit().createLabel(bar, name);
    Text field = new Text(bar, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
    field.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
    field.setToolTipText(IssuesText.WEIGHT_OF.text(name));
    field.addListener(SWT.DefaultSelection, event -> commit(index));
    field.addListener(SWT.FocusOut, event -> commit(index));
    return field;
  }

  /** Takes over what is being typed. */
  void commit() {
    for (int i = 0; i < fields.size(); i++) {
      commit(i);
    }
  }

  private void commit(int index) {
    Text field = fields.get(index);
    if (analysis == null || field.isDisposed()) {
      return;
    }
    double before = PriorityScores.criteria(analysis).get(index).weight();
    String typed = Normalizer.normalize(field.getText(), Normalizer.Form.NFKC).strip();
    if (!typed.matches("\\d{1,6}(\\.\\d{1,4})?")) {
      context.tell(IssuesText.WRONG_WEIGHT.text(field.getText()));
      field.setText(Numbers.brief(before, 2));
    } else if (Double.parseDouble(typed) != before) {
      context.change(IssuesText.CHANGED_WEIGHT.text(), () -> {
        // Without criteria of its own the analysis uses the usual weights, which cannot be changed.
        Analyses.requireCriteria(context.model(), analysis);
        analysis.getCriteria().get(index).setWeight(Double.valueOf(typed));
      });
    }
  }
}
