package org.musubi.cli.commands;

import org.musubi.cli.command.CliContext;
import org.musubi.sheets.ProgressListener;

/** Shows what is being made on one line of a terminal, once the work has taken longer than a second. */
final class ProgressLine implements ProgressListener, AutoCloseable {

  private static final long PATIENCE = 1_000_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final CliContext context;
  private final long begin = System.nanoTime();
  private boolean shown;

  ProgressLine(CliContext context) {
    this.context = context;
  }

  @Override
  public void progress(int done, int total, String what) {
    if (context.isTerminal() && System.nanoTime() - begin > PATIENCE) {
      context.err().print(CLEAR + "[" + (done + 1) + "/" + total + "] " + what);
      context.err().flush();
      shown = true;
    }
  }

  void clear() {
    if (shown) {
      context.err().print(CLEAR);
      context.err().flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
