package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.widgets.Band;
import org.musubi.workbench.forms.widgets.Stack;

/** The items of a checklist by area; answers are made when they are first given. */
final class ChecklistPart implements PagePart {

  private static final int GAP = 6;

  private final FormContext context;
  private final Map<ChecklistQuestion, QuestionLine> lines = new LinkedHashMap<>();
  private Composite body;
  private Checklist checklist;

  ChecklistPart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    body.setLayout(new Stack(GAP));
    return body;
  }

  @Override
  public void bind(EObject element) {
    checklist = (Checklist) element;
    refresh();
  }

  @Override
  public void refresh() {
    if (checklist == null || body.isDisposed()) {
      return;
    }
    List<ChecklistQuestion> questions = questions();
    if (!questions.equals(List.copyOf(lines.keySet()))) {
      rebuild(questions);
    }
    lines.values().forEach(QuestionLine::refresh);
  }

  /** The supplied items, those the council added, and items only an answer knows, each once. */
  private List<ChecklistQuestion> questions() {
    List<ChecklistQuestion> all = new ArrayList<>(
        Catalogues.in(context.session().resource().getResourceSet()).checklistQuestions());
    all.addAll(checklist.getOwnQuestions());
    checklist.getAnswers().stream().map(ChecklistAnswer::getQuestion)
        .filter(question -> question != null && !question.eIsProxy() && !all.contains(question)).forEach(all::add);
    List<ChecklistQuestion> byArea = new ArrayList<>();
    for (ChecklistArea area : ChecklistArea.values()) {
      all.stream().filter(question -> question.getArea() == area).forEach(byArea::add);
    }
    return byArea;
  }

  private void rebuild(List<ChecklistQuestion> questions) {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    lines.clear();
    ChecklistArea area = null;
    for (ChecklistQuestion question : questions) {
      if (question.getArea() != area) {
        area = question.getArea();
        new Band(body, MusubiLabels.of(area, context.locale()), false);
      }
      lines.put(question, new QuestionLine(body, context, checklist, question));
    }
    context.reflow();
  }

  @Override
  public boolean commit() {
    lines.values().forEach(QuestionLine::commit);
    return true;
  }

  @Override
  public void revert() {
    lines.values().forEach(QuestionLine::revert);
  }

  @Override
  public boolean isPending() {
    return lines.values().stream().anyMatch(QuestionLine::isPending);
  }

  @Override
  public List<EObject> listed() {
    return checklist == null ? List.of() : List.copyOf(checklist.getAnswers());
  }

  @Override
  public boolean reveal(EObject listed) {
    QuestionLine line = listed instanceof ChecklistAnswer answer ? lines.get(answer.getQuestion()) : null;
    return line != null && line.focus();
  }

  /** The line of an item, for tests. */
  QuestionLine line(ChecklistQuestion question) {
    return lines.get(question);
  }
}
