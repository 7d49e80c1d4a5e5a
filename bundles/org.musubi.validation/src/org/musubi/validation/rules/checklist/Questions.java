package org.musubi.validation.rules.checklist;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;

/** The items of a checklist: those of the reference knowledge, the council's own, and whatever else was answered. */
final class Questions {

  private Questions() {
  }

  static Set<ChecklistQuestion> of(Checklist checklist) {
    Set<ChecklistQuestion> questions = new LinkedHashSet<>();
    ResourceSet resources = checklist.eResource() == null ? null : checklist.eResource().getResourceSet();
    if (resources != null) {
      questions.addAll(Catalogues.in(resources).checklistQuestions());
    }
    questions.addAll(checklist.getOwnQuestions());
    checklist.getAnswers().stream().map(ChecklistAnswer::getQuestion)
        .filter(question -> question != null && !question.eIsProxy()).forEach(questions::add);
    return questions;
  }

  /** How many of them have no answer; all of them when nobody has begun. */
  static int unanswered(Checklist checklist) {
    Set<ChecklistQuestion> open = of(checklist);
    checklist.getAnswers().stream().filter(answer -> answer.getValue() != null)
        .map(ChecklistAnswer::getQuestion).forEach(open::remove);
    return open.size();
  }
}
