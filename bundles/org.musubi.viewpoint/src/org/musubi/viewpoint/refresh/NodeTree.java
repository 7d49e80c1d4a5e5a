package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.Slot.Content;
import org.musubi.viewpoint.refresh.Slot.Entry;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeView;

/** Keeps the nodes of a diagram in step with the candidates of their mappings. */
final class NodeTree {
  /** Nested deeper than any person draws; beyond it a specification nests without end. */
  private static final int DEEPEST = 64;

  /** Told of nodes that come and go. */
  interface Listener {
    void added(NodeView node);

    void removed(NodeView node);
  }

  private final Diagram diagram;
  private final ModelObserver model;
  private final Evaluator evaluator;
  private final Scopes scopes;
  private final Listener listener;
  private final Content root = new Content(null);
  private final Map<NodeView, Content> contents = new IdentityHashMap<>();
  private final IdentityIndex<Entry> entries = new IdentityIndex<>();
  private final ManualNodes manual;
  private final Set<Content> reordered = new LinkedHashSet<>();
  private EObject rootElement;
  private boolean moved;

  NodeTree(Diagram diagram, ModelObserver model, Evaluator evaluator, Scopes scopes, Listener listener) {
    this.diagram = diagram;
    this.model = model;
    this.evaluator = evaluator;
    this.scopes = scopes;
    this.listener = listener;
    manual = new ManualNodes(diagram.state());
  }

  // -------------------------------------------------------------------------------------------------- whole diagram

  /** Brings all nodes in step with a plan. */
  void rebuild(DiagramPlan plan) {
    manual.collect();
    rootElement = rootElement(plan);
    rebuild(root, plan, List.of(), plan.roots());
  }

  /** Removes all nodes. */
  void clear() {
    align(root.borders(), root, List.of(), true);
    align(root.children(), root, List.of(), false);
  }

  private void rebuild(Content content, DiagramPlan plan, List<NodePlan> borders, List<NodePlan> children) {
    align(content.borders(), content, borders, true);
    align(content.children(), content, children, false);
    for (List<Slot> slots : List.of(content.borders(), content.children())) {
      for (Slot slot : slots) {
        Set<NodeView> before = new HashSet<>();
        slot.entries().forEach(entry -> before.add(entry.view()));
        refresh(slot, true);
        slot.entries().forEach(entry -> {
          if (entry.view() != null && before.contains(entry.view())) {
            rebuild(entry.view(), slot.plan(), plan);
          }
        });
      }
    }
  }

  private void rebuild(NodeView node, NodePlan own, DiagramPlan plan) {
    Content content = contents.get(node);
    if (content == null) {
      open(node, own);
    } else {
      rebuild(content, plan, bordersOf(own, node), childrenOf(own, node));
    }
  }

  private EObject rootElement(DiagramPlan plan) {
    EObject element = evaluator.element(plan.root().text(), scopes.on(diagram.target()));
    return element == null ? diagram.target() : element;
  }

  /** Evaluates anew which element the candidates of the diagram are evaluated on; returns whether it is another. */
  boolean refreshRootElement(DiagramPlan plan) {
    EObject element = rootElement(plan);
    boolean changed = element != rootElement;
    rootElement = element;
    return changed;
  }

  EObject rootElement() {
    return rootElement;
  }

  /** Gives every plan its slot, keeping those that are there; slots without a plan lose their nodes. */
  private void align(List<Slot> slots, Content owner, List<NodePlan> plans, boolean border) {
    List<Slot> old = List.copyOf(slots);
    slots.clear();
    for (NodePlan plan : plans) {
      Slot slot = old.stream().filter(present -> present.plan().mapping() == plan.mapping()).findFirst()
          .orElseGet(() -> new Slot(owner, border, plan));
      slot.setPlan(plan);
      slots.add(slot);
    }
    for (Slot slot : old) {
      if (!slots.contains(slot)) {
        slot.entries().forEach(this::drop);
        slot.entries().clear();
        reordered.add(owner);
      }
    }
    if (!old.equals(slots)) {
      reordered.add(owner);
    }
  }

  /** Follows what users put onto the diagram or took from it one by one. */
  void refreshManual() {
    manual.collect();
    for (Slot slot : allSlots()) {
      if (!slot.plan().isCreating()) {
        refresh(slot, false);
      }
    }
  }

  // ---------------------------------------------------------------------------------------------------------- parts

  /** Slots of the diagram itself. */
  List<Slot> rootSlots() {
    return root.children();
  }

  /** What lies in and on a node, null when nothing can. */
  Content content(NodeView node) {
    return contents.get(node);
  }

  /** All slots there are. */
  List<Slot> allSlots() {
    List<Slot> result = new ArrayList<>(root.children());
    for (Content content : contents.values()) {
      result.addAll(content.borders());
      result.addAll(content.children());
    }
    return result;
  }

  /** The places where an element is a candidate, shown or not. */
  List<Entry> copyOfEntries(EObject element) {
    return entries.copy(element);
  }

  /**
   * Evaluates the candidates of a slot anew.
   *
   * @param all whether candidates that were there before are examined again
   */
  void refresh(Slot slot, boolean all) {
    if (slot.owner().isGone()) {
      return;
    }
    List<Entry> fresh = slot.entries().update(candidates(slot), new EntryMaker(slot));
    if (all) {
      slot.entries().forEach(this::examine);
    } else if (fresh != null) {
      fresh.forEach(this::examine);
    }
    if (fresh != null) {
      reordered.add(slot.owner());
    }
  }

  /** Makes the entries of a slot. */
  private final class EntryMaker implements Lineup.Maker<Entry> {
    private final Slot slot;

    EntryMaker(Slot slot) {
      this.slot = slot;
    }

    @Override
    public Entry find(EObject element) {
      for (Entry entry : entries.get(element)) {
        if (entry.slot() == slot) {
          return entry;
        }
      }
      return null;
    }

    @Override
    public Entry make(EObject element) {
      if (!slot.plan().type().accepts(element)) {
        return null;
      }
      Entry entry = new Entry(slot, element);
      entries.add(element, entry);
      return entry;
    }

    @Override
    public void drop(Entry entry) {
      NodeTree.this.drop(entry);
    }
  }

  private List<EObject> candidates(Slot slot) {
    NodePlan plan = slot.plan();
    NodeView parent = slot.owner().view();
    List<EObject> found = null;
    if (!plan.candidates().isEmpty()) {
      EObject self = parent == null ? rootElement : parent.target();
      found = evaluator.elements(plan.candidates().text(), scopes.in(parent, self));
    } else if (plan.isCreating()) {
      found = model.contents(plan.type());
    }
    if (plan.isCreating()) {
      return found;
    }
    return manual.of(plan.mapping(), parent, found);
  }

  /** Shows or hides a candidate as its mapping wants it now. */
  void examine(Entry entry) {
    if (entry.slot().owner().isGone()) {
      return;
    }
    boolean accepted = accepts(entry);
    if (accepted && entry.view() == null) {
      create(entry);
    } else if (!accepted && entry.view() != null) {
      remove(entry);
    }
  }

  private boolean accepts(Entry entry) {
    EObject element = entry.element();
    Slot slot = entry.slot();
    Expr precondition = slot.plan().precondition();
    return model.isAttached(element) && !isEndless(entry) && (precondition.isEmpty()
        || evaluator.test(precondition.text(), scopes.in(slot.owner().view(), element), true, true));
  }

  /** A node that holds itself would be drawn for ever. */
  private boolean isEndless(Entry entry) {
    int depth = 0;
    AbstractNodeMapping mapping = entry.slot().plan().mapping();
    for (NodeView node = entry.slot().owner().view(); node != null; node = node.parent()) {
      if (node.mapping() == mapping && node.target() == entry.element() || ++depth > DEEPEST) {
        evaluator.problems().report(entry.element(), "nesting", RefreshMessage.TOO_DEEP.with(mapping.getName(),
            evaluator.labels().label(entry.element())));
        return true;
      }
    }
    return false;
  }

  private void create(Entry entry) {
    Slot slot = entry.slot();
    NodePlan plan = slot.plan();
    NodeView parent = slot.owner().view();
    NodeKind kind = plan.kind(parent == null ? null : parent.kind(), slot.isBorder());
    NodeKey key = new NodeKey(plan.mapping(), entry.element(), NodeKey.of(parent));
    NodeView node = new NodeView(diagram, parent, plan.mapping(), entry.element(), kind, diagram.state().node(key));
    entry.setView(node);
    reordered.add(slot.owner());
    listener.added(node);
    open(node, plan);
  }

  private void open(NodeView node, NodePlan plan) {
    List<NodePlan> borders = bordersOf(plan, node);
    List<NodePlan> children = childrenOf(plan, node);
    if (!borders.isEmpty() || !children.isEmpty()) {
      Content content = new Content(node);
      contents.put(node, content);
      align(content.borders(), content, borders, true);
      align(content.children(), content, children, false);
      content.borders().forEach(inner -> refresh(inner, false));
      content.children().forEach(inner -> refresh(inner, false));
    }
  }

  /** Lines of a list have no border nodes. */
  private static List<NodePlan> bordersOf(NodePlan plan, NodeView node) {
    return node.kind() == NodeKind.LIST_ITEM ? List.of() : plan.borders();
  }

  private static List<NodePlan> childrenOf(NodePlan plan, NodeView node) {
    return node.isContainer() ? plan.children() : List.of();
  }

  private void drop(Entry entry) {
    entries.remove(entry.element(), entry);
    if (entry.view() != null) {
      remove(entry);
    }
  }

  private void remove(Entry entry) {
    NodeView node = entry.view();
    entry.setView(null);
    reordered.add(entry.slot().owner());
    Content content = contents.remove(node);
    if (content != null) {
      content.setGone();
      reordered.remove(content);
      content.borders().forEach(slot -> slot.entries().forEach(this::drop));
      content.children().forEach(slot -> slot.entries().forEach(this::drop));
    }
    listener.removed(node);
  }

  // ---------------------------------------------------------------------------------------------------------- order

  /** Puts nodes into the lists of their parents; returns the parents whose content is another, null = the diagram. */
  List<NodeView> order() {
    List<NodeView> result = new ArrayList<>();
    for (Content content : reordered) {
      if (!content.isGone()) {
        NodeView view = content.view();
        boolean changed = view == null ? fill(diagram.modifiableNodes(), content.children())
            : fill(view.modifiableBorderNodes(), content.borders())
                | fill(view.modifiableChildren(), content.children());
        if (changed) {
          result.add(view);
        }
      }
    }
    reordered.clear();
    return result;
  }

  /** Whether nodes changed places, besides coming and going, since this was asked last. */
  boolean hasMoved() {
    boolean result = moved;
    moved = false;
    return result;
  }

  private boolean fill(List<NodeView> nodes, List<Slot> slots) {
    List<NodeView> wanted = new ArrayList<>(nodes.size() + 4);
    for (Slot slot : slots) {
      for (Entry entry : slot.entries().items()) {
        if (entry != null && entry.view() != null) {
          wanted.add(entry.view());
        }
      }
    }
    int shorter = Math.min(nodes.size(), wanted.size());
    int head = 0;
    while (head < shorter && nodes.get(head) == wanted.get(head)) {
      head++;
    }
    if (head == nodes.size() && head == wanted.size()) {
      return false;
    }
    int tail = 0;
    while (tail < shorter - head && nodes.get(nodes.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
      tail++;
    }
    List<NodeView> old = nodes.subList(head, nodes.size() - tail);
    List<NodeView> now = wanted.subList(head, wanted.size() - tail);
    moved |= !old.isEmpty() && !now.isEmpty();
    old.clear();
    nodes.addAll(head, now);
    return true;
  }
}
