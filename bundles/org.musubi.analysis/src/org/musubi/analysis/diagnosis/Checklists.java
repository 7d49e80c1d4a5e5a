package org.musubi.analysis.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.values.FiscalYear;

/** The checklists of a council over the years. Methods that change something are one change each. */
public final class Checklists {

  private static final Comparator<Checklist> BY_YEAR = Comparator.comparingInt(list -> list.getFiscalYear().year());

  private Checklists() {
  }

  /** The checklists that have a year, earliest first. */
  public static List<Checklist> history(CouncilModel model) {
    return model.getChecklists().stream().filter(list -> list.getFiscalYear() != null).sorted(BY_YEAR).toList();
  }

  /** The checklist of a year. */
  public static Optional<Checklist> of(CouncilModel model, FiscalYear year) {
    return model.getChecklists().stream().filter(list -> year.equals(list.getFiscalYear())).findFirst();
  }

  /** The latest checklist before a year, whatever years were left out. */
  public static Optional<Checklist> before(CouncilModel model, FiscalYear year) {
    return history(model).stream().filter(list -> list.getFiscalYear().year() < year.year()).max(BY_YEAR);
  }

  /**
   * Makes the checklist of a year from the one before: the same kind of council, version and own items, no answers. The
   * level the council claims is not taken over, it has to be judged anew.
   *
   * @param name what it is called, in the language of the user
   * @return the checklist of that year when there is one already
   */
  public static Checklist create(CouncilModel model, FiscalYear year, String name) {
    return of(model, year).orElseGet(() -> {
      Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
      checklist.setFiscalYear(year);
      checklist.setName(name);
      checklist.setCouncilLevel(model.getLevel());
      before(model, year).ifPresent(last -> {
        checklist.setCouncilLevel(last.getCouncilLevel());
        checklist.setVersion(last.getVersion());
        checklist.getOwnQuestions().addAll(EcoreUtil.copyAll(last.getOwnQuestions()));
      });
      checklist.setCode(Codes.next(model, DiagnosisPackage.Literals.CHECKLIST));
      model.getChecklists().add(checklist);
      return checklist;
    });
  }

  /** The answer to an item, empty while there is none. */
  public static Optional<ChecklistAnswer> answer(Checklist checklist, ChecklistQuestion question) {
    return checklist.getAnswers().stream().filter(answer -> answer.getQuestion() == question).findFirst();
  }

  /**
   * Answers an item.
   *
   * @param value null takes the answer back; its comment stays
   * @return true when something changed
   */
  public static boolean answer(Checklist checklist, ChecklistQuestion question, AnswerLevel value) {
    Optional<ChecklistAnswer> given = answer(checklist, question);
    if (given.map(ChecklistAnswer::getValue).orElse(null) == value) {
      return false;
    }
    ChecklistAnswer answer = given.orElseGet(() -> {
      ChecklistAnswer made = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
      made.setQuestion(Objects.requireNonNull(question));
      checklist.getAnswers().add(made);
      return made;
    });
    answer.setValue(value);
    return true;
  }
}
