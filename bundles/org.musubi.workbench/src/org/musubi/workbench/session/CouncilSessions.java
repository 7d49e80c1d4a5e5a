package org.musubi.workbench.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.persistence.CouncilFileException;

/**
 * The councils that are open: one session per file, however many editors show it.
 *
 * <p>The workbench holds one instance as a service.
 */
public final class CouncilSessions {

  private final List<CouncilSession> open = new ArrayList<>();
  private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
  private final SessionListener forward = new Forward();
  private final CouncilDomainMaker domains;

  /** Opens councils in the editing domain of the edition. */
  public CouncilSessions() {
    this(CouncilDomains.contributed());
  }

  /** Opens councils in editing domains of this maker. */
  public CouncilSessions(CouncilDomainMaker domains) {
    this.domains = domains;
  }

  /**
   * Opens a council, or gives the session in which it is open already.
   *
   * @throws CouncilFileException with one sentence for the user when the file cannot be read as a council
   */
  public CouncilSession open(Path file) throws CouncilFileException {
    Optional<CouncilSession> known = of(file);
    if (known.isPresent()) {
      return known.get();
    }
    CouncilSession session = CouncilSession.open(file, domains);
    open.add(session);
    session.addListener(forward);
    listeners.forEach(listener -> listener.opened(session));
    return session;
  }

  /** The open councils in the order in which they were opened. */
  public List<CouncilSession> openSessions() {
    return List.copyOf(open);
  }

  /** The session an element belongs to; empty for elements that are in no open council, e.g. of the catalogue. */
  public Optional<CouncilSession> of(EObject element) {
    EObject root = element == null ? null : EcoreUtil.getRootContainer(element);
    return open.stream().filter(session -> session.model() == root).findFirst();
  }

  /** The session of a file if it is open. */
  public Optional<CouncilSession> of(Path file) {
    return open.stream().filter(session -> isSame(session.file(), file)).findFirst();
  }

  /** Closes a council; what is not saved is lost, so ask before. */
  public void close(CouncilSession session) {
    if (open.remove(session)) {
      session.dispose();
    }
  }

  /** Hears of all councils, also of those opened later. */
  public void addListener(SessionListener listener) {
    listeners.add(listener);
  }

  public void removeListener(SessionListener listener) {
    listeners.remove(listener);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.equals(other.toAbsolutePath().normalize()) || Files.isSameFile(one, other);
    } catch (IOException missing) {
      return false;
    }
  }

  private final class Forward implements SessionListener {

    @Override
    public void modelChanged(CouncilSession session) {
      listeners.forEach(listener -> listener.modelChanged(session));
    }

    @Override
    public void historyChanged(CouncilSession session) {
      listeners.forEach(listener -> listener.historyChanged(session));
    }

    @Override
    public void stateChanged(CouncilSession session) {
      listeners.forEach(listener -> listener.stateChanged(session));
    }

    @Override
    public void saved(CouncilSession session) {
      listeners.forEach(listener -> listener.saved(session));
    }

    @Override
    public void closed(CouncilSession session) {
      listeners.forEach(listener -> listener.closed(session));
    }
  }
}
