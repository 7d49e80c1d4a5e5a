package org.musubi.workbench.diagram.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.musubi.viewpoint.view.Diagram;

/** Layouts of large diagrams, worked out by other threads while the user goes on. Used by the user interface. */
final class BackgroundLayouts {

  /** From this many boxes and lines on a layout may take longer than a user wants to wait. */
  private static final int LARGE = 400;

  /** Told by the user interface how a layout ended. */
  interface Ending {

    /** @param found the places, null when there are none because of an error or because they are not wanted any more */
    void ended(Diagram diagram, LayoutCopy found);
  }

  private final Map<Diagram, LayoutCopy> running = new IdentityHashMap<>();

  static boolean isLarge(Diagram diagram) {
    return diagram.allElements().limit(LARGE).count() == LARGE && Display.getCurrent() != null;
  }

  boolean isRunning(Diagram diagram) {
    return running.containsKey(diagram);
  }

  void start(Diagram diagram, LayoutCopy copy, Ending ending) {
    Display display = Display.getCurrent();
    running.put(diagram, copy);
    Thread.ofPlatform().daemon().name("layout of " + diagram.name()).start(() -> {
      boolean found = arrange(copy);
      if (!display.isDisposed()) {
        display.asyncExec(() -> {
          if (running.remove(diagram, copy)) {
            ending.ended(diagram, found ? copy : null);
          }
        });
      }
    });
  }

  /**
   * Its places are not wanted any more.
   *
   * @return what was being worked out, null when nothing was
   */
  LayoutCopy cancel(Diagram diagram) {
    return running.remove(diagram);
  }

  private static boolean arrange(LayoutCopy copy) {
    try {
      copy.arrange();
      return true;
    } catch (RuntimeException | StackOverflowError failed) {
      ILog.of(BackgroundLayouts.class).error("The layout failed", failed);
      return false;
    }
  }
}
