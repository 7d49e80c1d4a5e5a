package org.musubi.analysis.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Zones, expectations, merits and whom to win. */
class StakeholdersOfACouncilTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  static {
    AnalysisSetup.register();
  }

  private final Catalogues catalogues = new Catalogues();
  private final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  private Organization kyokai;
  private Organization chamber;

  @BeforeEach
  void makeCouncil() {
    model.setCouncil(StakeholdersFactory.eINSTANCE.createCouncil());
    kyokai = organization("協会けんぽ支部", "OT24", MembershipRole.MEMBER);
    chamber = organization("商工会議所", "OT19", null);
  }

  @Test
  void theLatestJudgementCounts() {
    assess(kyokai, MAY, 5, 5);
    assess(kyokai, LocalDate.of(2025, 5, 1), 5, 3);
    assess(kyokai, null, 1, 1);
    ZonePlacement placement = ZonePlacement.latest(model).getFirst();
    assertEquals(EngagementZone.MANAGE, placement.zone());
    assertEquals(EngagementZone.SATISFY, ZonePlacement.at(model, LocalDate.of(2026, 4, 30)).getFirst().zone());
    assertEquals(EngagementZone.MONITOR, ZonePlacement.at(model, LocalDate.of(2020, 1, 1)).getFirst().zone());
    assertNull(ZonePlacement.latest(model).get(1).zone(), "nobody judged the chamber");
    assertEquals(EngagementZone.MANAGE, zoneOfThreshold(5));
    assertEquals(List.of(kyokai), ZoneChange.since(model, LocalDate.of(2026, 4, 30)).stream()
        .map(ZoneChange::organization).toList());
    assertEquals(List.of(), ZoneChange.since(model, MAY));
    assertEquals(List.of(MAY, LocalDate.of(2025, 5, 1)), ZoneChange.days(model));
  }

  private EngagementZone zoneOfThreshold(int threshold) {
    model.setZoneThreshold(threshold);
    return ZonePlacement.latest(model).getFirst().zone();
  }

  @Test
  void halfAJudgementHasNoZoneAndIsKept() {
    assess(kyokai, MAY, 4, null);
    ZonePlacement placement = ZonePlacement.latest(model).getFirst();
    assertEquals(4, placement.power());
    assertNull(placement.zone());
  }

  @Test
  void expectationBesideWhatIsAgreed() {
    assertEquals(RoleState.NO_ROLE, expectation(kyokai).state());
    assertTrue(expectation(kyokai).isGap(), "35 % of councils expect it to be active");
    ExpectedRole first = role(kyokai, AgreementState.ASKED);
    assertEquals(RoleState.NOT_AGREED, expectation(kyokai).state());
    role(kyokai, AgreementState.CONDITIONAL);
    assertEquals(RoleState.PARTLY, expectation(kyokai).state());
    assertFalse(expectation(kyokai).isGap());
    first.setAgreement(AgreementState.AGREED);
    assertEquals(RoleState.AGREED, expectation(kyokai).state());
    kyokai.getExpectedRoles().forEach(role -> role.setAgreement(AgreementState.DECLINED));
    assertEquals(RoleState.DECLINED, expectation(kyokai).state());
    assertFalse(expectation(kyokai).inProject());
    partner(kyokai);
    assertTrue(expectation(kyokai).inProject());
  }

  @Test
  void meritsOfMembersAndPartners() {
    assertEquals(List.of(kyokai), MeritState.open(model), "the chamber takes no part yet");
    partner(chamber);
    assertEquals(List.of(kyokai, chamber), MeritState.open(model));
    Merit merit = StakeholdersFactory.eINSTANCE.createMerit();
    chamber.getMerits().add(merit);
    assertEquals(MeritState.UNCONFIRMED, MeritState.of(chamber));
    merit.setConfirmed(true);
    assertEquals(List.of(kyokai), MeritState.open(model));
    model.getCouncil().setSecretariat(kyokai);
    assertEquals(List.of(), MeritState.open(model), "the secretariat need not be won");
  }

  @Test
  void whomToWinBeginsWithTheSidesWithoutMember() {
    List<AbsentType> absent = AbsentType.of(model, catalogues.organizationTypes(), shares());
    assertFalse(absent.stream().anyMatch(type -> type.type() == kyokai.getType()), "it is a member");
    AbsentType chambers = absent.stream().filter(type -> type.type() == chamber.getType()).findFirst().orElseThrow();
    assertEquals(List.of(chamber), chambers.known());
    assertTrue(chambers.coreSectorEmpty());
    List<Boolean> urgent = absent.stream().map(AbsentType::coreSectorEmpty).toList();
    assertTrue(urgent.getFirst());
    assertFalse(urgent.getLast());
    assertEquals(urgent.lastIndexOf(true) + 1, urgent.indexOf(false));
    model.setCouncil(null);
    assertFalse(AbsentType.of(model, catalogues.organizationTypes(), shares()).isEmpty());
  }

  @Test
  void statesInBothLanguages() {
    for (RoleState state : RoleState.values()) {
      assertFalse(state.label(Locale.JAPANESE).equals(state.label(Locale.ENGLISH)));
    }
    for (MeritState state : MeritState.values()) {
      assertFalse(state.label(Locale.JAPANESE).equals(state.label(Locale.ENGLISH)));
    }
  }

  private ExpectationShares shares() {
    return ExpectationShares.of(catalogues.statistics(), model.getLevel());
  }

  @Test
  void expectationsAreThoseOfTheLevelOfTheCouncil() {
    assertEquals(35, expectation(kyokai).share());
    model.setLevel(CouncilLevel.PREFECTURE);
    assertEquals(76, expectation(kyokai).share());
    assertNull(expectation(chamber).share(), "prefectural councils gave no figure for it");
    model.setLevel(CouncilLevel.MUNICIPAL);
    assertNull(expectation(kyokai).share());
  }

  private Expectation expectation(Organization organization) {
    return Expectation.of(model, shares()).stream().filter(e -> e.organization() == organization).findFirst()
        .orElseThrow();
  }

  private Organization organization(String name, String type, MembershipRole role) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    organization.setType(catalogues.organizationType(type).orElseThrow());
    model.getOrganizations().add(organization);
    if (role != null) {
      Membership seat = StakeholdersFactory.eINSTANCE.createMembership();
      seat.setOrganization(organization);
      seat.setRole(role);
      model.getCouncil().getMemberships().add(seat);
    }
    return organization;
  }

  private static void assess(Organization organization, LocalDate on, Integer power, Integer interest) {
    StakeholderAssessment assessment = StakeholdersFactory.eINSTANCE.createStakeholderAssessment();
    assessment.setOn(on);
    assessment.setPower(power);
    assessment.setInterest(interest);
    organization.getAssessments().add(assessment);
  }

  private static ExpectedRole role(Organization organization, AgreementState agreement) {
    ExpectedRole role = StakeholdersFactory.eINSTANCE.createExpectedRole();
    role.setAgreement(agreement);
    organization.getExpectedRoles().add(role);
    return role;
  }

  private void partner(Organization organization) {
    Project project = PlanFactory.eINSTANCE.createProject();
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization);
    project.getPartners().add(partner);
    model.getProjects().add(project);
  }
}
