package org.musubi.handover;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said when a document cannot be written. */
enum ExportText {

  /** {0} name of the file. */
  UNKNOWN_FORMAT,
  /** {0} file. */
  FILE_EXISTS,
  /** {0} file, {1} reason. */
  NOT_WRITTEN,
  NO_FONT;

  private static final String BUNDLE = "org.musubi.handover.messages";

  String in(Locale locale, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ExportText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(name()), locale).format(arguments);
  }
}
