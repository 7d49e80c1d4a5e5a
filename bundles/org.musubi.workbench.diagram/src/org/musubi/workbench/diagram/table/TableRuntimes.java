package org.musubi.workbench.diagram.table;

import java.util.IdentityHashMap;
import java.util.Map;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.workbench.diagram.runtime.DiagramRuntimes;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;
import org.musubi.workbench.session.SessionListener;

/** The tables of all open councils; the workbench holds one instance as a service. */
public final class TableRuntimes {

  private final Map<CouncilSession, TableRuntime> runtimes = new IdentityHashMap<>();
  private final DiagramRuntimes diagrams;
  private final Choices choices;

  /** @param choices asks the user while a tool is running */
  public TableRuntimes(CouncilSessions sessions, DiagramRuntimes diagrams, Choices choices) {
    this.diagrams = diagrams;
    this.choices = choices;
    sessions.addListener(new SessionListener() {
      @Override
      public void closed(CouncilSession session) {
        TableRuntime runtime = runtimes.remove(session);
        if (runtime != null) {
          runtime.close();
        }
      }
    });
  }

  /** The tables of a council. */
  public TableRuntime of(CouncilSession council) {
    return runtimes.computeIfAbsent(council, any -> new TableRuntime(diagrams.of(council), choices));
  }
}
