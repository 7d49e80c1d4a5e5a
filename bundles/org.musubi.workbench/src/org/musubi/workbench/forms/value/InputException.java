package org.musubi.workbench.forms.value;

/** What a person typed cannot be read; the message is one sentence in the person's language that says what to do. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  public InputException(String sentence) {
    super(sentence);
  }
}
