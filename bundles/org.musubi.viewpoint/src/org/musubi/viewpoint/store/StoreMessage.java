package org.musubi.viewpoint.store;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about files of diagrams. */
enum StoreMessage {
  NOT_READABLE, DAMAGED, NEWER, NOT_WRITABLE, TOO_LARGE;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.store.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
