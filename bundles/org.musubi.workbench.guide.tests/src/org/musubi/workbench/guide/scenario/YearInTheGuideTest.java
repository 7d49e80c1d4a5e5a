package org.musubi.workbench.guide.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.musubi.analysis.trace.TraceNode;
import org.musubi.analysis.trace.Traces;
import org.musubi.model.data.Observation;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;
import org.musubi.workbench.guide.chart.ChartCanvas;
import org.musubi.workbench.guide.fixture.OpenGuide;
import org.musubi.workbench.guide.fixture.Ui;

/** A year of a new council from page to page: a figure becomes an issue, a project, an evaluation, the next plan. */
class YearInTheGuideTest extends OpenGuide {

  private static final FiscalYear NEXT = new FiscalYear(2027);
  private static final String FIGURE = "定期健康診断有所見率";
  private static final String VISITS = "訪問事業所数";
  private static final String IMPROVEMENT = "商工会の紹介がある新しい事業所から訪ねる";

  private final Pages pages = new Pages(this::area);

  @Test
  void fromTheFigureToThePlanOfTheNextYearAndBack() {
    InstanceScope.INSTANCE.getNode("org.musubi.workbench.guide").put("compare.indicators", "C22\tD01");
    openEmpty("compare");
    Finding finding = findingFromTheFigure();
    HealthIssue issue = issueFromTheFinding(finding);
    Project project = projectForTheIssue(issue);
    Measure visits = targetOfTheProject(project);
    EvaluationItem item = evaluationOfTheYear(visits);
    ImprovementAction improvement = improvementOf(item);
    ProjectYear next = nextYearOf(project, improvement);
    traceFromTheNextYearBackTo(finding, next, improvement);
  }

  private Finding findingFromTheFigure() {
    pages.choose("大分県");
    assertTrue(pages.row("指標", FIGURE).startsWith(FIGURE + "|△|52.0|2012|52.7|"), () -> pages.row("指標", FIGURE));
    pages.select("指標", FIGURE);
    assertTrue(Ui.get(() -> Ui.visible(ChartCanvas.class, area()).getFirst().hotSpots().stream()
        .anyMatch(spot -> spot.tooltip().contains("52.0"))), "the chart shows the figure of the table");
    undoable(() -> pages.press("根拠にする"));
    Finding finding = session.model().getIssueAnalyses().getFirst().getFindings().getFirst();

    assertEquals(List.of(52.0, 52.7), finding.getEvidence().stream().limit(2).map(Observation::getValue).toList());
    assertTrue(pages.row("指標", FIGURE).contains(finding.getCode()), "the table names the finding");
    return finding;
  }

  private HealthIssue issueFromTheFinding(Finding finding) {
    pages.select("根拠", FIGURE);
    undoable(() -> {
      pages.press("課題にする");
      Ui.run(() -> guide.show("issues", null));
      Ui.settle();
    });
    HealthIssue issue = session.model().getIssueAnalyses().getFirst().getIssues().getFirst();
    assertEquals(List.of(finding), issue.getFindings());
    pages.select("課題", issue.getCode());
    undoable(() -> pages.pick("状況", issue.getCode(), "重要度", "5"));
    pages.pick("状況", issue.getCode(), "緊急度", "4");
    pages.pick("状況", issue.getCode(), "実現可能性", "4");
    pages.pick("状況", issue.getCode(), "連携の必要性", "5");
    // (5×5 + 4×4 + 3×4 + 3×5) ÷ (15×5) × 100
    assertTrue(pages.row("状況", issue.getCode()).startsWith("1|90.7|"), () -> pages.row("状況", issue.getCode()));
    undoable(() -> pages.press("取り上げる"));
    assertEquals(IssueStatus.PICKED, issue.getStatus());
    return issue;
  }

  private Project projectForTheIssue(HealthIssue issue) {
    pages.press("事業を考える");
    pages.tick("目的", "P02");
    pages.tick("動かしたいターゲット", "T5");
    String best = pages.rows("事業例").getFirst();
    assertTrue(best.contains("合同事業場訪問"), best);
    pages.tick("事業例", "合同事業場訪問");
    pages.press("計画に入れる(1件)…");
    undoable(() -> pages.press("計画に入れる"));
    Project project = session.model().getProjects().getFirst();

    assertEquals(List.of(issue), project.getIssues());
    assertEquals("C-P02-T5", project.getFromTemplate().getCode());
    return project;
  }

  private Measure targetOfTheProject(Project project) {
    Ui.run(() -> guide.show("plan", null));
    Ui.settle();
    pages.tab("指標と目標");
    Measure visits = project.getMeasures().stream().filter(each -> VISITS.equals(each.getName())).findFirst()
        .orElseThrow();
    undoable(() -> pages.type("基準値", VISITS, "基準値", "0"));
    pages.type("基準値", VISITS, "基準年度", "令和7年度");
    undoable(() -> pages.type("基準値", VISITS, "目標値", "30"));
    assertEquals(30.0, visits.getTargetValue());
    assertEquals(new FiscalYear(2025), visits.getBaselineYear());
    return visits;
  }

  private EvaluationItem evaluationOfTheYear(Measure visits) {
    Ui.run(() -> guide.show("evaluate", null));
    Ui.settle();
    undoable(() -> pages.press("評価シートをつくる"));
    undoable(() -> pages.type("実績", VISITS, "実績", "６"));
    // Linear to 30 in 2028: 10 in the first year; 6 of 10.
    assertTrue(pages.row("実績", VISITS).contains("|10|6|60.0%|C|"), () -> pages.row("実績", VISITS));
    pages.select("実績", VISITS);
    assertTrue(texts().contains("60.0%"), this::texts);
    return session.model().getEvaluations().getFirst().getItems().stream()
        .filter(each -> each.getMeasure() == visits).findFirst().orElseThrow();
  }

  private ImprovementAction improvementOf(EvaluationItem item) {
    assertTrue(texts().contains("次年度にどうするかを1つ以上記入してください"), this::texts);
    undoable(() -> {
      pages.write(field -> "次に何をするか".equals(field.getMessage()) && (field.getStyle() & SWT.SINGLE) != 0,
          IMPROVEMENT);
      pages.press("改善を加える");
    });
    assertFalse(texts().contains("次年度にどうするかを1つ以上記入してください"), this::texts);
    ImprovementAction improvement = item.getImprovements().getFirst();
    assertEquals(IMPROVEMENT, improvement.getText());
    return improvement;
  }

  private ProjectYear nextYearOf(Project project, ImprovementAction improvement) {
    pages.press("次年度をつくる →");
    assertTrue(pages.row("反映する改善", project.getName()).contains(IMPROVEMENT));
    undoable(() -> pages.press("令和9年度(2027)をつくる"));
    List<ProjectYear> next = project.getYears().stream().filter(each -> NEXT.equals(each.getFiscalYear())).toList();
    assertEquals(1, next.size());
    assertFalse(Ui.get(() -> Ui.button(area(), "令和9年度(2027)は引き継ぎ済みです").isEnabled()), "nothing is carried twice");
    assertEquals(next.getFirst(), improvement.getCreatedProjectYear());
    return next.getFirst();
  }

  private void traceFromTheNextYearBackTo(Finding finding, ProjectYear next, ImprovementAction improvement) {
    Set<EObject> origins = new LinkedHashSet<>();
    collect(Traces.of(session.model()).trace(next).origins(), origins);
    assertTrue(origins.contains(finding));
    assertTrue(origins.contains(improvement));
    assertTrue(origins.containsAll(finding.getEvidence()), "back to the figures themselves");

    Ui.run(() -> guide.show("trace", next));
    Ui.settle();
    pages.tab("一覧");
    String tree = pages.tree();
    assertTrue(tree.contains(IMPROVEMENT), tree);
    assertTrue(tree.lines().anyMatch(line -> line.contains(FIGURE) && line.contains("大分県")
        && line.contains("52") && line.contains("根拠にした")), tree);
  }

  private static void collect(TraceNode node, Set<EObject> found) {
    found.add(node.element());
    node.children().forEach(child -> collect(child, found));
  }

  /** What a user does in one go is taken back by one undo, whole, and done again by one redo. */
  private void undoable(Runnable action) {
    String before = file();
    action.run();
    String after = file();
    assertNotEquals(before, after);
    undo();
    assertEquals(before, file(), "one undo takes back all of it");
    Ui.run(session::redo);
    Ui.settle();
    assertEquals(after, file(), "one redo does all of it again");
  }

  /** The council as it would be saved now. */
  private String file() {
    return Ui.get(() -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        session.model().eResource().save(bytes, Map.of());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    });
  }
}
