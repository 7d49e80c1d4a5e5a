package org.musubi.workbench.diagram.problems;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.musubi.viewpoint.tool.ToolResult;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Fix;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.checking.CouncilChecks;
import org.musubi.workbench.checking.FixMenu;
import org.musubi.workbench.checking.ProblemsListener;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramUpdate;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/**
 * What breaks the rules of the notation in an open diagram, and what the rules about councils say of the elements it
 * shows. It is looked at again a moment after changes; the longer that takes, the longer is the moment, so that it
 * never gets in the way of drawing.
 */
public final class DiagramProblems {

  private static final int LEAST_DELAY_MILLIS = 300;
  private static final int DELAY_PER_CHECK = 8;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final DiagramRuntime runtime;
  private final Diagram diagram;
  private final DiagramValidation validation;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final DiagramsListener diagramsListener = new FollowDiagram();
  private final SessionListener sessionListener = new FollowCouncil();
  private final Runnable check = this::check;
  private final ProblemsListener councilListener = (council, elements) -> later();
  private List<DiagramProblem> problems = List.of();
  private int delay = LEAST_DELAY_MILLIS;
  private boolean disposed;

  public DiagramProblems(DiagramRuntime runtime, Diagram diagram) {
    this.runtime = runtime;
    this.diagram = diagram;
    validation = new DiagramValidation(runtime.session().specification());
    runtime.addListener(diagramsListener);
    runtime.council().addListener(sessionListener);
    CouncilChecks.get().addListener(councilListener);
    later();
  }

  /** All problems: those of the notation by rule, then those of the council by element. */
  public List<DiagramProblem> all() {
    return problems;
  }

  /** The problems of what one element of the diagram shows. */
  public List<DiagramProblem> of(ElementView element) {
    return problems.stream().filter(problem -> problem.views().contains(element)).toList();
  }

  /**
   * Puts a problem right, as one step of undo.
   *
   * @param fix one of the labels of the problem's fixes
   * @param tools carries out a fix of the notation as the tools of the editor are carried out
   */
  public void fix(DiagramProblem problem, String fix, Consumer<Supplier<ToolResult>> tools) {
    Optional<Fix> ofNotation = problem.violation() == null ? Optional.empty()
        : problem.violation().fixes().stream().filter(each -> each.label().equals(fix)).findFirst();
    if (ofNotation.isPresent()) {
      tools.accept(() -> validation.apply(ofNotation.get(), problem.violation(), diagram, runtime.tools()));
    } else if (problem.problem() != null) {
      problem.problem().fixes().stream().filter(each -> each.label().equals(fix)).findFirst()
          .ifPresent(each -> FixMenu.run(problem.problem(), each));
    }
  }

  /** @param listener told when there are other problems than before */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** Looks at the diagram now. */
  public void check() {
    if (disposed || runtime.council().isChanging() || !runtime.session().diagrams().contains(diagram)) {
      return;
    }
    long start = System.nanoTime();
    List<DiagramProblem> found = FoundProblems.in(diagram, validation.validate(diagram));
    delay = (int) Math.max(LEAST_DELAY_MILLIS, DELAY_PER_CHECK * (System.nanoTime() - start) / NANOS_PER_MILLI);
    if (!found.equals(problems)) {
      problems = List.copyOf(found);
      listeners.forEach(Runnable::run);
    }
  }

  public void dispose() {
    disposed = true;
    CouncilChecks.get().removeListener(councilListener);
    runtime.removeListener(diagramsListener);
    runtime.council().removeListener(sessionListener);
  }

  /** Several changes in a row are looked at once. */
  private void later() {
    Display display = Display.getCurrent();
    if (display != null) {
      display.timerExec(delay, check);
    }
  }

  private final class FollowDiagram implements DiagramsListener {

    @Override
    public void updated(DiagramUpdate update) {
      if (update.diagram() == diagram) {
        later();
      }
    }
  }

  /** What a rule says may depend on elements that the diagram does not show. */
  private final class FollowCouncil implements SessionListener {

    @Override
    public void modelChanged(CouncilSession council) {
      later();
    }
  }
}
