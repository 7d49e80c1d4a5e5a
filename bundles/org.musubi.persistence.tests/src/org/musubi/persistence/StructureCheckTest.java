package org.musubi.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.support.MusubiObject;
import org.musubi.persistence.FileProblem.Kind;

class StructureCheckTest {

  private CouncilModel model;
  private HealthIssue issue;

  @BeforeEach
  void makeCouncil() {
    model = CouncilFactory.eINSTANCE.createCouncilModel();
    model.setName("みどり圏域");
    IssueAnalysis analysis = IssuesFactory.eINSTANCE.createIssueAnalysis();
    model.getIssueAnalyses().add(analysis);
    issue = issue("課題-01", "家族の健診");
    analysis.getIssues().add(issue);
  }

  @Test
  void anEmptyCouncilIsWhole() {
    assertEquals(List.of(), StructureCheck.check(CouncilFactory.eINSTANCE.createCouncilModel()));
    assertEquals(List.of(), StructureCheck.check(model));
  }

  @Test
  void aRequiredValueIsMissing() {
    Cause cause = IssuesFactory.eINSTANCE.createCause();
    issue.getCauses().add(cause);
    FileProblem found = only();
    assertEquals(Kind.MISSING_VALUE, found.kind());
    assertEquals(cause.getId(), found.elementId());
    assertTrue(found.message().contains("背景・要因") && found.message().contains("「要因」"), found.message());
    cause.setText("   ");
    assertEquals(Kind.MISSING_VALUE, only().kind());
    cause.setText("時間がない");
    assertEquals(List.of(), StructureCheck.check(model));
  }

  @Test
  void aNumberIsOutOfRange() {
    issue.setSeverity(9);
    FileProblem found = only();
    assertEquals(Kind.INVALID_VALUE, found.kind());
    assertTrue(found.message().contains("課題-01 家族の健診") && found.message().contains("重要度")
        && found.message().contains("「9」"), found.message());
  }

  @Test
  void twoIssuesShareACode() {
    ((IssueAnalysis) issue.eContainer()).getIssues().add(issue("課題-1", "別の課題"));
    FileProblem found = only();
    assertEquals(Kind.DUPLICATE_CODE, found.kind());
    assertTrue(found.message().contains("別の課題") && found.message().contains("家族の健診"), found.message());
  }

  @Test
  void elementsOfDifferentKindsMayShareACode() {
    Project project = PlanFactory.eINSTANCE.createProject();
    project.setCode("課題-01");
    model.getProjects().add(project);
    assertEquals(List.of(), StructureCheck.check(model));
  }

  @Test
  void twoElementsShareAnId() {
    HealthIssue second = issue("課題-02", "別の課題");
    ((IssueAnalysis) issue.eContainer()).getIssues().add(second);
    ((MusubiObject) second).assignId(issue.getId());
    FileProblem found = only();
    assertEquals(Kind.DUPLICATE_ID, found.kind());
    assertEquals(issue.getId(), found.elementId());
  }

  private FileProblem only() {
    List<FileProblem> found = StructureCheck.check(model);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().message().endsWith("。"));
    return found.getFirst();
  }

  private static HealthIssue issue(String code, String name) {
    HealthIssue issue = IssuesFactory.eINSTANCE.createHealthIssue();
    issue.setCode(code);
    issue.setName(name);
    return issue;
  }
}
