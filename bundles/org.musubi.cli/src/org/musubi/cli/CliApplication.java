package org.musubi.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.musubi.cli.command.CliContext;

/** The headless application {@code org.musubi.cli.application}; its result is the exit code of the process. */
public final class CliApplication implements IApplication {

  /** Set by the start script when messages go to a terminal. */
  private static final String TERMINAL = "musubi.terminal";

  @Override
  public Object start(IApplicationContext applicationContext) {
    String[] arguments = (String[]) applicationContext.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    Locale locale = Languages.choose(Arrays.asList(arguments), Locale.getDefault());
    Locale.setDefault(locale);
    CliContext context = new CliContext(
        Path.of("").toAbsolutePath(),
        stream(System.out, "stdout.encoding"), stream(System.err, "stderr.encoding"),
        locale, Boolean.getBoolean(TERMINAL), LocalDate.now());
    return new MusubiCommandLine(context,
        failure -> ILog.of(CliApplication.class).error("Command failed: " + Arrays.toString(arguments), failure))
        .run(arguments);
  }

  @Override
  public void stop() {
    // Commands end by themselves.
  }

  /** Japanese needs the encoding of the terminal; where that cannot be Japanese at all, UTF-8 is the better guess. */
  private static PrintStream stream(PrintStream given, String property) {
    String name = System.getProperty(property, "UTF-8");
    Charset charset = Charset.isSupported(name) && Charset.forName(name).newEncoder().canEncode('む')
        ? Charset.forName(name) : StandardCharsets.UTF_8;
    return new PrintStream(given, true, charset);
  }
}
