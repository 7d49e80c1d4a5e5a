package org.musubi.workbench.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Note;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.CouncilPackage;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.workbench.fixture.TestCouncil;

class CouncilTreeTest {

  private final TestCouncil council = new TestCouncil();

  @Test
  void mainGroupsAreThoseOfASecretariat() {
    List<String> labels = CouncilTree.children(council.model).stream()
        .map(row -> ((GroupNode) row).group().in(Locale.JAPANESE)).toList();
    assertEquals(List.of("構成員", "データ", "課題", "ロジックモデル", "計画", "評価", "ワークショップ"), labels);
  }

  @Test
  void everyRowKnowsTheRowAboveIt() {
    checkParents(council.model);
  }

  private void checkParents(Object row) {
    for (Object child : CouncilTree.children(row)) {
      assertEquals(row, CouncilTree.parent(child), () -> "above " + child);
      checkParents(child);
    }
  }

  @Test
  void emptyCouncilShowsWhatToDoInEveryGroup() {
    CouncilModel empty = CouncilFactory.eINSTANCE.createCouncilModel();
    for (Object main : CouncilTree.children(empty)) {
      List<Object> rows = CouncilTree.children(main);
      assertTrue(rows.stream().anyMatch(HintNode.class::isInstance), () -> "hint below " + main);
      rows.stream().filter(GroupNode.class::isInstance).forEach(sub ->
          assertEquals(List.of(new HintNode((GroupNode) sub)), CouncilTree.children(sub)));
    }
  }

  @Test
  void hintsExistForAllGroupsOfACouncil() {
    for (Group group : Group.values()) {
      if (group.isOfCouncil()) {
        assertFalse(Hint.of(group).in(Locale.JAPANESE).isBlank());
        assertFalse(CouncilTree.places(new HintNode(new GroupNode(group, council.model))).isEmpty());
      }
    }
  }

  @Test
  void groupsBelowElementsAppearWithTheirFirstElement() {
    assertEquals(List.of(new GroupNode(Group.PARTNERS, council.project)), CouncilTree.children(council.project));
    assertTrue(CouncilTree.children(council.office).isEmpty());
  }

  @Test
  void cardsOfAGroupAreShownBelowIt() {
    Session session = WorkshopFactory.eINSTANCE.createSession();
    IdeaCard grouped = WorkshopFactory.eINSTANCE.createIdeaCard();
    IdeaCard single = WorkshopFactory.eINSTANCE.createIdeaCard();
    CardGroup group = WorkshopFactory.eINSTANCE.createCardGroup();
    session.getCards().addAll(List.of(grouped, single));
    session.getCardGroups().add(group);
    grouped.setGroup(group);
    assertEquals(List.of(single), CouncilTree.children(new GroupNode(Group.CARDS, session)));
    assertEquals(List.of(grouped), CouncilTree.children(group));
    assertSame(group, CouncilTree.parent(grouped));
  }

  @Test
  void everythingACouncilHoldsHasAPlace() {
    Set<String> missing = new TreeSet<>();
    CouncilPackage.Literals.COUNCIL_MODEL.getEAllContainments().stream()
        .filter(reference -> reference.getEContainingClass() == CouncilPackage.Literals.COUNCIL_MODEL)
        .filter(reference -> reference != CouncilPackage.Literals.COUNCIL_MODEL__OWN_CATALOGUE)
        .filter(reference -> Set.of(Group.values()).stream().filter(Group::isOfCouncil)
            .flatMap(group -> group.slots().stream()).noneMatch(slot -> slot.reference() == reference))
        .forEach(reference -> missing.add(reference.getName()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void placesAreFoundForElementsBehindAnotherElement() {
    Place place = CouncilTree.placeOf(council.seat);
    assertNotNull(place);
    assertSame(Group.MEMBERSHIPS, place.group());
    assertSame(council.model, place.owner());
    Note note = CoreFactory.eINSTANCE.createNote();
    council.project.getNotes().add(note);
    assertNull(CouncilTree.placeOf(note), "notes are shown in forms only");
  }
}
