package org.musubi.design.sirius;

/** A file of Sirius diagrams that cannot be read or written. The message is a sentence for the user. */
public final class AirdException extends Exception {

  private static final long serialVersionUID = 1L;

  AirdException(String message, Throwable cause) {
    super(message, cause);
  }
}
