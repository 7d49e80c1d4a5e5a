package org.musubi.viewpoint.refresh;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.refresh.EdgeUnit.Work;
import org.musubi.viewpoint.refresh.Slot.Content;
import org.musubi.viewpoint.refresh.Slot.Entry;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** Finds what in a diagram a change of the model can reach, and has exactly that computed anew. */
final class ChangeReach {
  /** More edges at one node are left to settling. */
  private static final int MANY_EDGES = 256;

  private final DiagramPlan plan;
  private final NodeTree tree;
  private final EdgeWeb web;
  private final ViewIndex index;
  private final EObject target;
  private final ModelChange change;
  private final Set<EObject> touched;
  private final Set<EObject> near;

  ChangeReach(DiagramRefresher refresher, ModelChange change, Set<EObject> near) {
    plan = refresher.plan();
    tree = refresher.tree();
    web = refresher.web();
    index = refresher.index();
    target = refresher.diagram().target();
    this.change = change;
    this.touched = change.touched();
    this.near = near;
  }

  /** @param unstyled takes the elements whose looks have to be computed anew */
  void follow(Set<ElementView> unstyled) {
    rootSlots();
    for (EObject element : touched) {
      content(element, true);
      tree.copyOfEntries(element).forEach(tree::examine);
    }
    for (EObject element : near) {
      content(element, false);
      for (Entry entry : tree.copyOfEntries(element)) {
        if (entry.slot().plan().precondition().isNear()) {
          tree.examine(entry);
        }
      }
    }
    edges();
    looks(unstyled);
  }

  private void rootSlots() {
    boolean otherRoot = !plan.root().isEmpty() && (plan.root().isNear() || touched.contains(target))
        && tree.refreshRootElement(plan);
    for (Slot slot : tree.rootSlots()) {
      Expr candidates = slot.plan().candidates();
      if (otherRoot || candidates.isNear() || isReached(candidates, tree.rootElement())) {
        tree.refresh(slot, false);
      }
    }
    if (change.isStructural() && plan.hasOpenInnerCandidates()) {
      for (Slot slot : tree.allSlots()) {
        if (slot.owner().view() != null && slot.plan().candidates().isEmpty()) {
          tree.refresh(slot, false);
        }
      }
    }
  }

  private boolean isReached(Expr candidates, EObject self) {
    return switch (candidates.reach()) {
      case EMPTY -> change.isStructural();
      case FIXED -> false;
      case SELF, NEAR -> touched.contains(self);
    };
  }

  private void content(EObject element, boolean itself) {
    Collection<ElementView> views = index.views(element);
    for (ElementView view : views.isEmpty() ? List.<ElementView>of() : List.copyOf(views)) {
      Content content = view instanceof NodeView node ? tree.content(node) : null;
      if (content != null) {
        slots(content.borders(), itself);
        slots(content.children(), itself);
      }
    }
  }

  private void slots(List<Slot> slots, boolean itself) {
    for (Slot slot : slots) {
      Expr candidates = slot.plan().candidates();
      if (candidates.isNear() || itself && candidates.reach() == Expr.Reach.SELF) {
        tree.refresh(slot, false);
      }
    }
  }

  private void edges() {
    for (EdgeFamily family : web.families()) {
      EdgePlan edges = family.plan();
      if (edges.isElementBased() && (edges.candidates().isNear() || isReached(edges.candidates(), target))) {
        family.setCandidatesOpen(true);
      }
    }
    for (EObject element : touched) {
      web.unitsOf(element).forEach(unit -> unit.family().demand(unit, Work.FIND));
      Collection<EdgeUnit> at = web.unitsAt(element);
      if (at.size() <= MANY_EDGES) {
        at.stream().filter(unit -> unit.family().plan().precondition().isNear())
            .forEach(unit -> unit.family().demand(unit, Work.CHECK));
      }
    }
    for (EObject element : near) {
      web.unitsOf(element).stream().filter(unit -> unit.family().plan().isNearEnds())
          .forEach(unit -> unit.family().demand(unit, Work.FIND));
    }
  }

  private void looks(Set<ElementView> unstyled) {
    for (EObject element : touched) {
      unstyled.addAll(index.dependents(element));
      for (ElementView view : index.views(element)) {
        unstyled.add(view);
        if (view instanceof NodeView node) {
          attached(node.outgoing(), unstyled);
          attached(node.incoming(), unstyled);
        }
      }
    }
    for (EObject element : near) {
      addNear(index.dependents(element), unstyled);
      addNear(index.views(element), unstyled);
    }
  }

  private void attached(Collection<? extends ElementView> edges, Set<ElementView> unstyled) {
    if (edges.size() <= MANY_EDGES) {
      addNear(edges, unstyled);
    }
  }

  private void addNear(Collection<? extends ElementView> views, Set<ElementView> unstyled) {
    for (ElementView view : views) {
      if (plan.of(view.mapping()).isNearLook()) {
        unstyled.add(view);
      }
    }
  }
}
