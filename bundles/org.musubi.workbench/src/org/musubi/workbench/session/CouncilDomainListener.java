package org.musubi.workbench.session;

/** Hears of the steps of a council, whoever made them. */
public interface CouncilDomainListener {

  /** An action has done its work and is not closed yet; what is changed now is part of the same step. */
  void completing();

  /**
   * A step was made, taken back or done again.
   *
   * @param model false when nothing of the council itself changed, only what is shown of it
   */
  void changed(boolean model);
}
