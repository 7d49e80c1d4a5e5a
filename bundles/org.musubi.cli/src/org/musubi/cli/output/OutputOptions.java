package org.musubi.cli.output;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options every command with a result has: {@code @Mixin private OutputOptions output = new OutputOptions();}. */
public final class OutputOptions {

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "format")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out-file")
  private Path out;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "table")
  private String table;

  /** The format as typed. */
  String format() {
    return format;
  }

  /** Where to write; null for the screen. */
  Path out() {
    return out;
  }

  /** True when files may be replaced, also other ones a command writes. */
  public boolean overwrite() {
    return overwrite;
  }

  /** The only table wanted; null for all. */
  String table() {
    return table;
  }
}
