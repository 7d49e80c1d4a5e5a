package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.view.Decoration;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.StyleOverride;

/** Computes what elements look like: style, label, decorations, filters, and the colours users chose. */
final class Styler {
  private final Evaluator evaluator;
  private final Scopes scopes;
  private final Colors colors;
  private final NodeLooks nodes;
  private final EdgeLooks edges;
  private final Map<ElementState, StyleOverride> applied = new IdentityHashMap<>();

  Styler(Evaluator evaluator, Scopes scopes) {
    this.evaluator = evaluator;
    this.scopes = scopes;
    colors = new Colors(evaluator);
    Labels labels = new Labels(evaluator, colors);
    nodes = new NodeLooks(evaluator, colors, labels);
    edges = new EdgeLooks(evaluator, colors, labels);
  }

  /** Computes the look of an element anew; returns whether anything is different. */
  boolean restyle(ElementView view, ElementPlan plan, ViewIndex index) {
    Scope scope = scopes.of(view);
    ElementPlan.Appearance appearance = plan.appearance();
    boolean changed = semanticElements(view, plan, scope, index);
    EObject style = appearance.style().choose(scope, evaluator);
    changed |= switch (view) {
      case NodeView node -> look(node, overridden(nodes.of(style, node.isContainer(), scope), node.state()));
      case EdgeView edge -> look(edge, overridden(edges.of((EdgeStyleDescription) style, edge, scope), edge.state()));
    };
    changed |= decorations(view, appearance.decorations(), scope);
    return filters(view, appearance.filters(), scope) | changed;
  }

  private static boolean look(NodeView node, NodeLook look) {
    boolean changed = !look.equals(node.look());
    if (changed) {
      node.setLook(look);
    }
    return changed;
  }

  private static boolean look(EdgeView edge, EdgeLook look) {
    boolean changed = !look.equals(edge.look());
    if (changed) {
      edge.setLook(look);
    }
    return changed;
  }

  private boolean semanticElements(ElementView view, ElementPlan plan, Scope scope, ViewIndex index) {
    if (plan.semanticElements().isEmpty() && view.semanticElements().size() == 1) {
      return false;
    }
    List<EObject> elements = new ArrayList<>();
    elements.add(view.target());
    for (EObject element : evaluator.elements(plan.semanticElements().text(), scope)) {
      if (!elements.contains(element)) {
        elements.add(element);
      }
    }
    if (view.semanticElements().equals(elements)) {
      return false;
    }
    index.setSemanticElements(view, elements);
    return true;
  }

  private boolean decorations(ElementView view, List<DecorationPlan> plans, Scope scope) {
    List<Decoration> decorations = List.of();
    for (DecorationPlan plan : plans) {
      Decoration decoration = plan.of(view, scope, evaluator);
      if (decoration != null) {
        decorations = decorations.isEmpty() ? new ArrayList<>() : decorations;
        decorations.add(decoration);
      }
    }
    boolean changed = !decorations.equals(view.decorations());
    if (changed) {
      view.setDecorations(decorations);
    }
    return changed;
  }

  private boolean filters(ElementView view, List<FilterPlan> filters, Scope scope) {
    boolean filtered = false;
    boolean collapsed = false;
    for (FilterPlan filter : filters) {
      boolean caught = !filter.passes(view, scope, evaluator);
      filtered |= caught && filter.hides();
      collapsed |= caught && !filter.hides();
    }
    boolean changed = view.isFiltered() != filtered || view.isCollapsedByFilter() != collapsed;
    view.setFiltered(filtered);
    view.setCollapsedByFilter(collapsed);
    return changed;
  }

  // ------------------------------------------------------------------------------------------- colours of the user

  /** Whether the colours a user chose for an element are others than those shown. */
  boolean isOverrideChanged(ElementState state) {
    return !Objects.equals(state.style(), applied.getOrDefault(state, StyleOverride.NONE));
  }

  private NodeLook overridden(NodeLook look, ElementState state) {
    StyleOverride own = remember(state);
    if (own.equals(StyleOverride.NONE)) {
      return look;
    }
    Rgb fill = own.fill() == null ? look.fill() : own.fill();
    Rgb fillStart = own.fill() == null ? look.fillStart() : own.fill();
    Rgb line = own.line() == null ? look.border() : own.line();
    return new NodeLook(look.shape(), fill, fillStart, look.gradient(), line, look.borderWidth(), look.borderLine(),
        look.arcWidth(), look.arcHeight(), look.width(), look.height(), look.resize(), look.label(),
        look.labelInside(), look.labelHidden(), look.tooltip(), look.imagePath());
  }

  private EdgeLook overridden(EdgeLook look, ElementState state) {
    StyleOverride own = remember(state);
    return own.line() == null ? look : look.withStroke(own.line());
  }

  private StyleOverride remember(ElementState state) {
    StyleOverride own = state.style();
    if (own.equals(StyleOverride.NONE)) {
      applied.remove(state);
    } else {
      applied.put(state, own);
    }
    return own;
  }

  /** Sets the background of a diagram; returns whether it is another one. */
  boolean background(Diagram diagram, DiagramPlan plan) {
    Rgb background = colors.of(plan.description().getBackgroundColor(), scopes.on(diagram.target()), Rgb.WHITE);
    boolean changed = !background.equals(diagram.background());
    diagram.setBackground(background);
    return changed;
  }
}
