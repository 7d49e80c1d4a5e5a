package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Verdict;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Project;

/** DG13: goals of plans above, and the issues and projects of the areas that serve them. */
class AlignmentTest {

  private Scene scene;
  private Picture diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    diagram = scene.open("DG13", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private List<HealthIssue> issues() {
    return scene.model().getIssueAnalyses().getFirst().getIssues();
  }

  private Project project(String code) {
    return scene.model().getProjects().stream().filter(p -> code.equals(p.getCode())).findFirst().orElseThrow();
  }

  private Node under(HealthIssue issue, Project project) {
    return diagram.node(issue).children().stream().filter(child -> child.target() == project).findFirst()
        .orElse(null);
  }

  @Test
  void goalsIssuesAndProjectsNest() {
    assertEquals(scene.model().getUpperGoals(),
        diagram.node("GoalBox").children().stream().map(Node::target).toList());
    assertEquals("みどり圏域", diagram.node("CouncilArea").text());
    for (Node issue : diagram.nodes("Issue")) {
      assertEquals(scene.model().getProjects().stream().filter(p -> p.getIssues().contains(issue.target())).toList(),
          issue.children().stream().map(Node::target).toList());
    }
    assertTrue(diagram.nodes("ServingProject").size() >= scene.model().getProjects().size());
  }

  @Test
  void linesFollowTheGoalsOfTheIssues() {
    long expected = diagram.nodes("Issue").stream()
        .mapToLong(issue -> ((HealthIssue) issue.target()).getUpperGoals().size()).sum();

    assertTrue(expected > 0);
    assertEquals(expected, diagram.edges().size());
  }

  @Test
  void theSameGoalOfPrefectureAndAreaIsDrawnOnce() {
    CouncilModel prefecture = CouncilFactory.eINSTANCE.createCouncilModel();
    prefecture.setName("県協議会");
    UpperGoal own = IssuesFactory.eINSTANCE.createUpperGoal();
    UpperGoal shared = scene.model().getUpperGoals().getFirst();
    own.setName(shared.getName());
    own.setPlanName(shared.getPlanName());
    prefecture.getUpperGoals().add(own);
    scene.change(() -> {
      scene.addFile("prefecture.musubi", prefecture);
      prefecture.getChildModels().add(scene.model());
    });
    Picture ofPrefecture = scene.open("DG13", prefecture);

    assertEquals(scene.model().getUpperGoals().size(), ofPrefecture.nodes("UpperGoal").size());
    assertEquals(List.of(), ofPrefecture.nodes().stream().filter(node -> node.target() == shared).toList());
    HealthIssue serving = issues().stream().filter(i -> i.getUpperGoals().contains(shared)).findFirst().orElseThrow();
    assertTrue(ofPrefecture.connects(serving, own), "the line leads to the goal of the prefecture");
    assertEquals(2, ofPrefecture.nodes("CouncilArea").size());
  }

  @Test
  void drawingALineLetsAnIssueServeAGoalOnce() {
    String serve = "ServeGoal";
    HealthIssue issue = (HealthIssue) diagram.nodes("Issue").getFirst().target();
    UpperGoal goal = scene.model().getUpperGoals().stream().filter(g -> !issue.getUpperGoals().contains(g)).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> diagram.connect(serve, diagram.node(issue), diagram.node(goal)), () -> {
      assertTrue(issue.getUpperGoals().contains(goal));
      assertTrue(diagram.connects(issue, goal));
    });
    Verdict again = diagram.canConnect(serve, diagram.node(issue), diagram.node(goal));
    scene.assertRefused("この課題はもうこの目標につながっています。", again);
  }

  @Test
  void linesAreMovedAndTakenAway() {
    Edge line = diagram.edges().getFirst();
    HealthIssue issue = (HealthIssue) line.source().target();
    UpperGoal goal = (UpperGoal) line.end().target();
    UpperGoal other = scene.model().getUpperGoals().stream().filter(g -> !issue.getUpperGoals().contains(g)).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> diagram.reconnect(diagram.edge(issue, goal), End.TARGET, diagram.node(other)), () -> {
      assertFalse(issue.getUpperGoals().contains(goal));
      assertTrue(issue.getUpperGoals().contains(other));
    });
    HealthIssue second = (HealthIssue) diagram.nodes("Issue").stream().map(Node::target)
        .filter(i -> !((HealthIssue) i).getUpperGoals().contains(other)).findFirst().orElseThrow();
    scene.play(diagram, () -> diagram.reconnect(diagram.edge(issue, other), End.SOURCE, diagram.node(second)), () -> {
      assertFalse(issue.getUpperGoals().contains(other));
      assertTrue(second.getUpperGoals().contains(other));
    });
    scene.play(diagram, () -> diagram.delete(diagram.edge(second, other)), () -> {
      assertFalse(second.getUpperGoals().contains(other));
      assertTrue(scene.model().getUpperGoals().contains(other), "the goal stays");
    });
  }

  @Test
  void draggingAProjectToAnotherIssueChangesWhatItTakesUp() {
    HealthIssue from = (HealthIssue) diagram.nodes("Issue").getFirst().target();
    Project moved = (Project) diagram.nodes("Issue").getFirst().children().getFirst().target();
    HealthIssue to = (HealthIssue) diagram.nodes("Issue").stream().map(Node::target)
        .filter(i -> !moved.getIssues().contains(i)).findFirst().orElseThrow();
    scene.play(diagram, () -> diagram.move(under(from, moved), diagram.node(to)), () -> {
      assertFalse(moved.getIssues().contains(from));
      assertTrue(moved.getIssues().contains(to));
      assertNull(under(from, moved));
      assertNotNull(under(to, moved));
    });
    scene.play(diagram, () -> diagram.drop(moved, diagram.node(from)),
        () -> assertTrue(moved.getIssues().containsAll(List.of(from, to)), "from the explorer it takes up one more"));
    scene.play(diagram, () -> diagram.delete(under(to, moved)), () -> {
      assertFalse(moved.getIssues().contains(to));
      assertTrue(scene.model().getProjects().contains(moved), "the project stays");
    });
  }

  @Test
  void goalsAndProjectsAreAdded() {
    scene.play(diagram, () -> diagram.create("AddGoal", diagram.node("GoalBox")), () -> assertEquals("新しい目標",
            scene.model().getUpperGoals().getLast().getName()));
    Node issue = diagram.nodes("Issue").getFirst();
    scene.play(diagram, () -> diagram.create("AddProject", issue), () -> {
      Project made = scene.model().getProjects().getLast();
      assertEquals(List.of(issue.target()), made.getIssues());
      assertSame(issue.target(), diagram.node(made).parent().target());
    });
    scene.play(diagram, () -> diagram.edit(diagram.node(scene.model().getUpperGoals().getLast()), "禁煙"),
        () -> assertEquals("禁煙", scene.model().getUpperGoals().getLast().getName()));
  }

  @Test
  void layersTellTargetsAndLeads() {
    UpperGoal goal = scene.model().getUpperGoals().getFirst();
    assertTrue(diagram.node(goal).text().contains(goal.getPlanName()));
    diagram.show("Leads");
    assertEquals(goal.getName(), diagram.node(goal).text());
    assertTrue(diagram.nodes("ServingProject").stream().filter(n -> n.target() == project("PJ-01")).findFirst()
        .orElseThrow().text().contains("\n"));
  }

  @Test
  void filtersSplitTheIssues() {
    HealthIssue loose = issues().stream().filter(i -> !diagram.nodes("Issue").isEmpty()).findFirst()
        .orElseThrow();
    scene.change(() -> loose.getUpperGoals().clear());
    diagram.filter("OnlyServing");
    long serving = diagram.nodes("Issue").stream().filter(Node::isVisible).count();
    diagram.filter("OnlyLoose");
    long without = diagram.nodes("Issue").stream().filter(Node::isVisible).count();

    assertTrue(serving > 0 && without > 0);
    assertEquals(diagram.nodes("Issue").size(), serving + without);
  }

  @Test
  void aDoubleClickOnAnIssueOpensItsStructure() {
    Node issue = diagram.nodes("Issue").getFirst();
    List<Opening> opened = diagram.doubleClick(issue);

    assertEquals("DG04", opened.getFirst().name());
    assertSame(issue.target().eContainer(), opened.getFirst().about());
    assertTrue(scene.offered(issue.target().eContainer()).contains(opened.getFirst().name()), "it can be opened there");
  }
}
