package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.musubi.design.Scene.edge;
import static org.musubi.design.Scene.node;
import static org.musubi.design.Scene.nodes;
import static org.musubi.design.Scene.tool;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.plan.Project;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;

/** DG13: goals of plans above, and the issues and projects of the areas that serve them. */
class AlignmentTest {

  private Scene scene;
  private Diagram diagram;

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

  private NodeView under(HealthIssue issue, Project project) {
    return node(diagram, issue).children().stream().filter(child -> child.target() == project).findFirst()
        .orElse(null);
  }

  @Test
  void goalsIssuesAndProjectsNest() {
    assertEquals(scene.model().getUpperGoals(),
        node(diagram, "GoalBox").children().stream().map(NodeView::target).toList());
    assertEquals("みどり圏域", node(diagram, "CouncilArea").text());
    for (NodeView issue : nodes(diagram, "Issue")) {
      assertEquals(scene.model().getProjects().stream().filter(p -> p.getIssues().contains(issue.target())).toList(),
          issue.children().stream().map(NodeView::target).toList());
    }
    assertTrue(nodes(diagram, "ServingProject").size() >= scene.model().getProjects().size());
  }

  @Test
  void linesFollowTheGoalsOfTheIssues() {
    long expected = nodes(diagram, "Issue").stream()
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
    prefecture.getChildModels().add(scene.model());
    Resource file = scene.model().eResource().getResourceSet().createResource(URI.createURI("prefecture.musubi"));
    file.getContents().add(prefecture);
    Diagram ofPrefecture = scene.open("DG13", prefecture);

    assertEquals(scene.model().getUpperGoals().size(), nodes(ofPrefecture, "UpperGoal").size());
    assertEquals(List.of(), ofPrefecture.allNodes().filter(node -> node.target() == shared).toList());
    HealthIssue serving = issues().stream().filter(i -> i.getUpperGoals().contains(shared)).findFirst().orElseThrow();
    assertNotNull(edge(ofPrefecture, serving, own), "the line leads to the goal of the prefecture");
    assertEquals(2, nodes(ofPrefecture, "CouncilArea").size());
  }

  @Test
  void drawingALineLetsAnIssueServeAGoalOnce() {
    EdgeCreationDescription serve = tool(diagram, EdgeCreationDescription.class, "ServeGoal");
    HealthIssue issue = (HealthIssue) nodes(diagram, "Issue").getFirst().target();
    UpperGoal goal = scene.model().getUpperGoals().stream().filter(g -> !issue.getUpperGoals().contains(g)).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> scene.tools().connect(serve, node(diagram, issue), node(diagram, goal)), () -> {
      assertTrue(issue.getUpperGoals().contains(goal));
      assertNotNull(edge(diagram, issue, goal));
    });
    Verdict again = scene.tools().canConnect(serve, node(diagram, issue), node(diagram, goal));
    assertEquals("この課題はもうこの目標につながっています。", again.reason());
  }

  @Test
  void linesAreMovedAndTakenAway() {
    EdgeView line = diagram.edges().getFirst();
    HealthIssue issue = (HealthIssue) line.source().target();
    UpperGoal goal = (UpperGoal) line.end().target();
    UpperGoal other = scene.model().getUpperGoals().stream().filter(g -> !issue.getUpperGoals().contains(g)).findFirst()
        .orElseThrow();
    scene.play(diagram, () -> scene.tools().reconnect(edge(diagram, issue, goal), false, node(diagram, other)), () -> {
      assertFalse(issue.getUpperGoals().contains(goal));
      assertTrue(issue.getUpperGoals().contains(other));
    });
    HealthIssue second = (HealthIssue) nodes(diagram, "Issue").stream().map(NodeView::target)
        .filter(i -> !((HealthIssue) i).getUpperGoals().contains(other)).findFirst().orElseThrow();
    scene.play(diagram, () -> scene.tools().reconnect(edge(diagram, issue, other), true, node(diagram, second)), () -> {
      assertFalse(issue.getUpperGoals().contains(other));
      assertTrue(second.getUpperGoals().contains(other));
    });
    scene.play(diagram, () -> scene.tools().delete(List.of(edge(diagram, second, other))), () -> {
      assertFalse(second.getUpperGoals().contains(other));
      assertTrue(scene.model().getUpperGoals().contains(other), "the goal stays");
    });
  }

  @Test
  void draggingAProjectToAnotherIssueChangesWhatItTakesUp() {
    HealthIssue from = (HealthIssue) nodes(diagram, "Issue").getFirst().target();
    Project moved = (Project) nodes(diagram, "Issue").getFirst().children().getFirst().target();
    HealthIssue to = (HealthIssue) nodes(diagram, "Issue").stream().map(NodeView::target)
        .filter(i -> !moved.getIssues().contains(i)).findFirst().orElseThrow();
    scene.play(diagram, () -> scene.tools().drop(List.of(under(from, moved)), diagram, node(diagram, to),
        DragSource.DIAGRAM, null), () -> {
          assertFalse(moved.getIssues().contains(from));
          assertTrue(moved.getIssues().contains(to));
          assertNull(under(from, moved));
          assertNotNull(under(to, moved));
        });
    scene.play(diagram, () -> scene.tools().drop(List.of(moved), diagram, node(diagram, from),
        DragSource.PROJECT_EXPLORER, null), () -> assertTrue(moved.getIssues().containsAll(List.of(from, to)),
            "from the explorer it takes up one more"));
    scene.play(diagram, () -> scene.tools().delete(List.of(under(to, moved))), () -> {
      assertFalse(moved.getIssues().contains(to));
      assertTrue(scene.model().getProjects().contains(moved), "the project stays");
    });
  }

  @Test
  void goalsAndProjectsAreAdded() {
    scene.play(diagram, () -> scene.tools().create(tool(diagram, NodeCreationDescription.class, "AddGoal"), diagram,
        node(diagram, "GoalBox"), null, null), () -> assertEquals("新しい目標",
            scene.model().getUpperGoals().getLast().getName()));
    NodeView issue = nodes(diagram, "Issue").getFirst();
    scene.play(diagram, () -> scene.tools().create(tool(diagram, NodeCreationDescription.class, "AddProject"), diagram,
        issue, null, null), () -> {
          Project made = scene.model().getProjects().getLast();
          assertEquals(List.of(issue.target()), made.getIssues());
          assertSame(issue.target(), node(diagram, made).parent().target());
        });
    scene.play(diagram, () -> scene.tools().editLabel(node(diagram, scene.model().getUpperGoals().getLast()), "禁煙"),
        () -> assertEquals("禁煙", scene.model().getUpperGoals().getLast().getName()));
  }

  @Test
  void layersTellTargetsAndLeads() {
    UpperGoal goal = scene.model().getUpperGoals().getFirst();
    assertTrue(node(diagram, goal).text().contains(goal.getPlanName()));
    scene.show(diagram, "Leads");
    assertEquals(goal.getName(), node(diagram, goal).text());
    assertTrue(nodes(diagram, "ServingProject").stream().filter(n -> n.target() == project("PJ-01")).findFirst()
        .orElseThrow().text().contains("\n"));
  }

  @Test
  void filtersSplitTheIssues() {
    HealthIssue loose = issues().stream().filter(i -> !Scene.nodes(diagram, "Issue").isEmpty()).findFirst()
        .orElseThrow();
    loose.getUpperGoals().clear();
    scene.follow();
    scene.filter(diagram, "OnlyServing");
    long serving = nodes(diagram, "Issue").stream().filter(NodeView::isVisible).count();
    scene.filter(diagram, "OnlyLoose");
    long without = nodes(diagram, "Issue").stream().filter(NodeView::isVisible).count();

    assertTrue(serving > 0 && without > 0);
    assertEquals(nodes(diagram, "Issue").size(), serving + without);
  }

  @Test
  void aDoubleClickOnAnIssueOpensItsStructure() {
    NodeView issue = nodes(diagram, "Issue").getFirst();
    ToolResult result = scene.tools().doubleClick(issue);

    assertEquals("DG04", result.navigations().getFirst().description().getName());
    assertSame(issue.target().eContainer(), result.navigations().getFirst().element());
    assertTrue(scene.session().diagramsFor(issue.target().eContainer())
        .contains(result.navigations().getFirst().description()), "it can be opened there");
  }
}
