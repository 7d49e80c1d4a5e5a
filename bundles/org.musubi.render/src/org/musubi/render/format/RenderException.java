package org.musubi.render.format;

/** A figure cannot be written. The message is one clear sentence for the user: what, where, what to do. */
public class RenderException extends Exception {
  private static final long serialVersionUID = 1L;

  public RenderException(String sentence) {
    super(sentence);
  }

  public RenderException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
