package org.musubi.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Note;
import org.musubi.model.core.Period;
import org.musubi.model.core.TraceLink;
import org.musubi.model.data.Breakdown;
import org.musubi.model.data.DataFactory;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.data.Sex;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.plan.BudgetCategory;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

class HeadlinesTest {

  @Test
  void codeAndName() {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode("課題-01");
    assertEquals("課題-01", ja(issue));
    issue.setName("家族の健診が届いていない");
    assertEquals("課題-01 家族の健診が届いていない", ja(issue));
  }

  @Test
  void whatItSaysWhereItHasNoName() {
    Finding finding = IssuesFactory.eINSTANCE.createFinding();
    finding.setStatement("県より5.4ポイント低い。\n詳しくは次のとおり");
    assertEquals("県より5.4ポイント低い。", ja(finding));
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    cause.setText("  受診の時間がない ");
    assertEquals("受診の時間がない", ja(cause));
  }

  @Test
  void longTextsAreCutBetweenCharacters() {
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    cause.setText("𠮷".repeat(100));
    assertEquals("𠮷".repeat(59) + "…", ja(cause));
  }

  @Test
  void whomItLinks() {
    Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
    tie.setSource(organization("保健所"));
    tie.setTarget(organization("商工会議所"));
    tie.setKind(RelationKind.DATA);
    assertEquals("保健所 → 商工会議所 (データ)", ja(tie));
    tie.setDirection(RelationDirection.MUTUAL);
    assertEquals("保健所 ⇄ 商工会議所 (Data)", MusubiLabels.ofElement(tie, Locale.ENGLISH));
    ProjectPartner partner = PlanFactory.eINSTANCE.createProjectPartner();
    partner.setOrganization(organization("協会けんぽ"));
    partner.setInvolvement(Involvement.LEAD);
    assertEquals("協会けんぽ 主担当", ja(partner));
  }

  @Test
  void datesAndYearsInTheLanguageOfTheReader() {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(2024));
    period.setEnd(new FiscalYear(2026));
    assertEquals("令和6年度(2024)–令和8年度(2026)", ja(period));
    assertEquals("FY2024–FY2026", MusubiLabels.ofElement(period, Locale.ENGLISH));
    StakeholderAssessment view = StakeholdersFactory.eINSTANCE.createStakeholderAssessment();
    view.setOn(LocalDate.of(2024, 6, 1));
    view.setPower(5);
    assertEquals("令和6年6月1日 影響力(動かす力) 5", ja(view));
  }

  @Test
  void numbersWithTheirSeparators() {
    BudgetLine line = PlanFactory.eINSTANCE.createBudgetLine();
    line.setCategory(BudgetCategory.TRAVEL);
    line.setAmount(1_250_000L);
    assertEquals("旅費 1,250,000", ja(line));
  }

  @Test
  void aValueNamesIndicatorAndYear() {
    Indicator indicator = DataFactory.eINSTANCE.createIndicator();
    indicator.setCode("C18");
    indicator.setName("特定健診実施率");
    Observation value = DataFactory.eINSTANCE.createObservation();
    value.setIndicator(indicator);
    value.setYear(2023);
    value.setValue(19.4);
    assertEquals("C18 特定健診実施率 2023 19.4", ja(value));
    Breakdown women = DataFactory.eINSTANCE.createBreakdown();
    women.setSex(Sex.FEMALE);
    women.setAgeFrom(40);
    women.setAgeTo(74);
    assertEquals("女 40–74", ja(women));
  }

  @Test
  void anUnresolvedReferenceShowsItsId() {
    Organization missing = organization("");
    ((InternalEObject) missing).eSetProxyURI(URI.createURI("musubi:/catalogue/organizations.musubi-catalogue#OT24"));
    assertEquals("OT24", ja(missing));
  }

  @Test
  void elementsNamingEachOtherInACircleComeToAnEnd() {
    TraceLink first = CoreFactory.eINSTANCE.createTraceLink();
    TraceLink second = CoreFactory.eINSTANCE.createTraceLink();
    first.setTarget(second);
    second.setTarget(first);
    assertTrue(ja(first).length() < 100);
  }

  @Test
  void nothingIsEverWithoutHeadline() {
    MusubiPackages.classes().filter(type -> !type.isAbstract()).forEach(type -> {
      EObject empty = EcoreUtil.create(type);
      for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
        assertFalse(MusubiLabels.ofElement(empty, locale).isBlank(), type.getName());
        assertFalse(MusubiLabels.ofElement(empty, locale).contains("null"), type.getName());
      }
    });
    Note note = CoreFactory.eINSTANCE.createNote();
    note.setText("引継ぎ\r\n明細");
    assertEquals("メモ 引継ぎ", ja(note));
  }

  private static Organization organization(String name) {
    Organization organization = StakeholdersFactory.eINSTANCE.createOrganization();
    organization.setName(name);
    return organization;
  }

  private static String ja(EObject element) {
    return MusubiLabels.ofElement(element, Locale.JAPANESE);
  }
}
