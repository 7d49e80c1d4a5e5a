package org.musubi.workbench.session;

/** Hears what happens to an open council; always called on the thread that made the change. */
public interface SessionListener {

  /** The model was changed by a user action, an undo or a redo. */
  default void modelChanged(CouncilSession session) {
  }

  /**
   * There is something else to undo or redo. Follows {@link #modelChanged}, and comes alone when an action changed only
   * what is shown of the council, e.g. the place of a node.
   */
  default void historyChanged(CouncilSession session) {
  }

  /** A user action has done its work and is not closed yet: what it entails is done now, as a part of the same step. */
  default void completing(CouncilSession session) {
  }

  /** The file on disk or the question whether it is up to date has changed: saved, saved elsewhere, became dirty. */
  default void stateChanged(CouncilSession session) {
  }

  /** The council has just been written to its file; what is kept beside the file is written now. */
  default void saved(CouncilSession session) {
  }

  /** The council is open now. */
  default void opened(CouncilSession session) {
  }

  /** The council has been closed; its elements must not be shown any longer. */
  default void closed(CouncilSession session) {
  }
}
