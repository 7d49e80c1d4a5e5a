package org.musubi.workbench.diagram.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.store.DiagramsFileException;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.viewpoint.store.StoredRepresentation.StoredDiagram;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.Tools;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.workbench.diagram.text.DiagramText;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/**
 * The diagrams of one open council. Model and places of diagrams are one history: after each step of it, also when it
 * is made in the explorer or in a form, every open diagram is brought up to date and its editors are told. Used by the
 * thread of the user interface.
 */
public final class DiagramRuntime implements AutoCloseable {

  private static final long SLICE_NANOS = 4_000_000;
  private static final int IDLE_MILLIS = 60;

  private final CouncilSession council;
  private final RepresentationSession session;
  private final ChangeRunner runner;
  private final Tools tools;
  private final DiagramStore store = new DiagramStore(RememberedLists.ofWorkbench());
  private final Map<String, OpenDiagram> open = new LinkedHashMap<>();
  private final List<DiagramsListener> listeners = new CopyOnWriteArrayList<>();
  private final SessionListener follow = new Follow();
  private final BackgroundLayouts layouts = new BackgroundLayouts();
  private boolean flushAsked;
  private boolean settling;
  private boolean closed;

  /** @param choices asks the user while a tool is running */
  public DiagramRuntime(CouncilSession council, Specification specification, Choices choices) {
    this.council = council;
    ElementLabels labels = new MusubiElementLabels();
    session = new RepresentationSession(specification, List.of(council.resource()), labels);
    runner = new CouncilChangeRunner(council);
    tools = new Tools(session, runner, choices);
    store.read(council.file());
    session.addListener(this::changed);
    council.addListener(follow);
  }

  public CouncilSession council() {
    return council;
  }

  /** What keeps the diagrams up to date. */
  public RepresentationSession session() {
    return session;
  }

  public Tools tools() {
    return tools;
  }

  /** Makes changes of model and diagrams one step of the history of the council. */
  public ChangeRunner runner() {
    return runner;
  }

  /** What was wrong with the file of diagrams, in sentences for the user. */
  public List<String> problems() {
    return store.problems();
  }

  /** All diagrams whose element still exists, in the order in which they were made. */
  public List<KnownDiagram> diagrams() {
    List<KnownDiagram> known = new ArrayList<>();
    for (StoredRepresentation each : store.all()) {
      if (each instanceof StoredDiagram stored) {
        known(stored).ifPresent(known::add);
      }
    }
    return known;
  }

  /** The diagram of an id; empty when there is none or its element is gone. */
  public Optional<KnownDiagram> known(String id) {
    return store.get(id) instanceof StoredDiagram stored ? known(stored) : Optional.empty();
  }

  /** Tables and whatever else the file of diagrams holds; kept when diagrams are saved. */
  public List<StoredRepresentation> others() {
    return store.all().stream().filter(each -> !(each instanceof StoredDiagram)).toList();
  }

  /** Adds or replaces a table in the file of diagrams. */
  public void putOther(StoredRepresentation representation) {
    store.put(representation);
  }

  /** Makes a second diagram that looks the same, as one step of undo. */
  public KnownDiagram duplicate(KnownDiagram diagram, String name) {
    return runner.run(DiagramText.DUPLICATE_DIAGRAM.text(diagram.name()), () -> {
      OpenDiagram shown = open.get(diagram.id());
      StoredDiagram from = shown == null ? (StoredDiagram) store.get(diagram.id()) : shown.snapshot();
      StoredDiagram copy = new StoredDiagram(UUID.randomUUID().toString(), from.description(), from.target(), name,
          from.layers(), from.filters(), from.unsynchronized(), from.manual(), from.elements());
      list(() -> store.put(copy), () -> delete(copy.id()));
      return known(copy).orElseThrow();
    });
  }

  /** Takes a table out of the file of diagrams. */
  public void removeOther(String id) {
    store.remove(id);
  }

  /** Makes a diagram, as one step of undo. It is not open yet. */
  public KnownDiagram create(DiagramDescription description, EObject target, String name) {
    return create(description, target, name, any -> { });
  }

  /** @param start gives the new diagram layers and places before it is kept */
  public KnownDiagram create(DiagramDescription description, EObject target, String name, Consumer<Diagram> start) {
    return runner.run(DiagramText.NEW_DIAGRAM.text(name), () -> {
      Diagram diagram = tools.createDiagram(description, target, name);
      StoredDiagram stored = OpenDiagram.begun(diagram, council, start);
      session.closeDiagram(diagram);
      list(() -> store.put(stored), () -> delete(stored.id()));
      return known(stored).orElseThrow();
    });
  }

  /** Takes a diagram away, as one step of undo; the model stays as it is. */
  public void remove(KnownDiagram diagram) {
    runner.run(DiagramText.DELETE_DIAGRAM.text(diagram.name()), () -> {
      OpenDiagram shown = open.get(diagram.id());
      StoredRepresentation stored = shown == null ? store.get(diagram.id()) : shown.snapshot();
      list(() -> delete(diagram.id()), () -> store.put(stored));
      return null;
    });
  }

  /** Gives a diagram another title, as one step of undo. */
  public void rename(KnownDiagram diagram, String name) {
    runner.run(DiagramText.RENAME_DIAGRAM.text(), () -> {
      String before = diagram.name();
      list(() -> setName(diagram.id(), name), () -> setName(diagram.id(), before));
      return null;
    });
  }

  /** Opens a diagram for an editor; each call needs a {@link #close(Diagram)}. */
  public Diagram open(KnownDiagram known) {
    OpenDiagram shown = open.get(known.id());
    if (shown == null) {
      Diagram diagram = new Diagram(known.id(), known.description(), known.target(), known.name());
      shown = new OpenDiagram(diagram, council, this::askForFlush);
      open.put(known.id(), shown);
      if (store.get(known.id()) instanceof StoredDiagram stored) {
        shown.recall(stored);
      }
      session.openDiagram(diagram);
      arrangeFirst(diagram);
      shown.begin();
      settleLater();
    }
    shown.editors(1);
    return shown.diagram();
  }

  /** An editor of a diagram is gone. */
  public void close(Diagram diagram) {
    OpenDiagram shown = open.get(diagram.id());
    if (shown != null && shown.editors(-1) == 0) {
      cancelArranging(diagram);
      if (store.get(diagram.id()) != null) {
        store.put(shown.snapshot());
      }
      open.remove(diagram.id());
      session.closeDiagram(diagram);
      shown.dispose();
    }
  }

  /** Whether a layout of a diagram is being worked out. */
  public boolean isArranging(Diagram diagram) {
    return layouts.isRunning(diagram);
  }

  /** Whether a layout of a diagram takes so long that it is better done {@linkplain #arrangeInBackground meanwhile}. */
  public boolean isSlowToArrange(Diagram diagram) {
    return BackgroundLayouts.isLarge(diagram);
  }

  /** Works out places for a whole diagram while the user goes on; at the end they are one step of undo. */
  public void arrangeInBackground(Diagram diagram) {
    if (!isArranging(diagram)) {
      start(diagram, new LayoutCopy(diagram), true);
    }
  }

  /** Leaves a diagram as it is; what has only a provisional place is laid out when the diagram is opened again. */
  public void cancelArranging(Diagram diagram) {
    LayoutCopy unfinished = layouts.cancel(diagram);
    if (unfinished != null) {
      listeners.forEach(listener -> listener.arranging(diagram, false));
      if (open.get(diagram.id()).editors(0) == 0) {
        unfinished.forgetProvisional();
      }
    }
  }

  /** A large diagram is shown in a rough order at once, and properly as soon as its layout is known. */
  private void arrangeFirst(Diagram diagram) {
    if (BackgroundLayouts.isLarge(diagram)
        && diagram.nodes().stream().allMatch(each -> each.state().bounds() == null)) {
      LayoutCopy copy = new LayoutCopy(diagram);
      RoughOrder.give(diagram);
      copy.begin();
      start(diagram, copy, false);
    } else {
      DiagramLayout.firstOpen(diagram);
    }
  }

  private void start(Diagram diagram, LayoutCopy copy, boolean undoable) {
    layouts.start(diagram, copy, (any, found) -> {
      if (found != null && undoable) {
        runner.run(DiagramText.ARRANGE_ALL.text(), () -> {
          found.apply();
          return null;
        });
      } else if (found != null) {
        found.apply();
      }
      flush();
      listeners.forEach(listener -> listener.arranging(diagram, false));
    });
    listeners.forEach(listener -> listener.arranging(diagram, true));
  }

  public void addListener(DiagramsListener listener) {
    listeners.add(listener);
  }

  public void removeListener(DiagramsListener listener) {
    listeners.remove(listener);
  }

  /** Brings all open diagrams up to date and tells their editors. */
  public void flush() {
    flushAsked = false;
    if (closed) {
      return;
    }
    session.refreshChanged();
    for (OpenDiagram each : List.copyOf(open.values())) {
      DiagramLayout.firstOpen(each.diagram());
      DiagramUpdate update = each.takeUpdate();
      if (!update.isEmpty()) {
        listeners.forEach(listener -> listener.updated(update));
      }
    }
    settleLater();
  }

  @Override
  public void close() {
    closed = true;
    open.values().forEach(each -> layouts.cancel(each.diagram()));
    council.removeListener(follow);
    tools.close();
    session.close();
  }

  private Optional<KnownDiagram> known(StoredDiagram stored) {
    EObject target = new ElementReferences(council.resource()).find(stored.target());
    return target != null && session.specification().representation(stored.description())
        instanceof DiagramDescription description
        ? Optional.of(new KnownDiagram(stored.id(), description, target, stored.name())) : Optional.empty();
  }

  /** Changes the list of diagrams so that it can be undone. */
  private void list(Runnable change, Runnable back) {
    Runnable changeAndTell = () -> {
      change.run();
      listeners.forEach(listener -> listener.listChanged(this));
    };
    Runnable backAndTell = () -> {
      back.run();
      listeners.forEach(listener -> listener.listChanged(this));
    };
    council.noteSideStep(backAndTell, changeAndTell);
    changeAndTell.run();
  }

  private void delete(String id) {
    OpenDiagram shown = open.get(id);
    store.remove(id);
    if (shown != null) {
      listeners.forEach(listener -> listener.deleted(shown.diagram()));
    }
  }

  private void setName(String id, String name) {
    if (store.get(id) instanceof StoredDiagram stored) {
      store.put(new StoredDiagram(stored.id(), stored.description(), stored.target(), name, stored.layers(),
          stored.filters(), stored.unsynchronized(), stored.manual(), stored.elements()));
    }
    if (open.containsKey(id)) {
      open.get(id).diagram().setName(name);
    }
  }

  private void changed(DiagramChange change) {
    OpenDiagram shown = open.get(change.diagram().id());
    if (shown != null) {
      shown.changed(change);
    }
  }

  /** Changes outside of the history, e.g. a tool that failed, are shown as soon as there is time. */
  private void askForFlush() {
    Display display = Display.getCurrent();
    if (!flushAsked && display != null) {
      flushAsked = true;
      display.asyncExec(() -> {
        if (flushAsked && !closed) {
          flush();
        }
      });
    }
  }

  /** What an incremental refresh cannot know is looked at while nothing else happens. */
  private void settleLater() {
    Display display = Display.getCurrent();
    if (!settling && display != null && !open.isEmpty()) {
      settling = true;
      display.timerExec(IDLE_MILLIS, this::settle);
    }
  }

  private void settle() {
    settling = false;
    if (!closed && !council.isChanging() && !session.settle(SLICE_NANOS)) {
      settleLater();
    }
  }

  private void save(Path file) {
    open.values().stream().filter(each -> store.get(each.diagram().id()) != null && !isArranging(each.diagram()))
        .forEach(each -> store.put(each.snapshot()));
    try {
      store.write(file);
    } catch (DiagramsFileException failed) {
      ILog.of(DiagramRuntime.class).warn(failed.getLocalizedMessage(), failed);
      listeners.forEach(listener -> listener.saveFailed(failed.getLocalizedMessage()));
    }
  }

  private final class Follow implements SessionListener {

    @Override
    public void completing(CouncilSession changed) {
      session.refreshChanged();
      for (OpenDiagram each : List.copyOf(open.values())) {
        DiagramLayout.firstOpen(each.diagram());
        each.complete();
      }
    }

    @Override
    public void modelChanged(CouncilSession changed) {
      flush();
    }

    @Override
    public void saved(CouncilSession changed) {
      save(changed.file());
    }
  }
}
