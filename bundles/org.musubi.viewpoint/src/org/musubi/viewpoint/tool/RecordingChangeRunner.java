package org.musubi.viewpoint.tool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramState;
import org.musubi.viewpoint.view.ElementState;

/**
 * Runs changes without a user interface and keeps them for undo and redo. It stays attached to the model over its life,
 * so that a change costs what it changes and not what the model holds. Changes made outside {@link #run} are not seen;
 * undoing steps from before such a change may then restore more than the step. Not safe for several threads.
 */
public final class RecordingChangeRunner implements ChangeRunner, AutoCloseable {
  /** One step: the model part and the diagram part, each able to turn round. */
  private record Step(String label, ChangeDescription model, List<StateChange> states) {
  }

  private record StateChange(Runnable undo, Runnable redo) {
  }

  private final ModelRecorder recorder;
  private final Supplier<? extends Collection<Diagram>> diagrams;
  private final Set<DiagramState> watched = new LinkedHashSet<>();
  private final DiagramState.Listener listener = this::stateChanged;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private List<StateChange> states;

  /**
   * @param modelRoots resource sets, resources or root objects of the model
   * @param diagrams the diagrams that may change, asked for at the start of every change
   */
  public RecordingChangeRunner(Collection<? extends Notifier> modelRoots,
      Supplier<? extends Collection<Diagram>> diagrams) {
    this.recorder = new ModelRecorder(modelRoots);
    this.diagrams = diagrams;
  }

  @Override
  public <T> T run(String label, Supplier<T> change) {
    if (states != null) {
      return change.get();
    }
    watchDiagrams();
    states = new ArrayList<>();
    recorder.begin();
    boolean done = false;
    try {
      T result = change.get();
      done = true;
      return result;
    } finally {
      Step step = new Step(label, recorder.end(), states);
      states = null;
      if (!done) {
        takeBack(step);
      } else if (!isEmpty(step)) {
        undo.push(step);
        redo.clear();
      }
    }
  }

  private static boolean isEmpty(Step step) {
    return step.states().isEmpty() && step.model().getObjectChanges().isEmpty()
        && step.model().getResourceChanges().isEmpty();
  }

  private static void takeBack(Step step) {
    step.model().applyAndReverse();
    for (int i = step.states().size() - 1; i >= 0; i--) {
      step.states().get(i).undo().run();
    }
  }

  public boolean canUndo() {
    return !undo.isEmpty();
  }

  public boolean canRedo() {
    return !redo.isEmpty();
  }

  /** Label of the change that {@link #undo()} would take back, null when there is none. */
  public String undoLabel() {
    return undo.isEmpty() ? null : undo.peek().label();
  }

  /** Label of the change that {@link #redo()} would repeat, null when there is none. */
  public String redoLabel() {
    return redo.isEmpty() ? null : redo.peek().label();
  }

  /**
   * Takes back the last change. Diagrams show it after their next refresh.
   *
   * @throws IllegalStateException when there is none, or a change is running
   */
  public void undo() {
    check(undo);
    Step step = undo.pop();
    takeBack(step);
    redo.push(step);
  }

  /**
   * Repeats the change that was taken back last.
   *
   * @throws IllegalStateException when there is none, or a change is running
   */
  public void redo() {
    check(redo);
    Step step = redo.pop();
    step.model().applyAndReverse();
    step.states().forEach(state -> state.redo().run());
    undo.push(step);
  }

  private void check(Deque<Step> steps) {
    if (states != null || steps.isEmpty()) {
      throw new IllegalStateException(states != null ? "a change is running" : "no change");
    }
  }

  private void watchDiagrams() {
    Set<DiagramState> now = new LinkedHashSet<>();
    diagrams.get().forEach(diagram -> now.add(diagram.state()));
    if (!now.equals(watched)) {
      watched.stream().filter(state -> !now.contains(state)).forEach(state -> state.removeListener(listener));
      now.stream().filter(state -> !watched.contains(state)).forEach(state -> state.addListener(listener));
      watched.clear();
      watched.addAll(now);
    }
  }

  private void stateChanged(ElementState state, Runnable before, Runnable after) {
    if (states != null) {
      states.add(new StateChange(before, after));
    }
  }

  /** Leaves model and diagrams alone from now on. */
  @Override
  public void close() {
    watched.forEach(state -> state.removeListener(listener));
    watched.clear();
    recorder.dispose();
  }
}
