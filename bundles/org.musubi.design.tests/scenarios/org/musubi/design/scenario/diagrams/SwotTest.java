package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.design.scenario.End;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Opening;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.design.scenario.Verdict;
import org.musubi.model.workshop.CrossIdea;
import org.musubi.model.workshop.CrossKind;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.Workshop;

/** DG11 on the workshop of the sample council: four fields and the ideas that cross them. */
class SwotTest {

  private Scene scene;
  private SwotBoard board;
  private Picture swot;

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
    assertEquals(cards(field), swot.node(field + "Field").children().stream().map(Node::target).toList());
  }

  @Test
  void internalFieldsStandAboveExternalOnes() {
    assertEquals(List.of("StrengthField", "WeaknessField"),
        swot.node("Internal").children().stream().map(field -> field.mapping()).toList());
    assertEquals(List.of("OpportunityField", "ThreatField"),
        swot.node("External").children().stream().map(field -> field.mapping()).toList());
  }

  @ParameterizedTest
  @CsvSource({"Weakness,Strength", "Strength,Weakness",
      "Threat,Opportunity", "Opportunity,Threat"})
  void draggingMovesACardToAnotherField(String from, String to) {
    IdeaCard card = cards(from).getFirst();
    scene.play(swot, () -> swot.move(swot.node(card), swot.node(to + "Field")), () -> {
      assertFalse(cards(from).contains(card));
      assertTrue(cards(to).contains(card));
      assertEquals(swot.node(to + "Field"), swot.node(card).parent());
    });
  }

  @Test
  void cardsOfTheExplorerCanBePutOnTheBoard() {
    IdeaCard other = ((Workshop) board.eContainer().eContainer()).getSessions().stream()
        .flatMap(s -> s.getCards().stream()).filter(card -> !shown(card)).findFirst().orElseThrow();
    scene.play(swot, () -> swot.drop(other, swot.node("ThreatField")),
        () -> assertTrue(board.getThreats().contains(other)));
  }

  private boolean shown(IdeaCard card) {
    return List.of("Strength", "Weakness", "Opportunity", "Threat").stream().anyMatch(f -> cards(f).contains(card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strength", "Weakness", "Opportunity", "Threat"})
  void cardsAreAddedToAField(String field) {
    Session session = (Session) board.eContainer();
    String add = "Add" + field + "Card";
    scene.play(swot, () -> swot.create(add, swot.node(field + "Field")), () -> {
      IdeaCard made = session.getCards().getLast();
      assertEquals("新しいカード", made.getText());
      assertSame(made, cards(field).getLast());
    });
  }

  @Test
  void takingACardOffTheBoardLeavesItInTheSession() {
    IdeaCard card = board.getStrengths().getFirst();
    scene.play(swot, () -> swot.delete(swot.node(card)), () -> {
      assertFalse(board.getStrengths().contains(card));
      assertNotNull(card.eContainer());
    });
    assertFalse(swot.canDelete(swot.node("StrengthField")).allowed());
  }

  @Test
  void crossedIdeasAreALayerWithLinesToTheirCards() {
    assertEquals(List.of(), swot.edges());
    swot.show("Cross");
    assertEquals(board.getCrossIdeas().size(), swot.nodes("SoIdea").size() + swot.nodes("WoIdea").size()
        + swot.nodes("StIdea").size() + swot.nodes("WtIdea").size());
    int lines = board.getCrossIdeas().stream().mapToInt(idea -> (int) idea.getCards().stream().filter(this::shown)
        .count()).sum();
    assertTrue(lines > 0);
    assertEquals(lines, swot.edges().size());
  }

  @ParameterizedTest
  @CsvSource({"So,SO", "Wo,WO", "St,ST", "Wt,WT"})
  void ideasAreAddedAndMoved(String field, CrossKind kind) {
    swot.show("Cross");
    String add = "Add" + field + "Idea";
    scene.play(swot, () -> swot.create(add, swot.node(field + "Field")),
        () -> assertEquals(kind, board.getCrossIdeas().getLast().getKind()));
    CrossIdea other = board.getCrossIdeas().stream().filter(i -> i.getKind() != kind).findFirst().orElseThrow();
    scene.play(swot, () -> swot.move(swot.node(other), swot.node(field + "Field")),
        () -> assertEquals(kind, other.getKind()));
  }

  @Test
  void linesToCardsAreDrawnMovedAndTakenAway() {
    swot.show("Cross");
    String connect = "ConnectCard";
    CrossIdea idea = board.getCrossIdeas().getFirst();
    CrossIdea second = board.getCrossIdeas().get(1);
    IdeaCard card = board.getThreats().stream().filter(c -> !idea.getCards().contains(c)).findFirst().orElseThrow();
    scene.play(swot, () -> swot.connect(connect, swot.node(idea), swot.node(card)),
        () -> assertTrue(swot.connects(idea, card)));
    Verdict again = swot.canConnect(connect, swot.node(idea), swot.node(card));
    scene.assertRefused("このカードはもうアイデアにつながっています。", again);
    assertFalse(swot.canStart(connect, swot.node(card)).allowed());
    IdeaCard target = board.getOpportunities().stream().filter(c -> !idea.getCards().contains(c)
        && !second.getCards().contains(c)).findFirst().orElseThrow();
    scene.play(swot, () -> swot.reconnect(swot.edge(idea, card), End.TARGET, swot.node(target)), () -> {
      assertFalse(idea.getCards().contains(card));
      assertTrue(idea.getCards().contains(target));
    });
    scene.play(swot, () -> swot.reconnect(swot.edge(idea, target), End.SOURCE, swot.node(second)), () -> {
      assertFalse(idea.getCards().contains(target));
      assertTrue(second.getCards().contains(target));
    });
    scene.play(swot, () -> swot.delete(swot.edge(second, target)), () -> {
      assertFalse(second.getCards().contains(target));
      assertTrue(board.getOpportunities().contains(target), "the card stays");
    });
    scene.play(swot, () -> swot.delete(swot.node(idea)),
        () -> assertFalse(board.getCrossIdeas().contains(idea)));
  }

  @Test
  void filtersSplitTheCards() {
    long all = swot.nodes().stream().filter(node -> node.target() instanceof IdeaCard).count();
    swot.filter("OnlyCrossed");
    long crossed = swot.nodes().stream().filter(node -> node.target() instanceof IdeaCard && node.isVisible()).count();
    swot.filter("OnlyNotCrossed");
    long others = swot.nodes().stream().filter(node -> node.target() instanceof IdeaCard && node.isVisible()).count();

    assertTrue(crossed > 0);
    assertEquals(all, crossed + others);
  }

  @Test
  void textsAreEditedInPlace() {
    IdeaCard card = board.getStrengths().getFirst();
    scene.play(swot, () -> swot.edit(swot.node(card), "専門職が多い"),
        () -> assertEquals("専門職が多い", card.getText()));
    swot.show("Cross");
    CrossIdea idea = board.getCrossIdeas().getFirst();
    scene.play(swot, () -> swot.edit(swot.node(idea), "合同研修"),
        () -> assertEquals("合同研修", idea.getText()));
  }

  @Test
  void aDoubleClickOpensTheAffinityBoardOfTheCard() {
    IdeaCard card = board.getStrengths().getFirst();
    List<Opening> opened = swot.doubleClick(swot.node(card));

    assertEquals("DG10", opened.getFirst().name());
    assertSame(card.eContainer(), opened.getFirst().about());
  }
}
