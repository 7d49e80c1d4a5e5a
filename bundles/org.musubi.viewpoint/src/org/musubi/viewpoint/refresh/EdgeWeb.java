package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.EdgeUnit.Work;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Keeps the edges of a diagram in step with its nodes and with what the edge mappings find in the model. */
final class EdgeWeb {
  /** Told of edges that come and go. */
  interface Listener {
    void added(EdgeView edge);

    void removed(EdgeView edge);
  }

  private static final int FEW = 8;

  private final Diagram diagram;
  private final ModelObserver model;
  private final Evaluator evaluator;
  private final Scopes scopes;
  private final EdgePairing pairing;
  private final Listener listener;
  private final Map<EdgeMapping, EdgeFamily> families = new IdentityHashMap<>();
  private final Map<DiagramElementMapping, List<EdgeFamily>> leaving = new IdentityHashMap<>();
  private final IdentityIndex<EdgeUnit> bySelf = new IdentityIndex<>();
  private final IdentityIndex<EdgeUnit> byEnd = new IdentityIndex<>();
  private List<EdgeFamily> inOrder = List.of();
  private final Set<EdgeView> come = new LinkedHashSet<>();
  private final Set<EdgeView> gone = new HashSet<>();
  private boolean orderOpen;

  EdgeWeb(Diagram diagram, ModelObserver model, Evaluator evaluator, Scopes scopes, ViewIndex index,
      Listener listener) {
    this.diagram = diagram;
    this.model = model;
    this.evaluator = evaluator;
    this.scopes = scopes;
    this.listener = listener;
    pairing = new EdgePairing(diagram, evaluator, scopes, index, this::add);
  }

  /** Takes over a plan; everything is computed anew with the next {@link #work()}. */
  void rebuild(DiagramPlan plan, Collection<? extends ElementView> nodes) {
    Map<EdgeMapping, EdgeFamily> old = new IdentityHashMap<>(families);
    families.clear();
    leaving.clear();
    List<EdgeFamily> order = new ArrayList<>();
    for (EdgePlan edges : plan.edges()) {
      EdgeFamily family = old.remove(edges.mapping());
      if (family == null) {
        family = new EdgeFamily(edges);
      }
      family.setPlan(edges);
      family.setCandidatesOpen(true);
      families.put(edges.mapping(), family);
      order.add(family);
      if (!edges.isElementBased()) {
        for (DiagramElementMapping mapping : edges.mapping().getSourceMapping()) {
          leaving.computeIfAbsent(mapping, any -> new ArrayList<>()).add(family);
        }
      }
    }
    old.values().forEach(family -> List.copyOf(family.units().values()).forEach(this::drop));
    inOrder = order;
    nodes.forEach(this::leave);
    order.forEach(family -> List.copyOf(family.units().values()).forEach(unit -> family.demand(unit, Work.FIND)));
    orderOpen = true;
  }

  /** Notes that a view came: edges may leave or reach it. */
  void added(ElementView view) {
    leave(view);
    demandEnds(view, Work.PAIR);
  }

  /** Notes that a view went. */
  void removed(ElementView view) {
    for (EdgeFamily family : leaving.getOrDefault(view.mapping(), List.of())) {
      EdgeUnit unit = family.unit(view);
      if (unit != null) {
        drop(unit);
      }
    }
    demandEnds(view, Work.PAIR);
  }

  private void leave(ElementView view) {
    for (EdgeFamily family : leaving.getOrDefault(view.mapping(), List.of())) {
      if (family.unit(view) == null) {
        EdgeUnit unit = new EdgeUnit(family, view, view.target());
        family.units().put(view, unit);
        bySelf.add(view.target(), unit);
        family.demand(unit, Work.FIND);
      }
    }
  }

  private void demandEnds(ElementView view, Work work) {
    for (EdgeUnit unit : byEnd.get(view.target())) {
      EdgePlan plan = unit.family().plan();
      if (plan.mayReach(view.mapping()) || plan.mayLeave(view.mapping())) {
        unit.family().demand(unit, work);
      }
    }
  }

  /** Notes that nodes changed places, and so do their edges. */
  void reordered() {
    orderOpen = true;
  }

  List<EdgeFamily> families() {
    return inOrder;
  }

  /** Edges that show an element, or leave views of it; not to be kept. */
  Collection<EdgeUnit> unitsOf(EObject element) {
    return bySelf.get(element);
  }

  /** Units that name an element as an end; not to be kept. */
  Collection<EdgeUnit> unitsAt(EObject element) {
    return byEnd.get(element);
  }

  // ----------------------------------------------------------------------------------------------------------- work

  /** Does all work noted; mappings whose edges others stand on come first. */
  void work() {
    for (EdgeFamily family : inOrder) {
      if (family.isCandidatesOpen()) {
        family.setCandidatesOpen(false);
        if (family.plan().isElementBased()) {
          candidates(family);
        }
      }
      for (int i = 0; i < family.open().size(); i++) {
        EdgeUnit unit = family.open().get(i);
        Work work = unit.work();
        unit.setWork(Work.NONE);
        if (!unit.isGone()) {
          work(unit, work);
        }
      }
      family.open().clear();
    }
  }

  private void candidates(EdgeFamily family) {
    if (family.candidates().update(candidates(family.plan()), new UnitMaker(family)) != null) {
      orderOpen = true;
    }
  }

  /** Makes the units of an element-based mapping. */
  private final class UnitMaker implements Lineup.Maker<EdgeUnit> {
    private final EdgeFamily family;

    UnitMaker(EdgeFamily family) {
      this.family = family;
    }

    @Override
    public EdgeUnit find(EObject element) {
      return family.unit(element);
    }

    @Override
    public EdgeUnit make(EObject element) {
      if (!family.plan().type().accepts(element)) {
        return null;
      }
      EdgeUnit unit = new EdgeUnit(family, null, element);
      family.units().put(element, unit);
      bySelf.add(element, unit);
      family.demand(unit, Work.FIND);
      return unit;
    }

    @Override
    public void drop(EdgeUnit unit) {
      EdgeWeb.this.drop(unit);
    }
  }

  private List<EObject> candidates(EdgePlan plan) {
    return plan.candidates().isEmpty() ? model.contents(plan.type())
        : evaluator.elements(plan.candidates().text(), scopes.in(null, diagram.target()));
  }

  private void work(EdgeUnit unit, Work work) {
    if (work == Work.FIND) {
      find(unit);
    }
    List<EdgeView> before = unit.edges();
    List<EdgeView> after = pairing.pair(unit, work != Work.PAIR);
    unit.setEdges(after);
    if (!before.isEmpty() && !before.equals(after)) {
      orderOpen = true;
      Set<EdgeView> kept = new HashSet<>(after);
      before.stream().filter(edge -> !kept.contains(edge)).forEach(this::remove);
    }
  }

  /** Evaluates which elements stand at the ends. */
  private void find(EdgeUnit unit) {
    unit.ends().forEach(end -> byEnd.remove(end, unit));
    if (unit.self() != null && unit.self() != unit.origin()) {
      bySelf.remove(unit.self(), unit);
    }
    EdgePlan plan = unit.family().plan();
    unit.setSelf(unit.origin());
    if (!plan.isElementBased() && !plan.targetExpression().isEmpty()) {
      unit.setSelf(evaluator.element(plan.targetExpression().text(), scopes.on(unit.origin())));
      if (unit.self() != null && unit.self() != unit.origin()) {
        bySelf.add(unit.self(), unit);
      }
    }
    if (unit.self() == null || !model.isAttached(unit.origin())) {
      unit.setEnds(List.of(), List.of());
      return;
    }
    List<EObject> sources = plan.isElementBased()
        ? distinct(evaluator.elements(plan.sourceFinder().text(), scopes.on(unit.self()))) : List.of();
    unit.setEnds(sources, distinct(evaluator.elements(plan.targetFinder().text(), scopes.on(unit.self()))));
    unit.ends().forEach(end -> byEnd.add(end, unit));
  }

  private static List<EObject> distinct(List<EObject> elements) {
    return elements.size() < 2 ? elements : List.copyOf(new LinkedHashSet<>(elements));
  }

  private void add(EdgeView edge) {
    if (edge.source() instanceof NodeView node) {
      node.modifiableOutgoing().add(edge);
    }
    if (edge.end() instanceof NodeView node) {
      node.modifiableIncoming().add(edge);
    }
    come.add(edge);
    listener.added(edge);
  }

  private void remove(EdgeView edge) {
    if (edge.source() instanceof NodeView node) {
      node.modifiableOutgoing().remove(edge);
    }
    if (edge.end() instanceof NodeView node) {
      node.modifiableIncoming().remove(edge);
    }
    if (!come.remove(edge)) {
      gone.add(edge);
    }
    listener.removed(edge);
  }

  private void drop(EdgeUnit unit) {
    unit.setGone();
    unit.family().units().remove(unit.source() == null ? unit.origin() : unit.source());
    bySelf.remove(unit.origin(), unit);
    if (unit.self() != null && unit.self() != unit.origin()) {
      bySelf.remove(unit.self(), unit);
    }
    unit.ends().forEach(end -> byEnd.remove(end, unit));
    unit.edges().forEach(this::remove);
    unit.setEdges(List.of());
  }

  // ---------------------------------------------------------------------------------------------------------- order

  /** Brings the edges of the diagram in step: new ones come last for now; see {@link #isOrderOpen()}. */
  void place() {
    List<EdgeView> all = diagram.modifiableEdges();
    if (gone.size() > FEW) {
      all.removeIf(gone::contains);
    } else {
      gone.forEach(all::remove);
    }
    gone.clear();
    orderOpen |= !come.isEmpty();
    all.addAll(come);
    come.clear();
  }

  /** Whether edges do not stand in the order in which they would be found anew. */
  boolean isOrderOpen() {
    return orderOpen;
  }

  /**
   * Puts all edges into the diagram: by mapping, then by source or candidate.
   *
   * @param viewsByMapping all nodes, by mapping, in the order of the diagram
   */
  void order(Map<DiagramElementMapping, List<ElementView>> viewsByMapping) {
    orderOpen = false;
    come.clear();
    gone.clear();
    List<EdgeView> all = diagram.modifiableEdges();
    all.clear();
    for (EdgeFamily family : inOrder) {
      int start = all.size();
      if (family.plan().isElementBased()) {
        family.candidates().forEach(unit -> all.addAll(unit.edges()));
      } else {
        for (DiagramElementMapping mapping : new LinkedHashSet<>(family.plan().mapping().getSourceMapping())) {
          for (ElementView source : viewsByMapping.getOrDefault(mapping, List.of())) {
            EdgeUnit unit = family.unit(source);
            if (unit != null) {
              all.addAll(unit.edges());
            }
          }
        }
      }
      if (all.size() > start) {
        viewsByMapping.put(family.plan().mapping(), List.copyOf(all.subList(start, all.size())));
      }
    }
  }
}
