package org.musubi.development.exchange;

/** A file that cannot be read or written at all; the message says what to do, in the user's language. */
public final class LibraryFileException extends Exception {

  private static final long serialVersionUID = 1L;

  LibraryFileException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
