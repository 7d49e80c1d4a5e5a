package org.musubi.persistence;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Sentences about files, in the language of the default locale. The keys of the message files are these names. */
enum FileText {
  AND_MORE,
  ELEMENT,
  ELEMENT_WITHOUT_NAME,
  OPEN_BACKUP,
  OPEN_OTHER_COPY,
  NO_PERMISSION,
  NO_ORDINARY_FILE,
  MISSING,
  MISSING_WITH_BACKUP,
  FOLDER,
  UNREADABLE,
  EMPTY,
  TOO_LARGE,
  TOO_DEEP,
  NO_XML_AT_ALL,
  DAMAGED,
  BAD_CHARACTERS,
  TRUNCATED,
  DOCTYPE,
  ENTITIES,
  NOT_A_COUNCIL,
  NEWER_VERSION,
  UNKNOWN_NAMESPACE,
  UNKNOWN_CLASS,
  UNKNOWN_FEATURE,
  INVALID_VERSION,
  INVALID_VALUE_AT,
  INVALID_VALUE,
  MISSING_VALUE,
  DANGLING_AT,
  DANGLING,
  DANGLING_CATALOGUE,
  DANGLING_FILE,
  DUPLICATE_ID_AT,
  DUPLICATE_ID,
  DUPLICATE_CODE,
  NOT_SAVED,
  NOT_SAVED_READ_ONLY,
  NOT_SAVED_NO_FOLDER,
  NOT_SAVED_IS_FOLDER,
  NOT_SAVED_NO_PERMISSION,
  NOT_SAVED_DISK_FULL,
  NOT_SAVED_UNVERIFIED;

  /** The text with its arguments; numbers are printed without separators, since most are lines and columns. */
  String say(Object... arguments) {
    Locale locale = Locale.getDefault();
    ResourceBundle texts = ResourceBundle.getBundle(FileText.class.getPackageName() + ".messages", locale,
        FileText.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
    return new MessageFormat(texts.getString(name()), locale).format(plain);
  }
}
