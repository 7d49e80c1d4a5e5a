package org.musubi.workbench.drawing;

/** A runtime could not make a drawing. The message is one sentence for the user; what happened has been logged. */
public final class DrawingFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DrawingFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
