package org.musubi.sheets.edit;

/**
 * Adds and removes the rows of a table in the model.
 *
 * @param <R> what a row is made from
 */
public interface RowEdit<R> {

  /**
   * Adds an element to the model; its cells are written one by one afterwards, through the columns of the table.
   *
   * @param section id of the section of the table in which the row was entered
   */
  R create(EditScope scope, String section);

  /** Takes the element of a row out of the model, with all that refers to it. */
  void remove(R row);
}
