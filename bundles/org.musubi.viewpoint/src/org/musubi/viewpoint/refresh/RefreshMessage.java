package org.musubi.viewpoint.refresh;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about diagrams that could not be computed in full. */
enum RefreshMessage {
  EXPRESSION_FAILED, TARGET_GONE, TOO_DEEP, EDGE_CYCLE, BAD_CUSTOMISATION, DEFAULT_TITLE;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.refresh.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
