package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.CardColor;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopTechnique;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DragSource;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeView;

/** DG10 on the workshop of the sample council: cards, groups and stars. */
class AffinityBoardTest {

  private Scene scene;
  private Session session;
  private Diagram board;

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
    assertEquals(session.getCards().size(), nodes(board, "Card").size());
    for (NodeView card : nodes(board, "Card")) {
      CardGroup group = ((IdeaCard) card.target()).getGroup();
      assertSame(group, card.parent() == null ? null : card.parent().target());
    }
    CardGroup outer = session.getCardGroups().stream().filter(g -> !g.getGroups().isEmpty()).findFirst().orElseThrow();
    assertTrue(node(board, outer).children().stream().map(NodeView::target).toList().containsAll(outer.getGroups()));
  }

  @Test
  void kindsOfCardsDifferInColorAndOutline() {
    List<IdeaCard> kinds = session.getCards().stream().map(IdeaCard::getColor).distinct()
        .map(color -> session.getCards().stream().filter(card -> card.getColor() == color).findFirst().orElseThrow())
        .toList();
    long fills = kinds.stream().map(card -> node(board, card).look().fill()).distinct().count();
    long outlines = kinds.stream().map(card -> List.of(node(board, card).look().borderLine(),
        node(board, card).look().borderWidth())).distinct().count();

    assertTrue(kinds.size() >= 2);
    assertEquals(kinds.size(), fills);
    assertEquals(kinds.size(), outlines);
  }

  @Test
  void starsAreWrittenOnCardsAndSummedOnGroups() {
    IdeaCard best = session.getCards().stream().max((a, b) -> a.getVoteTotal() - b.getVoteTotal()).orElseThrow();
    assertTrue(node(board, best).text().endsWith("★" + best.getVoteTotal()), node(board, best).text());
    scene.show(board);
    assertEquals(best.getText(), node(board, best).text());
    CardGroup inner = session.getCardGroups().stream().filter(g -> g.getGroups().isEmpty() && g.getCards().stream()
        .anyMatch(c -> c.getVoteTotal() > 0)).findFirst().orElseThrow();
    int stars = inner.getCards().stream().mapToInt(IdeaCard::getVoteTotal).sum();
    assertTrue(node(board, inner).text().contains("★" + stars), node(board, inner).text());
  }

  @Test
  void draggingPutsCardsIntoGroupsAndOut() {
    IdeaCard card = grouped();
    CardGroup other = session.getCardGroups().stream().filter(g -> g != card.getGroup()).findFirst().orElseThrow();
    scene.play(board, () -> scene.tools().drop(List.of(node(board, card)), board, node(board, other),
        DragSource.DIAGRAM, null), () -> {
          assertSame(other, card.getGroup());
          assertSame(node(board, other), node(board, card).parent());
        });
    scene.play(board, () -> scene.tools().drop(List.of(node(board, card)), board, null, DragSource.DIAGRAM, null),
        () -> {
          assertNull(card.getGroup());
          assertNull(node(board, card).parent());
        });
    scene.play(board, () -> scene.tools().drop(List.of(card), board, node(board, other), DragSource.PROJECT_EXPLORER,
        null), () -> assertSame(other, card.getGroup()));
  }

  @Test
  void groupsNestButNeverInThemselves() {
    CardGroup outer = session.getCardGroups().stream().filter(g -> !g.getGroups().isEmpty()).findFirst().orElseThrow();
    CardGroup inner = outer.getGroups().getFirst();
    CardGroup other = session.getCardGroups().stream().filter(g -> g != outer).findFirst().orElseThrow();
    scene.play(board, () -> scene.tools().drop(List.of(node(board, other)), board, node(board, inner),
        DragSource.DIAGRAM, null), () -> assertSame(inner, other.getParent()));
    assertFalse(scene.tools().canDrop(List.of(outer), board, node(board, inner), DragSource.PROJECT_EXPLORER)
        .allowed());
    scene.play(board, () -> scene.tools().drop(List.of(node(board, other)), board, null, DragSource.DIAGRAM, null),
        () -> assertTrue(session.getCardGroups().contains(other)));
  }

  @ParameterizedTest
  @CsvSource({"Issue,YELLOW", "Strength,BLUE", "Idea,GREEN", "Concern,PINK", "Fact,WHITE"})
  void cardsAreAddedWhereTheToolIsUsed(String name, CardColor color) {
    NodeCreationDescription add = tool(board, NodeCreationDescription.class, "Add" + name + "Card");
    CardGroup group = session.getCardGroups().getFirst();
    scene.play(board, () -> scene.tools().create(add, board, node(board, group), null, null), () -> {
      IdeaCard made = session.getCards().getLast();
      assertEquals(color, made.getColor());
      assertSame(group, made.getGroup());
    });
    scene.play(board, () -> scene.tools().create(add, board, null, null, null),
        () -> assertNull(session.getCards().getLast().getGroup()));
  }

  @Test
  void groupsAreAddedNamedAndDissolved() {
    ContainerCreationDescription add = tool(board, ContainerCreationDescription.class, "AddGroup");
    CardGroup outer = session.getCardGroups().getFirst();
    scene.play(board, () -> scene.tools().create(add, board, node(board, outer), null, null),
        () -> assertSame(outer, outer.getGroups().getLast().getParent()));
    CardGroup made = outer.getGroups().getLast();
    scene.play(board, () -> scene.tools().editLabel(node(board, made), "健診の時間"),
        () -> assertEquals("健診の時間", made.getName()));
    List<IdeaCard> cards = List.copyOf(outer.getCards());
    scene.play(board, () -> scene.tools().delete(List.of(node(board, outer))), () -> {
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
    scene.play(board, () -> scene.tools().run(tool(board, ToolDescription.class, "GiveStar"), node(board, card)),
        () -> assertEquals(stars + 1, card.getVoteTotal()));
    ToolDescription back = tool(board, ToolDescription.class, "TakeStarBack");
    scene.play(board, () -> scene.tools().run(back, node(board, card)), () -> assertEquals(stars, card.getVoteTotal()));
    CardColor color = card.getColor();
    scene.play(board, () -> scene.tools().run(tool(board, ToolDescription.class, "NextKind"), node(board, card)),
        () -> assertFalse(card.getColor() == color));
    scene.play(board, () -> scene.tools().editLabel(node(board, card), "夜も受けられる"),
        () -> assertEquals("夜も受けられる", card.getText()));
  }

  @Test
  void aCardBecomesAnIssueOnce() {
    ToolDescription issue = tool(board, ToolDescription.class, "MakeIssue");
    IdeaCard card = session.getCards().stream().filter(c -> c.getDerivedIssue() == null).findFirst().orElseThrow();
    List<HealthIssue> issues = scene.model().getIssueAnalyses().getLast().getIssues();
    int before = issues.size();
    scene.play(board, () -> scene.tools().run(issue, node(board, card)), () -> {
      assertEquals(before + 1, issues.size());
      assertEquals(card.getText(), card.getDerivedIssue().getStatement());
      assertFalse(node(board, card).decorations().isEmpty());
    });
    assertFalse(scene.tools().canCreate(issue, board, node(board, card)).allowed());
  }

  @Test
  void ideasWithStarsBecomeCards() {
    SelectionWizardDescription choose = tool(board, SelectionWizardDescription.class, "AddFromBrainwriting");
    int cards = session.getCards().size();
    List<BrainwritingCell> cells = scene.model().getWorkshops().getFirst().getSessions().stream()
        .flatMap(s -> s.getSheets().stream()).flatMap(s -> s.getCells().stream()).toList();
    BrainwritingCell fresh = cells.stream().filter(cell -> session.getCards().stream()
        .noneMatch(card -> card.getCell() == cell)).findFirst().orElseThrow();
    for (int i = 0; i < 3; i++) {
      fresh.getVotes().add(WorkshopFactory.eINSTANCE.createVote());
    }
    List<EObject> offered = List.copyOf(scene.tools().selection(choose, board).candidates());
    assertTrue(offered.contains(fresh));
    scene.play(board, () -> scene.tools().select(choose, board, List.of(fresh), null), () -> {
      assertEquals(cards + 1, session.getCards().size());
      assertEquals(fresh.getText(), session.getCards().getLast().getText());
    });
    assertFalse(scene.tools().selection(choose, board).candidates().contains(fresh), "it is a card now");
  }

  @Test
  void filtersHideWhatTheySay() {
    scene.filter(board, "OnlyManyStars");
    assertTrue(nodes(board, "Card").stream().allMatch(card ->
        card.isVisible() == ((IdeaCard) card.target()).getVoteTotal() >= 3));
    scene.filter(board, "OnlyIdeas");
    assertTrue(nodes(board, "Card").stream().allMatch(card ->
        card.isVisible() == (((IdeaCard) card.target()).getColor() == CardColor.GREEN)));
  }

  @Test
  void deletingACardTakesItEverywhere() {
    IdeaCard card = grouped();
    CardGroup group = card.getGroup();
    scene.play(board, () -> scene.tools().delete(List.of(node(board, card))), () -> {
      assertFalse(session.getCards().contains(card));
      assertFalse(group.getCards().contains(card));
      assertFalse(scene.saved().contains(card.getId()), "no reference leads into the void");
    });
  }
}
