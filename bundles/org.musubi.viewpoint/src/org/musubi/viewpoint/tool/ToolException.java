package org.musubi.viewpoint.tool;

/**
 * A tool could not be applied; nothing was changed. The message is one sentence for the user that names the tool, the
 * element and the reason.
 */
public final class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param message sentence for the user */
  public ToolException(String message) {
    super(message);
  }

  /**
   * @param message sentence for the user
   * @param cause detail for the log
   */
  public ToolException(String message, Throwable cause) {
    super(message, cause);
  }
}
