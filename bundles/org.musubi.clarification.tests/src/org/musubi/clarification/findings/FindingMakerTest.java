package org.musubi.clarification.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.priority.PriorityScores;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.fixture.SmallCouncil;
import org.musubi.clarification.table.ComparisonRequest;
import org.musubi.clarification.table.ComparisonRow;
import org.musubi.clarification.table.ComparisonTable;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.Language;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.PriorityCriterion;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;

/** A figure or a voice becomes a finding with one action and keeps the link; findings become issues. */
class FindingMakerTest {

  private final SmallCouncil council = new SmallCouncil();
  private final FindingMaker maker = new FindingMaker(council.model, SmallCouncil.TODAY);
  private final IssueAnalysis analysis = Analyses.require(council.model, new FiscalYear(2026), SmallCouncil.TODAY);

  private ComparisonRow row(String code) {
    FigureStore store = council.store();
    return ComparisonTable.of(store, ComparisonRequest.of(council.prefecture("44"),
        List.of(store.topic(code).orElseThrow()))).rows().getFirst();
  }

  @Test
  void aFindingOfAFigureHoldsTheFiguresAndSaysThem() {
    Finding finding = maker.from(analysis, row("C22"));
    assertEquals(List.of("O-C22-JP-44-2012", "O-C22-JP-2012"),
        finding.getEvidence().stream().map(Observation::getId).toList());
    assertEquals("定期健康診断有所見率", finding.getName());
    assertEquals("定期健康診断有所見率は、大分県で52.0%(2012年)。全国の52.7%より低い(判定△ 同程度)。大分県は47都道府県中16位(良い順)。",
        finding.getStatement());
    assertEquals(FindingKind.DATA, finding.getKind());
    assertEquals("根拠-01", finding.getCode());
    assertEquals(SmallCouncil.TODAY, finding.getOn());
  }

  @Test
  void theSameFiguresMakeNoSecondFinding() {
    Finding first = maker.from(analysis, row("C22"));
    assertSame(first, maker.from(analysis, row("C22")));
    assertEquals(1, analysis.getFindings().size());
    assertTrue(maker.existing(row("C22")).isPresent());
    assertTrue(maker.existing(row("R07.M")).isEmpty());
    analysis.getFindings().clear();
    assertTrue(maker.existing(row("C22")).isEmpty(), "a deleted one is no obstacle");
  }

  @Test
  void aFindingOfAComputedFigureLeadsToItsInputsAndItsFormula() {
    Finding finding = maker.from(analysis, row("X43"));
    assertEquals(List.of("O-R11-JP-44-2020", "O-A01-JP-44-2022", "O-R11-JP-2020", "O-A01-JP-2022"),
        finding.getEvidence().stream().skip(2).map(Observation::getId).toList());
    assertEquals("X43", ((Indicator) finding.getTraces().getFirst().getTarget()).getCode());
    assertTrue(finding.getTraces().getFirst().getComment().contains("R11 / A01 * 100000"));
    assertTrue(finding.getStatement().contains("※年の異なる値から計算しています"), finding.getStatement());
    assertEquals("X43", maker.issueFrom(analysis, List.of(finding)).getLeadIndicator().getCode());
  }

  @Test
  void aComputedFigureIsKeptSoThatSheetsPrintTheSameNumber() {
    Finding finding = maker.from(analysis, row("X43"));
    List<Observation> kept = finding.getEvidence().stream().limit(2).toList();
    assertEquals(List.of("X43", "X43"), kept.stream().map(each -> each.getIndicator().getCode()).toList());
    assertEquals(List.of("大分県", "全国"), kept.stream().map(each -> each.getArea().getName()).toList());
    assertEquals(row("X43").figure().value(), kept.getFirst().getValue());
    assertEquals("計算式: R11 / A01 * 100000 年の異なる値から計算しています(医師数 2020年、総人口 2022年)。",
        kept.getFirst().getRemark());
    assertEquals(List.of("計算した値(根拠、医師・歯科医師・薬剤師統計ほか)"),
        council.model.getDataSets().stream().map(each -> each.getName()).toList());
    assertEquals(15, row("X43").place().place(), "the comparison goes on computing");
    assertSame(finding, maker.from(analysis, row("X43")));
  }

  @Test
  void withoutAnyFigureThereIsNoFinding() {
    assertFalse(FindingMaker.canBecomeFinding(row("E10")));
    assertThrows(IllegalArgumentException.class, () -> maker.from(analysis, row("E10")));
  }

  @Test
  void anEnglishCouncilWritesEnglish() {
    council.model.setLanguage(Language.EN);
    assertEquals("Findings rate of periodic health check-ups is 52.0% in 大分県 (2012). lower than 全国 with 52.7% "
        + "(mark △, similar). 大分県 is number 16 of 47 prefectures (best first).",
        maker.from(analysis, row("C22")).getStatement());
  }

  @Test
  void aCardBecomesAFindingLinkedBothWays() {
    IdeaCard card = card("家族は職場の健診の案内を見ない");
    Finding finding = maker.from(analysis, card);
    assertEquals("「家族は職場の健診の案内を見ない」(第1回ワーキング)", finding.getStatement());
    assertEquals(FindingKind.CARD, finding.getKind());
    assertSame(card, finding.getTraces().getFirst().getTarget());
    assertEquals(List.of(finding), card.getFindings());
    assertSame(finding, maker.from(analysis, card));
    HealthIssue issue = maker.issueFrom(analysis, List.of(finding));
    assertSame(issue, card.getDerivedIssue());
  }

  private IdeaCard card(String text) {
    Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
    workshop.setName("第1回ワーキング");
    Session session = WorkshopFactory.eINSTANCE.createSession();
    IdeaCard card = WorkshopFactory.eINSTANCE.createIdeaCard();
    card.setText(text);
    session.getCards().add(card);
    workshop.getSessions().add(session);
    council.model.getWorkshops().add(workshop);
    return card;
  }

  @Test
  void aVoiceBecomesAFinding() {
    Finding finding = maker.fromVoice(analysis, "  休むと日当がなくなるという声が、建設業の一人親方から何度も繰り返し聞かれたことを記録しておく。 ",
        FindingKind.VOICE, council.area);
    assertEquals(40, finding.getName().length());
    assertTrue(finding.getName().endsWith("…"));
    assertTrue(finding.getStatement().startsWith("休むと"));
    assertSame(council.area, finding.getTraces().getFirst().getTarget());
  }

  @Test
  void findingsBecomeACandidateIssue() {
    List<Finding> findings = List.of(maker.from(analysis, row("C22")), maker.from(analysis, row("D01")));
    HealthIssue issue = maker.issueFrom(analysis, findings);
    assertEquals("課題-01", issue.getCode());
    assertEquals(findings, issue.getFindings());
    assertEquals("C22", issue.getLeadIndicator().getCode());
    assertEquals(IssueStatus.CANDIDATE, issue.getStatus());
    assertEquals("定期健康診断有所見率は、大分県で52.0%(2012年)。全国の52.7%より低い(判定△ 同程度)。\n習慣的喫煙者割合は、大分県で19.1%(2016年)。大分県は46都道府県中20位(良い順)。",
        issue.getStatement());
    assertThrows(IllegalArgumentException.class, () -> maker.issueFrom(analysis, List.of()));
  }

  @Test
  void theFieldOfAnIssueIsProposedOnlyWhereItsFiguresAgree() {
    Finding smoking = maker.from(analysis, row("D01"));
    Finding voice = maker.fromVoice(analysis, "休憩室で吸う人が多い", FindingKind.VOICE, null);
    Finding abnormal = maker.from(analysis, row("C22"));
    assertEquals(HealthField.TOBACCO, maker.issueFrom(analysis, List.of(smoking, voice)).getField());
    assertNull(maker.issueFrom(analysis, List.of(abnormal)).getField(), "any abnormal finding is no field");
    assertNull(maker.issueFrom(analysis, List.of(smoking, abnormal)).getField());
    assertNull(maker.issueFrom(analysis, List.of(voice)).getField());
  }

  @Test
  void theStatementOfAnIssueFitsIntoItsSheet() {
    List<Finding> findings = List.of("C22", "D01", "C07.M", "R07.M", "X43", "X05").stream()
        .map(code -> maker.from(analysis, row(code))).toList();
    String statement = maker.issueFrom(analysis, findings).getStatement();
    assertTrue(statement.length() <= 120, statement);
    assertTrue(statement.startsWith("定期健康診断有所見率は、大分県で52.0%(2012年)。"), statement);
    assertTrue(statement.endsWith("。"), statement);
  }

  @Test
  void theAnalysisOfTheYearIsUsedOrMadeWithTheUsualCriteria() {
    assertSame(analysis, Analyses.require(council.model, new FiscalYear(2026), SmallCouncil.TODAY));
    IssueAnalysis next = Analyses.require(council.model, new FiscalYear(2027), SmallCouncil.TODAY);
    assertEquals(2, council.model.getIssueAnalyses().size());
    assertEquals("令和9年度 健康課題の整理", next.getName());
    assertEquals(List.of(5.0, 4.0, 3.0, 3.0), next.getCriteria().stream().map(PriorityCriterion::getWeight).toList());
    assertEquals(List.of("重要度", "緊急度", "実現可能性", "連携の必要性"),
        next.getCriteria().stream().map(PriorityCriterion::getName).toList());
    assertSame(analysis, Analyses.nearest(council.model, new FiscalYear(2026)).orElseThrow());
    assertSame(next, Analyses.nearest(council.model, new FiscalYear(2030)).orElseThrow());
  }

  @Test
  void pointsOnEveryKindOfCriterion() {
    PriorityCriterion other = IssuesFactory.eINSTANCE.createPriorityCriterion();
    other.setKind(CriterionKind.OTHER);
    other.setWeight(5.0);
    other.setScaleMax(5);
    analysis.getCriteria().add(other);
    HealthIssue issue = maker.issueFrom(analysis, List.of(maker.from(analysis, row("C22"))));
    for (PriorityScores.Criterion criterion : PriorityScores.criteria(analysis)) {
      assertNull(Analyses.points(issue, criterion));
      Analyses.setPoints(issue, criterion, 4);
      assertEquals(4, Analyses.points(issue, criterion));
    }
    assertEquals(80.0, PriorityScores.score(issue).orElseThrow());
    Analyses.setPoints(issue, PriorityScores.criteria(analysis).getLast(), null);
    assertTrue(issue.getScores().isEmpty());
    assertTrue(PriorityScores.score(issue).isEmpty());
  }
}
