package org.musubi.viewpoint.load;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about specifications that cannot be loaded. */
enum LoadMessage {
  AT, AT_LINE, REFUSED, NOT_READABLE, NOT_XML, NOT_A_SPECIFICATION, UNSUPPORTED_ELEMENT, UNSUPPORTED_TYPE,
  UNSUPPORTED_FEATURE, MISSING_TYPE, ABSTRACT_TYPE, UNSUPPORTED_EXPRESSION, UNKNOWN_SERVICE, UNKNOWN_CLASS,
  CLASS_NOT_USABLE, DANGLING, UNKNOWN_MODEL_TYPE, NO_METAMODEL, MISSING_FEATURE, BAD_VALUE, TOO_LARGE, REUSE_CYCLE,
  NEWER_VERSION, NO_NETWORK, NOT_CUSTOMIZABLE, UNKNOWN_LAYOUT, ONLY_ONE, NO_CONSTRUCTOR, OTHER_FILE;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.load.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
