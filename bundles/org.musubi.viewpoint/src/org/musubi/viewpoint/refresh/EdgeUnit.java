package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;

/**
 * The edges of one mapping that come from one place: of a relation-based mapping those that leave one view, of an
 * element-based one those that stand for one element.
 */
final class EdgeUnit extends Lineup.Item {
  /** What has to be computed anew. */
  enum Work {
    NONE,
    /** which views stand at the ends; conditions hold as before */
    PAIR,
    /** the same, conditions too */
    CHECK,
    /** everything, starting with the elements at the ends */
    FIND
  }

  private final EdgeFamily family;
  private final ElementView source;
  private final EObject origin;
  private EObject self;
  private List<EObject> sources = List.of();
  private List<EObject> targets = List.of();
  private List<EdgeView> edges = new ArrayList<>(1);
  private Work work = Work.NONE;
  private boolean gone;

  /**
   * @param source the view the edges leave, null when they stand for an element
   * @param origin target of {@code source}, or the element
   */
  EdgeUnit(EdgeFamily family, ElementView source, EObject origin) {
    this.family = family;
    this.source = source;
    this.origin = origin;
    this.self = origin;
  }

  EdgeFamily family() {
    return family;
  }

  ElementView source() {
    return source;
  }

  EObject origin() {
    return origin;
  }

  /** The element the edges show, null when there is none. */
  EObject self() {
    return self;
  }

  void setSelf(EObject element) {
    self = element;
  }

  /** Elements at the sources; none are named when the edges leave one view. */
  List<EObject> sources() {
    return sources;
  }

  List<EObject> targets() {
    return targets;
  }

  void setEnds(List<EObject> newSources, List<EObject> newTargets) {
    sources = newSources;
    targets = newTargets;
  }

  /** All elements named as ends, each once. */
  Set<EObject> ends() {
    if (sources.isEmpty() && targets.size() == 1) {
      return Collections.singleton(targets.get(0));
    }
    Set<EObject> ends = new LinkedHashSet<>(sources);
    ends.addAll(targets);
    return ends;
  }

  /** In the order of ends. */
  List<EdgeView> edges() {
    return edges;
  }

  void setEdges(List<EdgeView> newEdges) {
    edges = newEdges;
  }

  Work work() {
    return work;
  }

  void setWork(Work newWork) {
    work = newWork;
  }

  boolean isGone() {
    return gone;
  }

  void setGone() {
    gone = true;
  }
}
