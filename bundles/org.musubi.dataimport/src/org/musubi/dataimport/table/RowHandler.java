package org.musubi.dataimport.table;

/** Takes the rows of a table one after the other, so that a large table never lies in memory as a whole. */
@FunctionalInterface
public interface RowHandler {

  /** @return false when no further rows are wanted */
  boolean row(Row row);
}
