package org.musubi.workbench.checking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.validation.engine.LiveValidator;
import org.musubi.workbench.session.CouncilSession;

/**
 * Checks one open council in the pauses of its user: a moment after the last change, in slices short enough that nobody
 * notices them.
 */
final class FollowedCouncil {

  private static final int PAUSE_MILLIS = 250;
  private static final int BETWEEN_SLICES_MILLIS = 5;
  /** Terms and deadlines pass while the council is open, even when nobody edits it. */
  private static final int LOOK_AT_THE_CALENDAR_MILLIS = 600_000;

  private static final Duration SLICE = Duration.ofMillis(12);
  private static final long TELL_AGAIN_NANOS = Duration.ofMillis(400).toNanos();

  private final CouncilSession session;
  private final Display display;
  private final Consumer<Set<EObject>> whenChanged;
  private final Runnable slice = this::slice;
  private final Set<EObject> untold = Collections.newSetFromMap(new IdentityHashMap<>());
  private LiveValidator live;
  private List<Rule> rules;
  private RuleSettings settings;
  private LocalDate day = LocalDate.MIN;
  private List<Problem> problems = List.of();
  private Map<EObject, Severity> worst = Map.of();
  private long lastTold;
  private boolean disposed;

  /** Begins after a pause, so that opening a council does not wait for it. */
  FollowedCouncil(CouncilSession session, Display display, List<Rule> rules, RuleSettings settings,
      Consumer<Set<EObject>> whenChanged) {
    this.session = session;
    this.display = display;
    this.rules = rules;
    this.settings = settings;
    this.whenChanged = whenChanged;
    later(PAUSE_MILLIS);
  }

  void configure(List<Rule> newRules, RuleSettings newSettings) {
    rules = newRules;
    settings = newSettings;
    day = LocalDate.MIN;
    later(BETWEEN_SLICES_MILLIS);
  }

  void dispose() {
    disposed = true;
    if (!display.isDisposed()) {
      display.timerExec(-1, slice);
    }
    if (live != null) {
      live.dispose();
    }
  }

  /** True while something has not been looked at yet. */
  boolean isBehind() {
    return live == null || live.isBehind() || !day.equals(LocalDate.now());
  }

  /** All problems known, in the order of the model. */
  List<Problem> problems() {
    return problems;
  }

  List<Problem> problemsOf(EObject element) {
    return live == null ? List.of() : live.problemsOf(element);
  }

  /** The worst severity of an element and everything in it. */
  Optional<Severity> worstIn(EObject element) {
    return Optional.ofNullable(worst.get(element));
  }

  /** Looks at everything that is due, now. */
  void complete() {
    prepare();
    live.finish();
    tell();
  }

  private void prepare() {
    if (live == null) {
      live = new LiveValidator(session.model(), () -> later(PAUSE_MILLIS));
    }
    LocalDate today = LocalDate.now();
    if (!day.equals(today)) {
      day = today;
      live.configure(rules, settings, today);
    }
  }

  private void later(int millis) {
    if (!disposed && !display.isDisposed()) {
      display.timerExec(millis, slice);
    }
  }

  private void slice() {
    if (disposed) {
      return;
    }
    if (session.isChanging()) {
      later(PAUSE_MILLIS);
      return;
    }
    if (!isBehind()) {
      later(LOOK_AT_THE_CALENDAR_MILLIS);
      return;
    }
    prepare();
    boolean more = live.work(SLICE);
    untold.addAll(live.takeChanged());
    if (!more || System.nanoTime() - lastTold > TELL_AGAIN_NANOS && !untold.isEmpty()) {
      tell();
    }
    later(more ? BETWEEN_SLICES_MILLIS : LOOK_AT_THE_CALENDAR_MILLIS);
  }

  private void tell() {
    untold.addAll(live.takeChanged());
    Set<EObject> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    changed.addAll(untold);
    untold.clear();
    problems = live.problems();
    worst = worst(problems);
    whenChanged.accept(changed);
    lastTold = System.nanoTime();
  }

  private static Map<EObject, Severity> worst(List<Problem> problems) {
    Map<EObject, Severity> worst = new IdentityHashMap<>();
    for (Problem problem : problems) {
      for (EObject step = problem.element(); step != null; step = step.eContainer()) {
        Severity known = worst.get(step);
        if (known != null && known.atLeast(problem.severity())) {
          break;
        }
        worst.put(step, problem.severity());
      }
    }
    return worst;
  }
}
