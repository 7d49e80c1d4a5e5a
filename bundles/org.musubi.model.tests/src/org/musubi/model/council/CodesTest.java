package org.musubi.model.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.MusubiPackages;
import org.musubi.model.core.CorePackage;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.Project;
import org.musubi.model.support.MusubiResource;

class CodesTest {

  private static final EClass ISSUE = IssuesPackage.Literals.HEALTH_ISSUE;

  private CouncilModel model;
  private IssueAnalysis analysis;

  @BeforeEach
  void openCouncil() {
    model = CouncilFactory.eINSTANCE.createCouncilModel();
    new MusubiResource(URI.createURI("test.musubi")).getContents().add(model);
    analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
  }

  @Test
  void startsWithOnePerKind() {
    assertEquals("課題-01", Codes.next(model, ISSUE));
    issue("課題-01");
    assertEquals("課題-02", Codes.next(model, ISSUE));
    assertEquals("PJ-01", Codes.next(model, PlanPackage.Literals.PROJECT));
  }

  @Test
  void growsBeyondTwoDigits() {
    issue("課題-99");
    assertEquals("課題-100", Codes.next(model, ISSUE));
  }

  @Test
  void doesNotFillGaps() {
    issue("課題-01");
    issue("課題-07");
    assertEquals("課題-08", Codes.next(model, ISSUE));
  }

  @Test
  void doesNotGiveTheNumberOfARemovedElementAgain() {
    issue("課題-01");
    HealthIssue last = issue("課題-02");
    analysis.getIssues().remove(last);
    assertEquals("課題-03", Codes.next(model, ISSUE));
  }

  @Test
  void looksOnlyAtItsOwnSign() {
    issue("A-50");
    issue("課題");
    issue("");
    assertEquals("課題-01", Codes.next(model, ISSUE));
  }

  @Test
  void countsNumbersWrittenByHand() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setCode("ｐｊ１２");
    model.getProjects().add(project);
    assertEquals("PJ-13", Codes.next(model, PlanPackage.Literals.PROJECT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"課題-03", "課題-3", "課題‐03", "課題ー３", " 課題-03 ", "課題−003"})
  void aCodeThatReadsTheSameIsTaken(String code) {
    issue("課題-03");
    assertTrue(Codes.isTaken(model, ISSUE, code));
    assertFalse(Codes.isTaken(model, PlanPackage.Literals.PROJECT, code));
  }

  @ParameterizedTest
  @CsvSource({"課題-04", "課題-30", "''", "PJ-03"})
  void otherCodesAreFree(String code) {
    issue("課題-03");
    assertFalse(Codes.isTaken(model, ISSUE, code));
  }

  @Test
  void everyKindPeopleTalkAboutHasASignOfItsOwn() {
    Map<String, EClass> kinds = new HashMap<>();
    MusubiPackages.all().forEach(p -> p.getEClassifiers().stream().filter(CodesTest::hasCode).forEach(kind -> {
      String sign = Codes.sign((EClass) kind).orElseThrow(() -> new AssertionError("No sign for " + kind.getName()));
      EClass other = kinds.put(sign, (EClass) kind);
      assertEquals(null, other, () -> sign + " is used twice: " + kind.getName() + ", " + other.getName());
      assertEquals(sign + "-01", Codes.next(model, (EClass) kind));
    }));
    assertThrows(IllegalArgumentException.class, () -> Codes.next(model, CorePackage.Literals.NOTE));
  }

  private static boolean hasCode(EClassifier classifier) {
    return classifier instanceof EClass type && !type.isAbstract()
        && CorePackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type) && type != CouncilPackage.Literals.COUNCIL_MODEL;
  }

  private HealthIssue issue(String code) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode(code);
    analysis.getIssues().add(issue);
    return issue;
  }
}
