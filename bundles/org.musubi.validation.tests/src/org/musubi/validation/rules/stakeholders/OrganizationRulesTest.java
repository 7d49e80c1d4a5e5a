package org.musubi.validation.rules.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class OrganizationRulesTest extends RuleTestBase {

  private final Rule role = new PowerfulWithoutAgreedRole();
  private final Rule merit = new OrganizationWithoutMeritAndOffer();
  private final Rule dataTie = new DataTieWithoutAgreement();
  private final Rule sectorTie = new SectorWithoutTieToSecretariat();
  private final Rule jointWork = new NoJointWork();
  private final Rule outOfDate = new AssessmentOutOfDate();

  private final Council council = Elements.council(model);
  private final Organization insurer = organization("協会けんぽ", "OT24");

  private Organization organization(String name, String type) {
    return Elements.organization(model, name, catalogues.organizationType(type).orElseThrow());
  }

  private static StakeholderAssessment assess(Organization organization, LocalDate on, int power) {
    StakeholderAssessment assessment = StakeholdersFactory.eINSTANCE.createStakeholderAssessment();
    assessment.setOn(on);
    assessment.setPower(power);
    organization.getAssessments().add(assessment);
    return assessment;
  }

  private Relationship tie(RelationKind kind, Organization source, Organization target) {
    Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
    tie.setKind(kind);
    tie.setSource(source);
    tie.setTarget(target);
    model.getRelationships().add(tie);
    return tie;
  }

  @Test
  void muchIsExpectedOfAPowerfulOrganisation() {
    assertTrue(assertProblem(role, insurer).message().contains("影響力5"));
    ExpectedRole expected = StakeholdersFactory.eINSTANCE.createExpectedRole();
    expected.setText("データを持ち寄る");
    expected.setAgreement(AgreementState.ASKED);
    insurer.getExpectedRoles().add(expected);
    assertFixed(role, assertProblem(role, insurer));
    assertEquals(AgreementState.AGREED, expected.getAgreement());
    assertEquals(today, expected.getAgreedOn());
  }

  @Test
  void theAssessmentGoesBeforeTheType() {
    assess(insurer, today, 3);
    assertClean(role);
    settings = settings.withThreshold(role.id(), "power", 3.0);
    assertProblem(role, insurer);
    insurer.setActive(false);
    assertClean(role);
  }

  @Test
  void theSecretariatAgreesWithItself() {
    council.setSecretariat(insurer);
    assertClean(role);
  }

  @Test
  void anOrganisationGainsOrGivesSomething() {
    Organization office = organization("みなと商工会", "OT19");
    insurer.getOffers().add(StakeholdersFactory.eINSTANCE.createCooperationOffer());
    assertFixed(merit, assertProblem(merit, office));
    assertEquals(1, office.getMerits().size());
  }

  @Test
  void thePlaceOfAnOrganisationIsNotJudged() {
    insurer.setName(insurer.getType().getName());
    assertClean(merit);
    assertClean(role);
    Elements.contact(insurer, "支部長");
    assertProblem(merit, insurer);
  }

  @Test
  void dataFlowsByAgreement() {
    Organization office = organization("みなと保健所", "OT02");
    DocumentRef memorandum = CoreFactory.eINSTANCE.createDocumentRef();
    memorandum.setName("覚書");
    model.getDocuments().add(memorandum);
    Relationship talk = tie(RelationKind.ADJUST, office, insurer);
    assertClean(dataTie);
    Relationship data = tie(RelationKind.DATA, insurer, office);
    assertTrue(assertProblem(dataTie, data).fixes().isEmpty());
    talk.setAgreement(memorandum);
    assertFixed(dataTie, assertProblem(dataTie, data));
    assertEquals(memorandum, data.getAgreement());
    tie(RelationKind.DATA, office, insurer);
    assertClean(dataTie);
  }

  @Test
  void everySectorKnowsTheSecretariat() {
    Organization office = organization("みなと保健所", "OT02");
    Elements.seat(council, office);
    Elements.seat(council, insurer);
    assertClean(sectorTie);
    council.setSecretariat(office);
    assertTrue(assertProblem(sectorTie, council).message().contains("医療保険側"));
    tie(RelationKind.INFO, insurer, office);
    assertClean(sectorTie);
  }

  @Test
  void aWorkingGroupOrAJointProjectIsLevelTwo() {
    Project project = Elements.project(model, "健診");
    Elements.partner(project, insurer, Involvement.LEAD);
    Problem problem = assertProblem(jointWork, council);
    Elements.partner(project, organization("みなと市", "OT04"), Involvement.COOPERATE);
    assertClean(jointWork);
    project.setStatus(ProjectStatus.STOPPED);
    assertFixed(jointWork, problem);
    assertEquals(1, council.getWorkingGroups().size());
  }

  @Test
  void anAssessmentLastsAYear() {
    assess(insurer, LocalDate.of(2025, 7, 1), 5);
    assertClean(outOfDate);
    insurer.getAssessments().getFirst().setOn(LocalDate.of(2025, 6, 30));
    assertFixed(outOfDate, assertProblem(outOfDate, insurer));
    assertEquals(2, insurer.getAssessments().size());
    assertEquals(today, insurer.getCurrentAssessment().getOn());
    assertEquals(5, insurer.getCurrentAssessment().getPower());
  }

  @Test
  void manyOldAssessmentsMakeOneProblem() {
    for (int i = 1; i <= 4; i++) {
      assess(organization("機関" + i, "OT19"), LocalDate.of(2024, i, 1), 3);
    }
    Problem problem = assertProblem(outOfDate, council);
    assertTrue(problem.message().contains("4機関") && problem.message().contains("令和6年1月1日"), problem.message());
    assertFixed(outOfDate, problem);
    settings = settings.withThreshold(outOfDate.id(), "months", 60.0);
    assertClean(outOfDate);
  }
}
