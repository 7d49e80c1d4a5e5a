package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.model.core.TermProfile;
import org.musubi.model.logic.Activity;
import org.musubi.model.logic.CausalLink;
import org.musubi.model.logic.EvidenceLevel;
import org.musubi.model.logic.Input;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Measure;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.model.logic.Output;
import org.musubi.model.plan.Project;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** DG06 on the sample council: lanes, links, measures, layers, and what its tools do to the logic model. */
class LogicModelDiagramTest {

  private Scene scene;
  private LogicModel model;
  private Diagram diagram;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
    model = scene.model().getLogicModels().getFirst();
    diagram = scene.open("DG06", model);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private LogicElement element(String code) {
    return model.getElements().stream().filter(e -> code.equals(e.getCode())).findFirst().orElseThrow();
  }

  private NodeView lane(String name) {
    return node(diagram, name + "Lane");
  }

  private String refusal(String tool, String from, String to) {
    return scene.tools().canConnect(tool(diagram, EdgeCreationDescription.class, tool), node(diagram, element(from)),
        node(diagram, element(to))).reason();
  }

  @ParameterizedTest
  @CsvSource({"Input,INPUT", "Activity,ACTIVITY", "Output,OUTPUT", "ShortOutcome,OUTCOME_SHORT",
      "MidOutcome,OUTCOME_MID", "LongOutcome,OUTCOME_LONG", "Impact,IMPACT"})
  void everyElementStandsInTheLaneOfItsStage(String lane, LogicStage stage) {
    List<LogicElement> expected = model.getElements().stream().filter(e -> e.getStage() == stage).toList();

    assertFalse(expected.isEmpty());
    assertEquals(expected, lane(lane).children().stream().map(NodeView::target).toList());
  }

  @ParameterizedTest
  @CsvSource({"KELLOGG,活動,インパクト", "IRYO,個別施策,分野アウトカム(最終)", "HJ21,個別施策(介入のはしご),健康寿命・健康格差",
      "DATAHEALTH,プロセス(過程),目的", "EBPM,アクティビティ,インパクト"})
  void lanesAreCalledInTheVocabularyOfTheModel(TermProfile profile, String activity, String impact) {
    model.setProfile(profile);
    scene.session().refreshChanged();

    assertEquals(activity, lane("Activity").text());
    assertEquals(impact, lane("Impact").text());
  }

  @Test
  void aModelWithoutVocabularyUsesThatOfItsCouncil() {
    scene.model().setTermProfile(TermProfile.EBPM);
    model.setProfile(null);
    scene.session().refresh(diagram);

    assertEquals("アクティビティ", lane("Activity").text());
  }

  @Test
  void everyLinkIsAsWideAsItIsStrongAndItsLineTellsTheEvidence() {
    assertEquals(model.getLinks().size(), diagram.edges().size());
    for (CausalLink link : model.getLinks()) {
      EdgeView view = edge(diagram, link);
      assertSame(link.getSource(), view.source().target());
      assertSame(link.getTarget(), view.end().target());
      assertEquals(link.getStrength(), view.look().width());
      if (!link.isFeedback() && link.getEvidence() == EvidenceLevel.STRONG) {
        assertEquals(LineStyle.SOLID, view.look().line());
      }
      if (!link.isFeedback() && link.getEvidence() == EvidenceLevel.EXPERT) {
        assertEquals(LineStyle.DASH_DOT, view.look().line());
      }
    }
  }

  @Test
  void outcomesShowTheirMeasuresWithBaselineAndTarget() {
    NodeView measure = node(diagram, element("OC-01")).children().getFirst();

    assertEquals("健康宣言事業所数 48→90事業所", measure.text());
  }

  @Test
  void anActivityIsCreatedLinkedRenamedAndUndone() {
    ContainerCreationDescription create = tool(diagram, ContainerCreationDescription.class, "createActivity");
    scene.play(diagram, () -> scene.tools().create(create, diagram, lane("Activity"), new Point(10, 10), null), () -> {
      Activity made = (Activity) model.getElements().getLast();
      assertEquals("新しい活動", made.getName());
      assertEquals("AC-10", made.getCode(), "the next code of the council");
      assertEquals("ActivityElement", node(diagram, made).mapping().getName());
    });
    LogicElement made = model.getElements().getLast();
    EdgeCreationDescription link = tool(diagram, EdgeCreationDescription.class, "createLink");
    scene.play(diagram,
        () -> scene.tools().connect(link, node(diagram, made), node(diagram, element("OP-01"))),
        () -> assertNotNull(edge(diagram, made, element("OP-01"))));
    scene.play(diagram, () -> scene.tools().editLabel(node(diagram, made), "職場を訪ねる"),
        () -> assertEquals("職場を訪ねる", made.getName()));
  }

  @ParameterizedTest
  @CsvSource({"ShortOutcome,SHORT", "MidOutcome,MID", "LongOutcome,LONG"})
  void anOutcomeGetsTheTermOfItsLane(String lane, OutcomeTerm term) {
    ContainerCreationDescription create = tool(diagram, ContainerCreationDescription.class, "create" + lane);
    scene.play(diagram, () -> scene.tools().create(create, diagram, lane(lane), new Point(10, 10), null), () -> {
      Outcome made = (Outcome) model.getElements().getLast();
      assertEquals(term, made.getTerm());
      assertSame(lane(lane), node(diagram, made).parent());
    });
  }

  @Test
  void linksLeadFromEarlierToLaterStagesOnly() {
    assertTrue(scene.tools().canConnect(tool(diagram, EdgeCreationDescription.class, "createLink"),
        node(diagram, element("AC-01")), node(diagram, element("OC-03"))).allowed());
    assertEquals("「健康宣言セミナーを商工会議所と共催する」(活動)は「セミナーに参加した事業所」(アウトプット)より前の段階です。"
        + "線は前の段階から後の段階へ引きます。成果が前の段階に返ることを表すときは「フィードバック」を使ってください。",
        refusal("createLink", "OP-01", "AC-01"));
    assertEquals("「活動」どうしは結べません。次の段階の要素へ引いてください。", refusal("createLink", "AC-01", "AC-02"));
    assertTrue(refusal("createLink", "OC-02", "OC-01").contains("輪になります"));
    assertTrue(refusal("createLink", "AC-01", "OP-01").contains("もうあります"));
  }

  @Test
  void anIllegalLinkIsNotDrawn() {
    String before = scene.saved();
    EdgeCreationDescription link = tool(diagram, EdgeCreationDescription.class, "createLink");

    assertFalse(scene.tools().canConnect(link, node(diagram, element("OC-03")), node(diagram, element("AC-01")))
        .allowed());
    assertEquals(before, scene.saved());
    assertFalse(scene.tools().canStart(link, node(diagram, element("IM-01"))).allowed(), "nothing follows the impact");
  }

  @Test
  void feedbackLeadsBackAndIsDashed() {
    EdgeCreationDescription feedback = tool(diagram, EdgeCreationDescription.class, "createFeedback");
    assertTrue(refusal("createFeedback", "AC-01", "OC-03").startsWith("フィードバックは後の段階から前の段階へ"));
    scene.play(diagram,
        () -> scene.tools().connect(feedback, node(diagram, element("OC-03")), node(diagram, element("AC-01"))), () -> {
          EdgeView view = edge(diagram, element("OC-03"), element("AC-01"));
          assertTrue(((CausalLink) view.target()).isFeedback());
          assertEquals(LineStyle.DASH, view.look().line());
        });
  }

  @Test
  void bothEndsOfALinkCanMoveWithinTheRules() {
    EdgeView view = edge(diagram, element("OP-04"), element("OC-03"));
    CausalLink link = (CausalLink) view.target();

    assertFalse(scene.tools().canReconnect(view, false, node(diagram, element("AC-01"))).allowed());
    scene.play(diagram, () -> scene.tools().reconnect(view, false, node(diagram, element("OC-04"))),
        () -> assertSame(element("OC-04"), link.getTarget()));
    EdgeView moved = edge(diagram, link);
    scene.play(diagram, () -> scene.tools().reconnect(moved, true, node(diagram, element("OP-05"))),
        () -> assertSame(element("OP-05"), link.getSource()));
  }

  @Test
  void draggingAnOutcomeChangesItsTerm() {
    Outcome outcome = (Outcome) element("OC-03");
    scene.play(diagram, () -> drop(node(diagram, outcome), lane("LongOutcome")), () -> {
      assertEquals(OutcomeTerm.LONG, outcome.getTerm());
      assertSame(lane("LongOutcome"), node(diagram, outcome).parent());
    });
  }

  @Test
  void draggingIntoAStageThatWouldTurnALinkIsRefusedWithTheReason() {
    NodeView outcome = node(diagram, element("OC-05"));

    assertEquals("「有所見の人が早く見つかり、治療や保健指導につながる」を「初期アウトカム」に移すと、"
        + "「小規模事業場で健診が行われる」との線が逆向きになります。先に線を消すか、フィードバックに変えてください。",
        scene.tools().canDrop(List.of(outcome), diagram, lane("ShortOutcome"), DragSource.DIAGRAM).reason());
  }

  @Test
  void draggingBetweenKindsKeepsNameMeasuresLinksAndReferences() {
    Activity activity = (Activity) element("AC-05");
    Project project = scene.model().getProjects().stream()
        .filter(p -> p.getLogicElements().contains(activity)).findFirst().orElseThrow();
    List<CausalLink> links = List.copyOf(activity.getOutgoingLinks());
    String name = activity.getName();
    scene.play(diagram, () -> scene.tools().delete(List.of(edge(diagram, links.getFirst()))), () -> { });
    List<CausalLink> incoming = List.copyOf(activity.getIncomingLinks());

    scene.play(diagram, () -> drop(node(diagram, activity), lane("Output")), () -> {
      Output moved = (Output) model.getElements().stream().filter(e -> name.equals(e.getName())).findFirst()
          .orElseThrow();
      assertEquals(incoming, moved.getIncomingLinks());
      assertTrue(project.getLogicElements().contains(moved));
      assertFalse(model.getElements().contains(activity));
      assertTrue(moved.getCode().startsWith("OP-"));
      assertSame(lane("Output"), node(diagram, moved).parent());
    });
  }

  @Test
  void deletingAnElementTakesItsLinksAndLeavesItsMeasures() {
    LogicElement outcome = element("OC-02");
    List<CausalLink> links = outcome.getIncomingLinks();
    int count = links.size() + outcome.getOutgoingLinks().size();
    Measure measure = outcome.getMeasures().getFirst();
    int before = model.getLinks().size();

    scene.play(diagram, () -> scene.tools().delete(List.of(node(diagram, outcome))), () -> {
      assertEquals(before - count, model.getLinks().size());
      assertTrue(scene.model().getMeasures().contains(measure));
      assertFalse(Scene.shows(diagram, outcome));
    });
  }

  @Test
  void aMeasureIsAddedMovedAndTakenOff() {
    NodeCreationDescription create = tool(diagram, NodeCreationDescription.class, "createMeasure");
    LogicElement activity = element("AC-01");
    scene.play(diagram, () -> scene.tools().create(create, diagram, node(diagram, activity), null, null), () -> {
      assertEquals(1, activity.getMeasures().size());
      assertEquals("健康宣言セミナーを商工会議所と共催するを測る指標", activity.getMeasures().getFirst().getName());
    });
    Measure made = activity.getMeasures().getFirst();
    scene.play(diagram, () -> drop(node(diagram, made), node(diagram, element("AC-02"))), () -> {
      assertEquals(List.of(), activity.getMeasures());
      assertEquals(List.of(made), element("AC-02").getMeasures());
    });
    scene.play(diagram, () -> scene.tools().delete(List.of(node(diagram, made))), () -> {
      assertEquals(List.of(), element("AC-02").getMeasures());
      assertTrue(scene.model().getMeasures().contains(made), "the measure itself stays");
    });
  }

  @Test
  void thingsOfTheExplorerBecomePartsOfTheModel() {
    EObject resource = scene.model().getResources().getFirst();
    scene.play(diagram, () -> explore(resource, lane("Input")), () ->
        assertEquals(List.of(resource), ((Input) model.getElements().getLast()).getResources()));
    Project project = scene.model().getProjects().getLast();
    scene.play(diagram, () -> explore(project, lane("Activity")), () -> {
      assertEquals(project.getName(), model.getElements().getLast().getName());
      assertTrue(project.getLogicElements().contains(model.getElements().getLast()));
    });
    Measure measure = scene.model().getMeasures().getLast();
    LogicElement activity = element("AC-02");
    scene.play(diagram, () -> explore(measure, node(diagram, activity)),
        () -> assertTrue(activity.getMeasures().contains(measure)));
    assertFalse(scene.tools().canDrop(List.of(measure), diagram, node(diagram, activity),
        DragSource.PROJECT_EXPLORER).allowed(), "not twice");
  }

  @Test
  void assumptionsAndFactorsAreAnOptionalLayer() {
    assertEquals(List.of(), nodes(diagram, "Assumption"));
    scene.show(diagram, "Context");

    assertEquals(model.getAssumptions(), nodes(diagram, "Assumption").stream().map(NodeView::target).toList());
    assertTrue(nodes(diagram, "Factor").getFirst().text().startsWith("▲ "));
    assertNotNull(edge(diagram, model.getAssumptions().getFirst(), element("AC-02")));

    NodeCreationDescription create = tool(diagram, NodeCreationDescription.class, "createAssumption");
    scene.play(diagram, () -> scene.tools().create(create, diagram, node(diagram, element("OC-01")), null, null),
        () -> assertEquals(List.of(element("OC-01")), model.getAssumptions().getLast().getAbout()));
    EdgeView about = edge(diagram, model.getAssumptions().getLast(), element("OC-01"));
    scene.play(diagram, () -> scene.tools().reconnect(about, false, node(diagram, element("OC-02"))),
        () -> assertEquals(List.of(element("OC-02")), model.getAssumptions().getLast().getAbout()));
    EdgeView moved = edge(diagram, model.getAssumptions().getLast(), element("OC-02"));
    scene.play(diagram, () -> scene.tools().delete(List.of(moved)),
        () -> assertEquals(List.of(), model.getAssumptions().getLast().getAbout()));
  }

  @Test
  void whatNeedsALookIsMarkedWithoutColourAlone() {
    LogicElement outcome = element("OC-04");
    outcome.getMeasures().clear();
    CausalLink link = outcome.getOutgoingLinks().getFirst();
    link.setRationale(null);
    scene.show(diagram, "Problems");

    assertTrue(node(diagram, outcome).text().startsWith("⚠ "));
    assertEquals(3, node(diagram, outcome).look().borderWidth());
    assertTrue(edge(diagram, link).text().contains("理由を記入"));
    assertFalse(node(diagram, element("OC-03")).text().startsWith("⚠"));
  }

  @Test
  void theRationaleOfALinkIsALayerAndCanBeWrittenInPlace() {
    EdgeView view = edge(diagram, element("OC-05"), element("IM-01"));
    assertEquals("", view.text());
    scene.show(diagram, "Rationale");
    EdgeView shown = edge(diagram, element("OC-05"), element("IM-01"));

    assertEquals("血圧・脂質・血糖の管理が循環器病を減らす", shown.text());
    scene.play(diagram, () -> scene.tools().editLabel(shown, "別の理由"),
        () -> assertEquals("別の理由", ((CausalLink) shown.target()).getRationale()));
  }

  @Test
  void filtersLeaveOutMeasuresAndFeedback() {
    scene.filter(diagram, "hideMeasures", "hideFeedback");

    assertTrue(nodes(diagram, "Measure").stream().noneMatch(NodeView::isVisible));
    assertTrue(diagram.edges().stream().filter(view -> ((CausalLink) view.target()).isFeedback())
        .noneMatch(EdgeView::isVisible));
    assertTrue(edge(diagram, element("AC-01"), element("OP-01")).isVisible());
  }

  @Test
  void anEmptyModelSaysHowToBegin() {
    LogicModel empty = LogicFactory.eINSTANCE.createLogicModel();
    scene.model().getLogicModels().add(empty);
    Diagram fresh = scene.open("DG06", empty);
    NodeView hint = node(fresh, "Hint");

    scene.play(fresh, () -> scene.tools().doubleClick(hint), () -> {
      assertEquals("目指す姿", empty.getElements().getFirst().getName());
      assertEquals(List.of(), nodes(fresh, "Hint"));
    });
    assertFalse(scene.tools().canDelete(node(fresh, "Model")).allowed());
  }

  private void drop(NodeView dragged, NodeView target) {
    scene.tools().drop(List.of(dragged), diagram, target, DragSource.DIAGRAM, new Point(20, 20));
  }

  private void explore(EObject dragged, NodeView target) {
    scene.tools().drop(List.of(dragged), diagram, target, DragSource.PROJECT_EXPLORER, new Point(20, 20));
  }
}
