package org.musubi.workbench.guide.progress;

/**
 * How far a step has come, and what that is judged by.
 *
 * @param detail what is there and what is missing, for the tool tip
 */
public record StepProgress(StepState state, String detail) {

  /** The state in words. */
  public String label() {
    return switch (state) {
      case NOT_STARTED -> ProgressText.NOT_STARTED.text();
      case IN_PROGRESS -> ProgressText.IN_PROGRESS.text();
      case DONE -> ProgressText.DONE.text();
    };
  }

  static StepProgress of(boolean begun, boolean complete, String detail) {
    return new StepProgress(!begun ? StepState.NOT_STARTED : complete ? StepState.DONE : StepState.IN_PROGRESS, detail);
  }
}
