package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.plan.Project;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;

/** DG05 on the sample council: quadrants, and scores that change when something is dragged. */
class IssueMatrixTest {

  private Scene scene;
  private IssueAnalysis analysis;
  private Picture diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    analysis = scene.model().getIssueAnalyses().getFirst();
    diagram = scene.open("DG05", analysis);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private HealthIssue issue(int number) {
    return analysis.getIssues().get(number - 1);
  }

  private MatrixBoard board(String code) {
    return scene.model().getWorkshops().stream().flatMap(w -> w.getSessions().stream())
        .flatMap(s -> s.getBoards().stream()).filter(b -> code.equals(b.getCode())).map(MatrixBoard.class::cast)
        .findFirst().orElseThrow();
  }

  private List<?> in(Picture matrix, String quadrant) {
    return matrix.node(quadrant).children().stream().map(Node::target).toList();
  }

  @Test
  void fourAndMoreIsHigh() {
    assertEquals(List.of(issue(1), issue(2), issue(4)), in(diagram, "First"));
    assertEquals(List.of(issue(3), issue(7), issue(8)), in(diagram, "Planned"));
    assertEquals(List.of(issue(5), issue(6)), in(diagram, "Last"));
    assertEquals(List.of(), in(diagram, "Spare"));
    assertEquals(List.of(), diagram.nodes("Unplaced"));
    assertEquals("重要度:高 × 緊急度:高 ― まず取り組む", diagram.node("First").text());
  }

  @ParameterizedTest
  @CsvSource({"First,4,4", "Planned,4,2", "Spare,3,4"})
  void draggingChangesTheScoresAsLittleAsPossible(String quadrant, int severity, int urgency) {
    HealthIssue issue = issue(6);
    assertEquals(List.of(3, 2), List.of(issue.getSeverity(), issue.getUrgency()));
    scene.play(diagram, () -> drop(diagram, diagram.node(issue), quadrant), () -> {
      assertEquals(List.of(severity, urgency), List.of(issue.getSeverity(), issue.getUrgency()));
      assertEquals(diagram.node(quadrant), diagram.node(issue).parent());
    });
  }

  @Test
  void clearingTheScoresPutsAnIssueAsideAndDraggingScoresItAgain() {
    HealthIssue issue = issue(1);
    scene.play(diagram, () -> diagram.delete(diagram.node(issue)), () -> {
      assertNull(issue.getSeverity());
      assertTrue(analysis.getIssues().contains(issue), "the issue stays");
      assertEquals(List.of(issue), in(diagram, "Unplaced"));
    });
    scene.play(diagram, () -> drop(diagram, diagram.node(issue), "Planned"),
        () -> assertEquals(List.of(4, 3), List.of(issue.getSeverity(), issue.getUrgency())));
  }

  @Test
  void aBoardHasItsOwnAxesAndPlacements() {
    MatrixBoard board = board("マトリクス-02");
    Picture matrix = scene.open("DG05", board);

    assertEquals("効果:高 × 実現可能性:高 ― すぐ始める", matrix.node("First").text());
    assertEquals(3, in(matrix, "First").size());
    Placement placement = board.getPlacements().getLast();
    scene.play(matrix, () -> drop(matrix, matrix.node(placement), "First"),
        () -> assertEquals(List.of(4, 4), List.of(placement.getX(), placement.getY())));
  }

  @Test
  void projectsOfTheExplorerArePlacedOnABoardOnce() {
    MatrixBoard board = board("マトリクス-02");
    Picture matrix = scene.open("DG05", board);
    Project project = scene.model().getProjects().getFirst();
    scene.play(matrix, () -> matrix.drop(project, matrix.node("Spare")), () -> {
      Placement made = board.getPlacements().getLast();
      assertSame(project, made.getElement());
      assertEquals(List.of(4, 3), List.of(made.getX(), made.getY()));
    });
    scene.assertRefused("それはもうこのマトリクスに置かれています。", matrix.canDrop(project, matrix.node("First")));
  }

  @Test
  void layersShowScoresAndRanks() {
    diagram.show("Scores");
    assertTrue(diagram.node(issue(1)).text().endsWith("重要度 5・緊急度 4・実現可能性 4・連携 5"));
    diagram.show("Rank");
    assertTrue(diagram.node(issue(1)).text().startsWith("第1位"));
  }

  private void drop(Picture matrix, Node dragged, String quadrant) {
    matrix.move(dragged, matrix.node(quadrant));
  }
}
