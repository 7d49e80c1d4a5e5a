package org.musubi.analysis.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

class StakeholderAnalysisTest {

  static {
    AnalysisSetup.register();
  }

  private static final StakeholdersFactory FACTORY = StakeholdersFactory.eINSTANCE;

  @ParameterizedTest
  @CsvSource({"4, 4, MANAGE", "5, 3, SATISFY", "3, 4, INFORM", "3, 3, MONITOR", ", 4, ", "4, , "})
  void zoneOfThePowerInterestGrid(Integer power, Integer interest, EngagementZone expected) {
    StakeholderAssessment assessment = assessment(power, interest, null);

    assertEquals(expected, assessment.getZone());
  }

  @Test
  void councilSetsWhatCountsAsHigh() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    Organization organization = FACTORY.createOrganization();
    organization.getAssessments().add(assessment(3, 3, null));
    model.getOrganizations().add(organization);
    StakeholderAssessment assessment = organization.getAssessments().getFirst();

    assertEquals(EngagementZone.MONITOR, assessment.getZone());
    model.setZoneThreshold(3);
    assertEquals(EngagementZone.MANAGE, assessment.getZone());
    model.setZoneThreshold(null);
    assertEquals(EngagementZone.MONITOR, assessment.getZone());
  }

  @Test
  void currentAssessmentIsTheLatestDated() {
    Organization organization = FACTORY.createOrganization();
    assertNull(organization.getCurrentAssessment());
    StakeholderAssessment undated = assessment(1, 1, null);
    StakeholderAssessment late = assessment(5, 5, LocalDate.of(2025, 5, 1));
    StakeholderAssessment early = assessment(2, 2, LocalDate.of(2024, 5, 1));

    organization.getAssessments().add(undated);
    assertSame(undated, organization.getCurrentAssessment());
    organization.getAssessments().add(late);
    organization.getAssessments().add(early);
    assertSame(late, organization.getCurrentAssessment());
    StakeholderAssessment corrected = assessment(4, 4, LocalDate.of(2025, 5, 1));
    organization.getAssessments().add(corrected);
    assertSame(corrected, organization.getCurrentAssessment());
  }

  @Test
  void sectorSetByHandWinsOverThatOfTheType() {
    Organization organization = FACTORY.createOrganization();
    assertNull(organization.getSector());
    OrganizationType type = FACTORY.createOrganizationType();
    type.setSector(Sector.LABOUR);
    organization.setType(type);
    assertEquals(Sector.LABOUR, organization.getSector());
    organization.setSectorOverride(Sector.ACADEMIA);
    assertEquals(Sector.ACADEMIA, organization.getSector());
  }

  @Test
  void coverageNamesTheMissingSides() {
    Council council = FACTORY.createCouncil();
    Organization office = seat(council, Sector.COMMUNITY, MembershipRole.MEMBER, 2024, 2025);
    seat(council, Sector.INSURER, MembershipRole.CHAIR, 2024, 2025);
    seat(council, Sector.LABOUR, MembershipRole.OBSERVER, 2024, 2025);
    seat(council, Sector.EMPLOYER, MembershipRole.MEMBER, 2026, 2027);
    Membership second = FACTORY.createMembership();
    second.setOrganization(office);
    council.getMemberships().add(second);

    SectorCoverage all = SectorCoverage.of(council);
    assertEquals(3, all.total());
    assertEquals(1, all.members().get(Sector.COMMUNITY));
    assertEquals(0, all.members().get(Sector.RESIDENT));
    assertEquals(Set.of(Sector.LABOUR), all.missing());
    assertEquals(Set.of(Sector.LABOUR, Sector.EMPLOYER), SectorCoverage.of(council, new FiscalYear(2024)).missing());
    assertEquals(SectorCoverage.CORE, SectorCoverage.of(FACTORY.createCouncil()).missing());
  }

  private static Organization seat(Council council, Sector sector, MembershipRole role, int fromYear, int toYear) {
    Organization organization = FACTORY.createOrganization();
    organization.setSectorOverride(sector);
    Membership seat = FACTORY.createMembership();
    seat.setOrganization(organization);
    seat.setRole(role);
    seat.setFrom(new FiscalYear(fromYear).start());
    seat.setTo(new FiscalYear(toYear).end());
    council.getMemberships().add(seat);
    return organization;
  }

  private static StakeholderAssessment assessment(Integer power, Integer interest, LocalDate on) {
    StakeholderAssessment assessment = FACTORY.createStakeholderAssessment();
    assessment.setPower(power);
    assessment.setInterest(interest);
    assessment.setOn(on);
    return assessment;
  }
}
