package org.musubi.workbench.diagram.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableChange;
import org.musubi.viewpoint.table.TableMemory;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.TableTools;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;

/**
 * The tables of one open council: after each step of its history, wherever it is made, open tables are brought up to
 * date and their editors are told. Used by the thread of the user interface.
 */
public final class TableRuntime implements AutoCloseable {

  private final DiagramRuntime diagrams;
  private final TableSession session;
  private final TableTools tools;
  private final TableMemory memory;
  private final Map<String, Table> open = new LinkedHashMap<>();
  private final Map<String, Integer> editors = new LinkedHashMap<>();
  private final List<TablesListener> listeners = new CopyOnWriteArrayList<>();
  private final SessionListener follow = new Follow();

  /** @param choices asks the user while a tool is running */
  public TableRuntime(DiagramRuntime diagrams, Choices choices) {
    this.diagrams = diagrams;
    session = new TableSession(diagrams.session().specification(), List.of(council().resource()),
        diagrams.session().labels(), new CouncilValueLabels());
    tools = new TableTools(session, diagrams.runner(), choices);
    memory = new TableMemory(session.specification(), new ElementReferences(council().resource()));
    session.addListener(this::changed);
    council().addListener(follow);
  }

  public CouncilSession council() {
    return diagrams.council();
  }

  /** What keeps the tables up to date. */
  public TableSession session() {
    return session;
  }

  public TableTools tools() {
    return tools;
  }

  /** All tables whose element still exists, in the order in which they were made. */
  public List<KnownTable> tables() {
    List<KnownTable> known = new ArrayList<>();
    for (StoredRepresentation each : diagrams.others()) {
      if (each instanceof StoredTable stored) {
        known(stored).ifPresent(known::add);
      }
    }
    return known;
  }

  /** The table of an id; empty when there is none or its element is gone. */
  public Optional<KnownTable> known(String id) {
    return tables().stream().filter(table -> table.id().equals(id)).findFirst();
  }

  private Optional<KnownTable> known(StoredTable stored) {
    EObject target = new ElementReferences(council().resource()).find(stored.target());
    return target != null
        && session.specification().representation(stored.description()) instanceof TableDescription description
        ? Optional.of(new KnownTable(stored.id(), description, target, stored.name())) : Optional.empty();
  }

  /** The first table of a kind about an element. */
  public Optional<KnownTable> find(TableDescription description, EObject target) {
    return tables().stream().filter(known -> known.description() == description && known.target() == target)
        .findFirst();
  }

  /**
   * Makes a table, as one step of undo. It is not open yet.
   *
   * @param name title, null = the usual one
   */
  public KnownTable create(TableDescription description, EObject target, String name) {
    Table table = session.createTable(description, target, name);
    StoredTable stored = memory.snapshot(table);
    return diagrams.runner().run(TableText.NEW_TABLE.text(table.name()), () -> {
      list(() -> diagrams.putOther(stored), () -> diagrams.removeOther(stored.id()));
      return known(stored).orElseThrow();
    });
  }

  /** Takes a table away, as one step of undo; the model stays as it is. */
  public void remove(KnownTable table) {
    stored(table.id()).ifPresent(stored -> diagrams.runner().run(TableText.DELETE_TABLE.text(table.name()), () -> {
      list(() -> diagrams.removeOther(table.id()), () -> diagrams.putOther(stored));
      return null;
    }));
  }

  /** Gives a table another title, as one step of undo. */
  public void rename(KnownTable table, String name) {
    diagrams.runner().run(TableText.RENAME_TABLE.text(), () -> {
      list(() -> setName(table.id(), name), () -> setName(table.id(), table.name()));
      return null;
    });
  }

  private void setName(String id, String name) {
    stored(id).ifPresent(old -> diagrams.putOther(
        new StoredTable(old.id(), old.description(), old.target(), name, old.columnWidths())));
    if (open.containsKey(id)) {
      open.get(id).setName(name);
    }
  }

  private Optional<StoredTable> stored(String id) {
    return diagrams.others().stream().filter(StoredTable.class::isInstance).map(StoredTable.class::cast)
        .filter(table -> table.id().equals(id)).findFirst();
  }

  private void list(Runnable change, Runnable back) {
    Runnable changeAndTell = () -> {
      change.run();
      listeners.forEach(listener -> listener.listChanged(this));
    };
    Runnable backAndTell = () -> {
      back.run();
      listeners.forEach(listener -> listener.listChanged(this));
    };
    council().noteSideStep(backAndTell, changeAndTell);
    changeAndTell.run();
  }

  /** Opens a table for an editor; each call needs a {@link #close(Table)}. */
  public Table open(KnownTable known) {
    Table table = open.computeIfAbsent(known.id(), id -> {
      Table made = stored(id).map(memory::recall)
          .orElseGet(() -> new Table(id, known.description(), known.target(), known.name()));
      session.openTable(made);
      return made;
    });
    editors.merge(known.id(), 1, Integer::sum);
    return table;
  }

  /** An editor of a table is gone. */
  public void close(Table table) {
    if (editors.merge(table.id(), -1, Integer::sum) <= 0) {
      editors.remove(table.id());
      open.remove(table.id());
      session.closeTable(table);
    }
  }

  /** Gives a column another width, to be kept in the file of diagrams; 0 = the usual one. */
  public void setWidth(Table table, String columnKey, int pixels) {
    table.setWidth(columnKey, pixels);
    if (stored(table.id()).isPresent()) {
      diagrams.putOther(memory.snapshot(table));
    }
    changed(new TableChange(table, true, List.of(), true));
  }

  public void addListener(TablesListener listener) {
    listeners.add(listener);
  }

  public void removeListener(TablesListener listener) {
    listeners.remove(listener);
  }

  private void changed(TableChange change) {
    listeners.forEach(listener -> listener.changed(change));
  }

  @Override
  public void close() {
    council().removeListener(follow);
    tools.close();
    session.close();
  }

  private final class Follow implements SessionListener {

    @Override
    public void modelChanged(CouncilSession changed) {
      session.refreshChanged();
    }
  }
}
