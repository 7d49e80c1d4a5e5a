package org.musubi.workbench.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.WorkshopPackage;

/** Which references a drop sets: the element dropped on, or the dropped one, gets a reference to the other. */
final class DropRules {

  private static final EClass ORGANIZATION = StakeholdersPackage.Literals.ORGANIZATION;
  private static final EClass ISSUE = IssuesPackage.Literals.HEALTH_ISSUE;
  private static final EClass MEASURE = LogicPackage.Literals.MEASURE;

  private static final List<Rule> RULES = List.of(
      onto(ORGANIZATION, StakeholdersPackage.Literals.WORKING_GROUP__MEMBERS),
      onto(ORGANIZATION, StakeholdersPackage.Literals.MEETING__PARTICIPANTS),
      onto(ORGANIZATION, StakeholdersPackage.Literals.DECISION__RESPONSIBLE),
      onto(ORGANIZATION, StakeholdersPackage.Literals.SOCIAL_RESOURCE__OWNER),
      onto(ORGANIZATION, IssuesPackage.Literals.CAUSE__ORGANIZATIONS),
      onto(ORGANIZATION, LogicPackage.Literals.LOGIC_ELEMENT__OWNER),
      onto(ORGANIZATION, LogicPackage.Literals.MEASURE__RESPONSIBLE),
      onto(ORGANIZATION, PlanPackage.Literals.TASK__OWNER),
      onto(ORGANIZATION, EvaluationPackage.Literals.EVALUATION_SHEET__PARTICIPANTS),
      onto(ORGANIZATION, EvaluationPackage.Literals.IMPROVEMENT_ACTION__RESPONSIBLE),
      onto(ORGANIZATION, WorkshopPackage.Literals.WORKSHOP_PARTICIPANT__ORGANIZATION),
      onto(ISSUE, PlanPackage.Literals.PROJECT__ISSUES),
      onto(ISSUE, PlanPackage.Literals.MID_TERM_PLAN__ISSUES),
      onto(ISSUE, PlanPackage.Literals.GOAL__ISSUES),
      onto(ISSUE, LogicPackage.Literals.LOGIC_MODEL__ISSUES),
      onto(ISSUE, WorkshopPackage.Literals.SESSION__ISSUES),
      onto(IssuesPackage.Literals.FINDING, IssuesPackage.Literals.HEALTH_ISSUE__FINDINGS),
      onto(IssuesPackage.Literals.FINDING, IssuesPackage.Literals.CAUSE__FINDINGS),
      onto(IssuesPackage.Literals.FINDING, WorkshopPackage.Literals.IDEA_CARD__FINDINGS),
      onto(IssuesPackage.Literals.UPPER_GOAL, IssuesPackage.Literals.HEALTH_ISSUE__UPPER_GOALS),
      onto(IssuesPackage.Literals.UPPER_GOAL, PlanPackage.Literals.MID_TERM_PLAN__UPPER_GOALS),
      onto(DataPackage.Literals.OBSERVATION, IssuesPackage.Literals.FINDING__EVIDENCE),
      onto(DataPackage.Literals.OBSERVATION, LogicPackage.Literals.MEASUREMENT__OBSERVATION),
      onto(MEASURE, LogicPackage.Literals.LOGIC_ELEMENT__MEASURES),
      onto(MEASURE, PlanPackage.Literals.GOAL__MEASURES),
      onto(MEASURE, PlanPackage.Literals.PROJECT__MEASURES),
      onto(MEASURE, EvaluationPackage.Literals.EVALUATION_ITEM__MEASURE),
      onto(LogicPackage.Literals.LOGIC_MODEL, PlanPackage.Literals.MID_TERM_PLAN__LOGIC_MODELS),
      onto(LogicPackage.Literals.LOGIC_ELEMENT, PlanPackage.Literals.PROJECT__LOGIC_ELEMENTS),
      onto(LogicPackage.Literals.LOGIC_ELEMENT, LogicPackage.Literals.ASSUMPTION__ABOUT),
      onto(LogicPackage.Literals.LOGIC_ELEMENT, LogicPackage.Literals.EXTERNAL_FACTOR__ABOUT),
      onto(PlanPackage.Literals.PROJECT, PlanPackage.Literals.MID_TERM_PLAN__PROJECTS),
      onto(PlanPackage.Literals.PROJECT, PlanPackage.Literals.PROJECT__LINKED_PROJECTS),
      onto(PlanPackage.Literals.PROJECT, EvaluationPackage.Literals.EVALUATION_ITEM__PROJECT),
      onto(PlanPackage.Literals.PROJECT_YEAR, EvaluationPackage.Literals.IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR),
      from(PlanPackage.Literals.PROJECT__LOGIC_ELEMENTS),
      from(PlanPackage.Literals.PROJECT_YEAR__ANNUAL_PLAN),
      onto(PlanPackage.Literals.TASK, PlanPackage.Literals.TASK__DEPENDS_ON),
      onto(StakeholdersPackage.Literals.SOCIAL_RESOURCE, PlanPackage.Literals.PROJECT__RESOURCES),
      onto(StakeholdersPackage.Literals.SOCIAL_RESOURCE, IssuesPackage.Literals.HEALTH_ISSUE__RESOURCES),
      onto(StakeholdersPackage.Literals.SOCIAL_RESOURCE, LogicPackage.Literals.INPUT__RESOURCES),
      onto(StakeholdersPackage.Literals.WORKING_GROUP, PlanPackage.Literals.PROJECT__WORKING_GROUP),
      onto(StakeholdersPackage.Literals.WORKING_GROUP, StakeholdersPackage.Literals.MEETING__WORKING_GROUP),
      onto(StakeholdersPackage.Literals.WORKING_GROUP, WorkshopPackage.Literals.WORKSHOP__WORKING_GROUP),
      onto(StakeholdersPackage.Literals.MEETING, PlanPackage.Literals.ANNUAL_PLAN__MEETINGS),
      onto(StakeholdersPackage.Literals.MEETING, PlanPackage.Literals.MID_TERM_PLAN__APPROVED_IN),
      onto(StakeholdersPackage.Literals.MEETING, IssuesPackage.Literals.ISSUE_ANALYSIS__DECIDED_IN),
      onto(StakeholdersPackage.Literals.MEETING, EvaluationPackage.Literals.EVALUATION_SHEET__CONFIRMED_IN),
      onto(StakeholdersPackage.Literals.DECISION, PlanPackage.Literals.TASK__DECISION),
      onto(CorePackage.Literals.DOCUMENT_REF, StakeholdersPackage.Literals.MEETING__MINUTES),
      onto(CorePackage.Literals.DOCUMENT_REF, StakeholdersPackage.Literals.COUNCIL__ORDINANCE),
      onto(CorePackage.Literals.DOCUMENT_REF, IssuesPackage.Literals.FINDING__DOCUMENTS),
      onto(CorePackage.Literals.DOCUMENT_REF,
          StakeholdersPackage.Literals.RELATIONSHIP__AGREEMENT),
      from(WorkshopPackage.Literals.IDEA_CARD__GROUP),
      from(WorkshopPackage.Literals.IDEA_CARD__DERIVED_PROJECT),
      from(WorkshopPackage.Literals.WORKSHOP_PARTICIPANT__GROUP));

  /**
   * A drop that sets a reference.
   *
   * @param dragged kind of the element dropped
   * @param target kind of the element dropped on
   * @param reference what is set
   * @param atTarget true when the element dropped on owns the reference
   */
  record Rule(EClass dragged, EClass target, EReference reference, boolean atTarget) {

    EObject owner(EObject draggedElement, EObject targetElement) {
      return atTarget ? targetElement : draggedElement;
    }

    EObject value(EObject draggedElement, EObject targetElement) {
      return atTarget ? draggedElement : targetElement;
    }
  }

  private DropRules() {
  }

  /** The rule for dropping one kind on another. */
  static Optional<Rule> find(EClass dragged, EClass target) {
    return target == CouncilPackage.Literals.COUNCIL_MODEL ? Optional.empty() : RULES.stream()
        .filter(rule -> rule.dragged().isSuperTypeOf(dragged) && rule.target().isSuperTypeOf(target)).findFirst();
  }

  private static Rule onto(EClass dragged, EReference reference) {
    return new Rule(dragged, reference.getEContainingClass(), reference, true);
  }

  private static Rule from(EReference reference) {
    return new Rule(reference.getEContainingClass(), reference.getEReferenceType(), reference, false);
  }
}
