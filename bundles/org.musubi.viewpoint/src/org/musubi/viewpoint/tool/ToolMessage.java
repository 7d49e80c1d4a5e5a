package org.musubi.viewpoint.tool;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences of the tools for the user. */
enum ToolMessage {
  /** tool, element, reason */
  FAILED,
  /** tool, container kind */
  NOT_IN, NOT_ON_DIAGRAM,
  /** tool, element */
  PRECONDITION,
  /** tool, element, kind of the element */
  NOT_FROM, NOT_TO,
  /** element */
  NO_RECONNECT,
  /** element, new end */
  NOT_TO_END,
  /** element */
  NO_LABEL_EDIT,
  /** text, form */
  WRONG_FORM,
  /** element */
  NO_DELETE_LINK, NO_DELETE, NO_DOUBLE_CLICK,
  /** element, target */
  NO_DROP, NO_PASTE,
  /** nothing */
  NOTHING_DRAGGED, INTO_ITSELF, NOTHING_CHOSEN, NOT_RUNNABLE, NO_DIAGRAM,
  /** feature, element */
  NO_FEATURE, NOT_CHANGEABLE, OCCUPIED,
  /** value, feature, type */
  WRONG_VALUE,
  /** choices */
  ONE_OF,
  /** nothing */
  WHOLE_NUMBER, NUMBER,
  /** feature, number */
  ONE_VALUE,
  /** class name */
  NO_TYPE, ABSTRACT_TYPE,
  /** expression */
  NO_ELEMENT, NO_VIEW,
  /** mapping, element */
  NO_CREATED_VIEW,
  /** link tool, node tool */
  QUICK_ADD, QUICK_ADD_NOTHING,
  /** label */
  EDIT_LABEL, DELETE, DELETE_SEVERAL, PASTE,
  /** diagram */
  DIAGRAM;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.tool.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
