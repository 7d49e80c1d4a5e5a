package org.musubi.emfgen;

/** The generator model is unusable; the message says what is wrong and where. */
public final class GenerationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GenerationException(String message) {
    super(message);
  }

  GenerationException(String message, Throwable cause) {
    super(message, cause);
  }
}
