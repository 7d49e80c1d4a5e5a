package org.musubi.development.library;

import org.musubi.development.text.Message;

/** Texts that go into a council's own catalogue. */
enum LibraryText implements Message {
  OWN_CATALOGUE,
  ADAPTED_FROM
}
