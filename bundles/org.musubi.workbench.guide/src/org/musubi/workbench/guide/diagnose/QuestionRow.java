package org.musubi.workbench.guide.diagnose;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.musubi.analysis.diagnosis.DiagnosisRow;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.widgets.ChoiceBar;
import org.musubi.workbench.forms.widgets.Shades;

/** One item: its words, the answers to choose from, and what was answered before. */
final class QuestionRow {

  /** Best first, as people read them. */
  private static final List<AnswerLevel> ANSWERS = List.of(AnswerLevel.DONE, AnswerLevel.PARTLY,
      AnswerLevel.CONSIDERING, AnswerLevel.NOT_DONE, AnswerLevel.NOT_APPLICABLE);
  private static final String KEYS = "3210-";

  private final ChecklistQuestion question;
  private final BiConsumer<QuestionRow, AnswerLevel> answered;
  private final ChoiceBar bar;
  private final Label last;
  private Runnable next = () -> { };

  /** @param answered hears of answers by the person; null takes the answer back */
  QuestionRow(Composite parent, FormToolkit toolkit, ChecklistQuestion question,
      BiConsumer<QuestionRow, AnswerLevel> answered) {
    this.question = question;
    this.answered = answered;
    Label text = toolkit.createLabel(parent, text(), SWT.WRAP);
    text.setToolTipText(tip());
    text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.BOTTOM, 1, 2));
    bar = new ChoiceBar(parent, ANSWERS.stream().map(MusubiLabels::of).toList(), true);
    toolkit.adapt(bar, true, false);
    bar.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
    bar.onChoice(index -> answered.accept(this, index == ChoiceBar.NONE ? null : ANSWERS.get(index)));
    bar.addListener(SWT.KeyDown, this::pressed);
    last = toolkit.createLabel(parent, "", SWT.NONE);
    last.setForeground(Shades.of(parent).quiet());
    last.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
    bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID < 0) {
          event.result = text();
        }
      }
    });
  }

  private String text() {
    return DiagnoseText.QUESTION.text(Objects.requireNonNullElse(question.getCode(), ""),
        Objects.requireNonNullElse(question.getName(), "")).strip();
  }

  private String tip() {
    String level = question.getLevel() == null ? ""
        : DiagnoseText.LEVEL_TIP.text(MusubiLabels.of(question.getLevel()));
    return question.getDescription() == null ? level : (question.getDescription().strip() + "\n" + level).strip();
  }

  private void pressed(Event event) {
    int index = (event.stateMask & SWT.MODIFIER_MASK) == 0 ? KEYS.indexOf(event.character) : -1;
    if (index >= 0 && event.character != 0) {
      if (bar.chosen() != index) {
        bar.show(index);
        answered.accept(this, ANSWERS.get(index));
      }
      next.run();
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      next.run();
    }
  }

  ChecklistQuestion question() {
    return question;
  }

  /** What happens when the person is done with this item. */
  void then(Runnable step) {
    next = step;
  }

  void show(DiagnosisRow row) {
    bar.show(row.answer() == null ? ChoiceBar.NONE : ANSWERS.indexOf(row.answer()));
    last.setText(row.lastYear() == null ? DiagnoseText.NO_LAST_ANSWER.text()
        : DiagnoseText.LAST_ANSWER.text(MusubiLabels.of(row.lastYear())));
  }

  void focus() {
    bar.setFocus();
  }

  ChoiceBar bar() {
    return bar;
  }
}
