package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Dragging a link into empty space: a new node and the link to it in one go. */
final class QuickAdds {
  private final ToolContext context;
  private final CreationTools creation;
  private final EdgeTools edges;

  QuickAdds(ToolContext context, CreationTools creation, EdgeTools edges) {
    this.context = context;
    this.creation = creation;
    this.edges = edges;
  }

  /** What may follow an element, in the containers it lies in and on the diagram; the nearest place counts. */
  List<QuickAdd> from(ElementView source) {
    List<NodeView> places = new ArrayList<>();
    if (source instanceof NodeView node) {
      for (NodeView next = node.parent(); next != null; next = next.parent()) {
        places.add(next);
      }
    }
    places.add(null);
    return list(source, places);
  }

  /** What may follow an element in one container, null = on the diagram itself. */
  List<QuickAdd> from(ElementView source, NodeView container) {
    return list(source, Collections.singletonList(container));
  }

  private List<QuickAdd> list(ElementView source, List<NodeView> places) {
    List<QuickAdd> result = new ArrayList<>();
    List<AbstractToolDescription> makers = makers(source.diagram());
    for (EdgeCreationDescription link : edges.from(source)) {
      Set<DiagramElementMapping> targets = EdgeTools.targets(link);
      for (AbstractToolDescription node : makers) {
        for (NodeView place : places) {
          if (fits(node, source.diagram(), place, targets)) {
            String label = ToolMessage.QUICK_ADD.with(Names.of(link), Names.of(node));
            result.add(new QuickAdd(source, link, node, place, label));
            break;
          }
        }
      }
    }
    return result;
  }

  private boolean fits(AbstractToolDescription node, Diagram diagram, NodeView place,
      Set<DiagramElementMapping> targets) {
    Set<DiagramElementMapping> made = CreationTools.made(node, diagram, place);
    return made.stream().anyMatch(targets::contains) && creation.canCreate(node, diagram, place).allowed();
  }

  private static List<AbstractToolDescription> makers(Diagram diagram) {
    return Palette.tools(diagram).stream().filter(tool -> tool instanceof NodeCreationDescription
        || tool instanceof ContainerCreationDescription).toList();
  }

  ToolResult run(QuickAdd add, Point where) {
    Diagram diagram = add.source().diagram();
    creation.canCreate(add.node(), diagram, add.container()).orThrow();
    Placement placement = new Placement(add.container(), CreationTools.mappings(add.node()));
    return context.run(add.label(), add.link(), diagram, add.source(), execution -> {
      creation.execute(execution, add.node(), diagram, add.container());
      execution.views().refresh();
      List<ElementView> appeared = execution.views().appeared(diagram);
      ElementView end = end(add, appeared, execution.created());
      edges.canConnect(add.link(), add.source(), end).orThrow();
      edges.execute(execution, add.link(), add.source(), end);
    }, created -> placement.place(nodesOnly(created), where, null));
  }

  private static ToolContext.Created nodesOnly(ToolContext.Created created) {
    return new ToolContext.Created(created.views().stream().filter(view -> view instanceof NodeView node
        && node.kind() != NodeKind.BORDER_NODE).toList(), created.elements());
  }

  private static ElementView end(QuickAdd add, List<ElementView> appeared, List<EObject> created) {
    Set<DiagramElementMapping> targets = EdgeTools.targets(add.link());
    List<ElementView> possible = appeared.stream().filter(view -> targets.contains(view.mapping())).toList();
    return possible.stream().filter(view -> created.contains(view.target())).findFirst()
        .or(() -> possible.stream().findFirst()).orElseThrow(() -> new ToolException(
            ToolMessage.QUICK_ADD_NOTHING.with(Names.of(add.node()), Names.of(add.link()))));
  }
}
