package org.musubi.design.scenario;

import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.musubi.model.council.CouncilModel;
import org.musubi.viewpoint.tool.RecordingChangeRunner;
import org.musubi.viewpoint.view.ChangeRunner;

/**
 * The history of a council that nothing may pass by: a change of the model that is no step of it fails, as it does in
 * every runtime with transactions.
 */
final class OneHistory implements ChangeRunner, AutoCloseable {

  private final class Guard extends EContentAdapter {

    @Override
    public void notifyChanged(Notification notification) {
      super.notifyChanged(notification);
      boolean stored = notification.getFeature() instanceof EStructuralFeature feature && !feature.isDerived()
          && !feature.isTransient();
      if (!open && stored && !notification.isTouch() && notification.getEventType() != Notification.RESOLVE) {
        throw new IllegalStateException("changed outside of the history: " + notification);
      }
    }
  }

  private final CouncilModel model;
  private final RecordingChangeRunner runner;
  private final Guard guard = new Guard();
  private boolean open;

  OneHistory(CouncilModel model, RecordingChangeRunner runner) {
    this.model = model;
    this.runner = runner;
    model.eAdapters().add(guard);
  }

  @Override
  public <T> T run(String label, Supplier<T> change) {
    return opened(() -> runner.run(label, change));
  }

  private <T> T opened(Supplier<T> action) {
    boolean before = open;
    open = true;
    try {
      return action.get();
    } finally {
      open = before;
    }
  }

  boolean canUndo() {
    return runner.canUndo();
  }

  void undo() {
    opened(() -> {
      runner.undo();
      return null;
    });
  }

  void redo() {
    opened(() -> {
      runner.redo();
      return null;
    });
  }

  @Override
  public void close() {
    model.eAdapters().remove(guard);
    runner.close();
  }
}
