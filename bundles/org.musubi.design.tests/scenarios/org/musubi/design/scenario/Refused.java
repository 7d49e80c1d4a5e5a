package org.musubi.design.scenario;

/** A tool was used that may not be, or failed; nothing was changed. The message is for the user. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
