package org.musubi.handover;

/** A hand-over document cannot be written; the message is one sentence for the user. */
public final class HandoverException extends Exception {

  private static final long serialVersionUID = 1L;

  HandoverException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
