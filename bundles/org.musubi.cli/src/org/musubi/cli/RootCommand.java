package org.musubi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code musubi} itself. Help and language apply to every command. */
@Command(name = "musubi", synopsisSubcommandLabel = "COMMAND", versionProvider = ProductVersion.class)
final class RootCommand {

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
  private boolean version;

  /** Languages that can be asked for. */
  enum Speech { JA, EN }

  /** Read before parsing, see {@link Languages}; declared so that it is known, checked and shown. */
  @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
  private Speech lang;
}
