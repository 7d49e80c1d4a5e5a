package org.musubi.viewpoint.table;

/** Told after a refresh that changed a table. */
@FunctionalInterface
public interface TableListener {
  /** @param change what the refresh did; never empty */
  void changed(TableChange change);
}
