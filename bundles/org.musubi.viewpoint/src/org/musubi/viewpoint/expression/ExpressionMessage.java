package org.musubi.viewpoint.expression;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences about expressions that can not be evaluated. */
enum ExpressionMessage {
  UNSUPPORTED, NO_VARIABLE, NO_FEATURE, NO_SERVICE, SERVICE_FAILED;

  String with(Object... arguments) {
    String pattern = ResourceBundle.getBundle("org.musubi.viewpoint.expression.messages").getString(name());
    return MessageFormat.format(pattern, arguments);
  }
}
