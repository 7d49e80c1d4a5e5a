package org.musubi.workbench.guide.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.analysis.diagnosis.Checklists;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.guide.GuidePage;
import org.musubi.workbench.guide.widget.EmptyNotice;

/** 自己診断: the 32 items with last year's answers beside, level, radar and what to do next. */
public final class DiagnosePage implements GuidePage {

  private GuideContext context;
  private Composite stack;
  private Composite notice;
  private Composite work;
  private QuestionList questions;
  private ResultPanel result;

  @Override
  public void createControl(Composite parent, GuideContext guide) {
    context = guide;
    stack = guide.toolkit().createComposite(parent);
    stack.setLayout(new StackLayout());
    notice = guide.toolkit().createComposite(stack);
    notice.setLayout(new FillLayout());
    work = guide.toolkit().createComposite(stack);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(work);
    Composite tools = guide.toolkit().createComposite(work);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.spacing = 8;
    tools.setLayout(row);
    button(tools, DiagnoseText.NEXT_OPEN, () -> questions.focusFirstOpen());
    button(tools, DiagnoseText.OPEN_FORM, () -> checklist().ifPresent(guide::open));
    SashForm halves = new SashForm(work, SWT.HORIZONTAL);
    guide.toolkit().adapt(halves);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    questions = new QuestionList(halves, guide.toolkit(), this::answer);
    result = new ResultPanel(halves, guide, questions::reveal);
    halves.setWeights(57, 43);
  }

  private void button(Composite parent, DiagnoseText label, Runnable action) {
    Button button = context.toolkit().createButton(parent, label.text(), SWT.PUSH);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private Optional<Checklist> checklist() {
    return Checklists.of(context.model(), context.year());
  }

  private void answer(ChecklistQuestion question, AnswerLevel answer) {
    checklist().ifPresent(checklist ->
        context.change(DiagnoseText.ANSWER_STEP.text(Objects.requireNonNullElse(question.getCode(), "")),
            () -> Checklists.answer(checklist, question, answer)));
  }

  private void create() {
    String year = MusubiLabels.of(context.year());
    if (context.change(DiagnoseText.CREATE.text(year),
        () -> Checklists.create(context.model(), context.year(), DiagnoseText.NAME.text(year)))) {
      context.tell(DiagnoseText.CREATED.text(year));
      refresh();
      setFocus();
    }
  }

  @Override
  public void refresh() {
    Optional<Checklist> checklist = checklist();
    if (checklist.isEmpty()) {
      for (Control child : notice.getChildren()) {
        child.dispose();
      }
      String year = MusubiLabels.of(context.year());
      EmptyNotice empty = new EmptyNotice(notice, context.toolkit(), DiagnoseText.NO_CHECKLIST.text(year))
          .button(DiagnoseText.CREATE.text(year), this::create);
      Checklists.before(context.model(), context.year()).map(Checklist::getFiscalYear)
          .ifPresent(last -> empty.button(DiagnoseText.SHOW_YEAR.text(MusubiLabels.of(last)),
              () -> context.setYear(last)));
      notice.layout(true, true);
    } else {
      List<ChecklistQuestion> items = context.catalogues().checklistQuestions();
      Diagnosis diagnosis = diagnosis(checklist.get(), items);
      questions.show(diagnosis);
      List<Diagnosis> years = new ArrayList<>();
      Checklists.history(context.model()).reversed().forEach(each ->
          years.add(each == checklist.get() ? diagnosis : diagnosis(each, items)));
      result.show(diagnosis, years);
    }
    ((StackLayout) stack.getLayout()).topControl = checklist.isEmpty() ? notice : work;
    stack.layout(true, true);
  }

  private Diagnosis diagnosis(Checklist checklist, List<ChecklistQuestion> items) {
    return Diagnosis.of(checklist, Checklists.before(context.model(), checklist.getFiscalYear()).orElse(null), items);
  }

  @Override
  public void reveal(Object argument) {
    switch (argument) {
      case Checklist checklist when checklist.getFiscalYear() != null -> context.setYear(checklist.getFiscalYear());
      case ChecklistQuestion question -> questions.reveal(question);
      case ChecklistAnswer answer -> questions.reveal(answer.getQuestion());
      case null, default -> { }
    }
  }

  @Override
  public void setFocus() {
    if (checklist().isPresent()) {
      questions.focusFirstOpen();
    } else {
      notice.setFocus();
    }
  }
}
