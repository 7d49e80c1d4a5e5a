package org.musubi.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.store.ElementReferences;
import org.musubi.viewpoint.store.StoredRepresentation.StoredTable;

/** Tables as the file of diagrams has them. */
public final class TableMemory {
  private final Specification specification;
  private final ElementReferences references;

  /** @param references of the model the tables belong to */
  public TableMemory(Specification specification, ElementReferences references) {
    this.specification = specification;
    this.references = references;
  }

  /** The stored table, still without lines; null when its element or its description is gone. */
  public Table recall(StoredTable stored) {
    EObject target = references.find(stored.target());
    if (target == null || !(specification.representation(stored.description()) instanceof TableDescription found)) {
      return null;
    }
    Table table = new Table(stored.id(), found, target, stored.name());
    stored.columnWidths().forEach(table::setWidth);
    return table;
  }

  /** What to store of a table; null when its element is in no file. */
  public StoredTable snapshot(Table table) {
    String target = references.of(table.target());
    return target == null ? null
        : new StoredTable(table.id(), table.description().getName(), target, table.name(), table.widths());
  }
}
