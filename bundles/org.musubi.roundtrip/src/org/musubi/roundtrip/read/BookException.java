package org.musubi.roundtrip.read;

import org.musubi.roundtrip.text.RoundTripText;

/** A file that is not accepted; the message is one sentence for the user: which file, what is wrong, what to do. */
public final class BookException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RoundTripText kind;

  public BookException(RoundTripText kind, Throwable cause, Object... arguments) {
    super(kind.say(arguments), cause);
    this.kind = kind;
  }

  /** What is wrong with the file. */
  public RoundTripText kind() {
    return kind;
  }
}
