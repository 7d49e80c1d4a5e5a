package org.musubi.cli.command;

import java.util.concurrent.Callable;

/**
 * A command of the command line: a picocli {@code @Command} class with a constructor without arguments, named in an
 * extension of {@code org.musubi.cli.commands}. It returns an {@link ExitCode}.
 */
public abstract class CliCommand implements Callable<Integer> {

  private CliContext context;

  /** Called once before {@link #call()}. */
  public final void connect(CliContext surroundings) {
    context = surroundings;
  }

  protected final CliContext context() {
    return context;
  }

  /**
   * Does the work.
   *
   * @return an {@link ExitCode}
   * @throws CliException when it cannot be done; its sentence is printed
   */
  @Override
  public abstract Integer call() throws CliException;
}
