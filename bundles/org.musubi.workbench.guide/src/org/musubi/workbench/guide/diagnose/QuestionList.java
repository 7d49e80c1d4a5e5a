package org.musubi.workbench.guide.diagnose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.analysis.diagnosis.DiagnosisRow;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.Shades;

/** The items by area, to be answered from top to bottom. */
final class QuestionList {

  private final FormToolkit toolkit;
  private final ScrolledForm form;
  private final BiConsumer<ChecklistQuestion, AnswerLevel> answered;
  private final List<QuestionRow> rows = new ArrayList<>();
  private final Map<ChecklistArea, Label> headings = new EnumMap<>(ChecklistArea.class);
  private List<ChecklistQuestion> shown = List.of();

  QuestionList(Composite parent, FormToolkit toolkit, BiConsumer<ChecklistQuestion, AnswerLevel> answered) {
    this.toolkit = toolkit;
    this.answered = answered;
    form = toolkit.createScrolledForm(parent);
    TableWrapLayout layout = new TableWrapLayout();
    layout.numColumns = 2;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 4;
    form.getBody().setLayout(layout);
  }

  Control control() {
    return form;
  }

  void show(Diagnosis diagnosis) {
    List<ChecklistQuestion> questions = diagnosis.rows().stream().map(DiagnosisRow::question).toList();
    if (!questions.equals(shown)) {
      build(questions);
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(diagnosis.rows().get(i));
    }
    headings.forEach((area, heading) -> {
      Double score = diagnosis.scores().get(area);
      heading.setText(score == null ? MusubiLabels.of(area)
          : DiagnoseText.SCORE_OF_AREA.text(MusubiLabels.of(area), Decimals.format(score, 0)));
    });
    form.reflow(true);
  }

  private void build(List<ChecklistQuestion> questions) {
    for (Control child : form.getBody().getChildren()) {
      child.dispose();
    }
    rows.clear();
    headings.clear();
    shown = questions;
    Label keys = toolkit.createLabel(form.getBody(), DiagnoseText.KEYS.text(), SWT.WRAP);
    keys.setForeground(Shades.of(form.getBody()).quiet());
    keys.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
    for (ChecklistQuestion question : questions) {
      headings.computeIfAbsent(question.getArea(), this::heading);
      rows.add(new QuestionRow(form.getBody(), toolkit, question,
          (row, answer) -> answered.accept(row.question(), answer)));
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      rows.get(i).then(rows.get(i + 1)::focus);
    }
  }

  private Label heading(ChecklistArea area) {
    Label heading = toolkit.createLabel(form.getBody(), MusubiLabels.of(area));
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    heading.setForeground(Shades.of(form.getBody()).accent());
    heading.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
    return heading;
  }

  /** Puts the focus on an item. */
  void reveal(ChecklistQuestion question) {
    rows.stream().filter(row -> row.question() == question).findFirst().ifPresent(row -> {
      FormToolkit.ensureVisible(row.bar());
      row.focus();
    });
  }

  /** Puts the focus where work goes on: the first item without an answer, else the first. */
  void focusFirstOpen() {
    rows.stream().filter(row -> row.bar().chosen() < 0).findFirst()
        .or(() -> rows.stream().findFirst()).ifPresent(row -> reveal(row.question()));
  }
}
