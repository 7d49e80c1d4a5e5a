package org.musubi.viewpoint.tool;

/** The user did not choose; the tool stops and everything it had done is taken back. */
final class ChoiceCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
