package org.musubi.dataimport;

/** What happens to a value the council already has, or that a table gives twice. */
public enum Duplicates {
  /** The row is refused; the first of two rows counts. */
  REFUSE,
  /** What is there stays, without complaint; the first of two rows counts. */
  KEEP,
  /** The value is replaced and everything that refers to it stays; the last of two rows counts. */
  REPLACE
}
