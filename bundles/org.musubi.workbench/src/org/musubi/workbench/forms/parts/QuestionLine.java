package org.musubi.workbench.forms.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.InputException;
import org.musubi.workbench.forms.value.ValueFormats;
import org.musubi.workbench.forms.widgets.ChoiceBar;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.forms.widgets.SideBySide;

/** One item of a checklist: its text, the answers side by side, and a comment. */
final class QuestionLine {

  /** Best first, as people read them; 該当なし last. */
  private static final List<AnswerLevel> ANSWERS = List.of(AnswerLevel.DONE, AnswerLevel.PARTLY,
      AnswerLevel.CONSIDERING, AnswerLevel.NOT_DONE, AnswerLevel.NOT_APPLICABLE);

  private final FormContext context;
  private final Checklist checklist;
  private final ChecklistQuestion question;
  private final ChoiceBar bar;
  private final Text comment;
  private String shown = "";

  QuestionLine(Composite parent, FormContext context, Checklist checklist, ChecklistQuestion question) {
    this.context = context;
    this.checklist = checklist;
    this.question = question;
    Composite line = context.toolkit().createComposite(parent);
    line.setLayout(new SideBySide());
    String text = FormText.QUESTION.text(Objects.requireNonNullElse(question.getCode(), ""),
        Objects.requireNonNullElse(question.getName(), ""));
    LinkLabel label = context.link(line).text(text.strip()).plain().onOpen(this::openDetails);
    label.setToolTipText(FormText.QUESTION_TIP.text(MusubiLabels.of(question.getLevel(), context.locale())));
    bar = new ChoiceBar(line, ANSWERS.stream().map(answer -> MusubiLabels.of(answer, context.locale())).toList(), true);
    context.toolkit().adapt(bar, true, false);
    bar.setEditable(context.isEditable());
    bar.onChoice(index -> change(answer -> answer.setValue(index == ChoiceBar.NONE ? null : ANSWERS.get(index))));
    comment = context.toolkit().createText(line, "", SWT.BORDER);
    comment.setMessage(MusubiLabels.of(DiagnosisPackage.Literals.CHECKLIST_ANSWER__COMMENT, context.locale()));
    comment.setEditable(context.isEditable());
    comment.addListener(SWT.FocusOut, event -> commit());
    comment.addListener(SWT.DefaultSelection, event -> commit());
    comment.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        revert();
      }
    });
    name(bar, text);
    name(comment, text);
  }

  private static void name(Control control, String text) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID < 0) {
          event.result = text;
        }
      }
    });
  }

  void refresh() {
    ChecklistAnswer answer = answer().orElse(null);
    bar.show(answer == null || answer.getValue() == null ? ChoiceBar.NONE : ANSWERS.indexOf(answer.getValue()));
    if (!isPending()) {
      shown = answer == null || answer.getComment() == null ? "" : answer.getComment().replace('\n', ' ');
      if (!shown.equals(comment.getText())) {
        comment.setText(shown);
        comment.setToolTipText(shown.isEmpty() ? null : shown);
      }
    }
  }

  boolean isPending() {
    return !comment.isDisposed() && !comment.getText().equals(shown);
  }

  void commit() {
    if (isPending()) {
      try {
        Object text = ValueFormats.of(DiagnosisPackage.Literals.CHECKLIST_ANSWER__COMMENT).parse(comment.getText());
        shown = comment.getText();
        change(answer -> answer.setComment((String) text));
      } catch (InputException never) {
        throw new IllegalStateException("Every text can be a comment", never);
      }
    }
  }

  void revert() {
    comment.setText(shown);
  }

  /** The page of the answer has room for who answered and until when to improve; without answer that of the item. */
  private void openDetails() {
    context.open(answer().<EObject>map(given -> given).orElse(question));
  }

  boolean focus() {
    return bar.setFocus();
  }

  ChoiceBar bar() {
    return bar;
  }

  Text comment() {
    return comment;
  }

  private Optional<ChecklistAnswer> answer() {
    return checklist.getAnswers().stream().filter(answer -> answer.getQuestion() == question).findFirst();
  }

  private void change(Consumer<ChecklistAnswer> edit) {
    context.change(FormText.CHANGE_ANSWER.text(Objects.requireNonNullElse(question.getCode(), "")),
        () -> edit.accept(answer().orElseGet(() -> {
          ChecklistAnswer made = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
          made.setQuestion(question);
          checklist.getAnswers().add(made);
          return made;
        })));
  }
}
