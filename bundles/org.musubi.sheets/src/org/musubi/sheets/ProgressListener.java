package org.musubi.sheets;

/** Follows a longer export. */
@FunctionalInterface
public interface ProgressListener {

  /** Follows nothing. */
  ProgressListener NONE = (done, total, what) -> { };

  /**
   * A step begins.
   *
   * @param done  steps finished
   * @param total steps altogether
   * @param what  what is being made, in the language of the user
   */
  void progress(int done, int total, String what);

  /** True when the user wants to stop; asked before every step. */
  default boolean isCancelled() {
    return false;
  }
}
