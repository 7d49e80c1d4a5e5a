package org.musubi.cli.command;

import java.util.Timer;
import java.util.TimerTask;

/** Shows on a line of the terminal what is being done, once it takes longer than a second; otherwise nothing. */
public final class Progress implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1000;
  private static final String CLEAR = "\r\u001b[K";

  private final CliContext context;
  private final Timer clock;
  private String what;
  private boolean shown;
  private boolean closed;

  /** @param what is being done, in the language of the user */
  public Progress(CliContext context, String what) {
    this(context, what, PATIENCE_MILLIS);
  }

  Progress(CliContext context, String what, long patience) {
    this.context = context;
    this.what = what;
    clock = context.isTerminal() ? new Timer("Musubi progress", true) : null;
    if (clock != null) {
      clock.schedule(new TimerTask() {
        @Override
        public void run() {
          show();
        }
      }, patience);
    }
  }

  /** Something else is being done now. */
  public synchronized void step(String next) {
    what = next;
    if (shown) {
      show();
    }
  }

  private synchronized void show() {
    if (!closed) {
      shown = true;
      context.err().print(CLEAR + what);
      context.err().flush();
    }
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (clock != null) {
      clock.cancel();
    }
    if (shown && !closed) {
      context.err().print(CLEAR);
      context.err().flush();
    }
    closed = true;
  }
}
