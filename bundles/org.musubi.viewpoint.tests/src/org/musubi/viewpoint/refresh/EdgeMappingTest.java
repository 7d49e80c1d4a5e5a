package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.CenteringStyle;
import org.musubi.viewpoint.specification.ConditionalEdgeStyleDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeMappingImport;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.view.EdgeView;

/** Which edges a diagram has. */
class EdgeMappingTest {
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
  void relationsLeadFromTheSourceToWhatItsExpressionFinds() {
    Town.list(left, "knows").addAll(List.of(right, left));
    draft.layer().getEdgeMappings().add(Draft.relation("K", "feature:knows", List.of(people), List.of(people)));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "P person3", "K person2(P:person2->P:person3)",
          "K person2(P:person2->P:person2)"), map.outline());
      assertSame(left, map.diagram().edges().get(0).target());
      Town.list(left, "knows").clear();
      Town.list(right, "knows").add(left);
      assertEquals(List.of("P person2", "P person3", "K person3(P:person3->P:person2)"), map.refreshed());
      assertEquals(List.of(map.edge()), map.node(right).outgoing());
      assertEquals(List.of(map.edge()), map.node(left).incoming());
      assertTrue(map.node(left).outgoing().isEmpty());
    }
  }

  @Test
  void everyViewOfAnElementIsAnEnd() {
    NodeMapping again = Draft.node("Q", "Person", "feature:things");
    draft.layer().getNodeMappings().add(again);
    Town.list(left, "knows").add(right);
    draft.layer().getEdgeMappings().add(Draft.relation("K", "feature:knows", List.of(people, again), List.of(again)));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("K person2(P:person2->Q:person3)", "K person2(Q:person2->Q:person3)"),
          map.outline().subList(4, 6));
    }
  }

  @Test
  void elementsMakeAnEdgeForEachPairOfEnds() {
    EObject third = town.person();
    town.road(left, right, third, right);
    draft.layer().getEdgeMappings().add(Draft.element("R", "Road", "feature:roads", "feature:from", "feature:to",
        List.of(people)));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("R road5(P:person2->P:person3)", "R road5(P:person2->P:person4)"),
          map.outline().subList(3, 5));
      assertEquals("road5", map.diagram().edges().get(0).text());
      Town.list(town.root(), "things").remove(right);
      assertEquals(List.of("P person2", "P person4", "R road5(P:person2->P:person4)"), map.refreshed());
    }
  }

  @Test
  void settlingPutsEdgesInTheOrderOfTheirCandidates() {
    EObject first = town.road(left, right);
    EObject second = town.road(right, left);
    draft.layer().getEdgeMappings().add(Draft.element("R", "Road", "feature:roads", "feature:from", "feature:to",
        List.of(people)));
    try (TownSession map = new TownSession(draft, town)) {
      List<EObject> roads = Town.list(town.root(), "roads");
      roads.add(roads.remove(0));
      map.session().refreshChanged();
      assertTrue(map.session().settle(1_000_000_000));
      assertEquals(List.of(second, first), map.diagram().edges().stream().map(EdgeView::target).toList());
    }
  }

  @Test
  void conditionsSeeBothEnds() {
    Town.list(left, "knows").add(right);
    Town.list(right, "knows").add(left);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    knows.setPreconditionExpression("service:isSmaller(source,target,sourceView,targetView)");
    draft.layer().getEdgeMappings().add(knows);
    Town.set(right, "size", 5);
    try (TownSession map = new TownSession(draft, town)) {
      assertSame(left, map.edge().source().target());
      Town.set(left, "size", 9);
      map.session().refreshChanged();
      assertSame(right, map.edge().source().target());
    }
  }

  @Test
  void edgesStandOnEdges() {
    EObject road = town.road(left, right);
    Town.set(road, "keeper", left);
    EdgeMapping roads = Draft.element("R", "Road", "feature:roads", "feature:from", "feature:to", List.of(people));
    EdgeMapping keeper = Draft.relation("K", "feature:keeper", List.of(roads), List.of(people));
    draft.layer().getEdgeMappings().addAll(List.of(keeper, roads));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "P person3", "R road4(P:person2->P:person3)",
          "K road4(road4(P:person2->P:person3)->P:person2)"), map.outline());
      Town.set(road, "to", List.of());
      assertEquals(List.of("P person2", "P person3"), map.refreshed());
      Town.set(road, "to", List.of(left));
      assertEquals(4, map.refreshed().size());
    }
  }

  @Test
  void edgeMappingsInACircleAreLeftOutAndTold() {
    EdgeMapping one = Draft.relation("A", "feature:best", List.of(people), List.of(people));
    EdgeMapping two = Draft.relation("B", "feature:best", List.of(one), List.of(people));
    one.getTargetMapping().add(two);
    Town.set(left, "best", right);
    draft.layer().getEdgeMappings().addAll(List.of(one, two));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "P person3"), map.outline());
      assertEquals(2, map.session().problems().size());
    }
  }

  @Test
  void targetExpressionGivesTheElementOfARelation() {
    Town.set(left, "best", right);
    Town.list(right, "knows").add(left);
    EdgeMapping mapping = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    mapping.setTargetExpression("feature:best");
    draft.layer().getEdgeMappings().add(mapping);
    try (TownSession map = new TownSession(draft, town)) {
      assertSame(right, map.edge().target());
      assertSame(left, map.edge().source().target());
      Town.set(right, "name", "Mio");
      map.session().refreshChanged();
      assertEquals("Mio", map.edge().text());
    }
  }

  @Test
  void importsBringTheirConditionalStylesFirst() {
    Town.list(left, "knows").add(right);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    knows.setStyle(Draft.line("plain"));
    EdgeMappingImport imported = Draft.FACTORY.createEdgeMappingImport();
    imported.setName("I");
    imported.setImportedMapping(knows);
    ConditionalEdgeStyleDescription condition = Draft.FACTORY.createConditionalEdgeStyleDescription();
    condition.setPredicateExpression("feature:busy");
    condition.setStyle(Draft.line("busy"));
    imported.getConditionnalStyles().add(condition);
    draft.layer().getEdgeMappings().add(knows);
    draft.additionalLayer("More", true, false).getEdgeMappingImports().add(imported);
    Town.set(left, "busy", true);
    try (TownSession map = new TownSession(draft, town)) {
      EdgeView edge = map.edge();
      assertEquals("plain", edge.text());
      map.diagram().state().setActiveLayers(List.of("More"));
      map.session().refreshChanged();
      assertSame(edge, map.edge());
      assertEquals("busy", edge.text());
      Town.set(left, "busy", false);
      map.session().refreshChanged();
      assertEquals("plain", edge.text());
    }
  }

  @Test
  void endsAreCentredForTheMappingsNamed() {
    Town.list(left, "knows").add(right);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    knows.getStyle().setEndsCentering(CenteringStyle.SOURCE);
    knows.getStyle().getCenteredTargetMappings().add(people);
    draft.layer().getEdgeMappings().add(knows);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(CenteringStyle.BOTH, map.edge().look().centering());
    }
  }
}
