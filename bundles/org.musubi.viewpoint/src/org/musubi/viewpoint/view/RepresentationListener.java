package org.musubi.viewpoint.view;

/** Told after a refresh that changed a diagram. */
@FunctionalInterface
public interface RepresentationListener {
  /** @param change what the refresh did; never empty */
  void changed(DiagramChange change);
}
