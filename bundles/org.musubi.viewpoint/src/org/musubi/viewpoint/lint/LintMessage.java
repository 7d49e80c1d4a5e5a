package org.musubi.viewpoint.lint;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about habits of a good specification. */
enum LintMessage {
  NO_RECONNECT, NO_DELETE, NO_DIRECT_EDIT, NO_CANDIDATES, ALL_CONTENTS, NO_TOOLTIP, NO_DOCUMENTATION, COLOR_NOT_NAMED,
  DUPLICATE_NAME, UNUSED_SERVICE, NO_FIX;

  String with(Object... arguments) {
    return MessageFormat.format(ResourceBundle.getBundle("org.musubi.viewpoint.lint.messages").getString(name()),
        arguments);
  }
}
