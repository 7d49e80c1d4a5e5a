package org.musubi.viewpoint.view;

import java.util.List;

import org.musubi.viewpoint.specification.EdgeRouting;

/** Course of an edge. */
public final class EdgeState extends ElementState {
  private List<Point> bends = List.of();
  private boolean routedByUser;
  private EdgeRouting routing;

  EdgeState(DiagramState owner) {
    super(owner);
  }

  /** Bend points in diagram coordinates, without the two ends, from source to target. */
  public List<Point> bends() {
    return bends;
  }

  public void setBends(List<Point> newBends) {
    List<Point> copy = List.copyOf(newBends);
    if (!bends.equals(copy)) {
      List<Point> old = bends;
      bends = copy;
      owner().changed(this, () -> setBends(old), () -> setBends(copy));
    }
  }

  /** Whether the bend points were set by the user and must not be routed anew. */
  public boolean isRoutedByUser() {
    return routedByUser;
  }

  public void setRoutedByUser(boolean byUser) {
    if (routedByUser != byUser) {
      boolean old = routedByUser;
      routedByUser = byUser;
      owner().changed(this, () -> setRoutedByUser(old), () -> setRoutedByUser(byUser));
    }
  }

  /** How the user wants the line to run, null = as the specification says. */
  public EdgeRouting routing() {
    return routing;
  }

  public void setRouting(EdgeRouting newRouting) {
    if (routing != newRouting) {
      EdgeRouting old = routing;
      routing = newRouting;
      owner().changed(this, () -> setRouting(old), () -> setRouting(newRouting));
    }
  }
}
