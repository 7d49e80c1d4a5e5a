package org.musubi.workbench.diagram.table;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** A table of a council, known by the file of the council and its own id; equal for the same table. */
public final class TableEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

  static final String FILE = "file";
  static final String TABLE = "table";
  static final String NAME = "name";

  private final Path council;
  private final String table;
  private final String name;

  public TableEditorInput(CouncilSession council, KnownTable table) {
    this(council.file(), table.id(), table.name());
  }

  TableEditorInput(Path council, String table, String name) {
    this.council = Objects.requireNonNull(council);
    this.table = Objects.requireNonNull(table);
    this.name = Objects.requireNonNull(name);
  }

  /** Id of the table. */
  public String table() {
    return table;
  }

  /** The open council; empty when it is not open. */
  public Optional<CouncilSession> session() {
    return Navigation.sessions().of(council);
  }

  /** The tables of the council; empty when it is not open. */
  public Optional<TableRuntime> runtime() {
    return session().map(PlatformUI.getWorkbench().getService(TableRuntimes.class)::of);
  }

  @Override
  public boolean exists() {
    return runtime().flatMap(runtime -> runtime.known(table)).isPresent();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.createFromURLSupplier(true,
        () -> TableEditorInput.class.getClassLoader().getResource("icons/diagram-table.svg"));
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return TableInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(FILE, council.toString());
    memento.putString(TABLE, table);
    memento.putString(NAME, name);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == CouncilSession.class ? type.cast(session().orElse(null)) : super.getAdapter(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableEditorInput input && input.table.equals(table) && input.council.equals(council);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }
}
