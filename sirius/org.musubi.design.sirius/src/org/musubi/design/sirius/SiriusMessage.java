package org.musubi.design.sirius;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about councils in Sirius. */
enum SiriusMessage {
  NOT_READABLE, DAMAGED, NEWER, NOT_WRITABLE, TOO_LARGE, NOT_OPENED, SET_ASIDE, NOT_CREATED, TOOL_FAILED,
  CREATE_STEP, RENAME_STEP, DUPLICATE_STEP, DELETE_STEP, REFRESH_STEP;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.design.sirius.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
