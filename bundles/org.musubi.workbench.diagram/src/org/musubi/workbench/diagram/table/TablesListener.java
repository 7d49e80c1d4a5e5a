package org.musubi.workbench.diagram.table;

import org.musubi.viewpoint.table.TableChange;

/** Hears what happens to the tables of a council, after each step of its history. */
public interface TablesListener {

  /** An open table shows something else now. */
  default void changed(TableChange change) {
  }

  /** A table was made, renamed or taken away. */
  default void listChanged(TableRuntime runtime) {
  }
}
