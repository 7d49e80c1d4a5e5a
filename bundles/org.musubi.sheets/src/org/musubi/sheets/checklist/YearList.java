package org.musubi.sheets.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.diagnosis.Checklists;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.stakeholders.Organization;
import org.musubi.sheets.content.SheetContext;

/** The checklist of the fiscal year, which comes into being with the first answer. */
final class YearList {

  private final SheetContext context;

  YearList(SheetContext context) {
    this.context = context;
  }

  /** The checklist, if there is one. */
  Optional<Checklist> present() {
    return Checklists.of(context.model(), context.year());
  }

  private Checklist require() {
    return Checklists.create(context.model(), context.year(),
        context.say(ChecklistText.CHECKLIST_NAME, context.years().label(context.year())));
  }

  /** Answers, scores and levels of the year and of the checklist before. */
  Diagnosis diagnosis() {
    Checklist before = Checklists.before(context.model(), context.year()).orElse(null);
    return Diagnosis.of(present().orElseGet(DiagnosisFactory.eINSTANCE::createChecklist), before, questions());
  }

  /** The items of the library, as the very objects that answers refer to. */
  private List<ChecklistQuestion> questions() {
    Map<String, ChecklistQuestion> answered = new HashMap<>();
    context.model().getChecklists().stream().flatMap(list -> list.getAnswers().stream())
        .map(ChecklistAnswer::getQuestion).filter(Objects::nonNull).filter(question -> !question.eIsProxy())
        .forEach(question -> answered.putIfAbsent(question.getId(), question));
    return context.reference().checklistQuestions().stream()
        .map(question -> answered.getOrDefault(question.getId(), question)).toList();
  }

  Optional<ChecklistAnswer> answer(ChecklistQuestion question) {
    return present().flatMap(list -> Checklists.answer(list, question));
  }

  void answer(ChecklistQuestion question, AnswerLevel value) {
    if (value != null || answer(question).isPresent()) {
      Checklists.answer(require(), question, value);
    }
  }

  void comment(ChecklistQuestion question, String comment) {
    if (comment != null || answer(question).isPresent()) {
      remark(question).setComment(comment);
    }
  }

  void answeredBy(ChecklistQuestion question, Organization organization) {
    if (organization != null || answer(question).isPresent()) {
      remark(question).setAnsweredBy(organization);
    }
  }

  void improveBy(ChecklistQuestion question, LocalDate day) {
    if (day != null || answer(question).isPresent()) {
      remark(question).setImproveBy(day);
    }
  }

  /** The answer to write something beside, without a value where there is none yet. */
  private ChecklistAnswer remark(ChecklistQuestion question) {
    Checklist list = require();
    return Checklists.answer(list, question).orElseGet(() -> {
      ChecklistAnswer answer = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
      answer.setQuestion(question);
      list.getAnswers().add(answer);
      return answer;
    });
  }

  /** True for an item the council added itself. */
  boolean isOwn(ChecklistQuestion question) {
    return question.eContainer() instanceof Checklist;
  }

  /** A further item of the council. */
  ChecklistQuestion add() {
    ChecklistQuestion question = DiagnosisFactory.eINSTANCE.createChecklistQuestion();
    require().getOwnQuestions().add(question);
    return question;
  }

  /** Takes away an item of the council with its answers; of an item of the library only the answer. */
  void remove(ChecklistQuestion question) {
    present().ifPresent(list -> new ArrayList<>(list.getAnswers()).stream()
        .filter(answer -> answer.getQuestion() == question).forEach(answer -> EcoreUtil.delete(answer, true)));
    if (isOwn(question)) {
      EcoreUtil.delete(question, true);
    }
  }
}
