package org.musubi.viewpoint.view;

/** Place, size and switches of a node. */
public final class NodeState extends ElementState {
  private Bounds bounds;
  private boolean sizedByUser;
  private boolean pinned;
  private boolean collapsed;

  NodeState(DiagramState owner) {
    super(owner);
  }

  /** Place relative to the content area of the parent, and size; null = not laid out yet. */
  public Bounds bounds() {
    return bounds;
  }

  public void setBounds(Bounds newBounds) {
    if (newBounds == null ? bounds != null : !newBounds.equals(bounds)) {
      Bounds old = bounds;
      bounds = newBounds;
      owner().changed(this, () -> setBounds(old), () -> setBounds(newBounds));
    }
  }

  /** Whether the size was chosen by the user and must not follow the content. */
  public boolean isSizedByUser() {
    return sizedByUser;
  }

  public void setSizedByUser(boolean sized) {
    if (sizedByUser != sized) {
      boolean old = sizedByUser;
      sizedByUser = sized;
      owner().changed(this, () -> setSizedByUser(old), () -> setSizedByUser(sized));
    }
  }

  /** Whether layouts must leave the place as it is. */
  public boolean isPinned() {
    return pinned;
  }

  public void setPinned(boolean newPinned) {
    if (pinned != newPinned) {
      boolean old = pinned;
      pinned = newPinned;
      owner().changed(this, () -> setPinned(old), () -> setPinned(newPinned));
    }
  }

  /** Whether the content of a container is folded away. */
  public boolean isCollapsed() {
    return collapsed;
  }

  public void setCollapsed(boolean newCollapsed) {
    if (collapsed != newCollapsed) {
      boolean old = collapsed;
      collapsed = newCollapsed;
      owner().changed(this, () -> setCollapsed(old), () -> setCollapsed(newCollapsed));
    }
  }
}
