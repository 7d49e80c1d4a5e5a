package org.musubi.catalogue;

/** Somebody tried to change reference knowledge; the change was taken back. The message is for the user. */
public final class ReadOnlyCatalogueException extends UnsupportedOperationException {

  private static final long serialVersionUID = 1L;

  ReadOnlyCatalogueException(String message) {
    super(message);
  }
}
