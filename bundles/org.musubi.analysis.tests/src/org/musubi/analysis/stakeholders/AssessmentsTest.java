package org.musubi.analysis.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Judging anew keeps the earlier judgement. */
class AssessmentsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  static {
    AnalysisSetup.register();
  }

  private final Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();

  @Test
  void aNewDayIsANewJudgementThatKeepsTheRest() {
    assertTrue(Assessments.judge(organization, 3, 4, MAY));
    organization.getCurrentAssessment().setApproach("電話する");
    assertTrue(Assessments.judge(organization, 5, 4, MAY.plusDays(1)));
    assertEquals(2, organization.getAssessments().size());
    StakeholderAssessment now = organization.getCurrentAssessment();
    assertEquals(5, now.getPower());
    assertEquals("電話する", now.getApproach());
    assertEquals(3, organization.getAssessments().getFirst().getPower());
  }

  @Test
  void onTheSameDayItIsCorrected() {
    Assessments.judge(organization, 3, null, MAY);
    assertTrue(Assessments.judge(organization, 3, 2, MAY));
    assertEquals(1, organization.getAssessments().size());
    assertTrue(Assessments.judge(organization, null, 2, MAY));
    assertNull(organization.getCurrentAssessment().getPower());
  }

  @Test
  void theSameAgainIsNoJudgement() {
    assertFalse(Assessments.judge(organization, null, null, MAY));
    Assessments.judge(organization, 3, 3, MAY);
    assertFalse(Assessments.judge(organization, 3, 3, MAY.plusDays(9)));
    assertEquals(1, organization.getAssessments().size());
  }
}
