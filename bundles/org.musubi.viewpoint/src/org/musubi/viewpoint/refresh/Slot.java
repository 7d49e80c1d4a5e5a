package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.view.NodeView;

/** The nodes of one mapping in one container. */
final class Slot {
  /** One candidate of the mapping, shown or not. */
  static final class Entry extends Lineup.Item {
    private final Slot slot;
    private final EObject element;
    private NodeView view;

    Entry(Slot slot, EObject element) {
      this.slot = slot;
      this.element = element;
    }

    Slot slot() {
      return slot;
    }

    EObject element() {
      return element;
    }

    /** The node, null when the mapping does not accept the candidate. */
    NodeView view() {
      return view;
    }

    void setView(NodeView newView) {
      view = newView;
    }
  }

  /** What lies in, and sits on the border of, one node or the diagram. */
  static final class Content {
    private final NodeView view;
    private final List<Slot> borders = new ArrayList<>(0);
    private final List<Slot> children = new ArrayList<>(0);
    private boolean gone;

    /** @param view the node, null for the diagram itself */
    Content(NodeView view) {
      this.view = view;
    }

    NodeView view() {
      return view;
    }

    List<Slot> borders() {
      return borders;
    }

    List<Slot> children() {
      return children;
    }

    boolean isGone() {
      return gone;
    }

    void setGone() {
      gone = true;
    }
  }

  private final Content owner;
  private final boolean border;
  private final Lineup<Entry> entries = new Lineup<>();
  private NodePlan plan;

  Slot(Content owner, boolean border, NodePlan plan) {
    this.owner = owner;
    this.border = border;
    this.plan = plan;
  }

  Content owner() {
    return owner;
  }

  boolean isBorder() {
    return border;
  }

  NodePlan plan() {
    return plan;
  }

  void setPlan(NodePlan newPlan) {
    plan = newPlan;
  }

  /** The candidates in order. */
  Lineup<Entry> entries() {
    return entries;
  }
}
