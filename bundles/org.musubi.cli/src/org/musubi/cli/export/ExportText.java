package org.musubi.cli.export;

import org.musubi.cli.command.Sentence;

/** What the command {@code export} says about folders and house styles. */
public enum ExportText implements Sentence {
  STYLE_WRITTEN, STYLE_NOT_WRITTEN
}
