package org.musubi.viewpoint.view;

/** What part a node plays in the diagram. */
public enum NodeKind {
  /** a node with a shape of its own */
  NODE,
  /** holds other nodes at free places */
  CONTAINER,
  /** holds items one below the other */
  LIST,
  /** holds compartments side by side or one below the other */
  STACK,
  /** sits on the border of another node */
  BORDER_NODE,
  /** a line in a {@link #LIST} */
  LIST_ITEM
}
