package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.NodeView;

/** Failing expressions, elements that vanish, several diagrams, and what a session watches. */
class RobustnessTest {
  private final Town town = new Town();
  private final Draft draft = Draft.ofTown(town);
  private final NodeMapping people = Draft.node("P", "Person", "feature:things");
  private EObject person;

  @BeforeEach
  void person() {
    draft.layer().getNodeMappings().add(people);
    person = town.person();
  }

  @Test
  void aFailingLabelIsMarkedAndTold() {
    people.setStyle(Draft.square("service:fails"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals("!", map.node(person).text());
      RefreshProblem problem = map.session().problems().get(0);
      assertSame(person, problem.element());
      assertSame(map.diagram(), problem.diagram());
      assertTrue(problem.sentence().contains("no luck with person2"), problem.sentence());
    }
  }

  @Test
  void failingExpressionsStopNothing() {
    people.setPreconditionExpression("service:fails");
    people.setSemanticElements("service:failsAsList");
    draft.layer().getNodeMappings().add(Draft.node("Q", "Person", "service:failsAsList"));
    draft.layer().getEdgeMappings().add(Draft.relation("K", "service:failsAsList", List.of(people), List.of(people)));
    draft.layer().getEdgeMappings().add(Draft.relation("L", "feature:unknown", List.of(people), List.of(people)));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2"), map.outline());
      assertEquals(4, map.session().problems().size(), () -> map.session().problems().toString());
    }
  }

  @Test
  void problemsThatWereSolvedAreForgotten() {
    people.setStyle(Draft.square("service:nameOfSingleFriend"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(1, map.session().problems().size());
      Town.list(person, "knows").add(person);
      map.session().refreshChanged();
      assertEquals("person2", map.node(person).text());
      assertEquals(List.of(), map.session().problems());
      Town.list(person, "knows").clear();
      map.session().refreshChanged();
      assertEquals(1, map.session().problems().size());
      EcoreUtil.delete(person);
      map.session().refreshChanged();
      assertEquals(List.of(), map.session().problems(), "nobody cares for deleted elements");
    }
  }

  @Test
  void aNodeThatComesBackFindsItsPlace() {
    try (TownSession map = new TownSession(draft, town)) {
      NodeView before = map.node(person);
      before.state().setBounds(new Bounds(10, 20, 30, 40));
      Town.list(town.root(), "things").remove(person);
      assertEquals(List.of(), map.refreshed());
      Town.list(town.root(), "things").add(person);
      assertEquals(List.of("P person2"), map.refreshed());
      assertNotSame(before, map.node(person));
      assertSame(before.state(), map.node(person).state());
    }
  }

  @Test
  void aDiagramWhoseElementIsGoneIsEmptyAndSaysSoUntilItIsBack() {
    EObject club = town.club();
    town.add(club, "members", "Person");
    draft.diagram().setDomainClass("Club");
    people.setSemanticCandidatesExpression("feature:members");
    try (RepresentationSession session = new RepresentationSession(draft.specification(),
        List.of(town.resources()), ElementLabels.ofMetamodel())) {
      Diagram diagram = session.createDiagram(draft.diagram(), club, null);
      assertEquals("Map：club3", diagram.name());
      EcoreUtil.remove(club);
      List<DiagramChange> changes = session.refreshChanged();
      assertEquals(1, changes.get(0).removed().size());
      assertTrue(diagram.nodes().isEmpty());
      assertTrue(session.problems().get(0).sentence().contains("Map：club3"));
      town.person();
      assertEquals(List.of(), session.refreshChanged());
      Town.list(town.root(), "things").add(club);
      session.refreshChanged();
      assertEquals(1, diagram.nodes().size());
      assertEquals(List.of(), session.problems());
    }
  }

  @Test
  void unloadedResourcesAndProxiesLeaveTheDiagram() {
    Resource second = new XMIResourceImpl(URI.createURI("test:/second.xmi"));
    town.resources().getResources().add(second);
    EObject far = town.create("Person");
    second.getContents().add(far);
    Town.list(person, "knows").add(far);
    NodeMapping all = Draft.node("A", "Person", "");
    draft.layer().getNodeMappings().add(all);
    draft.layer().getEdgeMappings().add(Draft.relation("K", "feature:knows", List.of(people), List.of(all)));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "A person2", "A person3", "K person2(P:person2->A:person3)"), map.outline());
      second.unload();
      assertTrue(far.eIsProxy());
      assertEquals(List.of("P person2", "A person2"), map.refreshed());
      assertEquals(List.of(), map.session().problems());
    }
  }

  @Test
  void resourcesAddedLaterAreWatched() {
    people.setSemanticCandidatesExpression("");
    try (TownSession map = new TownSession(draft, town)) {
      Resource second = new XMIResourceImpl(URI.createURI("test:/second.xmi"));
      EObject far = town.create("Person");
      second.getContents().add(far);
      town.resources().getResources().add(second);
      assertEquals(List.of("P person2", "P person3"), map.refreshed());
      Town.set(far, "name", "Ren");
      map.session().refreshChanged();
      assertEquals("Ren", map.node(far).text());
      town.resources().getResources().remove(second);
      assertEquals(List.of("P person2"), map.refreshed());
      assertTrue(far.eAdapters().isEmpty());
    }
  }

  @Test
  void proxiesAreNeverShown() {
    EObject proxy = town.create("Person");
    ((InternalEObject) proxy).eSetProxyURI(URI.createURI("test:/nowhere.xmi#1"));
    Town.list(town.root(), "things").add(proxy);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2"), map.outline());
    }
  }

  @Test
  void watchingEndsWithTheLastDiagram() {
    TownSession map = new TownSession(draft, town);
    Diagram second = map.session().createDiagram(draft.diagram(), town.root(), "second");
    EObject added = town.person();
    assertEquals(2, map.session().refreshChanged().size());
    assertEquals(2, second.nodes().size());
    map.session().closeDiagram(second);
    assertFalse(added.eAdapters().isEmpty());
    town.person();
    map.session().refreshChanged();
    assertEquals(2, second.nodes().size(), "closed diagrams stay as they are");
    map.close();
    for (EObject element : List.of(town.root(), person, added)) {
      assertTrue(element.eAdapters().isEmpty());
    }
    assertTrue(town.resource().eAdapters().isEmpty());
    assertEquals(0, town.resources().eAdapters().stream().filter(ModelObserver.class::isInstance).count());
  }

  @Test
  void anOpenedAgainDiagramIsRefreshed() {
    try (TownSession map = new TownSession(draft, town)) {
      map.session().closeDiagram(map.diagram());
      town.person();
      map.session().openDiagram(map.diagram());
      assertEquals(List.of("P person2", "P person3"), map.outline());
    }
  }

  @Test
  void listenersHearOnlyOfDiagramsThatChanged() {
    try (TownSession map = new TownSession(draft, town)) {
      List<DiagramChange> heard = new ArrayList<>();
      map.session().addListener(heard::add);
      Town.set(person, "size", 7);
      map.session().refreshChanged();
      assertEquals(List.of(), heard, "the size is not shown");
      Town.set(person, "name", "Sora");
      map.session().refreshChanged();
      assertEquals(List.of(map.node(person)), heard.get(0).changed());
      assertFalse(heard.get(0).stateChanged());
      map.node(person).state().setHidden(true);
      map.session().refreshChanged();
      assertTrue(heard.get(1).stateChanged());
      assertFalse(map.session().hasChanges());
    }
  }

  @Test
  void diagramsAreOfferedForElementsOfTheirClassThatFulfilThePrecondition() {
    EObject club = town.club();
    draft.diagram().setDomainClass("Thing");
    draft.diagram().setPreconditionExpression("feature:busy");
    draft.diagram().setTitleExpression("service:titleOf");
    try (RepresentationSession session = new RepresentationSession(draft.specification(TownServices.class),
        List.of(town.resources()), ElementLabels.ofMetamodel())) {
      assertEquals(List.of(), session.diagramsFor(club));
      assertEquals(List.of(), session.diagramsFor(town.root()));
      Town.set(club, "busy", true);
      assertEquals(List.of(draft.diagram()), session.diagramsFor(club));
      assertEquals("About club3", session.title(draft.diagram(), club));
    }
  }

  /** A Java method that looks at something far away is right after settling, not before. */
  @Test
  void settlingFindsWhatAChangeDoesNotTell() {
    people.setStyle(Draft.square("service:greeting"));
    for (int i = 0; i < 100; i++) {
      town.person();
    }
    EObject last = town.person();
    try (TownSession map = new TownSession(draft, town)) {
      assertTrue(map.session().settle(0));
      Town.set(person, "size", 5);
      map.session().refreshChanged();
      assertEquals("person103 of 102, first is 0", map.node(last).text());
      List<DiagramChange> changes = new ArrayList<>();
      map.session().addListener(changes::add);
      int slices = 1;
      while (!map.session().settle(1)) {
        slices++;
      }
      assertTrue(slices > 50, "time slices are kept");
      assertEquals("person103 of 102, first is 5", map.node(last).text());
      assertEquals(101, changes.stream().mapToInt(change -> change.changed().size()).sum());
      assertTrue(map.session().settle(1));
    }
  }
}
