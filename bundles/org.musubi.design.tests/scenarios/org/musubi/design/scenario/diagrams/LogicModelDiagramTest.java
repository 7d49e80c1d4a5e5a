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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Stroke;
import org.musubi.design.scenario.Verdict;
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

/** DG06 on the sample council: lanes, links, measures, layers, and what its tools do to the logic model. */
class LogicModelDiagramTest {

  private Scene scene;
  private LogicModel model;
  private Picture diagram;

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

  private Node lane(String name) {
    return diagram.node(name + "Lane");
  }

  private Verdict connecting(String tool, String from, String to) {
    return diagram.canConnect(tool, diagram.node(element(from)), diagram.node(element(to)));
  }

  @ParameterizedTest
  @CsvSource({"Input,INPUT", "Activity,ACTIVITY", "Output,OUTPUT", "ShortOutcome,OUTCOME_SHORT",
      "MidOutcome,OUTCOME_MID", "LongOutcome,OUTCOME_LONG", "Impact,IMPACT"})
  void everyElementStandsInTheLaneOfItsStage(String lane, LogicStage stage) {
    List<LogicElement> expected = model.getElements().stream().filter(e -> e.getStage() == stage).toList();

    assertFalse(expected.isEmpty());
    assertEquals(expected, lane(lane).children().stream().map(Node::target).toList());
  }

  @ParameterizedTest
  @CsvSource({"KELLOGG,活動,インパクト", "IRYO,個別施策,分野アウトカム(最終)", "HJ21,個別施策(介入のはしご),健康寿命・健康格差",
      "DATAHEALTH,プロセス(過程),目的", "EBPM,アクティビティ,インパクト"})
  void lanesAreCalledInTheVocabularyOfTheModel(TermProfile profile, String activity, String impact) {
    scene.change(() -> model.setProfile(profile));

    assertEquals(activity, lane("Activity").text());
    assertEquals(impact, lane("Impact").text());
  }

  @Test
  void aModelWithoutVocabularyUsesThatOfItsCouncil() {
    scene.change(() -> {
      scene.model().setTermProfile(TermProfile.EBPM);
      model.setProfile(null);
    });

    assertEquals("アクティビティ", lane("Activity").text());
  }

  @Test
  void everyLinkIsAsWideAsItIsStrongAndItsLineTellsTheEvidence() {
    assertEquals(model.getLinks().size(), diagram.edges().size());
    for (CausalLink link : model.getLinks()) {
      Edge view = diagram.edge(link);
      assertSame(link.getSource(), view.source().target());
      assertSame(link.getTarget(), view.end().target());
      assertEquals(link.getStrength(), view.width());
      if (!link.isFeedback() && link.getEvidence() == EvidenceLevel.STRONG) {
        assertEquals(Stroke.SOLID, view.line());
      }
      if (!link.isFeedback() && link.getEvidence() == EvidenceLevel.EXPERT) {
        assertEquals(Stroke.DASH_DOT, view.line());
      }
    }
  }

  @Test
  void outcomesShowTheirMeasuresWithBaselineAndTarget() {
    Node measure = diagram.node(element("OC-01")).children().getFirst();

    assertEquals("健康宣言事業所数 48→90事業所", measure.text());
  }

  @Test
  void anActivityIsCreatedLinkedRenamedAndUndone() {
    String create = "createActivity";
    scene.play(diagram, () -> diagram.create(create, lane("Activity")), () -> {
      Activity made = (Activity) model.getElements().getLast();
      assertEquals("新しい活動", made.getName());
      assertEquals("AC-10", made.getCode(), "the next code of the council");
      assertEquals("ActivityElement", diagram.node(made).mapping());
    });
    LogicElement made = model.getElements().getLast();
    String link = "createLink";
    scene.play(diagram,
        () -> diagram.connect(link, diagram.node(made), diagram.node(element("OP-01"))),
        () -> assertTrue(diagram.connects(made, element("OP-01"))));
    scene.play(diagram, () -> diagram.edit(diagram.node(made), "職場を訪ねる"),
        () -> assertEquals("職場を訪ねる", made.getName()));
  }

  @ParameterizedTest
  @CsvSource({"ShortOutcome,SHORT", "MidOutcome,MID", "LongOutcome,LONG"})
  void anOutcomeGetsTheTermOfItsLane(String lane, OutcomeTerm term) {
    String create = "create" + lane;
    scene.play(diagram, () -> diagram.create(create, lane(lane)), () -> {
      Outcome made = (Outcome) model.getElements().getLast();
      assertEquals(term, made.getTerm());
      assertEquals(lane(lane), diagram.node(made).parent());
    });
  }

  @Test
  void linksLeadFromEarlierToLaterStagesOnly() {
    assertTrue(connecting("createLink", "AC-01", "OC-03").allowed());
    scene.assertRefused("「健康宣言セミナーを商工会議所と共催する」(活動)は「セミナーに参加した事業所」(アウトプット)より前の段階です。"
        + "線は前の段階から後の段階へ引きます。成果が前の段階に返ることを表すときは「フィードバック」を使ってください。",
        connecting("createLink", "OP-01", "AC-01"));
    scene.assertRefused("「活動」どうしは結べません。次の段階の要素へ引いてください。",
        connecting("createLink", "AC-01", "AC-02"));
    scene.assertRefusedSaying("輪になります", connecting("createLink", "OC-02", "OC-01"));
    scene.assertRefusedSaying("もうあります", connecting("createLink", "AC-01", "OP-01"));
  }

  @Test
  void anIllegalLinkIsNotDrawn() {
    String before = scene.saved();
    String link = "createLink";

    assertFalse(diagram.canConnect(link, diagram.node(element("OC-03")), diagram.node(element("AC-01")))
        .allowed());
    assertEquals(before, scene.saved());
    assertFalse(diagram.canStart(link, diagram.node(element("IM-01"))).allowed(), "nothing follows the impact");
  }

  @Test
  void feedbackLeadsBackAndIsDashed() {
    String feedback = "createFeedback";
    scene.assertRefused("フィードバックは後の段階から前の段階へ引きます。「健康宣言セミナーを商工会議所と共催する」(活動)から"
        + "「小規模事業場で健診が行われる」(中期アウトカム)へは「因果の線」を使ってください。",
        connecting("createFeedback", "AC-01", "OC-03"));
    scene.play(diagram,
        () -> diagram.connect(feedback, diagram.node(element("OC-03")), diagram.node(element("AC-01"))), () -> {
          Edge view = diagram.edge(element("OC-03"), element("AC-01"));
          assertTrue(((CausalLink) view.target()).isFeedback());
          assertEquals(Stroke.DASH, view.line());
        });
  }

  @Test
  void bothEndsOfALinkCanMoveWithinTheRules() {
    Edge view = diagram.edge(element("OP-04"), element("OC-03"));
    CausalLink link = (CausalLink) view.target();

    assertFalse(diagram.canReconnect(view, End.TARGET, diagram.node(element("AC-01"))).allowed());
    scene.play(diagram, () -> diagram.reconnect(view, End.TARGET, diagram.node(element("OC-04"))),
        () -> assertSame(element("OC-04"), link.getTarget()));
    Edge moved = diagram.edge(link);
    scene.play(diagram, () -> diagram.reconnect(moved, End.SOURCE, diagram.node(element("OP-05"))),
        () -> assertSame(element("OP-05"), link.getSource()));
  }

  @Test
  void draggingAnOutcomeChangesItsTerm() {
    Outcome outcome = (Outcome) element("OC-03");
    scene.play(diagram, () -> drop(diagram.node(outcome), lane("LongOutcome")), () -> {
      assertEquals(OutcomeTerm.LONG, outcome.getTerm());
      assertEquals(lane("LongOutcome"), diagram.node(outcome).parent());
    });
  }

  @Test
  void draggingIntoAStageThatWouldTurnALinkIsRefusedWithTheReason() {
    Node outcome = diagram.node(element("OC-05"));

    scene.assertRefused("「有所見の人が早く見つかり、治療や保健指導につながる」を「初期アウトカム」に移すと、"
        + "「小規模事業場で健診が行われる」との線が逆向きになります。先に線を消すか、フィードバックに変えてください。",
        diagram.canMove(outcome, lane("ShortOutcome")));
  }

  @Test
  void draggingBetweenKindsKeepsNameMeasuresLinksAndReferences() {
    Activity activity = (Activity) element("AC-05");
    Project project = scene.model().getProjects().stream()
        .filter(p -> p.getLogicElements().contains(activity)).findFirst().orElseThrow();
    List<CausalLink> links = List.copyOf(activity.getOutgoingLinks());
    String name = activity.getName();
    scene.play(diagram, () -> diagram.delete(diagram.edge(links.getFirst())), () -> { });
    List<CausalLink> incoming = List.copyOf(activity.getIncomingLinks());

    scene.play(diagram, () -> drop(diagram.node(activity), lane("Output")), () -> {
      Output moved = (Output) model.getElements().stream().filter(e -> name.equals(e.getName())).findFirst()
          .orElseThrow();
      assertEquals(incoming, moved.getIncomingLinks());
      assertTrue(project.getLogicElements().contains(moved));
      assertFalse(model.getElements().contains(activity));
      assertTrue(moved.getCode().startsWith("OP-"));
      assertEquals(lane("Output"), diagram.node(moved).parent());
    });
  }

  @Test
  void deletingAnElementTakesItsLinksAndLeavesItsMeasures() {
    LogicElement outcome = element("OC-02");
    List<CausalLink> links = outcome.getIncomingLinks();
    int count = links.size() + outcome.getOutgoingLinks().size();
    Measure measure = outcome.getMeasures().getFirst();
    int before = model.getLinks().size();

    scene.play(diagram, () -> diagram.delete(diagram.node(outcome)), () -> {
      assertEquals(before - count, model.getLinks().size());
      assertTrue(scene.model().getMeasures().contains(measure));
      assertFalse(diagram.shows(outcome));
    });
  }

  @Test
  void aMeasureIsAddedMovedAndTakenOff() {
    String create = "createMeasure";
    LogicElement activity = element("AC-01");
    scene.play(diagram, () -> diagram.create(create, diagram.node(activity)), () -> {
      assertEquals(1, activity.getMeasures().size());
      assertEquals("健康宣言セミナーを商工会議所と共催するを測る指標", activity.getMeasures().getFirst().getName());
    });
    Measure made = activity.getMeasures().getFirst();
    scene.play(diagram, () -> drop(diagram.node(made), diagram.node(element("AC-02"))), () -> {
      assertEquals(List.of(), activity.getMeasures());
      assertEquals(List.of(made), element("AC-02").getMeasures());
    });
    scene.play(diagram, () -> diagram.delete(diagram.node(made)), () -> {
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
    scene.play(diagram, () -> explore(measure, diagram.node(activity)),
        () -> assertTrue(activity.getMeasures().contains(measure)));
    assertFalse(diagram.canDrop(measure, diagram.node(activity)).allowed(), "not twice");
  }

  @Test
  void assumptionsAndFactorsAreAnOptionalLayer() {
    assertEquals(List.of(), diagram.nodes("Assumption"));
    diagram.show("Context");

    assertEquals(model.getAssumptions(), diagram.nodes("Assumption").stream().map(Node::target).toList());
    assertTrue(diagram.nodes("Factor").getFirst().text().startsWith("▲ "));
    assertTrue(diagram.connects(model.getAssumptions().getFirst(), element("AC-02")));

    String create = "createAssumption";
    scene.play(diagram, () -> diagram.create(create, diagram.node(element("OC-01"))),
        () -> assertEquals(List.of(element("OC-01")), model.getAssumptions().getLast().getAbout()));
    Edge about = diagram.edge(model.getAssumptions().getLast(), element("OC-01"));
    scene.play(diagram, () -> diagram.reconnect(about, End.TARGET, diagram.node(element("OC-02"))),
        () -> assertEquals(List.of(element("OC-02")), model.getAssumptions().getLast().getAbout()));
    Edge moved = diagram.edge(model.getAssumptions().getLast(), element("OC-02"));
    scene.play(diagram, () -> diagram.delete(moved),
        () -> assertEquals(List.of(), model.getAssumptions().getLast().getAbout()));
  }

  @Test
  void whatNeedsALookIsMarkedWithoutColourAlone() {
    LogicElement outcome = element("OC-04");
    CausalLink link = outcome.getOutgoingLinks().getFirst();
    scene.change(() -> {
      outcome.getMeasures().clear();
      link.setRationale(null);
    });
    diagram.show("Problems");

    assertTrue(diagram.node(outcome).text().startsWith("⚠ "));
    assertEquals(3, diagram.node(outcome).borderWidth());
    assertTrue(diagram.edge(link).text().contains("理由を記入"));
    assertFalse(diagram.node(element("OC-03")).text().startsWith("⚠"));
  }

  @Test
  void theRationaleOfALinkIsALayerAndCanBeWrittenInPlace() {
    Edge view = diagram.edge(element("OC-05"), element("IM-01"));
    assertEquals("", view.text());
    diagram.show("Rationale");
    Edge shown = diagram.edge(element("OC-05"), element("IM-01"));

    assertEquals("血圧・脂質・血糖の管理が循環器病を減らす", shown.text());
    scene.play(diagram, () -> diagram.edit(shown, "別の理由"),
        () -> assertEquals("別の理由", ((CausalLink) shown.target()).getRationale()));
  }

  @Test
  void filtersLeaveOutMeasuresAndFeedback() {
    diagram.filter("hideMeasures", "hideFeedback");

    assertTrue(diagram.nodes("Measure").stream().noneMatch(Node::isVisible));
    assertTrue(diagram.edges().stream().filter(view -> ((CausalLink) view.target()).isFeedback())
        .noneMatch(Edge::isVisible));
    assertTrue(diagram.edge(element("AC-01"), element("OP-01")).isVisible());
  }

  @Test
  void anEmptyModelSaysHowToBegin() {
    LogicModel empty = LogicFactory.eINSTANCE.createLogicModel();
    scene.change(() -> scene.model().getLogicModels().add(empty));
    Picture fresh = scene.open("DG06", empty);

    scene.play(fresh, () -> fresh.doubleClick(fresh.node("Hint")), () -> {
      assertEquals("目指す姿", empty.getElements().getFirst().getName());
      assertEquals(List.of(), fresh.nodes("Hint"));
    });
    assertFalse(fresh.canDelete(fresh.node("Model")).allowed());
  }

  private void drop(Node dragged, Node target) {
    diagram.move(dragged, target);
  }

  private void explore(EObject dragged, Node target) {
    diagram.drop(dragged, target);
  }
}
