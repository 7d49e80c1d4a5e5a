package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.ElementView;

/** All edges of one mapping in a diagram. */
final class EdgeFamily {
  private final Map<Object, EdgeUnit> units = new IdentityHashMap<>();
  private final List<EdgeUnit> open = new ArrayList<>();
  private final Lineup<EdgeUnit> candidates = new Lineup<>();
  private EdgePlan plan;
  private boolean candidatesOpen = true;

  EdgeFamily(EdgePlan plan) {
    this.plan = plan;
  }

  EdgePlan plan() {
    return plan;
  }

  void setPlan(EdgePlan newPlan) {
    plan = newPlan;
  }

  /** The units by the view the edges leave, or by the element they stand for. */
  Map<Object, EdgeUnit> units() {
    return units;
  }

  EdgeUnit unit(ElementView source) {
    return units.get(source);
  }

  EdgeUnit unit(EObject element) {
    return units.get(element);
  }

  /** Units that have work to do. */
  List<EdgeUnit> open() {
    return open;
  }

  /** Whether the candidates are to be evaluated anew. */
  boolean isCandidatesOpen() {
    return candidatesOpen;
  }

  void setCandidatesOpen(boolean newOpen) {
    candidatesOpen = newOpen;
  }

  /** The units of an element-based mapping in the order of candidates. */
  Lineup<EdgeUnit> candidates() {
    return candidates;
  }

  /** Notes work for a unit. */
  void demand(EdgeUnit unit, EdgeUnit.Work work) {
    if (!unit.isGone() && work.compareTo(unit.work()) > 0) {
      if (unit.work() == EdgeUnit.Work.NONE) {
        open.add(unit);
      }
      unit.setWork(work);
    }
  }
}
