package org.musubi.roundtrip.compare;

/** What has become of a row. */
public enum RowKind {

  /** A row of the model with cells that differ. */
  KNOWN,

  /** A row that was added in the returned sheet; can become an element of the model. */
  NEW,

  /** A row that was taken out of the returned sheet; its element can be deleted. */
  DELETED,

  /** A row whose element has been deleted from the model; what was entered cannot be taken. */
  GONE
}
