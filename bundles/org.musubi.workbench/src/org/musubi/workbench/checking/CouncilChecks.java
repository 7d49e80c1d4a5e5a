package org.musubi.workbench.checking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.musubi.validation.Problem;
import org.musubi.validation.QuickFix;
import org.musubi.validation.RuleSettings;
import org.musubi.validation.Severity;
import org.musubi.validation.registry.RuleRegistry;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/**
 * The problems of all open councils, kept up to date while people work. The workbench holds one instance as a service:
 * {@link #get}.
 */
public final class CouncilChecks {

  private final CouncilSessions sessions;
  private final Display display;
  private final RuleRegistry registry = RuleRegistry.load();
  private final Map<CouncilSession, FollowedCouncil> followed = new LinkedHashMap<>();
  private final List<ProblemsListener> listeners = new CopyOnWriteArrayList<>();
  private RuleSettings settings = RulePreferences.load();

  CouncilChecks(CouncilSessions sessions, Display display) {
    this.sessions = sessions;
    this.display = display;
    sessions.addListener(new Follow());
    sessions.openSessions().forEach(this::follow);
  }

  /** The checks of the running workbench. */
  public static CouncilChecks get() {
    return PlatformUI.getWorkbench().getService(CouncilChecks.class);
  }

  /** All rules there are. */
  public RuleRegistry registry() {
    return registry;
  }

  public RuleSettings settings() {
    return settings;
  }

  /** Sets which rules are on and their thresholds, for all councils and for later. */
  public void apply(RuleSettings newSettings) {
    if (!newSettings.equals(settings)) {
      settings = newSettings;
      RulePreferences.save(newSettings);
      followed.values().forEach(council -> council.configure(registry.rules(), newSettings));
    }
  }

  /** The problems of a council in the order of its elements, as far as known. */
  public List<Problem> problems(CouncilSession session) {
    return of(session).map(FollowedCouncil::problems).orElse(List.of());
  }

  /** The problems of one element. */
  public List<Problem> problemsOf(EObject element) {
    return sessions.of(element).flatMap(this::of).map(council -> council.problemsOf(element)).orElse(List.of());
  }

  /** The worst severity of an element and everything in it. */
  public Optional<Severity> worstIn(EObject element) {
    return sessions.of(element).flatMap(this::of).flatMap(council -> council.worstIn(element));
  }

  /** True while the problems of a council are not up to date. */
  public boolean isBehind(CouncilSession session) {
    return of(session).map(FollowedCouncil::isBehind).orElse(false);
  }

  /** Brings the problems of a council up to date now, before somebody relies on them. */
  public void complete(CouncilSession session) {
    of(session).ifPresent(FollowedCouncil::complete);
  }

  /**
   * Puts a problem right, as one step of undo.
   *
   * @return false when there is no such problem any more; nothing is changed then
   */
  public boolean fix(Problem problem, QuickFix fix) {
    Optional<CouncilSession> session = sessions.of(problem.element());
    if (session.isEmpty()) {
      return false;
    }
    // The problem may have been found before the last edit: what is done is what is right now.
    complete(session.get());
    Optional<QuickFix> current = problemsOf(problem.element()).stream()
        .filter(other -> other.rule().id().equals(problem.rule().id()) && other.feature() == problem.feature())
        .sorted(Comparator.comparing(other -> !other.saysTheSameAs(problem)))
        .flatMap(other -> other.fixes().stream())
        .filter(other -> other.label().equals(fix.label()))
        .findFirst();
    current.ifPresent(found -> session.get().change(found.label(), found.change()));
    return current.isPresent();
  }

  public void addListener(ProblemsListener listener) {
    listeners.add(listener);
  }

  public void removeListener(ProblemsListener listener) {
    listeners.remove(listener);
  }

  private Optional<FollowedCouncil> of(CouncilSession session) {
    return Optional.ofNullable(followed.get(session));
  }

  private void follow(CouncilSession session) {
    followed.put(session, new FollowedCouncil(session, display, registry.rules(), settings,
        changed -> tell(session, changed)));
  }

  private void tell(CouncilSession session, Set<EObject> changed) {
    listeners.forEach(listener -> listener.problemsChanged(session, changed));
  }

  /** Begins and ends with the councils. */
  private final class Follow implements SessionListener {

    @Override
    public void opened(CouncilSession session) {
      follow(session);
    }

    @Override
    public void closed(CouncilSession session) {
      FollowedCouncil ended = followed.remove(session);
      if (ended != null) {
        ended.dispose();
        tell(session, Set.of());
      }
    }
  }
}
