package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.OrderedTreeLayout;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementState;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * Keeps one diagram in step with the model: in full, or as far as a change of the model reaches. Structure comes first
 * (nodes from outside to inside, then edges), looks last.
 */
final class DiagramRefresher implements NodeTree.Listener, EdgeWeb.Listener {
  /** What a plan depends on besides the specification. */
  private record PlanKey(Set<String> layers, Set<String> filters, boolean isSynchronized) {
    static PlanKey of(DiagramState state) {
      return new PlanKey(state.activeLayers(), state.activeFilters(), state.isSynchronized());
    }
  }

  private final Diagram diagram;
  private final Specification specification;
  private final Reaches reaches;
  private final ModelObserver model;
  private final Problems problems;
  private final Evaluator evaluator;
  private final ViewIndex index = new ViewIndex();
  private final NodeTree tree;
  private final EdgeWeb web;
  private final Styler styler;
  private final ChangeRecorder recorder;
  private final Set<ElementView> unstyled = new LinkedHashSet<>();
  private final DiagramState.Listener stateListener = this::stateChanged;
  private DiagramPlan plan;
  private PlanKey planKey;
  private boolean stateOpen;
  private boolean pending = true;
  private boolean empty = true;
  private Settling settling;

  DiagramRefresher(Diagram diagram, Specification specification, Reaches reaches, ModelObserver model,
      ElementLabels labels) {
    this.diagram = diagram;
    this.specification = specification;
    this.reaches = reaches;
    this.model = model;
    problems = new Problems(diagram);
    evaluator = new Evaluator(specification.interpreter(), problems, labels);
    Scopes scopes = new Scopes(diagram);
    tree = new NodeTree(diagram, model, evaluator, scopes, this);
    web = new EdgeWeb(diagram, model, evaluator, scopes, index, this);
    styler = new Styler(evaluator, scopes);
    recorder = new ChangeRecorder(diagram);
    if (diagram.description().getLayout() instanceof OrderedTreeLayout layout) {
      diagram.setTreeChildren(element -> evaluator.elements(layout.getChildrenExpression(), scopes.on(element)));
    }
    forgetOldContent();
    diagram.state().addListener(stateListener);
  }

  private void forgetOldContent() {
    diagram.modifiableNodes().clear();
    diagram.modifiableEdges().clear();
  }

  Diagram diagram() {
    return diagram;
  }

  void close() {
    diagram.state().removeListener(stateListener);
  }

  List<RefreshProblem> problems() {
    return problems.current(model);
  }

  ViewIndex index() {
    return index;
  }

  NodeTree tree() {
    return tree;
  }

  EdgeWeb web() {
    return web;
  }

  /** Plan of the last refresh, null before the first. */
  DiagramPlan plan() {
    return plan;
  }

  /** Whether users changed something since the last refresh. */
  boolean isPending() {
    return pending;
  }

  private void stateChanged(ElementState state, Runnable undo, Runnable redo) {
    pending = true;
    recorder.stateChanged();
    if (state == null) {
      stateOpen = true;
    } else if (styler.isOverrideChanged(state)) {
      ElementView view = index.view(state);
      if (view != null) {
        unstyled.add(view);
      }
    }
  }

  // ----------------------------------------------------------------------------------------------------------- full

  /** Computes everything anew. */
  DiagramChange refresh() {
    pending = false;
    stateOpen = false;
    settling = null;
    problems.clear();
    if (!model.isAttached(diagram.target())) {
      return clear();
    }
    empty = false;
    preparePlan();
    plan.cyclic().forEach(mapping -> problems.report(null, "cycle " + mapping.getName(),
        RefreshMessage.EDGE_CYCLE.with(mapping.getName())));
    tree.rebuild(plan);
    orderNodes();
    web.rebuild(plan, elements());
    web.work();
    web.order(viewsByMapping());
    elements().forEach(this::restyle);
    if (styler.background(diagram, plan)) {
      recorder.stateChanged();
    }
    return recorder.take();
  }

  private void preparePlan() {
    PlanKey key = PlanKey.of(diagram.state());
    if (!key.equals(planKey)) {
      planKey = key;
      plan = new PlanBuilder(specification, reaches, diagram.description(), diagram.state()).build();
    }
  }

  private DiagramChange clear() {
    empty = true;
    tree.clear();
    orderNodes();
    web.work();
    web.place();
    unstyled.clear();
    problems.report(null, "target", RefreshMessage.TARGET_GONE.with(diagram.name()));
    return recorder.take();
  }

  /** All nodes and edges, parents before their content, edges last. */
  List<ElementView> elements() {
    List<ElementView> all = new ArrayList<>();
    diagram.nodes().forEach(node -> collect(node, all));
    all.addAll(diagram.edges());
    return all;
  }

  private static void collect(NodeView node, List<ElementView> all) {
    all.add(node);
    node.borderNodes().forEach(border -> collect(border, all));
    node.children().forEach(child -> collect(child, all));
  }

  // ---------------------------------------------------------------------------------------------------- incremental

  /**
   * Follows a change of the model and of what users decided.
   *
   * @param near gives the elements near the change
   */
  DiagramChange refresh(ModelChange change, Supplier<Set<EObject>> near) {
    boolean attached = model.isAttached(diagram.target());
    if (empty && !attached) {
      pending = false;
      return recorder.take();
    }
    if (empty || !attached || change.isLarge() || stateOpen && !PlanKey.of(diagram.state()).equals(planKey)) {
      return refresh();
    }
    pending = false;
    if (stateOpen) {
      stateOpen = false;
      manualViewsChanged();
    }
    if (!change.isEmpty()) {
      new ChangeReach(this, change, plan.isNear() ? near.get() : Set.of()).follow(unstyled);
      settling = plan.isNear() ? new Settling(this) : null;
    }
    flush();
    return recorder.take();
  }

  private void manualViewsChanged() {
    tree.refreshManual();
    for (EdgeFamily family : web.families()) {
      if (!family.plan().isCreating()) {
        family.units().values().forEach(unit -> family.demand(unit, EdgeUnit.Work.CHECK));
      }
    }
  }

  /** Brings order, edges and looks in step with the nodes. */
  void flush() {
    orderNodes();
    web.work();
    web.place();
    if (!unstyled.isEmpty()) {
      List<ElementView> open = new ArrayList<>(unstyled);
      unstyled.clear();
      open.forEach(this::restyle);
    }
  }

  private void orderNodes() {
    List<NodeView> parents = tree.order();
    if (!parents.isEmpty()) {
      if (tree.hasMoved()) {
        web.reordered();
      }
      for (NodeView parent : parents) {
        if (parent != null && index.contains(parent)) {
          recorder.changed(parent);
        }
      }
    }
  }

  void restyle(ElementView view) {
    if (index.contains(view)) {
      unstyled.remove(view);
      if (styler.restyle(view, plan.of(view.mapping()), index)) {
        recorder.changed(view);
      }
    }
  }

  private Map<DiagramElementMapping, List<ElementView>> viewsByMapping() {
    Map<DiagramElementMapping, List<ElementView>> result = new IdentityHashMap<>();
    diagram.nodes().forEach(node -> collect(node, result));
    return result;
  }

  private static void collect(NodeView node, Map<DiagramElementMapping, List<ElementView>> result) {
    result.computeIfAbsent(node.mapping(), any -> new ArrayList<>()).add(node);
    node.borderNodes().forEach(border -> collect(border, result));
    node.children().forEach(child -> collect(child, result));
  }

  // ------------------------------------------------------------------------------------------------------- settling

  boolean isSettled() {
    return settling == null && !web.isOrderOpen();
  }

  /** Goes on settling until a time as {@link System#nanoTime()} gives it. */
  DiagramChange settle(long until) {
    if (settling != null && settling.run(until)) {
      settling = null;
    }
    if (settling == null && web.isOrderOpen()) {
      web.order(viewsByMapping());
    }
    return recorder.take();
  }

  // ----------------------------------------------------------------------------------------------- views come and go

  @Override
  public void added(NodeView node) {
    come(node);
  }

  @Override
  public void removed(NodeView node) {
    go(node);
  }

  @Override
  public void added(EdgeView edge) {
    come(edge);
  }

  @Override
  public void removed(EdgeView edge) {
    go(edge);
  }

  private void come(ElementView view) {
    index.add(view);
    recorder.added(view);
    unstyled.add(view);
    web.added(view);
  }

  private void go(ElementView view) {
    index.remove(view);
    recorder.removed(view);
    unstyled.remove(view);
    web.removed(view);
  }
}
