package org.musubi.viewpoint.refresh;

import java.util.List;

import org.musubi.viewpoint.specification.AdditionalLayer;
import org.musubi.viewpoint.specification.ConditionalNodeStyleDescription;
import org.musubi.viewpoint.specification.ContainerLayout;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.EAttributeCustomization;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.FilterKind;
import org.musubi.viewpoint.specification.MappingBasedDecoration;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.VSMElementCustomization;

/** A diagram with one of each: nested containers, lists, border nodes, edges of both kinds, edges on edges, layers. */
final class TownMap {
  private final Draft draft;
  private final NodeMapping person;
  private final NodeMapping tag;
  private final NodeMapping member;
  private final ContainerMapping club;
  private final ContainerMapping roster;
  private final EdgeMapping knows;
  private final EdgeMapping road;
  private final EdgeMapping keeper;

  /** @param services whether the diagram asks Java methods, else only features of elements */
  TownMap(Town town, boolean services) {
    draft = Draft.ofTown(town);
    person = Draft.node("Person", "town::Person", services ? "service:peopleOf" : "feature:things");
    member = Draft.node("Member", "town.Person", "feature:members");
    club = Draft.container("Club", "Club", "feature:things");
    ContainerMapping inner = Draft.container("Inner", "Club", services ? "service:innerClubs" : "feature:members");
    roster = Draft.container("Roster", "Club", "feature:things");
    roster.setChildrenPresentation(ContainerLayout.LIST);
    NodeMapping line = Draft.node("Line", "Thing", "feature:members");
    roster.getSubNodeMappings().add(line);
    NodeMapping badge = Draft.node("Badge", "Tag", "feature:tags");
    tag = Draft.node("Tag", "Tag", "");
    tag.setPreconditionExpression(services ? "service:isOfBusyOwner" : "feature:eContainer");
    club.getSubNodeMappings().add(member);
    club.getSubContainerMappings().add(inner);
    inner.getReusedNodeMappings().add(member);
    inner.getReusedContainerMappings().add(inner);
    club.getBorderedNodeMappings().add(badge);
    person.getReusedBorderedNodeMappings().add(badge);
    ConditionalNodeStyleDescription busy = Draft.FACTORY.createConditionalNodeStyleDescription();
    busy.setPredicateExpression(services ? "service:isPopular" : "feature:busy");
    busy.setStyle(Draft.square(services ? "service:greeting" : "feature:name"));
    busy.getStyle().setSizeComputationExpression("feature:size");
    busy.getStyle().setTooltipExpression("feature:size");
    person.getConditionnalStyles().add(busy);
    person.setSemanticElements("feature:best");
    member.setPreconditionExpression("feature:busy");
    List<NodeMapping> people = List.of(person, member);
    knows = Draft.relation("knows", services ? "service:friends" : "feature:knows", people,
        List.of(person, member, club));
    road = Draft.element("Road", "Road", "feature:roads", "feature:from", "feature:to",
        List.of(person, member, club, inner));
    road.setPreconditionExpression(services ? "service:isOpenBetween(source,target)" : "feature:open");
    road.getStyle().setSizeComputationExpression("feature:weight");
    keeper = Draft.relation("keeper", "feature:keeper", List.of(road), List.of(person, club));
    draft.layer().getNodeMappings().addAll(List.of(person, tag));
    draft.layer().getContainerMappings().add(club);
    draft.layer().getEdgeMappings().addAll(List.of(keeper, knows, road));
    additionalLayer(services);
    draft.filter("busy only", FilterKind.HIDE, filter -> {
      filter.getMappings().add(person);
      filter.setSemanticConditionExpression("feature:busy");
    });
  }

  private void additionalLayer(boolean services) {
    AdditionalLayer more = draft.additionalLayer("More", true, false);
    more.getContainerMappings().add(roster);
    MappingBasedDecoration decoration = Draft.FACTORY.createMappingBasedDecoration();
    decoration.setName("star");
    decoration.setImageExpression("/icons/star.png");
    decoration.setPreconditionExpression(services ? "service:isPopular" : "feature:busy");
    decoration.getMappings().add(person);
    more.setDecorationDescriptionsSet(Draft.FACTORY.createDecorationDescriptionsSet());
    more.getDecorationDescriptionsSet().getDecorationDescriptions().add(decoration);
    more.setCustomization(Draft.FACTORY.createCustomization());
    VSMElementCustomization when = Draft.FACTORY.createVSMElementCustomization();
    when.setPredicateExpression("feature:busy");
    EAttributeCustomization bigger = Draft.FACTORY.createEAttributeCustomization();
    bigger.setAttributeName("labelSize");
    bigger.setValue("feature:size");
    bigger.setApplyOnAll(true);
    when.getFeatureCustomizations().add(bigger);
    more.getCustomization().getVsmElementCustomizations().add(when);
  }

  Draft draft() {
    return draft;
  }

  NodeMapping person() {
    return person;
  }

  NodeMapping member() {
    return member;
  }

  ContainerMapping club() {
    return club;
  }

  EdgeMapping knows() {
    return knows;
  }

  EdgeMapping road() {
    return road;
  }
}
