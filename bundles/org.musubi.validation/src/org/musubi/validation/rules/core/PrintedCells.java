package org.musubi.validation.rules.core;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.musubi.model.core.CorePackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.WorkshopPackage;

/** The texts that the sheets print in cells of their tables (domain.md chapter 6). */
final class PrintedCells {

  private static final Map<EClass, Set<EAttribute>> OWN = own();

  private PrintedCells() {
  }

  static Set<EClass> classes() {
    return OWN.keySet();
  }

  /** The printed texts of instances of one of the {@link #classes}; none of them has subclasses. */
  static Set<EAttribute> of(EClass type) {
    return OWN.getOrDefault(type, Set.of());
  }

  private static Map<EClass, Set<EAttribute>> own() {
    Map<EClass, Set<EAttribute>> cells = new LinkedHashMap<>();
    addIssues(cells);
    addPlans(cells);
    addEvaluation(cells);
    addOrganizations(cells);
    return cells;
  }

  private static void addIssues(Map<EClass, Set<EAttribute>> cells) {
    add(cells, IssuesPackage.Literals.HEALTH_ISSUE, CorePackage.Literals.NAMED_ELEMENT__NAME,
        IssuesPackage.Literals.HEALTH_ISSUE__STATEMENT, IssuesPackage.Literals.HEALTH_ISSUE__TARGET_GROUP,
        IssuesPackage.Literals.HEALTH_ISSUE__REASON, IssuesPackage.Literals.HEALTH_ISSUE__EXISTING_EFFORTS,
        IssuesPackage.Literals.HEALTH_ISSUE__GAPS, IssuesPackage.Literals.HEALTH_ISSUE__REMARK);
    add(cells, IssuesPackage.Literals.CAUSE, IssuesPackage.Literals.CAUSE__TEXT);
    add(cells, IssuesPackage.Literals.UPPER_GOAL, CorePackage.Literals.NAMED_ELEMENT__NAME);
    add(cells, WorkshopPackage.Literals.IDEA_CARD, WorkshopPackage.Literals.IDEA_CARD__TEXT);
    add(cells, WorkshopPackage.Literals.BRAINWRITING_CELL, WorkshopPackage.Literals.BRAINWRITING_CELL__TEXT);
  }

  private static void addPlans(Map<EClass, Set<EAttribute>> cells) {
    add(cells, PlanPackage.Literals.GOAL, CorePackage.Literals.NAMED_ELEMENT__NAME);
    add(cells, LogicPackage.Literals.MEASURE, CorePackage.Literals.NAMED_ELEMENT__NAME,
        LogicPackage.Literals.MEASURE__SOURCE_TEXT);
    add(cells, PlanPackage.Literals.PROJECT, CorePackage.Literals.NAMED_ELEMENT__NAME,
        PlanPackage.Literals.PROJECT__PURPOSE_TEXT, PlanPackage.Literals.PROJECT__TARGET_TEXT,
        PlanPackage.Literals.PROJECT__CONTENT, PlanPackage.Literals.PROJECT__METHOD,
        PlanPackage.Literals.PROJECT__REMARK);
    add(cells, PlanPackage.Literals.PROJECT_PARTNER, PlanPackage.Literals.PROJECT_PARTNER__CONTRIBUTION);
    add(cells, PlanPackage.Literals.PROJECT_YEAR, PlanPackage.Literals.PROJECT_YEAR__CONTENT,
        PlanPackage.Literals.PROJECT_YEAR__OUTPUT_TARGET, PlanPackage.Literals.PROJECT_YEAR__OUTCOME_TARGET,
        PlanPackage.Literals.PROJECT_YEAR__EVALUATION_METHOD, PlanPackage.Literals.PROJECT_YEAR__RESULT,
        PlanPackage.Literals.PROJECT_YEAR__REMARK);
    add(cells, PlanPackage.Literals.TASK, CorePackage.Literals.NAMED_ELEMENT__NAME,
        PlanPackage.Literals.TASK__REMARK);
  }

  private static void addEvaluation(Map<EClass, Set<EAttribute>> cells) {
    add(cells, EvaluationPackage.Literals.EVALUATION_ITEM, CorePackage.Literals.NAMED_ELEMENT__NAME,
        EvaluationPackage.Literals.EVALUATION_ITEM__PLANNED_TEXT,
        EvaluationPackage.Literals.EVALUATION_ITEM__RESULT_TEXT,
        EvaluationPackage.Literals.EVALUATION_ITEM__RATING_REASON,
        EvaluationPackage.Literals.EVALUATION_ITEM__FACTOR_PLUS,
        EvaluationPackage.Literals.EVALUATION_ITEM__FACTOR_MINUS,
        EvaluationPackage.Literals.EVALUATION_ITEM__DIFFICULTY,
        EvaluationPackage.Literals.EVALUATION_ITEM__REMARK);
    add(cells, EvaluationPackage.Literals.IMPROVEMENT_ACTION, EvaluationPackage.Literals.IMPROVEMENT_ACTION__TEXT);
  }

  private static void addOrganizations(Map<EClass, Set<EAttribute>> cells) {
    add(cells, StakeholdersPackage.Literals.MEMBERSHIP, StakeholdersPackage.Literals.MEMBERSHIP__REMARK);
    add(cells, StakeholdersPackage.Literals.EXPECTED_ROLE, StakeholdersPackage.Literals.EXPECTED_ROLE__TEXT,
        StakeholdersPackage.Literals.EXPECTED_ROLE__REMARK);
    add(cells, StakeholdersPackage.Literals.COOPERATION_OFFER,
        StakeholdersPackage.Literals.COOPERATION_OFFER__DETAIL,
        StakeholdersPackage.Literals.COOPERATION_OFFER__CONDITION);
    add(cells, StakeholdersPackage.Literals.MERIT, StakeholdersPackage.Literals.MERIT__TEXT);
    add(cells, StakeholdersPackage.Literals.POLICY_PARTICIPATION,
        StakeholdersPackage.Literals.POLICY_PARTICIPATION__CONTENT,
        StakeholdersPackage.Literals.POLICY_PARTICIPATION__TARGET_TEXT);
    add(cells, StakeholdersPackage.Literals.DECISION, CorePackage.Literals.NAMED_ELEMENT__NAME);
  }

  private static void add(Map<EClass, Set<EAttribute>> cells, EClass type, EAttribute... attributes) {
    cells.computeIfAbsent(type, none -> new LinkedHashSet<>()).addAll(List.of(attributes));
  }
}
