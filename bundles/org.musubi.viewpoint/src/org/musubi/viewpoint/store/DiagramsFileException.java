package org.musubi.viewpoint.store;

/** A file of diagrams that cannot be read or written. The message is a sentence for the user. */
public final class DiagramsFileException extends Exception {
  private static final long serialVersionUID = 1L;

  DiagramsFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
