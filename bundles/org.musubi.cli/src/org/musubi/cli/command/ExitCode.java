package org.musubi.cli.command;

/** Exit codes of the command line. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** Done, and there are findings. */
  public static final int FINDINGS = 1;

  /** Wrong usage, or input that cannot be read or output that cannot be written. */
  public static final int UNUSABLE = 2;

  private ExitCode() {
  }
}
