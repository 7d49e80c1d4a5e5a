package org.musubi.viewpoint.view;

import java.util.Objects;

/**
 * What a user (or a layout) decided about one element of a diagram. It outlives the view: when an element vanishes and
 * comes back by undo, it finds its state again. Every change is told to the {@link DiagramState} it belongs to, so that
 * it can be undone and drawn.
 */
public abstract sealed class ElementState permits NodeState, EdgeState {
  private final DiagramState owner;
  private boolean hidden;
  private StyleOverride style = StyleOverride.NONE;

  ElementState(DiagramState owner) {
    this.owner = owner;
  }

  /** The state of the diagram this belongs to. */
  public final DiagramState owner() {
    return owner;
  }

  /** Whether the user hid the element. */
  public final boolean isHidden() {
    return hidden;
  }

  public final void setHidden(boolean newHidden) {
    if (hidden != newHidden) {
      boolean old = hidden;
      hidden = newHidden;
      owner.changed(this, () -> setHidden(old), () -> setHidden(newHidden));
    }
  }

  public final StyleOverride style() {
    return style;
  }

  public final void setStyle(StyleOverride newStyle) {
    Objects.requireNonNull(newStyle);
    if (!style.equals(newStyle)) {
      StyleOverride old = style;
      style = newStyle;
      owner.changed(this, () -> setStyle(old), () -> setStyle(newStyle));
    }
  }
}
