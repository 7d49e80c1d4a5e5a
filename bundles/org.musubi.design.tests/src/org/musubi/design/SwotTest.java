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
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.workshop.CrossIdea;
import org.musubi.model.workshop.CrossKind;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.Workshop;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.tool.Verdict;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;

/** DG11 on the workshop of the sample council: four fields and the ideas that cross them. */
class SwotTest {

  private Scene scene;
  private SwotBoard board;
  private Diagram swot;

  @BeforeEach
  void openBoard() {
    scene = Scene.ofSample();
    board = scene.model().getWorkshops().getFirst().getSessions().stream().flatMap(s -> s.getBoards().stream())
        .filter(SwotBoard.class::isInstance).map(SwotBoard.class::cast).findFirst().orElseThrow();
    swot = scene.open("DG11", board);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private EList<IdeaCard> cards(String field) {
    return switch (field) {
      case "Strength" -> board.getStrengths();
      case "Weakness" -> board.getWeaknesses();
      case "Opportunity" -> board.getOpportunities();
      default -> board.getThreats();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strength", "Weakness", "Opportunity", "Threat"})
  void everyFieldHoldsItsCards(String field) {
    assertFalse(cards(field).isEmpty());
    assertEquals(cards(field), node(swot, field + "Field").children().stream().map(NodeView::target).toList());
  }

  @Test
  void internalFieldsStandAboveExternalOnes() {
    assertEquals(List.of("StrengthField", "WeaknessField"),
        node(swot, "Internal").children().stream().map(field -> field.mapping().getName()).toList());
    assertEquals(List.of("OpportunityField", "ThreatField"),
        node(swot, "External").children().stream().map(field -> field.mapping().getName()).toList());
  }

  @ParameterizedTest
  @CsvSource({"Weakness,Strength", "Strength,Weakness",
      "Threat,Opportunity", "Opportunity,Threat"})
  void draggingMovesACardToAnotherField(String from, String to) {
    IdeaCard card = cards(from).getFirst();
    scene.play(swot, () -> scene.tools().drop(List.of(node(swot, card)), swot, node(swot, to + "Field"),
        DragSource.DIAGRAM, null), () -> {
          assertFalse(cards(from).contains(card));
          assertTrue(cards(to).contains(card));
          assertSame(node(swot, to + "Field"), node(swot, card).parent());
        });
  }

  @Test
  void cardsOfTheExplorerCanBePutOnTheBoard() {
    IdeaCard other = ((Workshop) board.eContainer().eContainer()).getSessions().stream()
        .flatMap(s -> s.getCards().stream()).filter(card -> !shown(card)).findFirst().orElseThrow();
    scene.play(swot, () -> scene.tools().drop(List.of(other), swot, node(swot, "ThreatField"),
        DragSource.PROJECT_EXPLORER, null), () -> assertTrue(board.getThreats().contains(other)));
  }

  private boolean shown(IdeaCard card) {
    return List.of("Strength", "Weakness", "Opportunity", "Threat").stream().anyMatch(f -> cards(f).contains(card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strength", "Weakness", "Opportunity", "Threat"})
  void cardsAreAddedToAField(String field) {
    Session session = (Session) board.eContainer();
    NodeCreationDescription add = tool(swot, NodeCreationDescription.class, "Add" + field + "Card");
    scene.play(swot, () -> scene.tools().create(add, swot, node(swot, field + "Field"), null, null), () -> {
      IdeaCard made = session.getCards().getLast();
      assertEquals("新しいカード", made.getText());
      assertSame(made, cards(field).getLast());
    });
  }

  @Test
  void takingACardOffTheBoardLeavesItInTheSession() {
    IdeaCard card = board.getStrengths().getFirst();
    scene.play(swot, () -> scene.tools().delete(List.of(node(swot, card))), () -> {
      assertFalse(board.getStrengths().contains(card));
      assertNotNull(card.eContainer());
    });
    assertFalse(scene.tools().canDelete(node(swot, "StrengthField")).allowed());
  }

  @Test
  void crossedIdeasAreALayerWithLinesToTheirCards() {
    assertEquals(List.of(), swot.edges());
    scene.show(swot, "Cross");
    assertEquals(board.getCrossIdeas().size(), nodes(swot, "SoIdea").size() + nodes(swot, "WoIdea").size()
        + nodes(swot, "StIdea").size() + nodes(swot, "WtIdea").size());
    int lines = board.getCrossIdeas().stream().mapToInt(idea -> (int) idea.getCards().stream().filter(this::shown)
        .count()).sum();
    assertTrue(lines > 0);
    assertEquals(lines, swot.edges().size());
  }

  @ParameterizedTest
  @CsvSource({"So,SO", "Wo,WO", "St,ST", "Wt,WT"})
  void ideasAreAddedAndMoved(String field, CrossKind kind) {
    scene.show(swot, "Cross");
    NodeCreationDescription add = tool(swot, NodeCreationDescription.class, "Add" + field + "Idea");
    scene.play(swot, () -> scene.tools().create(add, swot, node(swot, field + "Field"), null, null),
        () -> assertEquals(kind, board.getCrossIdeas().getLast().getKind()));
    CrossIdea other = board.getCrossIdeas().stream().filter(i -> i.getKind() != kind).findFirst().orElseThrow();
    scene.play(swot, () -> scene.tools().drop(List.of(node(swot, other)), swot, node(swot, field + "Field"),
        DragSource.DIAGRAM, null), () -> assertEquals(kind, other.getKind()));
  }

  @Test
  void linesToCardsAreDrawnMovedAndTakenAway() {
    scene.show(swot, "Cross");
    EdgeCreationDescription connect = tool(swot, EdgeCreationDescription.class, "ConnectCard");
    CrossIdea idea = board.getCrossIdeas().getFirst();
    CrossIdea second = board.getCrossIdeas().get(1);
    IdeaCard card = board.getThreats().stream().filter(c -> !idea.getCards().contains(c)).findFirst().orElseThrow();
    scene.play(swot, () -> scene.tools().connect(connect, node(swot, idea), node(swot, card)),
        () -> assertNotNull(edge(swot, idea, card)));
    Verdict again = scene.tools().canConnect(connect, node(swot, idea), node(swot, card));
    assertEquals("このカードはもうアイデアにつながっています。", again.reason());
    assertFalse(scene.tools().canStart(connect, node(swot, card)).allowed());
    IdeaCard target = board.getOpportunities().stream().filter(c -> !idea.getCards().contains(c)
        && !second.getCards().contains(c)).findFirst().orElseThrow();
    scene.play(swot, () -> scene.tools().reconnect(edge(swot, idea, card), false, node(swot, target)), () -> {
      assertFalse(idea.getCards().contains(card));
      assertTrue(idea.getCards().contains(target));
    });
    scene.play(swot, () -> scene.tools().reconnect(edge(swot, idea, target), true, node(swot, second)), () -> {
      assertFalse(idea.getCards().contains(target));
      assertTrue(second.getCards().contains(target));
    });
    scene.play(swot, () -> scene.tools().delete(List.of(edge(swot, second, target))), () -> {
      assertFalse(second.getCards().contains(target));
      assertTrue(board.getOpportunities().contains(target), "the card stays");
    });
    scene.play(swot, () -> scene.tools().delete(List.of(node(swot, idea))),
        () -> assertFalse(board.getCrossIdeas().contains(idea)));
  }

  @Test
  void filtersSplitTheCards() {
    long all = swot.allNodes().filter(node -> node.target() instanceof IdeaCard).count();
    scene.filter(swot, "OnlyCrossed");
    long crossed = swot.allNodes().filter(node -> node.target() instanceof IdeaCard && node.isVisible()).count();
    scene.filter(swot, "OnlyNotCrossed");
    long others = swot.allNodes().filter(node -> node.target() instanceof IdeaCard && node.isVisible()).count();

    assertTrue(crossed > 0);
    assertEquals(all, crossed + others);
  }

  @Test
  void textsAreEditedInPlace() {
    IdeaCard card = board.getStrengths().getFirst();
    scene.play(swot, () -> scene.tools().editLabel(node(swot, card), "専門職が多い"),
        () -> assertEquals("専門職が多い", card.getText()));
    scene.show(swot, "Cross");
    CrossIdea idea = board.getCrossIdeas().getFirst();
    scene.play(swot, () -> scene.tools().editLabel(node(swot, idea), "合同研修"),
        () -> assertEquals("合同研修", idea.getText()));
  }

  @Test
  void aDoubleClickOpensTheAffinityBoardOfTheCard() {
    IdeaCard card = board.getStrengths().getFirst();
    ToolResult result = scene.tools().doubleClick(node(swot, card));

    assertEquals("DG10", result.navigations().getFirst().description().getName());
    assertSame(card.eContainer(), result.navigations().getFirst().element());
  }
}
