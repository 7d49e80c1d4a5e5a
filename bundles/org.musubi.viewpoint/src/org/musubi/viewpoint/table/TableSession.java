package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.view.ElementLabels;

/**
 * The tables of one specification on one model. Tables are brought up to date when asked: {@link #refreshChanged()}
 * after every change, undo and redo. Not safe for several threads.
 */
public final class TableSession implements AutoCloseable {
  private final Specification specification;
  private final List<Notifier> modelRoots;
  private final ElementLabels labels;
  private final ValueLabels values;
  private final TableObserver observer;
  private final Set<Table> tables = new LinkedHashSet<>();
  private final Map<TableDescription, Boolean> exact = new HashMap<>();
  private final List<TableListener> listeners = new CopyOnWriteArrayList<>();

  /**
   * @param modelRoots resource sets, resources or root objects of the model
   * @param labels what users call elements
   */
  public TableSession(Specification specification, Collection<? extends Notifier> modelRoots, ElementLabels labels) {
    this(specification, modelRoots, labels, ValueLabels.ofMetamodel(labels));
  }

  /** @param values what users call single values, for instance literals of enumerations */
  public TableSession(Specification specification, Collection<? extends Notifier> modelRoots, ElementLabels labels,
      ValueLabels values) {
    this.specification = specification;
    this.modelRoots = List.copyOf(modelRoots);
    this.labels = labels;
    this.values = values;
    this.observer = new TableObserver(this.modelRoots);
  }

  public Specification specification() {
    return specification;
  }

  public List<Notifier> modelRoots() {
    return modelRoots;
  }

  public ElementLabels labels() {
    return labels;
  }

  public ValueLabels values() {
    return values;
  }

  /** Tables that can be made for an element. */
  public List<TableDescription> tablesFor(EObject element) {
    return specification.representations().stream().filter(TableDescription.class::isInstance)
        .map(TableDescription.class::cast).filter(description -> isFor(description, element)).toList();
  }

  private boolean isFor(TableDescription description, EObject element) {
    if (!specification.isInstance(element, description.getDomainClass())) {
      return false;
    }
    try {
      return specification.interpreter().test(description.getPreconditionExpression(), Scope.of(element), true);
    } catch (EvaluationException broken) {
      return false;
    }
  }

  /** Name a new table gets when the user gives none. */
  public String defaultName(TableDescription description, EObject target) {
    String label = description.getLabel() == null || description.getLabel().isBlank() ? description.getName()
        : description.getLabel();
    String title = new TableEvaluator(specification.interpreter(), labels, values)
        .text(description.getTitleExpression(), Scope.of(target).with("root", target));
    return title.isBlank() ? TableMessage.DEFAULT_TITLE.with(label, labels.label(target)) : title;
  }

  /**
   * Makes a table and fills it. It is not open yet.
   *
   * @param name title, null = the one the specification gives
   */
  public Table createTable(TableDescription description, EObject target, String name) {
    Table table = new Table(UUID.randomUUID().toString(), description, target,
        name == null ? defaultName(description, target) : name);
    full(table);
    return table;
  }

  /** Fills a table and keeps it up to date from now on. */
  public void openTable(Table table) {
    observer.attach();
    if (tables.add(table)) {
      full(table);
    }
  }

  public void closeTable(Table table) {
    tables.remove(table);
    if (tables.isEmpty()) {
      observer.detach();
    }
  }

  /** The tables that are open. */
  public Set<Table> tables() {
    return Collections.unmodifiableSet(tables);
  }

  /** Computes a table anew. */
  public TableChange refresh(Table table) {
    TableChange change = full(table);
    tell(change);
    return change;
  }

  /** Brings all open tables up to date with what happened to the model; tables that are as they were are left out. */
  public List<TableChange> refreshChanged() {
    TableObserver.Happened happened = observer.take();
    List<TableChange> changes = new ArrayList<>();
    if (!happened.isNothing()) {
      for (Table table : List.copyOf(tables)) {
        TableChange change = isPart(table, happened) ? refresher(table).of(happened.elements()) : full(table);
        if (!change.isEmpty()) {
          changes.add(change);
        }
      }
    }
    changes.forEach(this::tell);
    return changes;
  }

  private boolean isPart(Table table, TableObserver.Happened happened) {
    return !happened.beyond() && !happened.elements().contains(table.target()) && exact.computeIfAbsent(
        table.description(), description -> new Dependencies(specification.types()).areExact(description));
  }

  private TableChange full(Table table) {
    return refresher(table).full();
  }

  private TableRefresh refresher(Table table) {
    return new TableRefresh(table, specification,
        new TableEvaluator(specification.interpreter(), labels, values));
  }

  public void addListener(TableListener listener) {
    listeners.add(listener);
  }

  public void removeListener(TableListener listener) {
    listeners.remove(listener);
  }

  private void tell(TableChange change) {
    if (!change.isEmpty()) {
      listeners.forEach(listener -> listener.changed(change));
    }
  }

  /** Leaves the model alone from now on. */
  @Override
  public void close() {
    tables.clear();
    listeners.clear();
    observer.detach();
  }
}
