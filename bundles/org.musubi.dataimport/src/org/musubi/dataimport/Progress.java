package org.musubi.dataimport;

/** Is told how far the reading of a table has come; may throw to end it. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress NONE = rows -> { };

  /** @param rows read so far */
  void rows(int rows);
}
