package org.musubi.cli.command;

import java.util.List;

/** Ends a command that cannot do its work; the sentences are printed, exit code {@link ExitCode#UNUSABLE}. */
public class CliException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> sentences;

  /** @param sentences what is wrong and what to do, in the language of the user */
  public CliException(List<String> sentences, Throwable cause) {
    super(String.join(" ", sentences), cause);
    this.sentences = List.copyOf(sentences);
  }

  public CliException(String sentence, Throwable cause) {
    this(List.of(sentence), cause);
  }

  public CliException(String sentence) {
    this(List.of(sentence), null);
  }

  public List<String> sentences() {
    return sentences;
  }
}
