package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeView;

/** Elements that users put onto a diagram one by one. */
class ManualViewsTest {
  private final Town town = new Town();
  private final Draft draft = Draft.ofTown(town);
  private final NodeMapping people = Draft.node("P", "Person", "feature:things");
  private EObject left;
  private EObject right;

  @BeforeEach
  void people() {
    draft.layer().getNodeMappings().add(people);
    left = town.person();
    right = town.person();
  }

  @Test
  void mappingsThatCreateNothingShowWhatIsPutThere() {
    people.setCreateElements(false);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of(), map.outline());
      NodeView node = map.session().show(map.diagram(), null, people, right);
      assertEquals("person3", node.text());
      assertEquals(List.of("P person3"), map.outline());
      map.session().refresh(map.diagram());
      assertEquals(List.of("P person3"), map.outline(), "stays with a full refresh");
      Town.list(town.root(), "things").remove(right);
      assertEquals(List.of(), map.refreshed());
      Town.list(town.root(), "things").add(right);
      assertEquals(List.of("P person3"), map.refreshed(), "comes back with the element");
      map.diagram().state().removeManualView(NodeKey.of(map.node(right)));
      assertEquals(List.of(), map.refreshed());
    }
  }

  @Test
  void theMappingMustAcceptWhatIsPutThere() {
    people.setCreateElements(false);
    people.setPreconditionExpression("feature:busy");
    EObject club = town.club();
    EObject hidden = town.add(club, "members", "Person");
    Town.set(hidden, "busy", true);
    try (TownSession map = new TownSession(draft, town)) {
      assertNull(map.session().show(map.diagram(), null, people, left), "precondition");
      assertNull(map.session().show(map.diagram(), null, people, hidden), "no candidate");
      assertNull(map.session().show(map.diagram(), null, people, club), "class");
      Town.set(left, "busy", true);
      assertEquals(List.of("P person2"), map.refreshed());
    }
  }

  @Test
  void placesInContainersAreKeptApart() {
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    NodeMapping guests = Draft.node("G", "Person", "");
    guests.setCreateElements(false);
    clubs.getSubNodeMappings().add(guests);
    draft.layer().getContainerMappings().add(clubs);
    people.setCreateElements(false);
    EObject one = town.club();
    EObject two = town.club();
    try (TownSession map = new TownSession(draft, town)) {
      assertNotNull(map.session().show(map.diagram(), map.node(two), guests, left));
      assertEquals(List.of("C club4", "C club5", " G person2"), map.outline());
      assertNotNull(map.session().show(map.diagram(), map.node(one), guests, left));
      assertEquals(List.of("C club4", " G person2", "C club5", " G person2"), map.outline());
    }
  }

  @Test
  void edgesAreCreatedOneByOneToo() {
    Town.list(left, "knows").add(right);
    Town.list(right, "knows").add(left);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    knows.setCreateElements(false);
    draft.layer().getEdgeMappings().add(knows);
    try (TownSession map = new TownSession(draft, town)) {
      assertTrue(map.diagram().edges().isEmpty());
      EdgeView edge = map.session().show(map.diagram(), knows, left, map.node(left), map.node(right));
      assertEquals(List.of(edge), map.diagram().edges());
      Town.list(left, "knows").clear();
      map.session().refreshChanged();
      assertTrue(map.diagram().edges().isEmpty());
      assertNull(map.session().show(map.diagram(), knows, right, map.node(right), map.node(right)));
    }
  }

  @Test
  void aDiagramCanBeTakenOutOfStepAndStaysAsItIs() {
    NodeMapping locked = Draft.node("L", "Person", "feature:things");
    locked.setSynchronizationLock(true);
    draft.layer().getNodeMappings().add(locked);
    try (TownSession map = new TownSession(draft, town)) {
      map.session().setSynchronized(map.diagram(), false);
      assertEquals(List.of("P person2", "P person3", "L person2", "L person3"), map.outline());
      EObject fresh = town.person();
      assertEquals(List.of("P person2", "P person3", "L person2", "L person3", "L person4"), map.refreshed());
      map.session().show(map.diagram(), null, people, fresh);
      assertEquals(6, map.outline().size());
      Town.list(town.root(), "things").remove(left);
      assertEquals(List.of("P person3", "P person4", "L person3", "L person4"), map.refreshed());
      map.session().setSynchronized(map.diagram(), true);
      assertEquals(4, map.outline().size());
    }
  }

  @Test
  void puttingAnElementThereIsUndone() {
    people.setCreateElements(false);
    try (TownSession map = new TownSession(draft, town)) {
      Deque<Runnable> undo = new ArrayDeque<>();
      Deque<Runnable> redo = new ArrayDeque<>();
      boolean[] recording = {true};
      map.diagram().state().addListener((state, back, again) -> {
        if (recording[0]) {
          undo.push(back);
          redo.push(again);
        }
      });
      map.session().show(map.diagram(), null, people, left);
      recording[0] = false;
      undo.pop().run();
      assertEquals(List.of(), map.refreshed());
      redo.pop().run();
      assertEquals(List.of("P person2"), map.refreshed());
    }
  }
}
