package org.musubi.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.AbstractNodeMapping;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.DiagramChange;
import org.musubi.viewpoint.view.EdgeKey;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKey;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.RepresentationListener;
import org.musubi.viewpoint.view.ViewKey;

/**
 * The diagrams of one model that are open, kept in step with it. The model is watched from the first diagram that is
 * opened to the last that is closed. No failing expression or service stops a refresh: what fails is told by
 * {@link #problems()}. Not safe for several threads.
 */
public final class RepresentationSession implements AutoCloseable {
  private final Specification specification;
  private final ElementLabels labels;
  private final ModelObserver model;
  private final Reaches reaches;
  private final Evaluator evaluator;
  private final Map<Diagram, DiagramRefresher> refreshers = new LinkedHashMap<>();
  private final List<RepresentationListener> listeners = new ArrayList<>();

  /**
   * @param specification what diagrams there are
   * @param modelRoots the model: a resource set, resources or elements; everything below them is watched
   * @param labels names of elements in the language of the user
   */
  public RepresentationSession(Specification specification, Collection<? extends Notifier> modelRoots,
      ElementLabels labels) {
    this.specification = Objects.requireNonNull(specification);
    this.labels = Objects.requireNonNull(labels);
    model = new ModelObserver(modelRoots);
    reaches = new Reaches(specification);
    evaluator = new Evaluator(specification.interpreter(), new Problems(null), labels);
  }

  public Specification specification() {
    return specification;
  }

  public Interpreter interpreter() {
    return specification.interpreter();
  }

  /** The model as it was given: what is watched. */
  public List<Notifier> modelRoots() {
    return model.roots();
  }

  public ElementLabels labels() {
    return labels;
  }

  // ------------------------------------------------------------------------------------------------------- diagrams

  /** The diagrams that can be made about an element: its class fits, and the precondition holds. */
  public List<DiagramDescription> diagramsFor(EObject element) {
    return specification.representations().stream().filter(DiagramDescription.class::isInstance)
        .map(DiagramDescription.class::cast).filter(description -> isFor(description, element)).toList();
  }

  private boolean isFor(DiagramDescription description, EObject element) {
    return new TypeTest(specification, description.getDomainClass()).accepts(element)
        && evaluator.test(description.getPreconditionExpression(), Scope.of(element), true, false);
  }

  /** Name that a new diagram gets when the user gives none. */
  public String title(DiagramDescription description, EObject target) {
    String title = evaluator.textOrNull(description.getTitleExpression(), Scope.of(target));
    String kind = Evaluator.isEmpty(description.getLabel()) ? description.getName() : description.getLabel();
    return title == null ? RefreshMessage.DEFAULT_TITLE.with(kind, labels.label(target)) : title;
  }

  /**
   * Makes a diagram, opens and refreshes it. The layers that are active by default are on.
   *
   * @param name title, null or empty = {@link #title}
   */
  public Diagram createDiagram(DiagramDescription description, EObject target, String name) {
    String title = name == null || name.isBlank() ? title(description, target) : name;
    Diagram diagram = new Diagram(UUID.randomUUID().toString(), description, target, title);
    diagram.state().setActiveLayers(ActiveLayers.initial(description));
    openDiagram(diagram);
    return diagram;
  }

  /** Keeps a diagram in step with the model from now on; refreshes it in full. Nothing happens when it is open. */
  public void openDiagram(Diagram diagram) {
    if (!refreshers.containsKey(diagram)) {
      model.attach();
      refreshers.put(diagram, new DiagramRefresher(diagram, specification, reaches, model, labels));
      refresh(diagram);
    }
  }

  /** Leaves a diagram as it is. */
  public void closeDiagram(Diagram diagram) {
    DiagramRefresher refresher = refreshers.remove(diagram);
    if (refresher != null) {
      refresher.close();
    }
    if (refreshers.isEmpty()) {
      model.detach();
    }
  }

  /** The open diagrams in the order they were opened. */
  public List<Diagram> diagrams() {
    return List.copyOf(refreshers.keySet());
  }

  /** The layers a diagram shows, the default layer first. */
  public List<Layer> activeLayers(Diagram diagram) {
    return List.copyOf(new ActiveLayers(diagram.description(), diagram.state().activeLayers()).layers());
  }

  @Override
  public void close() {
    diagrams().forEach(this::closeDiagram);
  }

  // -------------------------------------------------------------------------------------------------------- refresh

  /**
   * Computes an open diagram anew.
   *
   * @throws IllegalArgumentException when the diagram is not open
   */
  public DiagramChange refresh(Diagram diagram) {
    return publish(refresher(diagram).refresh());
  }

  /**
   * Brings all open diagrams in step with what happened to the model, and to what users decided, since the last call.
   * The cost follows the change, not the size of the diagrams. Whatever depends on parts of the model that are far from
   * the change is left to {@link #settle}.
   *
   * @return one change for each diagram that is different
   */
  public List<DiagramChange> refreshChanged() {
    ModelChange change = model.takeChange();
    Supplier<Set<EObject>> near = new Supplier<>() {
      private Set<EObject> elements;

      @Override
      public Set<EObject> get() {
        if (elements == null) {
          elements = Neighbourhood.of(change, model);
        }
        return elements;
      }
    };
    List<DiagramChange> changes = new ArrayList<>();
    for (DiagramRefresher refresher : List.copyOf(refreshers.values())) {
      if (!change.isEmpty() || refresher.isPending()) {
        changes.add(refresher.refresh(change, near));
      }
    }
    changes.removeIf(DiagramChange::isEmpty);
    changes.forEach(this::publish);
    return changes;
  }

  /** Whether something happened that {@link #refreshChanged()} has not seen. */
  public boolean hasChanges() {
    return model.hasChange() || refreshers.values().stream().anyMatch(DiagramRefresher::isPending);
  }

  /**
   * Computes anew what incremental refreshes could not know: everything that Java methods and derived features tell.
   * Then the diagrams are what full refreshes give. To be called while nothing else is to be done.
   *
   * @param nanos time after which it shall stop, in nanoseconds; it goes on with the next call
   * @return whether nothing is left to do
   */
  public boolean settle(long nanos) {
    long until = System.nanoTime() + nanos;
    if (hasChanges()) {
      refreshChanged();
    }
    boolean settled = true;
    for (DiagramRefresher refresher : List.copyOf(refreshers.values())) {
      if (!refresher.isSettled() && (settled || System.nanoTime() - until < 0)) {
        publish(refresher.settle(until));
      }
      settled &= refresher.isSettled();
    }
    return settled;
  }

  private DiagramChange publish(DiagramChange change) {
    if (!change.isEmpty()) {
      List.copyOf(listeners).forEach(listener -> listener.changed(change));
    }
    return change;
  }

  public void addListener(RepresentationListener listener) {
    listeners.add(listener);
  }

  public void removeListener(RepresentationListener listener) {
    listeners.remove(listener);
  }

  /** What could not be computed in the open diagrams, as of the last refresh. */
  public List<RefreshProblem> problems() {
    return refreshers.values().stream().flatMap(refresher -> refresher.problems().stream()).toList();
  }

  private DiagramRefresher refresher(Diagram diagram) {
    DiagramRefresher refresher = refreshers.get(diagram);
    if (refresher == null) {
      throw new IllegalArgumentException("not open: " + diagram);
    }
    return refresher;
  }

  // ---------------------------------------------------------------------------------------------------------- views

  /** The nodes and edges of an open diagram that show a model element. */
  public List<ElementView> views(Diagram diagram, EObject element) {
    return List.copyOf(refresher(diagram).index().views(element));
  }

  /** The node or edge of an open diagram that has a key, null when it is not shown. */
  public ElementView view(Diagram diagram, ViewKey key) {
    return views(diagram, key.target()).stream().filter(view -> view.mapping() == key.mapping()
        && ViewKey.of(view).equals(key)).findFirst().orElse(null);
  }

  /**
   * Puts an element onto a diagram whose mapping does not do so itself, and refreshes. Like every change of a
   * {@link org.musubi.viewpoint.view.DiagramState} it belongs into a {@link org.musubi.viewpoint.view.ChangeRunner}.
   *
   * @param parent the container or the node it shall sit on, null = the diagram
   * @return the node, null when the mapping does not accept the element there
   */
  public NodeView show(Diagram diagram, NodeView parent, AbstractNodeMapping mapping, EObject element) {
    NodeKey key = new NodeKey(mapping, element, NodeKey.of(parent));
    diagram.state().addManualView(key);
    refreshChanged();
    return (NodeView) view(diagram, key);
  }

  /** The same for an edge. */
  public EdgeView show(Diagram diagram, EdgeMapping mapping, EObject element, ElementView source, ElementView end) {
    EdgeKey key = new EdgeKey(mapping, element, ViewKey.of(source), ViewKey.of(end));
    diagram.state().addManualView(key);
    refreshChanged();
    return (EdgeView) view(diagram, key);
  }

  /**
   * Switches a diagram between showing all elements that mappings find and only those users put onto it. When it is
   * switched to the latter, what is shown stays.
   */
  public void setSynchronized(Diagram diagram, boolean isSynchronized) {
    if (!isSynchronized && diagram.state().isSynchronized()) {
      diagram.allElements().filter(view -> view.mapping().isCreateElements() && !view.mapping().isSynchronizationLock())
          .toList().forEach(view -> diagram.state().addManualView(ViewKey.of(view)));
    }
    diagram.state().setSynchronized(isSynchronized);
    refreshChanged();
  }
}
