package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.EAttributeCustomization;
import org.musubi.viewpoint.specification.EReferenceCustomization;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.FilterKind;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.MappingBasedDecoration;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.Position;
import org.musubi.viewpoint.specification.SemanticBasedDecoration;
import org.musubi.viewpoint.specification.SquareDescription;
import org.musubi.viewpoint.specification.VSMElementCustomization;
import org.musubi.viewpoint.specification.VSMElementCustomizationReuse;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Decoration;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;

/** What layers bring and change, and what filters hide. */
class LayersAndFiltersTest {
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
  void layersAreOnByDefaultWhenTheySaySoAndAlwaysWhenNotOptional() {
    draft.additionalLayer("on", true, true).getNodeMappings().add(Draft.node("A", "Person", "feature:things"));
    draft.additionalLayer("off", true, false).getNodeMappings().add(Draft.node("B", "Person", "feature:things"));
    draft.additionalLayer("must", false, false).getNodeMappings().add(Draft.node("C", "Person", "feature:things"));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "A person2", "C person2"), map.outline());
      assertEquals(Set.of("on"), map.diagram().state().activeLayers());
      assertEquals(List.of("Default", "on", "must"),
          map.session().activeLayers(map.diagram()).stream().map(Layer::getName).toList());
      NodeView node = (NodeView) map.session().views(map.diagram(), person).get(1);
      node.state().setBounds(new Bounds(1, 2, 3, 4));
      map.diagram().state().setActiveLayers(List.of("off"));
      assertEquals(List.of("P person2", "B person2", "C person2"), map.refreshed());
      map.diagram().state().setActiveLayers(List.of("on"));
      assertEquals(List.of("P person2", "A person2", "C person2"), map.refreshed());
      assertEquals(new Bounds(1, 2, 3, 4), map.diagram().nodes().get(1).state().bounds(), "comes back to its place");
    }
  }

  @Test
  void withoutADefaultLayerTheMappingsOfTheDescriptionCount() {
    NodeMapping own = Draft.node("O", "Person", "feature:things");
    draft.diagram().getNodeMappings().add(own);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2"), map.outline(), "with layers they do not");
    }
    draft.diagram().setDefaultLayer(null);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("O person2"), map.outline());
    }
  }

  @Test
  void layersReuseMappingsAndSubMappingsOfInactiveLayersAreOff() {
    EObject club = town.club();
    town.add(club, "members", "Person");
    AdditionalLayer more = draft.additionalLayer("more", true, false);
    NodeMapping member = Draft.node("M", "Person", "feature:members");
    more.getNodeMappings().add(member);
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    clubs.getReusedNodeMappings().add(member);
    draft.layer().getContainerMappings().add(clubs);
    AdditionalLayer again = draft.additionalLayer("again", true, false);
    again.getReusedMappings().add(people);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of("P person2", "C club3"), map.outline());
      map.diagram().state().setActiveLayers(List.of("more", "again"));
      assertEquals(List.of("P person2", "C club3", " M person4"), map.refreshed());
    }
  }

  @Test
  void layersCustomiseStyles() {
    SquareDescription square = (SquareDescription) people.getStyle();
    square.setColor(Draft.color(1, 1, 1));
    Layer layer = draft.additionalLayer("red", true, false);
    layer.setCustomization(Draft.FACTORY.createCustomization());
    VSMElementCustomization when = Draft.FACTORY.createVSMElementCustomization();
    when.setPredicateExpression("feature:busy");
    EReferenceCustomization red = Draft.FACTORY.createEReferenceCustomization();
    red.setReferenceName("color");
    red.setValue(Draft.color(200, 0, 0));
    red.getAppliedOn().add(square);
    when.getFeatureCustomizations().add(red);
    EAttributeCustomization size = Draft.FACTORY.createEAttributeCustomization();
    size.setAttributeName("labelSize");
    size.setValue("feature:size");
    size.setApplyOnAll(true);
    when.getFeatureCustomizations().add(size);
    EAttributeCustomization bold = Draft.FACTORY.createEAttributeCustomization();
    bold.setAttributeName("labelFormat");
    bold.setValue("bold");
    bold.setApplyOnAll(true);
    VSMElementCustomization always = Draft.FACTORY.createVSMElementCustomization();
    always.getFeatureCustomizations().add(bold);
    layer.getCustomization().getVsmElementCustomizations().addAll(List.of(when, always));
    try (TownSession map = new TownSession(draft, town)) {
      assertFalse(map.node(person).look().label().isBold());
      map.diagram().state().setActiveLayers(List.of("red"));
      map.session().refreshChanged();
      assertEquals(new Rgb(1, 1, 1), map.node(person).look().fill());
      assertTrue(map.node(person).look().label().isBold());
      Town.set(person, "size", 17);
      Town.set(person, "busy", true);
      map.session().refreshChanged();
      assertEquals(new Rgb(200, 0, 0), map.node(person).look().fill());
      assertEquals(17, map.node(person).look().label().size());
      map.diagram().state().setActiveLayers(List.of());
      map.session().refreshChanged();
      assertEquals(new Rgb(1, 1, 1), map.node(person).look().fill());
      assertEquals(8, square.getLabelSize(), "the specification itself is not changed");
    }
  }

  @Test
  void customisationsAreReusedForOtherStylesAndForLabelsOfEdges() {
    EObject other = town.person();
    Town.list(person, "knows").add(other);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    draft.layer().getEdgeMappings().add(knows);
    EAttributeCustomization large = Draft.FACTORY.createEAttributeCustomization();
    large.setAttributeName("labelSize");
    large.setValue("20");
    large.getAppliedOn().add(people.getStyle());
    VSMElementCustomization always = Draft.FACTORY.createVSMElementCustomization();
    always.getFeatureCustomizations().add(large);
    VSMElementCustomizationReuse reuse = Draft.FACTORY.createVSMElementCustomizationReuse();
    reuse.getReuse().add(large);
    reuse.getAppliedOn().add(knows.getStyle().getCenterLabelStyleDescription());
    Layer layer = draft.additionalLayer("large", true, true);
    layer.setCustomization(Draft.FACTORY.createCustomization());
    layer.getCustomization().getVsmElementCustomizations().addAll(List.of(always, reuse));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(20, map.node(person).look().label().size());
      assertEquals(20, map.edge().look().center().size());
    }
  }

  @Test
  void aCustomisationWithAnImpossibleValueIsTold() {
    EAttributeCustomization bad = Draft.FACTORY.createEAttributeCustomization();
    bad.setAttributeName("labelSize");
    bad.setValue("huge");
    bad.setApplyOnAll(true);
    VSMElementCustomization always = Draft.FACTORY.createVSMElementCustomization();
    always.getFeatureCustomizations().add(bad);
    Layer layer = draft.additionalLayer("bad", true, true);
    layer.setCustomization(Draft.FACTORY.createCustomization());
    layer.getCustomization().getVsmElementCustomizations().add(always);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(8, map.node(person).look().label().size());
      assertTrue(map.session().problems().get(0).sentence().contains("huge"));
    }
  }

  @Test
  void decorationsGoByMappingOrByModel() {
    Layer layer = draft.additionalLayer("marks", true, true);
    layer.setDecorationDescriptionsSet(Draft.FACTORY.createDecorationDescriptionsSet());
    MappingBasedDecoration star = Draft.FACTORY.createMappingBasedDecoration();
    star.setImageExpression("/star.png");
    star.setPosition(Position.NORTH_EAST);
    star.getMappings().add(people);
    star.setPreconditionExpression("feature:busy");
    SemanticBasedDecoration dot = Draft.FACTORY.createSemanticBasedDecoration();
    dot.setDomainClass("Thing");
    dot.setImageExpression("service:image");
    dot.setTooltipExpression("feature:name");
    layer.getDecorationDescriptionsSet().getDecorationDescriptions().addAll(List.of(star, dot));
    try (TownSession map = new TownSession(draft, town)) {
      Decoration second = new Decoration(Position.SOUTH_WEST, "/person2.png", "person2");
      assertEquals(List.of(second), map.node(person).decorations());
      Town.set(person, "busy", true);
      map.session().refreshChanged();
      assertEquals(List.of(new Decoration(Position.NORTH_EAST, "/star.png", null), second),
          map.node(person).decorations());
      map.diagram().state().setActiveLayers(List.of());
      map.session().refreshChanged();
      assertEquals(List.of(), map.node(person).decorations());
    }
  }

  /** Conditions say what stays; a filter on a mapping without conditions hides all of it. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "true,  -,            -,               true", "true,  feature:busy, -,               false",
      "false, feature:busy, -,               true", "true,  -, service:isEmptyContainer, false",
      "false, -, feature:visible,             false", "false, feature:busy, feature:visible, true",
      "true,  feature:busy, service:isHiddenByUser, true"})
  void filtersHideWhatDoesNotFulfilTheirConditions(boolean busy, String semantic, String visual, boolean hidden) {
    Town.set(person, "busy", busy);
    draft.filter("f", FilterKind.HIDE, filter -> {
      filter.getMappings().add(people);
      filter.setSemanticConditionExpression(semantic);
      filter.setViewConditionExpression(visual);
    });
    try (TownSession map = new TownSession(draft, town)) {
      assertFalse(map.node(person).isFiltered());
      map.diagram().state().setActiveFilters(List.of("f"));
      map.session().refreshChanged();
      assertEquals(hidden, map.node(person).isFiltered());
      assertEquals(!hidden, map.node(person).isVisible());
    }
  }

  @Test
  void aFilterWithoutMappingsLooksAtAllElementsByTheirViews() {
    EObject club = town.club();
    draft.layer().getContainerMappings().add(Draft.container("C", "Club", "feature:things"));
    draft.filter("f", FilterKind.HIDE, filter -> filter.setSemanticConditionExpression("service:isNoContainer"));
    try (TownSession map = new TownSession(draft, town)) {
      map.diagram().state().setActiveFilters(List.of("f"));
      map.session().refreshChanged();
      assertTrue(map.node(club).isFiltered());
      assertFalse(map.node(person).isFiltered());
    }
  }

  @Test
  void collapsingFiltersDoNotHide() {
    draft.filter("f", FilterKind.COLLAPSE, filter -> filter.getMappings().add(people));
    try (TownSession map = new TownSession(draft, town)) {
      map.diagram().state().setActiveFilters(List.of("f"));
      map.session().refreshChanged();
      assertTrue(map.node(person).isCollapsedByFilter());
      assertTrue(map.node(person).isVisible());
    }
  }

  @Test
  void edgesOfHiddenNodesAreNotVisible() {
    EObject other = town.person();
    Town.set(other, "busy", true);
    Town.list(person, "knows").add(other);
    draft.layer().getEdgeMappings().add(Draft.relation("K", "feature:knows", List.of(people), List.of(people)));
    draft.filter("f", FilterKind.HIDE, filter -> {
      filter.getMappings().add(people);
      filter.setSemanticConditionExpression("feature:busy");
    });
    try (TownSession map = new TownSession(draft, town)) {
      assertTrue(map.edge().isVisible());
      map.diagram().state().setActiveFilters(List.of("f"));
      map.session().refreshChanged();
      assertFalse(map.edge().isVisible());
      Town.set(person, "busy", true);
      map.session().refreshChanged();
      assertTrue(map.edge().isVisible());
      assertSame(person, map.edge().source().target());
    }
  }
}
