package org.musubi.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.ReconnectEdgeDescription;
import org.musubi.viewpoint.specification.ReconnectionKind;
import org.musubi.viewpoint.view.EdgeState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;

/**
 * Attaching an end of an edge to another element. As in Sirius, {@code source} is the element the end leaves,
 * {@code target} the one it goes to, and {@code otherEnd} the element of the diagram at the end that stays.
 */
final class ReconnectTools {
  private record Choice(ReconnectEdgeDescription tool, Verdict verdict) {
  }

  private final ToolContext context;

  ReconnectTools(ToolContext context) {
    this.context = context;
  }

  Verdict canReconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    return choose(edge, sourceEnd, newEnd).verdict();
  }

  private Choice choose(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    Verdict verdict = Verdict.no(ToolMessage.NO_RECONNECT.with(Names.describe(edge)));
    String refused = ToolMessage.NOT_TO_END.with(Names.describe(edge), Names.describe(newEnd));
    for (ReconnectEdgeDescription tool : ((EdgeMapping) edge.mapping()).getReconnections()) {
      if (!moves(tool, sourceEnd)) {
        continue;
      }
      if (newEnd == edge || !Mappings.mayEnd(tool, edge.diagram().description(), sourceEnd, newEnd)) {
        verdict = Verdict.no(refused);
        continue;
      }
      verdict = context.conditions().test(tool.getPrecondition(), scope(tool, edge, sourceEnd, newEnd), tool, refused);
      if (verdict.allowed()) {
        return new Choice(tool, verdict);
      }
    }
    return new Choice(null, verdict);
  }

  private static boolean moves(ReconnectEdgeDescription tool, boolean sourceEnd) {
    return tool.getReconnectionKind() == ReconnectionKind.RECONNECT_BOTH
        || tool.getReconnectionKind() == (sourceEnd ? ReconnectionKind.RECONNECT_SOURCE
            : ReconnectionKind.RECONNECT_TARGET);
  }

  private static ElementView oldEnd(EdgeView edge, boolean sourceEnd) {
    return sourceEnd ? edge.source() : edge.end();
  }

  private Scope scope(ReconnectEdgeDescription tool, EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    Execution variables = new Execution(context.session(), null,
        Scope.of(null).with("diagram", edge.diagram()));
    setVariables(variables, tool, edge, sourceEnd, newEnd);
    return variables.on(edge.target());
  }

  private void setVariables(Execution execution, ReconnectEdgeDescription tool, EdgeView edge, boolean sourceEnd,
      ElementView newEnd) {
    ElementView old = oldEnd(edge, sourceEnd);
    context.set(execution, tool.getElement(), "element", edge.target());
    context.set(execution, tool.getEdgeView(), "edgeView", edge);
    context.set(execution, tool.getSource(), "source", old.target());
    context.set(execution, tool.getSourceView(), "sourceView", old);
    context.set(execution, tool.getTarget(), "target", newEnd.target());
    context.set(execution, tool.getTargetView(), "targetView", newEnd);
    execution.set("otherEnd", sourceEnd ? edge.end() : edge.source());
  }

  ToolResult reconnect(EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    if (newEnd == oldEnd(edge, sourceEnd)) {
      return ToolResult.NOTHING;
    }
    Choice choice = choose(edge, sourceEnd, newEnd);
    choice.verdict().orThrow();
    ReconnectEdgeDescription tool = choice.tool();
    EObject element = edge.target();
    return context.run(Names.of(tool), tool, edge.diagram(), edge, execution -> {
      setVariables(execution, tool, edge, sourceEnd, newEnd);
      context.setSubVariables(execution, tool.getElement(), element);
      context.setSubVariables(execution, tool.getSource(), oldEnd(edge, sourceEnd).target());
      context.setSubVariables(execution, tool.getSourceView(), oldEnd(edge, sourceEnd));
      context.setSubVariables(execution, tool.getTarget(), newEnd.target());
      context.setSubVariables(execution, tool.getTargetView(), newEnd);
      execution.run(tool.getInitialOperation() == null ? null
          : tool.getInitialOperation().getFirstModelOperations(), element);
      showUnsynchronized(execution, edge, sourceEnd, newEnd);
    }, created -> keepState(edge, sourceEnd, newEnd, created));
  }

  private static void showUnsynchronized(Execution execution, EdgeView edge, boolean sourceEnd, ElementView newEnd) {
    EdgeMapping mapping = (EdgeMapping) edge.mapping();
    if (Views.isManual(edge.diagram(), mapping)) {
      execution.views().hide(edge);
      EObject element = !mapping.isUseDomainElement() && sourceEnd ? newEnd.target() : edge.target();
      execution.views().show(mapping, element, sourceEnd ? newEnd : edge.source(), sourceEnd ? edge.end() : newEnd);
    }
  }

  /** The edge is another one for the diagram; the user's style goes with it. */
  private static void keepState(EdgeView old, boolean sourceEnd, ElementView newEnd, ToolContext.Created created) {
    created.views().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast)
        .filter(edge -> edge.state() != old.state() && (sourceEnd ? edge.source() : edge.end()) == newEnd
            && (sourceEnd ? edge.end() : edge.source()) == (sourceEnd ? old.end() : old.source()))
        .findFirst().ifPresent(edge -> copy(old.state(), edge.state()));
  }

  /** The style of an edge whose end moved goes to the edge that joins the same elements now. */
  static void keepState(EdgeView old, ToolContext.Created created) {
    created.views().stream().filter(EdgeView.class::isInstance).map(EdgeView.class::cast)
        .filter(edge -> edge.state() != old.state() && edge.mapping() == old.mapping() && edge.target() == old.target()
            && edge.source().target() == old.source().target() && edge.end().target() == old.end().target())
        .findFirst().ifPresent(edge -> copy(old.state(), edge.state()));
  }

  private static void copy(EdgeState from, EdgeState to) {
    to.setStyle(from.style());
    to.setRouting(from.routing());
  }
}
