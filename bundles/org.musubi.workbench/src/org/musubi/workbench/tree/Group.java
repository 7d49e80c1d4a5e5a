package org.musubi.workbench.tree;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.model.catalogue.CataloguePackage;
import org.musubi.model.core.CorePackage;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.data.DataPackage;
import org.musubi.model.diagnosis.DiagnosisPackage;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.logic.LogicPackage;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.workbench.text.Text;

/**
 * The groups of the explorer: how a secretariat sorts what a council knows.
 *
 * <p>The seven main groups of a council hold elements and further groups; the groups below other elements are shown
 * while they hold something.
 */
public enum Group implements Text {

  // The main groups of a council
  MEMBERS(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__COUNCIL)),
  DATA(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__AREA)),
  ISSUES(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__ISSUE_ANALYSES)),
  LOGIC(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__LOGIC_MODELS)),
  PLANS(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__MID_TERM_PLANS)),
  EVALUATION(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__EVALUATIONS)),
  WORKSHOPS(CouncilPackage.Literals.COUNCIL_MODEL, one(CouncilPackage.Literals.COUNCIL_MODEL__WORKSHOPS)),

  // Members
  ORGANIZATIONS(MEMBERS, one(CouncilPackage.Literals.COUNCIL_MODEL__ORGANIZATIONS)),
  MEMBERSHIPS(MEMBERS, through(CouncilPackage.Literals.COUNCIL_MODEL__COUNCIL,
      StakeholdersPackage.Literals.COUNCIL__MEMBERSHIPS)),
  WORKING_GROUPS(MEMBERS, through(CouncilPackage.Literals.COUNCIL_MODEL__COUNCIL,
      StakeholdersPackage.Literals.COUNCIL__WORKING_GROUPS)),
  MEETINGS(MEMBERS, through(CouncilPackage.Literals.COUNCIL_MODEL__COUNCIL,
      StakeholdersPackage.Literals.COUNCIL__MEETINGS)),
  RELATIONSHIPS(MEMBERS, one(CouncilPackage.Literals.COUNCIL_MODEL__RELATIONSHIPS)),
  RESOURCES(MEMBERS, one(CouncilPackage.Literals.COUNCIL_MODEL__RESOURCES)),
  DOCUMENTS(MEMBERS, one(CouncilPackage.Literals.COUNCIL_MODEL__DOCUMENTS)),
  CONTACTS(StakeholdersPackage.Literals.ORGANIZATION, one(StakeholdersPackage.Literals.ORGANIZATION__CONTACTS)),
  EXPECTED_ROLES(StakeholdersPackage.Literals.ORGANIZATION,
      one(StakeholdersPackage.Literals.ORGANIZATION__EXPECTED_ROLES)),
  OFFERS(StakeholdersPackage.Literals.ORGANIZATION, one(StakeholdersPackage.Literals.ORGANIZATION__OFFERS)),
  MERITS(StakeholdersPackage.Literals.ORGANIZATION, one(StakeholdersPackage.Literals.ORGANIZATION__MERITS)),
  POLICIES(StakeholdersPackage.Literals.ORGANIZATION,
      one(StakeholdersPackage.Literals.ORGANIZATION__POLICY_PARTICIPATIONS)),
  ASSESSMENTS(StakeholdersPackage.Literals.ORGANIZATION, one(StakeholdersPackage.Literals.ORGANIZATION__ASSESSMENTS)),

  // Data
  DATA_SETS(DATA, one(CouncilPackage.Literals.COUNCIL_MODEL__DATA_SETS)),
  OWN_CATALOGUE(DATA, own(CataloguePackage.Literals.CATALOGUE__INDICATORS),
      own(CataloguePackage.Literals.CATALOGUE__SOURCES), own(CataloguePackage.Literals.CATALOGUE__UNITS),
      own(CataloguePackage.Literals.CATALOGUE__ORGANIZATION_TYPES),
      own(CataloguePackage.Literals.CATALOGUE__POLICY_INSTRUMENTS), own(CataloguePackage.Literals.CATALOGUE__PURPOSES),
      own(CataloguePackage.Literals.CATALOGUE__TARGETS), own(CataloguePackage.Literals.CATALOGUE__PROJECT_TEMPLATES),
      own(CataloguePackage.Literals.CATALOGUE__INDICATOR_TEMPLATES),
      own(CataloguePackage.Literals.CATALOGUE__MERIT_TEMPLATES), own(CataloguePackage.Literals.CATALOGUE__GLOSSARY)),

  // Issues
  UPPER_GOALS(ISSUES, one(CouncilPackage.Literals.COUNCIL_MODEL__UPPER_GOALS)),
  HEALTH_ISSUES(IssuesPackage.Literals.ISSUE_ANALYSIS, one(IssuesPackage.Literals.ISSUE_ANALYSIS__ISSUES)),
  FINDINGS(IssuesPackage.Literals.ISSUE_ANALYSIS, one(IssuesPackage.Literals.ISSUE_ANALYSIS__FINDINGS)),
  CRITERIA(IssuesPackage.Literals.ISSUE_ANALYSIS, one(IssuesPackage.Literals.ISSUE_ANALYSIS__CRITERIA)),
  ISSUE_RELATIONS(IssuesPackage.Literals.ISSUE_ANALYSIS, one(IssuesPackage.Literals.ISSUE_ANALYSIS__RELATIONS)),

  // Logic models
  MEASURES(LOGIC, one(CouncilPackage.Literals.COUNCIL_MODEL__MEASURES)),
  INPUTS(LogicPackage.Literals.LOGIC_MODEL, stage(LogicPackage.Literals.INPUT)),
  ACTIVITIES(LogicPackage.Literals.LOGIC_MODEL, stage(LogicPackage.Literals.ACTIVITY)),
  OUTPUTS(LogicPackage.Literals.LOGIC_MODEL, stage(LogicPackage.Literals.OUTPUT)),
  OUTCOMES(LogicPackage.Literals.LOGIC_MODEL, stage(LogicPackage.Literals.OUTCOME)),
  IMPACTS(LogicPackage.Literals.LOGIC_MODEL, stage(LogicPackage.Literals.IMPACT)),
  CAUSAL_LINKS(LogicPackage.Literals.LOGIC_MODEL, one(LogicPackage.Literals.LOGIC_MODEL__LINKS)),
  ASSUMPTIONS(LogicPackage.Literals.LOGIC_MODEL, one(LogicPackage.Literals.LOGIC_MODEL__ASSUMPTIONS)),
  EXTERNAL_FACTORS(LogicPackage.Literals.LOGIC_MODEL, one(LogicPackage.Literals.LOGIC_MODEL__EXTERNAL_FACTORS)),

  // Plans
  PROJECTS(PLANS, one(CouncilPackage.Literals.COUNCIL_MODEL__PROJECTS)),
  GOALS(PlanPackage.Literals.MID_TERM_PLAN, one(PlanPackage.Literals.MID_TERM_PLAN__GOALS)),
  ANNUAL_PLANS(PlanPackage.Literals.MID_TERM_PLAN, one(PlanPackage.Literals.MID_TERM_PLAN__ANNUAL_PLANS)),
  PARTNERS(PlanPackage.Literals.PROJECT, one(PlanPackage.Literals.PROJECT__PARTNERS)),
  PROJECT_YEARS(PlanPackage.Literals.PROJECT, one(PlanPackage.Literals.PROJECT__YEARS)),
  MILESTONES(PlanPackage.Literals.PROJECT, one(PlanPackage.Literals.PROJECT__MILESTONES)),
  TASKS(PlanPackage.Literals.PROJECT_YEAR, one(PlanPackage.Literals.PROJECT_YEAR__TASKS)),
  BUDGET(PlanPackage.Literals.PROJECT_YEAR, one(PlanPackage.Literals.PROJECT_YEAR__BUDGET)),

  // Evaluation
  CHECKLISTS(EVALUATION, one(CouncilPackage.Literals.COUNCIL_MODEL__CHECKLISTS)),
  EVALUATION_ITEMS(EvaluationPackage.Literals.EVALUATION_SHEET,
      one(EvaluationPackage.Literals.EVALUATION_SHEET__ITEMS)),
  ASPECT_WEIGHTS(EvaluationPackage.Literals.EVALUATION_SHEET,
      one(EvaluationPackage.Literals.EVALUATION_SHEET__ASPECT_WEIGHTS)),
  REFLECTIONS(EvaluationPackage.Literals.EVALUATION_SHEET,
      one(EvaluationPackage.Literals.EVALUATION_SHEET__REFLECTIONS)),
  CHECKLIST_ANSWERS(DiagnosisPackage.Literals.CHECKLIST, one(DiagnosisPackage.Literals.CHECKLIST__ANSWERS)),
  OWN_QUESTIONS(DiagnosisPackage.Literals.CHECKLIST, one(DiagnosisPackage.Literals.CHECKLIST__OWN_QUESTIONS)),

  // Workshops
  SESSIONS(WorkshopPackage.Literals.WORKSHOP, one(WorkshopPackage.Literals.WORKSHOP__SESSIONS)),
  WORKSHOP_GROUPS(WorkshopPackage.Literals.WORKSHOP, one(WorkshopPackage.Literals.WORKSHOP__GROUPS)),
  PARTICIPANTS(WorkshopPackage.Literals.WORKSHOP, one(WorkshopPackage.Literals.WORKSHOP__PARTICIPANTS)),
  WORKSHOP_DECISIONS(WorkshopPackage.Literals.WORKSHOP, one(WorkshopPackage.Literals.WORKSHOP__DECISIONS)),
  CARD_GROUPS(WorkshopPackage.Literals.SESSION, one(WorkshopPackage.Literals.SESSION__CARD_GROUPS)),
  CARDS(WorkshopPackage.Literals.SESSION, one(WorkshopPackage.Literals.SESSION__CARDS)),
  BRAINWRITING_SHEETS(WorkshopPackage.Literals.SESSION, one(WorkshopPackage.Literals.SESSION__SHEETS)),
  BOARDS(WorkshopPackage.Literals.SESSION, one(WorkshopPackage.Literals.SESSION__BOARDS)),
  PIVOTS(WorkshopPackage.Literals.SESSION, one(WorkshopPackage.Literals.SESSION__PIVOTS)),

  // Elements whose children are shown without a group between
  DECISIONS(StakeholdersPackage.Literals.MEETING, true, one(StakeholdersPackage.Literals.MEETING__DECISIONS)),
  AREA_PARTS(CorePackage.Literals.AREA, true, one(CorePackage.Literals.AREA__PARTS)),
  OBSERVATIONS(DataPackage.Literals.DATA_SET, true, one(DataPackage.Literals.DATA_SET__OBSERVATIONS)),
  CAUSES(IssuesPackage.Literals.HEALTH_ISSUE, true, one(IssuesPackage.Literals.HEALTH_ISSUE__CAUSES)),
  PRIORITY_SCORES(IssuesPackage.Literals.HEALTH_ISSUE, true, one(IssuesPackage.Literals.HEALTH_ISSUE__SCORES)),
  DEEPER_CAUSES(IssuesPackage.Literals.CAUSE, true, one(IssuesPackage.Literals.CAUSE__CAUSES)),
  MEASUREMENTS(LogicPackage.Literals.MEASURE, true, one(LogicPackage.Literals.MEASURE__MEASUREMENTS)),
  SUB_GOALS(PlanPackage.Literals.GOAL, true, one(PlanPackage.Literals.GOAL__GOALS)),
  COUNCIL_BUDGET(PlanPackage.Literals.ANNUAL_PLAN, true, one(PlanPackage.Literals.ANNUAL_PLAN__BUDGET)),
  IMPROVEMENTS(EvaluationPackage.Literals.EVALUATION_ITEM, true,
      one(EvaluationPackage.Literals.EVALUATION_ITEM__IMPROVEMENTS)),
  CELLS(WorkshopPackage.Literals.BRAINWRITING_SHEET, true, one(WorkshopPackage.Literals.BRAINWRITING_SHEET__CELLS)),
  CARD_SUB_GROUPS(WorkshopPackage.Literals.CARD_GROUP, true, one(WorkshopPackage.Literals.CARD_GROUP__GROUPS)),
  CROSS_IDEAS(WorkshopPackage.Literals.SWOT_BOARD, true, one(WorkshopPackage.Literals.SWOT_BOARD__CROSS_IDEAS)),
  PLACEMENTS(WorkshopPackage.Literals.MATRIX_BOARD, true, one(WorkshopPackage.Literals.MATRIX_BOARD__PLACEMENTS));

  private final EClass owner;
  private final Group parent;
  private final boolean invisible;
  private final List<Slot> slots;

  Group(EClass owner, Group parent, boolean invisible, Slot... slots) {
    this.owner = owner;
    this.parent = parent;
    this.invisible = invisible;
    this.slots = List.of(slots);
  }

  Group(EClass owner, Group parent, Slot... slots) {
    this(owner, parent, false, slots);
  }

  Group(Group parent, Slot... slots) {
    this(parent.owner, parent, false, slots);
  }

  Group(EClass owner, Slot... slots) {
    this(owner, null, false, slots);
  }

  Group(EClass owner, boolean invisible, Slot... slots) {
    this(owner, null, invisible, slots);
  }

  /** The kind of element whose contents this group shows. */
  public EClass owner() {
    return owner;
  }

  /** The group around this one; null when it hangs below an element. */
  public Group parent() {
    return parent;
  }

  /** True when the elements are shown directly below their owner. */
  boolean isInvisible() {
    return invisible;
  }

  /** True for the groups of a council, which are shown even while they are empty. */
  public boolean isOfCouncil() {
    return owner == CouncilPackage.Literals.COUNCIL_MODEL;
  }

  /** Where the elements of the group are kept. */
  public List<Slot> slots() {
    return slots;
  }

  /** The kind that stands for the group, e.g. for its icon. */
  public EClass kind() {
    return slots.getFirst().kinds().getFirst();
  }

  /** The groups inside this one. */
  public List<Group> groups() {
    return Arrays.stream(values()).filter(group -> group.parent == this).toList();
  }

  /** The groups directly below an element of a kind. */
  public static List<Group> below(EClass kind) {
    return Arrays.stream(values()).filter(group -> group.parent == null && group.owner.isSuperTypeOf(kind)).toList();
  }

  /** The elements of the group, without those of the groups inside it. */
  public List<EObject> elements(EObject ownerElement) {
    return slots.stream().flatMap(slot -> slot.elements(ownerElement).stream()).toList();
  }

  private static Slot one(EReference reference) {
    return Slot.of(reference);
  }

  private static Slot through(EReference first, EReference reference) {
    return Slot.of(first, reference);
  }

  private static Slot own(EReference reference) {
    return Slot.of(CouncilPackage.Literals.COUNCIL_MODEL__OWN_CATALOGUE, reference);
  }

  private static Slot stage(EClass kind) {
    return Slot.of(LogicPackage.Literals.LOGIC_MODEL__ELEMENTS, kind);
  }
}
