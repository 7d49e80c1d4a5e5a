package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopTechnique;

/** DG10 on the workshop of the sample council: cards, groups and stars. */
class AffinityBoardTest {

  private Scene scene;
  private Session session;
  private Picture board;

  @BeforeEach
  void openBoard() {
    scene = Scene.ofSample();
    session = scene.model().getWorkshops().getFirst().getSessions().stream()
        .filter(s -> s.getTechnique() == WorkshopTechnique.AFFINITY).findFirst().orElseThrow();
    board = scene.open("DG10", session);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private IdeaCard grouped() {
    return session.getCards().stream().filter(card -> card.getGroup() != null).findFirst().orElseThrow();
  }

  @Test
  void cardsLieInTheirGroupsAndGroupsInGroups() {
    assertEquals(session.getCards().size(), board.nodes("Card").size());
    for (Node card : board.nodes("Card")) {
      CardGroup group = ((IdeaCard) card.target()).getGroup();
      assertSame(group == null ? session : group, card.parent().target());
    }
    CardGroup outer = session.getCardGroups().stream().filter(g -> !g.getGroups().isEmpty()).findFirst().orElseThrow();
    assertTrue(board.node(outer).children().stream().map(Node::target).toList().containsAll(outer.getGroups()));
  }

  @Test
  void kindsOfCardsDifferInColorAndOutline() {
    List<IdeaCard> kinds = session.getCards().stream().map(IdeaCard::getColor).distinct()
        .map(color -> session.getCards().stream().filter(card -> card.getColor() == color).findFirst().orElseThrow())
        .toList();
    long fills = kinds.stream().map(card -> board.node(card).fill()).distinct().count();
    long outlines = kinds.stream().map(card -> List.of(board.node(card).borderLine(),
        board.node(card).borderWidth())).distinct().count();

    assertTrue(kinds.size() >= 2);
    assertEquals(kinds.size(), fills);
    assertEquals(kinds.size(), outlines);
  }

  @Test
  void starsAreWrittenOnCardsAndSummedOnGroups() {
    IdeaCard best = session.getCards().stream().max((a, b) -> a.getVoteTotal() - b.getVoteTotal()).orElseThrow();
    assertTrue(board.node(best).text().endsWith("★" + best.getVoteTotal()), board.node(best).text());
    board.show();
    assertEquals(best.getText(), board.node(best).text());
    CardGroup inner = session.getCardGroups().stream().filter(g -> g.getGroups().isEmpty() && g.getCards().stream()
        .anyMatch(c -> c.getVoteTotal() > 0)).findFirst().orElseThrow();
    int stars = inner.getCards().stream().mapToInt(IdeaCard::getVoteTotal).sum();
    assertTrue(board.node(inner).text().contains("★" + stars), board.node(inner).text());
  }

  @Test
  void draggingPutsCardsIntoGroupsAndOut() {
    IdeaCard card = grouped();
    CardGroup other = session.getCardGroups().stream().filter(g -> g != card.getGroup()).findFirst().orElseThrow();
    scene.play(board, () -> board.move(board.node(card), board.node(other)), () -> {
      assertSame(other, card.getGroup());
      assertEquals(board.node(other), board.node(card).parent());
    });
    scene.play(board, () -> board.move(board.node(card), board), () -> {
      assertNull(card.getGroup());
      assertEquals(board, board.node(card).parent());
    });
    scene.play(board, () -> board.drop(card, board.node(other)), () -> assertSame(other, card.getGroup()));
  }

  @Test
  void groupsNestButNeverInThemselves() {
    CardGroup outer = session.getCardGroups().stream().filter(g -> !g.getGroups().isEmpty()).findFirst().orElseThrow();
    CardGroup inner = outer.getGroups().getFirst();
    CardGroup other = session.getCardGroups().stream().filter(g -> g != outer).findFirst().orElseThrow();
    scene.play(board, () -> board.move(board.node(other), board.node(inner)),
        () -> assertSame(inner, other.getParent()));
    assertFalse(board.canDrop(outer, board.node(inner)).allowed());
    scene.play(board, () -> board.move(board.node(other), board),
        () -> assertTrue(session.getCardGroups().contains(other)));
  }

  @ParameterizedTest
  @CsvSource({"Issue,YELLOW", "Strength,BLUE", "Idea,GREEN", "Concern,PINK", "Fact,WHITE"})
  void cardsAreAddedWhereTheToolIsUsed(String name, CardColor color) {
    String add = "Add" + name + "Card";
    CardGroup group = session.getCardGroups().getFirst();
    scene.play(board, () -> board.create(add, board.node(group)), () -> {
      IdeaCard made = session.getCards().getLast();
      assertEquals(color, made.getColor());
      assertSame(group, made.getGroup());
    });
    scene.play(board, () -> board.create(add, board),
        () -> assertNull(session.getCards().getLast().getGroup()));
  }

  @Test
  void groupsAreAddedNamedAndDissolved() {
    String add = "AddGroup";
    CardGroup outer = session.getCardGroups().getFirst();
    scene.play(board, () -> board.create(add, board.node(outer)),
        () -> assertSame(outer, outer.getGroups().getLast().getParent()));
    CardGroup made = outer.getGroups().getLast();
    scene.play(board, () -> board.edit(board.node(made), "健診の時間"),
        () -> assertEquals("健診の時間", made.getName()));
    List<IdeaCard> cards = List.copyOf(outer.getCards());
    scene.play(board, () -> board.delete(board.node(outer)), () -> {
      assertFalse(session.getCardGroups().contains(outer));
      assertTrue(session.getCards().containsAll(cards), "the cards stay");
      assertTrue(cards.stream().allMatch(card -> card.getGroup() == null));
      assertTrue(session.getCardGroups().contains(made), "inner groups move up");
    });
  }

  @Test
  void starsAndKindsChangeFromThePalette() {
    IdeaCard card = grouped();
    int stars = card.getVoteTotal();
    scene.play(board, () -> board.use("GiveStar", board.node(card)),
        () -> assertEquals(stars + 1, card.getVoteTotal()));
    String back = "TakeStarBack";
    scene.play(board, () -> board.use(back, board.node(card)), () -> assertEquals(stars, card.getVoteTotal()));
    CardColor color = card.getColor();
    scene.play(board, () -> board.use("NextKind", board.node(card)),
        () -> assertFalse(card.getColor() == color));
    scene.play(board, () -> board.edit(board.node(card), "夜も受けられる"),
        () -> assertEquals("夜も受けられる", card.getText()));
  }

  @Test
  void aCardBecomesAnIssueOnce() {
    String issue = "MakeIssue";
    IdeaCard card = session.getCards().stream().filter(c -> c.getDerivedIssue() == null).findFirst().orElseThrow();
    List<HealthIssue> issues = scene.model().getIssueAnalyses().getLast().getIssues();
    int before = issues.size();
    scene.play(board, () -> board.use(issue, board.node(card)), () -> {
      assertEquals(before + 1, issues.size());
      assertEquals(card.getText(), card.getDerivedIssue().getStatement());
      assertFalse(board.node(card).marks().isEmpty());
    });
    assertFalse(board.canUse(issue, board.node(card)).allowed());
  }

  @Test
  void ideasWithStarsBecomeCards() {
    String choose = "AddFromBrainwriting";
    int cards = session.getCards().size();
    List<BrainwritingCell> cells = scene.model().getWorkshops().getFirst().getSessions().stream()
        .flatMap(s -> s.getSheets().stream()).flatMap(s -> s.getCells().stream()).toList();
    BrainwritingCell fresh = cells.stream().filter(cell -> session.getCards().stream()
        .noneMatch(card -> card.getCell() == cell)).findFirst().orElseThrow();
    scene.change(() -> {
      for (int i = 0; i < 3; i++) {
        fresh.getVotes().add(WorkshopFactory.eINSTANCE.createVote());
      }
    });
    assertTrue(board.candidates(choose, board).contains(fresh));
    scene.play(board, () -> board.choose(choose, board, List.of(fresh)), () -> {
      assertEquals(cards + 1, session.getCards().size());
      assertEquals(fresh.getText(), session.getCards().getLast().getText());
    });
    assertFalse(board.candidates(choose, board).contains(fresh), "it is a card now");
  }

  @Test
  void filtersHideWhatTheySay() {
    board.filter("OnlyManyStars");
    assertTrue(board.nodes("Card").stream().allMatch(card ->
        card.isVisible() == ((IdeaCard) card.target()).getVoteTotal() >= 3));
    board.filter("OnlyIdeas");
    assertTrue(board.nodes("Card").stream().allMatch(card ->
        card.isVisible() == (((IdeaCard) card.target()).getColor() == CardColor.GREEN)));
  }

  @Test
  void deletingACardTakesItEverywhere() {
    IdeaCard card = grouped();
    CardGroup group = card.getGroup();
    scene.play(board, () -> board.delete(board.node(card)), () -> {
      assertFalse(session.getCards().contains(card));
      assertFalse(group.getCards().contains(card));
      assertFalse(scene.saved().contains(card.getId()), "no reference leads into the void");
    });
  }
}
