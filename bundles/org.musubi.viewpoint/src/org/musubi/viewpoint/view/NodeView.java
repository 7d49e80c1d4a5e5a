package org.musubi.viewpoint.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractNodeMapping;

/** A node, container, border node or list item of a refreshed diagram. */
public final class NodeView extends ElementView {
  private final NodeKind kind;
  private final NodeView parent;
  private final NodeState state;
  private final List<NodeView> children = new ArrayList<>();
  private final List<NodeView> borderNodes = new ArrayList<>();
  private final List<EdgeView> outgoing = new ArrayList<>();
  private final List<EdgeView> incoming = new ArrayList<>();
  private NodeLook look;

  /** Made by the refresh. {@code parent} is null on the diagram itself. */
  public NodeView(Diagram diagram, NodeView parent, AbstractNodeMapping mapping, EObject target, NodeKind kind,
      NodeState state) {
    super(diagram, mapping, target);
    this.parent = parent;
    this.kind = kind;
    this.state = state;
  }

  public NodeKind kind() {
    return kind;
  }

  /** The container it is in or the node it sits on, null when it lies on the diagram. */
  public NodeView parent() {
    return parent;
  }

  public AbstractNodeMapping nodeMapping() {
    return (AbstractNodeMapping) mapping();
  }

  @Override
  public NodeState state() {
    return state;
  }

  public NodeLook look() {
    return look;
  }

  /** Set by the refresh. */
  public void setLook(NodeLook newLook) {
    look = newLook;
  }

  /** Content of a container in order. */
  public List<NodeView> children() {
    return Collections.unmodifiableList(children);
  }

  public List<NodeView> borderNodes() {
    return Collections.unmodifiableList(borderNodes);
  }

  /** For the refresh: the list itself. */
  public List<NodeView> modifiableChildren() {
    return children;
  }

  /** For the refresh: the list itself. */
  public List<NodeView> modifiableBorderNodes() {
    return borderNodes;
  }

  public List<EdgeView> outgoing() {
    return Collections.unmodifiableList(outgoing);
  }

  public List<EdgeView> incoming() {
    return Collections.unmodifiableList(incoming);
  }

  /** For the refresh: edges that leave here. */
  public List<EdgeView> modifiableOutgoing() {
    return outgoing;
  }

  /** For the refresh: edges that end here. */
  public List<EdgeView> modifiableIncoming() {
    return incoming;
  }

  /** Whether it can hold other nodes. */
  public boolean isContainer() {
    return kind == NodeKind.CONTAINER || kind == NodeKind.LIST || kind == NodeKind.STACK;
  }

  @Override
  public String text() {
    return look == null ? "" : look.label().text();
  }

  @Override
  public boolean isVisible() {
    if (isFiltered() || state.isHidden()) {
      return false;
    }
    if (parent == null) {
      return true;
    }
    return parent.isVisible() && (kind == NodeKind.BORDER_NODE || !parent.state.isCollapsed());
  }

  @Override
  public String toString() {
    return kind + " " + text();
  }
}
