package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/** Which nodes a diagram has, and where. */
class NodeMappingTest {
  private final Town town = new Town();
  private final Draft draft = Draft.ofTown(town);

  @ParameterizedTest
  @ValueSource(strings = {"town::Person", "town.Person", "Person", " town::Person "})
  void domainClassIsWrittenInSeveralForms(String type) {
    town.person();
    town.club();
    draft.layer().getNodeMappings().add(Draft.node("P", type, "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2"), map.outline());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "EObject", "ecore.EObject", "ecore::EObject"})
  void anyClassTakesEverything(String type) {
    town.person();
    town.club();
    draft.layer().getNodeMappings().add(Draft.node("N", type, "feature:eContents"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("N person2", "N club3"), map.outline());
    }
  }

  @Test
  void subclassesCount() {
    town.person();
    town.club();
    draft.layer().getNodeMappings().add(Draft.node("T", "town::Thing", "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("T person2", "T club3"), map.outline());
    }
  }

  @Test
  void withoutCandidatesAllElementsOfTheClassInTheModelAreTaken() {
    EObject club = town.club();
    EObject inner = town.add(club, "members", "Person");
    town.person();
    draft.layer().getNodeMappings().add(Draft.node("P", "Person", ""));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person3", "P person4"), map.outline());
      town.add(inner, "tags", "Tag");
      town.add(club, "members", "Person");
      assertEquals(List.of("P person3", "P person6", "P person4"), map.refreshed());
    }
  }

  @Test
  void theSameElementAppearsOncePerMappingAndContainer() {
    EObject left = town.person();
    EObject right = town.person();
    Town.list(left, "knows").addAll(List.of(right));
    draft.layer().getNodeMappings().add(Draft.node("A", "Person", "service:friendsOfFriends"));
    draft.layer().getNodeMappings().add(Draft.node("B", "Person", "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("A person3", "B person2", "B person3"), map.outline());
    }
  }

  @Test
  void nodesStandBeforeContainersOnTheDiagramAndAfterThemInContainers() {
    EObject club = town.club();
    town.add(club, "members", "Person");
    town.add(club, "members", "Club");
    town.person();
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    clubs.getSubNodeMappings().add(Draft.node("P", "Person", "feature:members"));
    clubs.getSubContainerMappings().add(Draft.container("I", "Club", "feature:members"));
    draft.layer().getContainerMappings().add(clubs);
    draft.layer().getNodeMappings().add(Draft.node("N", "Person", "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("N person5", "C club2", " I club4", " P person3"), map.outline());
    }
  }

  @Test
  void containersMayReuseThemselves() {
    EObject outer = town.club();
    EObject middle = town.add(outer, "members", "Club");
    town.add(middle, "members", "Club");
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    ContainerMapping inner = Draft.container("I", "Club", "feature:members");
    clubs.getSubContainerMappings().add(inner);
    inner.getReusedContainerMappings().add(inner);
    draft.layer().getContainerMappings().add(clubs);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("C club2", " I club3", "  I club4"), map.outline());
    }
  }

  @Test
  void aMappingThatPutsAnElementIntoItselfIsStoppedAndTold() {
    town.club();
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    ContainerMapping inner = Draft.container("I", "Club", "var:self");
    clubs.getSubContainerMappings().add(inner);
    inner.getReusedContainerMappings().add(inner);
    draft.layer().getContainerMappings().add(clubs);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("C club2", " I club2"), map.outline());
      assertEquals(1, map.session().problems().size());
    }
  }

  @Test
  void kindsFollowTheChildrenPresentation() {
    EObject stack = town.club();
    EObject region = town.add(stack, "members", "Club");
    EObject line = town.add(region, "members", "Person");
    town.add(stack, "members", "Person");
    EObject badge = town.add(stack, "tags", "Tag");
    EObject lineBadge = town.add(line, "tags", "Tag");
    ContainerMapping stacks = Draft.container("S", "Club", "feature:things");
    stacks.setChildrenPresentation(ContainerLayout.VERTICAL_STACK);
    ContainerMapping regions = Draft.container("R", "Club", "feature:members");
    regions.setChildrenPresentation(ContainerLayout.LIST);
    NodeMapping people = Draft.node("P", "Person", "feature:members");
    NodeMapping badges = Draft.node("B", "Tag", "feature:tags");
    stacks.getSubContainerMappings().add(regions);
    stacks.getSubNodeMappings().add(people);
    stacks.getBorderedNodeMappings().add(badges);
    regions.getReusedNodeMappings().add(people);
    people.getReusedBorderedNodeMappings().add(badges);
    draft.layer().getContainerMappings().add(stacks);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(NodeKind.STACK, map.node(stack).kind());
      assertEquals(NodeKind.LIST, map.node(region).kind());
      assertEquals(NodeKind.LIST_ITEM, map.node(line).kind());
      assertEquals(NodeKind.BORDER_NODE, map.node(badge).kind());
      assertEquals(List.of(badge), map.node(stack).borderNodes().stream().map(NodeView::target).toList());
      assertEquals(0, map.diagram().allNodes().filter(node -> node.target() == lineBadge).count());
      assertEquals(1, map.node(stack).children().size(), "a stack holds containers only");
    }
  }

  @Test
  void preconditionsSeeTheContainer() {
    EObject club = town.club();
    town.add(club, "members", "Person");
    NodeMapping people = Draft.node("P", "Person", "feature:members");
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    clubs.getSubNodeMappings().add(people);
    draft.layer().getContainerMappings().add(clubs);
    people.setPreconditionExpression("service:isWithin(container)");
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("C club2", " P person3"), map.outline());
    }
  }

  @Test
  void rootExpressionGivesTheElementThatCandidatesStartFrom() {
    EObject club = town.club();
    town.add(club, "members", "Person");
    EObject other = town.club();
    town.add(other, "members", "Person");
    draft.diagram().setRootExpression("service:firstThing");
    draft.layer().getNodeMappings().add(Draft.node("P", "Person", "feature:members"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person3"), map.outline());
      Town.list(town.root(), "things").remove(club);
      assertEquals(List.of("P person5"), map.refreshed());
    }
  }

  @Test
  void nodesKeepTheirIdentityWhenTheirOrderChanges() {
    town.person();
    EObject last = town.person();
    draft.layer().getNodeMappings().add(Draft.node("P", "Person", "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      NodeView node = map.node(last);
      Town.list(town.root(), "things").add(0, Town.list(town.root(), "things").remove(1));
      assertEquals(List.of("P person3", "P person2"), map.refreshed());
      assertSame(node, map.node(last));
    }
  }

  @Test
  void semanticElementsMakeANodeFollowOtherElements() {
    EObject person = town.person();
    EObject friend = town.person();
    Town.set(person, "best", friend);
    NodeMapping people = Draft.node("P", "Person", "feature:things");
    people.setSemanticElements("feature:best");
    people.setStyle(Draft.square("service:nameOfBest"));
    draft.layer().getNodeMappings().add(people);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of(person, friend), map.node(person).semanticElements());
      Town.set(friend, "name", "Aoi");
      map.session().refreshChanged();
      assertEquals("Aoi", map.node(person).text());
    }
  }
}
