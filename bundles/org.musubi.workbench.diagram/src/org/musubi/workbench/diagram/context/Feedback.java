package org.musubi.workbench.diagram.context;

/** Tells the user something without interrupting. */
public interface Feedback {

  /** Shows a sentence in the status line; empty takes it away. */
  void say(String sentence);

  /** Shows in the status line why something is not possible; empty takes it away. */
  void refuse(String reason);
}
