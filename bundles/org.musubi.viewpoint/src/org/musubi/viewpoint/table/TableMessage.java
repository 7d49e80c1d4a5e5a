package org.musubi.viewpoint.table;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about tables for the user. */
enum TableMessage {
  /** expression, element, reason */
  EXPRESSION_FAILED,
  /** mapping, element */
  LINE_IN_ITSELF,
  /** description, element */
  DEFAULT_TITLE,
  /** tool or action, element, reason */
  FAILED,
  /** tool, element */
  PRECONDITION,
  /** nothing */
  NO_CELL, NOT_EDITABLE, NO_LINE_DELETE, NO_COLUMN_DELETE, NO_OPERATION,
  /** feature */
  READ_ONLY_FEATURE, CONTAINMENT, MANY_VALUES,
  /** text, feature */
  NO_SUCH_CHOICE,
  /** line, column */
  EDIT_CELL,
  /** number of cells */
  EDIT_CELLS,
  /** what */
  DELETE,
  /** number */
  DELETE_SEVERAL;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.table.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
