package org.musubi.workbench.diagram.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/** The diagrams of all open councils; the workbench holds one instance as a service. */
public final class DiagramRuntimes {

  private final Map<CouncilSession, DiagramRuntime> runtimes = new IdentityHashMap<>();
  private final Supplier<Specification> loader;
  private final Choices choices;
  private final MusubiImages images = new MusubiImages();
  private Specification specification;

  /**
   * @param loader loads the notation when it is needed first
   * @param choices asks the user while a tool is running
   */
  public DiagramRuntimes(CouncilSessions sessions, Supplier<Specification> loader, Choices choices) {
    this.loader = loader;
    this.choices = choices;
    sessions.addListener(new SessionListener() {
      @Override
      public void closed(CouncilSession session) {
        DiagramRuntime runtime = runtimes.remove(session);
        if (runtime != null) {
          runtime.close();
        }
      }
    });
  }

  /** The notation all councils are drawn in. */
  public Specification specification() {
    if (specification == null) {
      specification = loader.get();
    }
    return specification;
  }

  /** The diagrams of a council. */
  public DiagramRuntime of(CouncilSession council) {
    return runtimes.computeIfAbsent(council, any -> new DiagramRuntime(council, specification(), choices));
  }

  /** Pictures used in diagrams. */
  public MusubiImages images() {
    return images;
  }
}
