package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Problem;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Stroke;
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

/** DG04 on the sample council: issues, their causes, findings and actors, and what its tools do to them. */
class IssueStructureTest {

  private Scene scene;
  private IssueAnalysis analysis;
  private Picture diagram;

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
    assertEquals(analysis.getIssues(), diagram.nodes("Issue").stream().map(Node::target).toList());
    assertEquals(analysis.getFindings(), diagram.nodes("Finding").stream().map(Node::target).toList());
    Cause cause = issue(1).getCauses().getFirst();
    assertTrue(diagram.connects(issue(1), cause));
    assertTrue(diagram.connects(cause, cause.getCauses().getFirst()), "causes of causes");
    assertTrue(diagram.connects(issue(1), finding("根拠-01")));
    assertTrue(diagram.connects(cause, finding("根拠-02")));
  }

  @Test
  void anIssueByItselfShowsItsOwnOnly() {
    Picture single = scene.open("DG04", issue(2));

    assertEquals(List.of(issue(2)), single.nodes("Issue").stream().map(Node::target).toList());
    assertEquals(4, single.nodes("Cause").size());
    assertEquals(List.of(finding("根拠-05"), finding("根拠-06")),
        single.nodes("Finding").stream().map(Node::target).toList());
  }

  @Test
  void signsTellWhatCanBeChangedAndWhatAFindingRestsOn() {
    assertEquals("△ 健診を受けさせる時間と人手がない", diagram.node(issue(1).getCauses().getFirst()).text());
    assertEquals("【数】 被扶養者の特定健診", diagram.node(finding("根拠-01")).text());
    assertEquals("【札】 現場の声(健診)", diagram.node(finding("根拠-04")).text());
    assertEquals("みどり圏域 2023:19.4%", diagram.node(finding("根拠-01")).children().getFirst().text());
  }

  @Test
  void issuesSetAsideAreDashed() {
    assertEquals(Stroke.SOLID, diagram.node(issue(1)).borderLine());
    assertEquals(Stroke.DASH, diagram.node(issue(6)).borderLine());
    diagram.filter("openOnly");
    assertFalse(diagram.node(issue(6)).isVisible());
    assertTrue(diagram.node(issue(1)).isVisible());
  }

  @Test
  void layersAddActorsAndPriorities() {
    diagram.show("Actors", "Priority");

    Cause cause = issue(1).getCauses().getFirst();
    Organization actor = cause.getOrganizations().getFirst();
    assertEquals("健診センター", diagram.node(actor).text());
    assertTrue(diagram.connects(cause, actor));
    assertTrue(diagram.node(issue(1)).text().startsWith("第1位 "));
    assertEquals(List.of(), diagram.nodes("Finding"), "the layer of findings is off");
  }

  @Test
  void relationsOfIssuesTellTheirKind() {
    IssueRelation relation = analysis.getRelations().getFirst();
    Edge view = diagram.edge(relation);

    assertEquals("根が同じ", view.text());
    assertSame(issue(1), view.source().target());
  }

  @Test
  void askingWhyAddsACauseBelowACause() {
    Cause cause = issue(2).getCauses().getFirst();
    String why = "createCause";

    assertFalse(diagram.canCreate(why, diagram).allowed());
    scene.play(diagram, () -> diagram.create(why, diagram.node(cause)), () -> {
      assertEquals("なぜ?", cause.getCauses().getFirst().getText());
      assertTrue(diagram.connects(cause, cause.getCauses().getFirst()));
    });
    scene.play(diagram, () -> diagram.edit(diagram.node(cause.getCauses().getFirst()), "経験がない"),
        () -> assertEquals("経験がない", cause.getCauses().getFirst().getText()));
  }

  @Test
  void aCauseNeverHangsBelowItself() {
    Cause upper = issue(1).getCauses().getFirst();
    Cause lower = upper.getCauses().getFirst();
    String hang = "hangCause";

    scene.assertRefused("「健診を受けさせる時間と人手がない」を、それ自身の要因の下に置くことはできません。",
        diagram.canConnect(hang, diagram.node(lower), diagram.node(upper)));
    scene.play(diagram, () -> diagram.connect(hang, diagram.node(issue(2)), diagram.node(lower)), () -> {
      assertSame(issue(2), lower.eContainer());
      assertFalse(diagram.connects(upper, lower));
      assertTrue(diagram.connects(issue(2), lower));
    });
  }

  @Test
  void linesOfCausesMoveAtBothEnds() {
    Cause cause = issue(1).getCauses().getFirst();
    Cause other = issue(1).getCauses().get(1);
    Cause deeper = cause.getCauses().getFirst();
    scene.play(diagram,
        () -> diagram.reconnect(diagram.edge(cause, deeper), End.SOURCE, diagram.node(issue(1))),
        () -> assertSame(issue(1), deeper.eContainer()));
    Cause elsewhere = issue(2).getCauses().getFirst();
    scene.play(diagram, () -> diagram.reconnect(diagram.edge(issue(1), other), End.TARGET, diagram.node(elsewhere)),
        () -> {
          assertSame(issue(1), elsewhere.eContainer());
          assertSame(issue(2), other.eContainer());
        });
  }

  @Test
  void findingsAreLinkedOnceAndUnlinkedWithoutBeingLost() {
    String support = "support";
    scene.assertRefused("その根拠はもう結ばれています。",
        diagram.canConnect(support, diagram.node(issue(1)), diagram.node(finding("根拠-01"))));
    scene.play(diagram,
        () -> diagram.connect(support, diagram.node(issue(1)), diagram.node(finding("根拠-05"))),
        () -> assertTrue(issue(1).getFindings().contains(finding("根拠-05"))));
    Edge view = diagram.edge(issue(1), finding("根拠-05"));
    scene.play(diagram, () -> diagram.reconnect(view, End.TARGET, diagram.node(finding("根拠-06"))), () -> {
      assertFalse(issue(1).getFindings().contains(finding("根拠-05")));
      assertTrue(issue(1).getFindings().contains(finding("根拠-06")));
    });
    scene.play(diagram,
        () -> diagram.delete(diagram.edge(issue(1), finding("根拠-06"))), () -> {
          assertFalse(issue(1).getFindings().contains(finding("根拠-06")));
          assertTrue(analysis.getFindings().stream().anyMatch(f -> "根拠-06".equals(f.getCode())));
        });
  }

  @Test
  void aNewFindingSupportsWhatItWasPutOn() {
    String voice = "createVoice";
    Cause cause = issue(3).getCauses().get(1);
    scene.play(diagram, () -> diagram.use(voice, diagram.node(cause)), () -> {
      Finding made = analysis.getFindings().getLast();
      assertEquals(List.of(made), cause.getFindings());
      assertTrue(diagram.node(made).text().startsWith("【声】"));
    });
  }

  @Test
  void valuesAndCardsOfTheExplorerBecomeFindings() {
    EObject value = scene.model().getDataSets().getFirst().getObservations().getFirst();
    scene.play(diagram, () -> diagram.drop(value, diagram),
        () -> assertEquals(List.of(value), analysis.getFindings().getLast().getEvidence()));
    IdeaCard card = scene.model().getWorkshops().stream().flatMap(w -> w.getSessions().stream())
        .flatMap(s -> s.getCards().stream()).filter(c -> c.getFindings().isEmpty()).findFirst().orElseThrow();
    scene.play(diagram, () -> diagram.drop(card, diagram), () -> {
      assertEquals(card.getText(), analysis.getFindings().getLast().getStatement());
      assertEquals(List.of(analysis.getFindings().getLast()), card.getFindings());
    });
  }

  @Test
  void issuesAreRelatedOnceAndNotWithThemselves() {
    String worsens = "relateWorsens";
    scene.assertRefused("同じ課題どうしは結べません。",
        diagram.canConnect(worsens, diagram.node(issue(1)), diagram.node(issue(1))));
    scene.play(diagram, () -> diagram.connect(worsens, diagram.node(issue(6)), diagram.node(issue(7))), () -> {
      IssueRelation made = analysis.getRelations().getLast();
      assertEquals(IssueRelationKind.WORSENS, made.getKind());
      assertEquals("悪くする", diagram.edge(made).text());
    });
    IssueRelation made = analysis.getRelations().getLast();
    scene.play(diagram, () -> diagram.reconnect(diagram.edge(made), End.SOURCE, diagram.node(issue(8))),
        () -> assertSame(issue(8), made.getFrom()));
  }

  @Test
  void deletingAnIssueTakesItsRelations() {
    HealthIssue doomed = issue(3);
    scene.play(diagram, () -> diagram.delete(diagram.node(doomed)), () -> {
      assertTrue(analysis.getRelations().stream().noneMatch(r -> r.getFrom() == doomed || r.getTo() == doomed));
      assertFalse(diagram.shows(doomed));
    });
  }

  @Test
  void aDoubleClickOpensTheIssueByItself() {
    List<Opening> opened = diagram.doubleClick(diagram.node(issue(1)));

    assertEquals(issue(1), opened.getFirst().about());
    assertEquals("DG04", opened.getFirst().name());
  }

  @Test
  void anIssueTakenUpWithoutFindingIsReportedAndPutBack() {
    HealthIssue open = IssuesFactory.eINSTANCE.createHealthIssue();
    open.setName("根拠のない課題");
    open.setStatus(IssueStatus.PICKED);
    scene.change(() -> analysis.getIssues().add(open));

    List<Problem> found = diagram.problems();
    assertEquals(List.of(open), found.stream().map(Problem::element).toList());
    Problem problem = found.getFirst();
    scene.play(diagram, () -> diagram.fix(problem, problem.fixes().getLast()),
        () -> assertEquals(IssueStatus.CONFIRMED, open.getStatus()));
    assertEquals(List.of(), diagram.problems());
  }

  @Test
  void anEmptyAnalysisSaysHowToBegin() {
    IssueAnalysis empty = IssuesFactory.eINSTANCE.createIssueAnalysis();
    scene.change(() -> scene.model().getIssueAnalyses().add(empty));
    Picture fresh = scene.open("DG04", empty);

    scene.play(fresh, () -> fresh.doubleClick(fresh.node("Hint")),
        () -> assertEquals("新しい課題", empty.getIssues().getFirst().getName()));
  }
}
