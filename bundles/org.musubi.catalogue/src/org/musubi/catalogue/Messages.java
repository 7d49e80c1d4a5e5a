package org.musubi.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences a user may see, in the language of the default locale. */
final class Messages {

  private static final String BUNDLE = "org.musubi.catalogue.messages";

  private Messages() {
  }

  static String unknownFile(String uri) {
    return text("unknownFile", uri);
  }

  static String unknownEntry(String code, CatalogueFile file) {
    return text("unknownEntry", code, text("file." + file.name()));
  }

  static String readOnlyFile(String uri) {
    return text("readOnlyFile", uri);
  }

  static String readOnlyEntry(String entry) {
    return text("readOnlyEntry", entry);
  }

  static String damaged(CatalogueFile file, String detail) {
    return text("damaged", text("file." + file.name()), detail);
  }

  private static String text(String key, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(arguments);
  }
}
