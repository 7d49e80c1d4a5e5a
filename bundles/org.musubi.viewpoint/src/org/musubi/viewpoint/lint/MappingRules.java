package org.musubi.viewpoint.lint;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.BasicLabelStyleDescription;
import org.musubi.viewpoint.specification.ConditionalContainerStyleDescription;
import org.musubi.viewpoint.specification.ConditionalEdgeStyleDescription;
import org.musubi.viewpoint.specification.ConditionalNodeStyleDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.ReconnectEdgeDescription;
import org.musubi.viewpoint.specification.ReconnectionKind;
import org.musubi.viewpoint.specification.TooltipStyleDescription;

/** What a user expects of everything drawn: it can be edited, drawn elsewhere, removed, and tells what it is. */
final class MappingRules {
  private MappingRules() {
  }

  static void reconnectable(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, EdgeMapping.class).forEach(edge -> {
      Set<ReconnectionKind> kinds = edge.getReconnections().stream()
          .map(ReconnectEdgeDescription::getReconnectionKind).collect(Collectors.toSet());
      if (!kinds.contains(ReconnectionKind.RECONNECT_BOTH)) {
        if (!kinds.contains(ReconnectionKind.RECONNECT_SOURCE)) {
          report.accept(edge, LintMessage.NO_RECONNECT.with(0));
        }
        if (!kinds.contains(ReconnectionKind.RECONNECT_TARGET)) {
          report.accept(edge, LintMessage.NO_RECONNECT.with(1));
        }
      }
    });
  }

  static void deletable(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, EdgeMapping.class)
        .filter(edge -> !edge.isUseDomainElement() && edge.getDeletionDescription() == null)
        .forEach(edge -> report.accept(edge, LintMessage.NO_DELETE.with()));
  }

  static void editable(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, DiagramElementMapping.class)
        .filter(mapping -> mapping.getLabelDirectEdit() == null && hasLabel(mapping))
        .forEach(mapping -> report.accept(mapping, LintMessage.NO_DIRECT_EDIT.with()));
  }

  static void narrowCandidates(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, DiagramElementMapping.class).filter(MappingRules::searchesCandidates)
        .forEach(mapping -> {
          String candidates = mapping.getSemanticCandidatesExpression();
          if (candidates == null || candidates.isBlank()) {
            report.accept(mapping, LintMessage.NO_CANDIDATES.with());
          } else if (candidates.strip().equals("feature:eAllContents")) {
            report.accept(mapping, LintMessage.ALL_CONTENTS.with());
          }
        });
  }

  static void tooltips(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, AbstractNodeMapping.class).filter(mapping -> styles(mapping)
        .filter(TooltipStyleDescription.class::isInstance).map(TooltipStyleDescription.class::cast)
        .anyMatch(style -> style.getTooltipExpression() == null || style.getTooltipExpression().isBlank()))
        .forEach(mapping -> report.accept(mapping, LintMessage.NO_TOOLTIP.with()));
  }

  private static boolean searchesCandidates(DiagramElementMapping mapping) {
    return mapping.isCreateElements() && (!(mapping instanceof EdgeMapping edge) || edge.isUseDomainElement());
  }

  private static boolean hasLabel(DiagramElementMapping mapping) {
    return styles(mapping).flatMap(MappingRules::labels)
        .anyMatch(label -> label.getLabelExpression() != null && !label.getLabelExpression().isBlank());
  }

  private static Stream<? extends BasicLabelStyleDescription> labels(EObject style) {
    return style instanceof EdgeStyleDescription edge
        ? Stream.of(edge.getBeginLabelStyleDescription(), edge.getCenterLabelStyleDescription(),
            edge.getEndLabelStyleDescription()).filter(Objects::nonNull)
        : Stream.of(style).filter(BasicLabelStyleDescription.class::isInstance)
            .map(BasicLabelStyleDescription.class::cast);
  }

  private static Stream<EObject> styles(DiagramElementMapping mapping) {
    Stream<? extends EObject> all = switch (mapping) {
      case NodeMapping node -> Stream.concat(Stream.of(node).map(NodeMapping::getStyle),
          node.getConditionnalStyles().stream().map(ConditionalNodeStyleDescription::getStyle));
      case ContainerMapping container -> Stream.concat(Stream.of(container).map(ContainerMapping::getStyle),
          container.getConditionnalStyles().stream().map(ConditionalContainerStyleDescription::getStyle));
      case EdgeMapping edge -> Stream.concat(Stream.of(edge).map(EdgeMapping::getStyle),
          edge.getConditionnalStyles().stream().map(ConditionalEdgeStyleDescription::getStyle));
      default -> Stream.empty();
    };
    return all.filter(Objects::nonNull).map(EObject.class::cast);
  }
}
