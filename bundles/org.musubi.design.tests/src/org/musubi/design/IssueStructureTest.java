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
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.issues.IssueRelation;
import org.musubi.model.issues.IssueRelationKind;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesFactory;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;

/** DG04 on the sample council: issues, their causes, findings and actors, and what its tools do to them. */
class IssueStructureTest {

  private Scene scene;
  private IssueAnalysis analysis;
  private Diagram diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    analysis = scene.model().getIssueAnalyses().getFirst();
    diagram = scene.open("DG04", analysis);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private HealthIssue issue(int number) {
    return analysis.getIssues().get(number - 1);
  }

  private Finding finding(String code) {
    return analysis.getFindings().stream().filter(f -> code.equals(f.getCode())).findFirst().orElseThrow();
  }

  @Test
  void anAnalysisShowsAllIssuesCausesAndFindings() {
    assertEquals(analysis.getIssues(), nodes(diagram, "Issue").stream().map(NodeView::target).toList());
    assertEquals(analysis.getFindings(), nodes(diagram, "Finding").stream().map(NodeView::target).toList());
    Cause cause = issue(1).getCauses().getFirst();
    assertNotNull(edge(diagram, issue(1), cause));
    assertNotNull(edge(diagram, cause, cause.getCauses().getFirst()), "causes of causes");
    assertNotNull(edge(diagram, issue(1), finding("根拠-01")));
    assertNotNull(edge(diagram, cause, finding("根拠-02")));
  }

  @Test
  void anIssueByItselfShowsItsOwnOnly() {
    Diagram single = scene.open("DG04", issue(2));

    assertEquals(List.of(issue(2)), nodes(single, "Issue").stream().map(NodeView::target).toList());
    assertEquals(4, nodes(single, "Cause").size());
    assertEquals(List.of(finding("根拠-05"), finding("根拠-06")),
        nodes(single, "Finding").stream().map(NodeView::target).toList());
  }

  @Test
  void signsTellWhatCanBeChangedAndWhatAFindingRestsOn() {
    assertEquals("△ 健診を受けさせる時間と人手がない", node(diagram, issue(1).getCauses().getFirst()).text());
    assertEquals("【数】 被扶養者の特定健診", node(diagram, finding("根拠-01")).text());
    assertEquals("【札】 現場の声(健診)", node(diagram, finding("根拠-04")).text());
    assertEquals("みどり圏域 2023:19.4%", node(diagram, finding("根拠-01")).children().getFirst().text());
  }

  @Test
  void issuesSetAsideAreDashed() {
    assertEquals(LineStyle.SOLID, node(diagram, issue(1)).look().borderLine());
    assertEquals(LineStyle.DASH, node(diagram, issue(6)).look().borderLine());
    scene.filter(diagram, "openOnly");
    assertFalse(node(diagram, issue(6)).isVisible());
    assertTrue(node(diagram, issue(1)).isVisible());
  }

  @Test
  void layersAddActorsAndPriorities() {
    scene.show(diagram, "Actors", "Priority");

    Cause cause = issue(1).getCauses().getFirst();
    Organization actor = cause.getOrganizations().getFirst();
    assertEquals("健診センター", node(diagram, actor).text());
    assertNotNull(edge(diagram, cause, actor));
    assertTrue(node(diagram, issue(1)).text().startsWith("第1位 "));
    assertEquals(List.of(), nodes(diagram, "Finding"), "the layer of findings is off");
  }

  @Test
  void relationsOfIssuesTellTheirKind() {
    IssueRelation relation = analysis.getRelations().getFirst();
    EdgeView view = edge(diagram, relation);

    assertEquals("根が同じ", view.text());
    assertSame(issue(1), view.source().target());
  }

  @Test
  void askingWhyAddsACauseBelowACause() {
    Cause cause = issue(2).getCauses().getFirst();
    NodeCreationDescription why = tool(diagram, NodeCreationDescription.class, "createCause");

    assertFalse(scene.tools().canCreate(why, diagram, null).allowed());
    scene.play(diagram, () -> scene.tools().create(why, diagram, node(diagram, cause), null, null), () -> {
      assertEquals("なぜ?", cause.getCauses().getFirst().getText());
      assertNotNull(edge(diagram, cause, cause.getCauses().getFirst()));
    });
    scene.play(diagram, () -> scene.tools().editLabel(node(diagram, cause.getCauses().getFirst()), "経験がない"),
        () -> assertEquals("経験がない", cause.getCauses().getFirst().getText()));
  }

  @Test
  void aCauseNeverHangsBelowItself() {
    Cause upper = issue(1).getCauses().getFirst();
    Cause lower = upper.getCauses().getFirst();
    EdgeCreationDescription hang = tool(diagram, EdgeCreationDescription.class, "hangCause");

    assertEquals("「健診を受けさせる時間と人手がない」を、それ自身の要因の下に置くことはできません。",
        scene.tools().canConnect(hang, node(diagram, lower), node(diagram, upper)).reason());
    scene.play(diagram, () -> scene.tools().connect(hang, node(diagram, issue(2)), node(diagram, lower)), () -> {
      assertSame(issue(2), lower.eContainer());
      assertNull(edge(diagram, upper, lower));
      assertNotNull(edge(diagram, issue(2), lower));
    });
  }

  @Test
  void linesOfCausesMoveAtBothEnds() {
    Cause cause = issue(1).getCauses().getFirst();
    Cause other = issue(1).getCauses().get(1);
    Cause deeper = cause.getCauses().getFirst();
    scene.play(diagram,
        () -> scene.tools().reconnect(edge(diagram, cause, deeper), true, node(diagram, issue(1))),
        () -> assertSame(issue(1), deeper.eContainer()));
    Cause elsewhere = issue(2).getCauses().getFirst();
    scene.play(diagram, () -> scene.tools().reconnect(edge(diagram, issue(1), other), false, node(diagram, elsewhere)),
        () -> {
          assertSame(issue(1), elsewhere.eContainer());
          assertSame(issue(2), other.eContainer());
        });
  }

  @Test
  void findingsAreLinkedOnceAndUnlinkedWithoutBeingLost() {
    EdgeCreationDescription support = tool(diagram, EdgeCreationDescription.class, "support");
    assertEquals("その根拠はもう結ばれています。", scene.tools()
        .canConnect(support, node(diagram, issue(1)), node(diagram, finding("根拠-01"))).reason());
    scene.play(diagram,
        () -> scene.tools().connect(support, node(diagram, issue(1)), node(diagram, finding("根拠-05"))),
        () -> assertTrue(issue(1).getFindings().contains(finding("根拠-05"))));
    EdgeView view = edge(diagram, issue(1), finding("根拠-05"));
    scene.play(diagram, () -> scene.tools().reconnect(view, false, node(diagram, finding("根拠-06"))), () -> {
      assertFalse(issue(1).getFindings().contains(finding("根拠-05")));
      assertTrue(issue(1).getFindings().contains(finding("根拠-06")));
    });
    scene.play(diagram,
        () -> scene.tools().delete(List.of(edge(diagram, issue(1), finding("根拠-06")))), () -> {
          assertFalse(issue(1).getFindings().contains(finding("根拠-06")));
          assertTrue(analysis.getFindings().stream().anyMatch(f -> "根拠-06".equals(f.getCode())));
        });
  }

  @Test
  void aNewFindingSupportsWhatItWasPutOn() {
    ContainerCreationDescription voice = tool(diagram, ContainerCreationDescription.class, "createVoice");
    Cause cause = issue(3).getCauses().get(1);
    scene.play(diagram, () -> scene.tools().create(voice, diagram, node(diagram, cause), null, null), () -> {
      Finding made = analysis.getFindings().getLast();
      assertEquals(List.of(made), cause.getFindings());
      assertTrue(node(diagram, made).text().startsWith("【声】"));
    });
  }

  @Test
  void valuesAndCardsOfTheExplorerBecomeFindings() {
    EObject value = scene.model().getDataSets().getFirst().getObservations().getFirst();
    scene.play(diagram, () -> scene.tools().drop(List.of(value), diagram, null, DragSource.PROJECT_EXPLORER, null),
        () -> assertEquals(List.of(value), analysis.getFindings().getLast().getEvidence()));
    IdeaCard card = scene.model().getWorkshops().stream().flatMap(w -> w.getSessions().stream())
        .flatMap(s -> s.getCards().stream()).filter(c -> c.getFindings().isEmpty()).findFirst().orElseThrow();
    scene.play(diagram, () -> scene.tools().drop(List.of(card), diagram, null, DragSource.PROJECT_EXPLORER, null), () -> {
      assertEquals(card.getText(), analysis.getFindings().getLast().getStatement());
      assertEquals(List.of(analysis.getFindings().getLast()), card.getFindings());
    });
  }

  @Test
  void issuesAreRelatedOnceAndNotWithThemselves() {
    EdgeCreationDescription worsens = tool(diagram, EdgeCreationDescription.class, "relateWorsens");
    assertEquals("同じ課題どうしは結べません。",
        scene.tools().canConnect(worsens, node(diagram, issue(1)), node(diagram, issue(1))).reason());
    scene.play(diagram, () -> scene.tools().connect(worsens, node(diagram, issue(6)), node(diagram, issue(7))), () -> {
      IssueRelation made = analysis.getRelations().getLast();
      assertEquals(IssueRelationKind.WORSENS, made.getKind());
      assertEquals("悪くする", edge(diagram, made).text());
    });
    IssueRelation made = analysis.getRelations().getLast();
    scene.play(diagram, () -> scene.tools().reconnect(edge(diagram, made), true, node(diagram, issue(8))),
        () -> assertSame(issue(8), made.getFrom()));
  }

  @Test
  void deletingAnIssueTakesItsRelations() {
    HealthIssue doomed = issue(3);
    scene.play(diagram, () -> scene.tools().delete(List.of(node(diagram, doomed))), () -> {
      assertTrue(analysis.getRelations().stream().noneMatch(r -> r.getFrom() == doomed || r.getTo() == doomed));
      assertFalse(Scene.shows(diagram, doomed));
    });
  }

  @Test
  void aDoubleClickOpensTheIssueByItself() {
    ToolResult result = scene.tools().doubleClick(node(diagram, issue(1)));

    assertEquals(issue(1), result.navigations().getFirst().element());
    assertEquals("DG04", result.navigations().getFirst().description().getName());
  }

  @Test
  void anIssueTakenUpWithoutFindingIsReportedAndPutBack() {
    HealthIssue open = IssuesFactory.eINSTANCE.createHealthIssue();
    open.setName("根拠のない課題");
    open.setStatus(IssueStatus.PICKED);
    analysis.getIssues().add(open);
    scene.session().refreshChanged();
    DiagramValidation validation = new DiagramValidation(Scene.specification());

    List<Violation> found = validation.validate(diagram);
    assertEquals(List.of(open), found.stream().map(Violation::element).toList());
    Violation violation = found.getFirst();
    scene.play(diagram, () -> validation.apply(violation.fixes().getLast(), violation, diagram, scene.tools()),
        () -> assertEquals(IssueStatus.CONFIRMED, open.getStatus()));
    assertEquals(List.of(), validation.validate(diagram));
  }

  @Test
  void anEmptyAnalysisSaysHowToBegin() {
    IssueAnalysis empty = IssuesFactory.eINSTANCE.createIssueAnalysis();
    scene.model().getIssueAnalyses().add(empty);
    Diagram fresh = scene.open("DG04", empty);

    scene.play(fresh, () -> scene.tools().doubleClick(node(fresh, "Hint")),
        () -> assertEquals("新しい課題", empty.getIssues().getFirst().getName()));
  }
}
