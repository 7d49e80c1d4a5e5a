package org.musubi.catalogue;

import java.util.NoSuchElementException;

/** An address names a catalogue or an entry that does not exist. The message is for the user. */
public final class UnknownCatalogueEntryException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  UnknownCatalogueEntryException(String message) {
    super(message);
  }
}
