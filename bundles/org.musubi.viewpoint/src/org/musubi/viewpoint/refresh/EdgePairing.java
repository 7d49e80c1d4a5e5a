package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeKey;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.ViewKey;

/** Finds the views at the ends of edges, and makes the edges between them: one for each pair that is accepted. */
final class EdgePairing {
  /** Beyond this many edges of one unit they are found by their ends, not by looking at each. */
  private static final int FEW = 12;
  private static final ElementView[] NO_VIEWS = {};

  private record Pair(ElementView source, ElementView end) {
  }

  private final Diagram diagram;
  private final Evaluator evaluator;
  private final Scopes scopes;
  private final ViewIndex index;
  private final Consumer<EdgeView> added;

  EdgePairing(Diagram diagram, Evaluator evaluator, Scopes scopes, ViewIndex index, Consumer<EdgeView> added) {
    this.diagram = diagram;
    this.evaluator = evaluator;
    this.scopes = scopes;
    this.index = index;
    this.added = added;
  }

  /**
   * The edges of a unit: those it has as far as both ends are there, and new ones.
   *
   * @param check whether conditions are evaluated again for edges that are there
   */
  List<EdgeView> pair(EdgeUnit unit, boolean check) {
    EdgePlan plan = unit.family().plan();
    Map<Pair, EdgeView> known = known(unit.edges());
    List<EdgeView> result = new ArrayList<>(1);
    if (plan.isElementBased()) {
      for (EObject source : unit.sources()) {
        for (EObject target : unit.targets()) {
          for (ElementView sourceView : index.views(source).toArray(NO_VIEWS)) {
            if (plan.mayLeave(sourceView.mapping())) {
              reach(unit, sourceView, target, known, check, result);
            }
          }
        }
      }
    } else {
      for (EObject target : unit.targets()) {
        reach(unit, unit.source(), target, known, check, result);
      }
    }
    return result;
  }

  private static Map<Pair, EdgeView> known(List<EdgeView> edges) {
    if (edges.size() <= FEW) {
      return null;
    }
    Map<Pair, EdgeView> known = new HashMap<>();
    edges.forEach(edge -> known.put(new Pair(edge.source(), edge.end()), edge));
    return known;
  }

  private void reach(EdgeUnit unit, ElementView source, EObject target, Map<Pair, EdgeView> known, boolean check,
      List<EdgeView> result) {
    EdgePlan plan = unit.family().plan();
    for (ElementView end : index.views(target).toArray(NO_VIEWS)) {
      if (plan.mayReach(end.mapping())) {
        EdgeView edge = known == null ? find(unit.edges(), source, end) : known.get(new Pair(source, end));
        if (edge != null && edge.target() != unit.self()) {
          edge = null;
        }
        if (edge != null && !check || accepts(unit, source, end)) {
          result.add(edge != null ? edge : create(unit, source, end));
        }
      }
    }
  }

  private static EdgeView find(List<EdgeView> edges, ElementView source, ElementView end) {
    for (EdgeView edge : edges) {
      if (edge.source() == source && edge.end() == end) {
        return edge;
      }
    }
    return null;
  }

  private boolean accepts(EdgeUnit unit, ElementView source, ElementView end) {
    EdgePlan plan = unit.family().plan();
    if (!plan.isCreating() && !diagram.state().manualViews().contains(key(unit, source, end))) {
      return false;
    }
    return plan.precondition().isEmpty() || evaluator.test(plan.precondition().text(),
        scopes.between(source, end, unit.self()), true, true);
  }

  private EdgeView create(EdgeUnit unit, ElementView source, ElementView end) {
    EdgeView edge = new EdgeView(diagram, unit.family().plan().mapping(), unit.self(), source, end,
        diagram.state().edge(key(unit, source, end)));
    added.accept(edge);
    return edge;
  }

  private static EdgeKey key(EdgeUnit unit, ElementView source, ElementView end) {
    return new EdgeKey(unit.family().plan().mapping(), unit.self(), ViewKey.of(source), ViewKey.of(end));
  }
}
